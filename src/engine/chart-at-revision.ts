import { readObject, readObjects } from '../desired/reading/objects.js'
import type { Folder } from '../desired/reading/folder.js'
import type { SourceFile } from '../desired/reading/source.js'
import { pathIn } from '../git/clone.js'
import { treeAt } from '../git/commits.js'
import { entriesAt, textsOf } from '../git/files.js'
import { gitIn } from '../git/git.js'
import type { Diagnostic } from '../model/files.js'
import type { TreeEntry, Git } from '../model/git.js'
import type { Host } from '../host/host.js'

/** The largest chart has 12 MiB; a list of 20,000 files takes 3. A fetch takes the longest. In bytes and milliseconds. */
const [largest, patience] = [32 * 1024 * 1024, 300_000]

/** Git for what is in the repository around this folder. It fetches nothing that it was not told to. */
export function repositoryGit({ folder, env }: Host): Git {
  return gitIn(folder, { ...env, GIT_NO_LAZY_FETCH: '1' }, largest, patience)
}

/** The chart of a commit or tree, in the folder that --org names. Throws `Trouble` 1 if this clone knows no such revision. */
export async function folderAt(revision: string, org: string, host: Host): Promise<Folder> {
  const { entries, texts } = await inFolder(revision, org, host)
  return await readObjects(entries, org, texts)
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
  /** Texts by their ids. */
  readonly texts: (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>
}

/** What a commit or tree has in the folder that --org names. */
async function inFolder(revision: string, org: string, host: Host): Promise<Inside> {
  const git = repositoryGit(host)
  const path = await pathIn(git, host.folder, org)
  const entries = await entriesAt(git, await treeAt(git, revision), path)
  return { entries, texts: async (ids) => await textsOf(git, ids) }
}
