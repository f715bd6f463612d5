import { ExitError } from '../model/exit-error.js'
import type { CommitAuthor } from '../model/git.js'
import { fetched, merged, treeAt } from './commits.js'
import { ourName, type Git } from './git.js'
import { entriesIn, entriesWith, listing, makeCommit, makeText, makeTree } from './objects.js'
import { plainPush, pushOnto, refusalIn, remoteRef } from './remote.js'
import { asking, notDone, notReached, telling } from './trouble.js'

/** A commit that is only in this repository so far. */
export interface ProposedCommit {
  readonly commit: string
  readonly tree: string
}

/**
 * A commit on top of `base` in which some files have these texts: by their paths from the top. No file, index or branch
 * of the clone is touched. Throws `ExitError` 1.
 */
export async function proposed(
  git: Git,
  base: string,
  files: ReadonlyMap<string, string>,
  message: string,
  author: CommitAuthor | null = null,
): Promise<ProposedCommit> {
  const what = 'A commit of the new files could not be made'
  const ask = asking(git, async (ran) => await notDone(git, ran, telling(`${what}.`)))
  const texts = new Map<string, string>()
  for (const [path, text] of files) texts.set(path, await makeText(ask, text))
  const old = entriesIn(await ask(listing(`${base}^{tree}`)))
  const inTheWay = (name: string): ExitError =>
    new ExitError(
      1,
      `${what}: "${name}" is in their way, and is neither a file nor a folder. Put a file or a folder there.`,
    )
  const tree = await makeTree(ask, await entriesWith(ask, old, texts, { replace: true, trouble: inTheWay }))
  return { commit: await makeCommit(ask, tree, base, message, author), tree }
}

/** The commit that a branch of origin is at, fetched into this repository; null if there is no such branch. */
export async function proposalTip(git: Git, branch: string): Promise<string | null> {
  const what = `The branch ${branch} could not be read.`
  const ask = asking(git, async (ran) => await notReached(git, ran, telling(what)))
  const id = await remoteRef(ask, `refs/heads/${branch}`)
  return id === null ? null : await fetched(git, id)
}

/** Whether merging `head` into `base` gives this tree. Both are commits that are here. */
export async function mergesTo(git: Git, base: string, head: string, tree: string): Promise<boolean> {
  return (await merged(git, base, head)) === tree
}

/** More commits than these are not ours: a proposal has one, and a few clean merges. */
const mostOwn = 100

/**
 * Whether `head` has nothing beside `base` but commits of ours, and merges that Git makes by itself: the button "Update
 * branch" makes such a merge. If it has others, people work on it.
 */
export async function isOwnWork(git: Git, base: string, head: string): Promise<boolean> {
  const ask = asking(git, async (ran) => await notDone(git, ran, telling(`The commits of ${head} could not be read.`)))
  const out = await ask(['log', `--max-count=${mostOwn}`, '--format=%H %P%x09%cn <%ce>', head, `^${base}`, '--'])
  const lines = out.toString('utf8').split('\n').slice(0, -1)
  if (lines.length === mostOwn) return false
  for (const line of lines) {
    const [ids = '', committer] = line.split('\t')
    const [id = '', one = '', other] = ids.split(' ')
    const isOurs = committer === `${ourName.NAME} <${ourName.EMAIL}>`
    if (!isOurs && (other === undefined || !(await mergesTo(git, one, other, await treeAt(git, id))))) return false
  }
  return true
}

/** Pushes a commit to a branch of origin that is still at `before`; null: that does not exist. Throws `ExitError` 1. */
export async function pushed(git: Git, commit: string, branch: string, before: string | null): Promise<void> {
  const rejection = await pushOnto(git, branch, before, commit)
  if (rejection !== null)
    throw await notReached(
      git,
      { ok: false, out: Buffer.alloc(0), words: rejection.words, never: null, stopped: false },
      telling(`The branch ${branch} could not be pushed.`),
    )
}

/** Deletes a branch of origin that is still at `before`. Throws `ExitError` 1. */
export async function deleted(git: Git, branch: string, before: string): Promise<void> {
  const lease = `--force-with-lease=refs/heads/${branch}:${before}`
  const ran = await git(['push', ...plainPush, lease, 'origin', `:refs/heads/${branch}`])
  if (ran.ok) return
  const words = refusalIn(ran) ?? ran.words
  throw await notReached(git, { ...ran, words }, telling(`The branch ${branch} could not be deleted.`))
}
