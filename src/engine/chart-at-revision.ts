import { readObject, readObjects } from '../desired/reading/objects.js'
import type { Folder } from '../desired/reading/folder.js'
import type { SourceFile } from '../desired/reading/source.js'
import { pathIn } from '../git/clone.js'
import { treeAt, commitAt, headOf, isWithin } from '../git/commits.js'
import { entriesAt, textsOf, isClean } from '../git/files.js'
import { gitIn, type Git } from '../git/git.js'
import type { Diagnostic, State, Plan } from '../model/files.js'
import type { TreeEntry } from '../model/git.js'
import type { Host } from '../host/host.js'
import { flagValue, type ParsedArgs } from '../model/arguments.js'
import { ExitError } from '../model/exit-error.js'
import { expectFlag } from '../render/plan/fingerprint-words.js'

/** Which commit a chart is of. */
export interface ChartCommit {
  /** The commit that the chart is, or that it was edited on; null outside of Git. */
  readonly on: string | null
  /** The commit that holds exactly this chart; null if its files were edited since, or are in no repository. */
  readonly exact: string | null
}

/** The largest chart has 12 MiB, a list of 20,000 files 3 MiB. A fetch takes the longest. In bytes and milliseconds. */
const [largest, patience] = [32 * 1024 * 1024, 300_000]

/** Git for the repository around this folder. It fetches only what it is told to. */
export function repositoryGit({ folder, env }: Host): Git {
  return gitIn(folder, { ...env, GIT_NO_LAZY_FETCH: '1' }, largest, patience)
}

/**
 * The chart of a commit or tree, in the folder that --org names, which people see as `shown`. Throws `ExitError` 1 if
 * this clone knows no such revision.
 */
export async function folderAt(revision: string, org: string, host: Host, shown = org): Promise<Folder> {
  const { entries, texts } = await inFolder(revision, org, host)
  return await readObjects(entries, shown, texts)
}

/** Whether this clone, if there is one around the folder, knows a revision of that name. */
export async function isRevision(name: string, host: Host): Promise<boolean> {
  return (await commitAt(repositoryGit(host), name)) !== null
}

/** The settings file of a commit or tree; null if it has none that can be read. Throws as `folderAt` does. */
export async function settingsAt(revision: string, org: string, host: Host): Promise<SourceFile | null> {
  const { entries, texts } = await inFolder(revision, org, host)
  const own = entries.filter((entry) => entry.path === 'espalier.yaml')
  return (await readObjects(own, org, texts)).settings
}

/** The contract.yaml of a commit or tree, or why it cannot be read; null if it has none. Throws as `folderAt` does. */
export async function contractAt(revision: string, org: string, host: Host): Promise<SourceFile | Diagnostic | null> {
  const { entries, texts } = await inFolder(revision, org, host)
  return await readObject(entries, 'contract.yaml', `${org}/contract.yaml`, texts)
}

interface Inside {
  readonly entries: readonly TreeEntry[]
  /** Texts by id. */
  readonly texts: (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>
}

/** What a commit or tree holds in the folder that --org names. */
async function inFolder(revision: string, org: string, host: Host): Promise<Inside> {
  const git = repositoryGit(host)
  const path = await pathIn(git, host.folder, org)
  const entries = await entriesAt(git, await treeAt(git, revision), path)
  return { entries, texts: async (ids) => await textsOf(git, ids) }
}

/** The commit of the chart that --org and --at name. */
export async function commitOfChart(args: ParsedArgs, host: Host): Promise<ChartCommit> {
  const git = repositoryGit(host)
  const at = flagValue(args, 'at')
  if (at !== undefined) {
    const commit = await commitAt(git, at)
    return { on: commit, exact: commit }
  }
  const head = await headOf(git)
  if (head === null) return { on: null, exact: null }
  return { on: head, exact: (await isClean(git, host.folder, flagValue(args, 'org') ?? 'org')) ? head : null }
}

/**
 * Throws `ExitError` 8 unless the chart holds what was applied last: a chart that lacks it, or one as of an earlier day,
 * would undo that. A user who gives the fingerprint of the plan has seen what an older chart does.
 */
export async function requireNewest(
  { lastCommit, lastDay }: State,
  { on }: ChartCommit,
  { asOf, fingerprint }: Plan,
  args: ParsedArgs,
  host: Host,
): Promise<void> {
  if (args.flags.has('as-of') && lastDay !== undefined && asOf < lastDay)
    throw new ExitError(
      8,
      `The chart was already applied as of ${lastDay}. Applying it as of ${asOf}, an earlier day, would undo the changes in between. Nothing was written. Leave out --as-of. "espalier plan" can show any day.`,
    )
  if (lastCommit === undefined || lastCommit === null || on === null || on === lastCommit) return
  if (args.flags.has('expect') || (await isWithin(repositoryGit(host), lastCommit, on))) return
  throw new ExitError(
    8,
    `This chart does not contain commit ${lastCommit.slice(0, 10)}, which was applied last, and would undo it. Nothing was written. Run "git pull", then the command again. If the history was rewritten on purpose, read the plan with "espalier plan", and apply it with "espalier apply ${expectFlag(fingerprint)}".`,
  )
}
