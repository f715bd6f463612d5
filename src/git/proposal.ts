import { ExitError } from '../model/exit-error.js'
import type { Git } from './git.js'
import { entriesIn, entriesWith, listing, makeCommit, makeText, makeTree } from './objects.js'
import { plainPush, refusalIn } from './remote.js'
import { asking, notDone, notReached, telling } from './trouble.js'

/**
 * A commit on top of `base` in which some files have these texts: by their paths from the top. So far it is only in
 * this repository, and no file, index or branch of the clone is touched. Throws `ExitError` 1.
 */
export async function proposed(
  git: Git,
  base: string,
  files: ReadonlyMap<string, string>,
  message: string,
): Promise<string> {
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
  return await makeCommit(ask, tree, base, message)
}

/**
 * Pushes a commit to a branch of origin. Only a branch of ours (espalier/…) may lose commits by that. Throws `ExitError`
 * 1 if it is rejected.
 */
export async function pushed(git: Git, commit: string, branch: string): Promise<void> {
  const force = branch.startsWith('espalier/') ? '+' : ''
  const ran = await git(['push', ...plainPush, 'origin', `${force}${commit}:refs/heads/${branch}`])
  if (ran.ok) return
  const words = refusalIn(ran) ?? ran.words
  throw await notReached(git, { ...ran, words }, telling(`The branch ${branch} could not be pushed.`))
}
