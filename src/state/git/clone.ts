import { realpath } from 'node:fs/promises'
import { relative } from 'node:path'
import { askRepository, cloneIn } from '../../model/git.js'
import { Trouble } from '../../model/trouble.js'
import type { Remote } from './git-branch.js'
import { explained } from './git-trouble.js'

/** Throws `Trouble` 1 unless a folder is in the work tree of a repository that lies elsewhere, and 7 if Git cannot tell. */
export async function checkClone({ git, name }: Remote, folder: string): Promise<void> {
  const ran = await git(askRepository)
  if (!ran.ok) throw await explained(git, ran, name)
  const real = await realpath(folder)
  const { repository, isClone } = cloneIn(ran, (from) => relative(from, real))
  if (isClone) return
  throw new Trouble(
    1,
    `The state ${name} is a branch of the repository around this folder, and Git finds no clone with a work tree here: ${repository}. Run the command inside a clone.`,
  )
}
