import { plainPush, refusalIn, type Git } from '../model/git.js'
import { Trouble } from '../model/trouble.js'
import { notDone, notReached } from './trouble.js'

/**
 * A commit on top of `base` in which some files have these texts: by their paths from the top. So far it is only in
 * this repository, and no file, index or branch of the clone is touched. Throws `Trouble` 1.
 */
export async function proposed(
  git: Git,
  base: string,
  files: ReadonlyMap<string, string>,
  message: string,
): Promise<string> {
  const made: Made = async (args, input) => {
    const ran = await git(args, input)
    if (!ran.ok) throw await notDone(git, ran, 'A commit of the new files could not be made.')
    return ran.out
  }
  const blobs = new Map<string, string>()
  for (const [path, text] of files) blobs.set(path, idOf(await made(['hash-object', '-w', '--stdin'], text)))
  const tree = await treeWith(made, `${base}^{tree}`, blobs)
  return idOf(await made(['commit-tree', tree, '-p', base], message))
}

type Made = (args: readonly string[], input?: string | Buffer) => Promise<Buffer>

function idOf(out: Buffer): string {
  return out.toString('utf8').trim()
}

/** A tree in which some files replace existing ones, or are new. `tree`: null for a new one. */
async function treeWith(made: Made, tree: string | null, blobs: ReadonlyMap<string, string>): Promise<string> {
  const entries =
    tree === null
      ? []
      : (await made(['ls-tree', '-z', '--full-tree', tree])).toString('latin1').split('\0').slice(0, -1)
  const kept = new Map(entries.map((entry) => [entry.slice(entry.indexOf('\t') + 1), entry]))
  for (const [name, within] of byFirst(blobs)) {
    const [, mode, id] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec(kept.get(name) ?? '') ?? []
    const blob = within.get('')
    if (mode !== undefined && mode !== (blob === undefined ? '040000' : '100644')) throw inTheWay(name)
    if (blob !== undefined) kept.set(name, `100644 blob ${blob}\t${name}`)
    else kept.set(name, `040000 tree ${await treeWith(made, id ?? null, within)}\t${name}`)
  }
  const text = [...kept.values()].map((entry) => `${entry}\0`).join('')
  return idOf(await made(['mktree', '-z', '--missing'], Buffer.from(text, 'latin1')))
}

/** Files by the first part of their paths, and then by the rest of it; '' for a file itself. Names are bytes here. */
function byFirst(blobs: ReadonlyMap<string, string>): ReadonlyMap<string, Map<string, string>> {
  const parts = new Map<string, Map<string, string>>()
  for (const [path, blob] of blobs) {
    const at = path.indexOf('/')
    const name = Buffer.from(at < 0 ? path : path.slice(0, at)).toString('latin1')
    const within = parts.get(name) ?? new Map<string, string>()
    within.set(at < 0 ? '' : path.slice(at + 1), blob)
    parts.set(name, within)
  }
  return parts
}

function inTheWay(name: string): Trouble {
  const text = Buffer.from(name, 'latin1').toString('utf8')
  return new Trouble(
    1,
    `A commit of the new files could not be made: "${text}" is in their way, and is neither a file nor a folder. Put a file or a folder there.`,
  )
}

/**
 * Pushes a commit to a branch of origin. Only a branch of ours (espalier/…) may lose commits by that. Throws `Trouble`
 * 1 if it is rejected.
 */
export async function pushed(git: Git, commit: string, branch: string): Promise<void> {
  const force = branch.startsWith('espalier/') ? '+' : ''
  const ran = await git(['push', ...plainPush, 'origin', `${force}${commit}:refs/heads/${branch}`])
  if (ran.ok) return
  const words = refusalIn(ran) ?? ran.words
  throw await notReached(git, { ...ran, words }, `The branch ${branch} could not be pushed.`)
}
