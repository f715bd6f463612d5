import { damaged } from '../version.js'
import type { Remote, GitTree } from './git-branch.js'
import { notSaved, unreadableState } from './git-trouble.js'
import type { StoredRecord } from '../../model/ports.js'

/** The folder of the records on the branch. */
export const folderOfRecords = 'evidence'

/**
 * The input of `git mktree` for the top of the branch, with more records. Throws `Trouble` 7 if one is there already.
 */
export async function withRecords(
  remote: Remote,
  others: GitTree['others'],
  records: readonly StoredRecord[],
): Promise<GitTree['others']> {
  let entries = others
  for (const { name, text } of records) {
    const blob = await gitObject(remote, ['hash-object', '-w', '--stdin'], text)
    entries = await withFile(remote, entries, [folderOfRecords, ...name.split('/')], blob)
  }
  return entries
}

/** The entries of a folder with one more file somewhere below it. */
async function withFile(
  remote: Remote,
  entries: GitTree['others'],
  [name = '', ...rest]: readonly string[],
  blob: string,
): Promise<GitTree['others']> {
  const old = entries.find((entry) => entry.slice(entry.indexOf('\t') + 1) === name)
  const others = entries.filter((entry) => entry !== old)
  if (rest.length === 0) {
    if (old !== undefined) throw notSaved(remote.name, `there is a record ${name} already`)
    return [...others, `100644 blob ${blob}\t${name}`]
  }
  const [, tree] = /^040000 tree ([0-9a-f]+)\t/.exec(old ?? '') ?? []
  if (old !== undefined && tree === undefined) throw damaged(remote.name, `its ${name} is not a folder`)
  const inside = await withFile(remote, tree === undefined ? [] : await entriesOf(remote, tree), rest, blob)
  return [...others, `040000 tree ${await treeWith(remote, inside)}\t${name}`]
}

async function entriesOf(remote: Remote, tree: string): Promise<GitTree['others']> {
  const ran = await remote.git(['ls-tree', '-z', '--full-tree', tree])
  if (!ran.ok) throw unreadableState(remote.name, ran.words)
  return ran.out.toString('utf8').split('\0').slice(0, -1)
}

/** A folder with these entries. */
export async function treeWith(remote: Remote, entries: GitTree['others']): Promise<string> {
  return await gitObject(remote, ['mktree', '-z', '--missing'], entries.map((entry) => `${entry}\0`).join(''))
}

/** What a git command has made: it prints its name. Throws `Trouble` 7. */
export async function gitObject(remote: Remote, args: readonly string[], input: string | Buffer): Promise<string> {
  const ran = await remote.git(args, input)
  if (!ran.ok) throw notSaved(remote.name, ran.words)
  return ran.out.toString('utf8').trim()
}
