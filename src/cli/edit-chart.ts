import { resolve } from 'node:path'
import { editByVerbs, type EditedChart } from '../desired/editing/edit-by-verbs.js'
import type { Folder } from '../desired/reading/folder.js'
import { compareFolders, type ChartComparison } from '../engine/chart-diff.js'
import { repositoryGit } from '../engine/chart-at-revision.js'
import { branchAuthor, commitFiles, startBranch } from '../git/new-branch.js'
import { gitIn } from '../git/git.js'
import type { Host } from '../host/host.js'
import type { ChartVerb } from '../model/verbs.js'
import type { PersonKey } from '../model/names.js'
import { plainTitle } from '../render/plain-title.js'
import { saveFiles } from './chart-files.js'
import { requirePlain } from './plain-path.js'

/** What verbs make of the chart in a folder, compared with the chart as it is. */
export interface ChartEdit {
  readonly edited: EditedChart
  /** null if nothing differs, or something is wrong. */
  readonly compared: ChartComparison | null
  /** The branch for it. */
  readonly branch: string
  /** What its commit says. */
  readonly message: string
}

/** The verbs in the files of a chart; nothing is written yet. */
export async function editChart(folder: Folder, verbs: readonly ChartVerb[], host: Host): Promise<ChartEdit> {
  const edited = await editByVerbs(folder, verbs, host.now())
  const compared =
    edited.files.length === 0
      ? null
      : await compareFolders({ folder, name: 'the files as they were' }, edited.folder, null, host)
  const keys = [...new Set(edited.people)]
  const [verb] = verbs
  return {
    edited,
    compared,
    branch: branchOf(verb?.verb ?? 'edit', keys),
    message: plainTitle(messageOf(verb?.verb ?? 'edit', keys, compared)),
  }
}

/** A key may end with .lock, and the name of a branch may not. */
function branchOf(verb: string, [first, ...others]: readonly PersonKey[]): string {
  const rest = others.length === 0 ? '' : `-and-${others.length}-more`
  return `${verb}-${first ?? 'people'}${rest}`.replace(/\.lock$/, '-lock')
}

function messageOf(
  verb: string,
  [first = '' as PersonKey, ...others]: readonly PersonKey[],
  compared: ChartComparison | null,
): string {
  const said = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
  if (others.length > 0) return `${said} ${others.length + 1} people`
  const desired = compared?.chart.desired
  const values = desired?.people.get(first)?.values ?? desired?.upcoming.find(({ key }) => key === first)?.values
  return `${said} ${values === undefined ? first : `${String(values.firstName)} ${String(values.lastName)}`}`
}

/** Writes the files of an edit. With `commit`, on a new branch, which then has a commit of them alone: its id. */
export async function writeEdit(
  { edited, branch, message }: ChartEdit,
  shown: string,
  commit: boolean,
  host: Host,
): Promise<string | null> {
  const path = resolve(host.folder, shown)
  const names = edited.files.map(({ file }) => file)
  for (const name of names) await requirePlain(path, name.slice(shown.length + 1))
  if (!commit) {
    await saveFiles(edited.files, path, shown)
    return null
  }
  const git = repositoryGit(host)
  const author = await branchAuthor(git, host.folder, branch, names, host.env)
  await startBranch(git, branch)
  await saveFiles(edited.files, path, shown)
  return await commitFiles(gitIn(host.folder, host.env, 1024 * 1024, 60_000, author), names, message, author)
}
