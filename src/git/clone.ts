import { realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { ExitError } from '../model/exit-error.js'
import type { Git } from './git.js'
import { asking, notDone, telling, type Telling } from './trouble.js'

/**
 * The path of a folder from the top of the repository around `here`, with forward slashes; '' is the top. The folder
 * itself need not exist. Throws `ExitError` 1 if it is outside, or if there is no clone with a work tree around `here`.
 */
export async function pathIn(git: Git, here: string, folder: string): Promise<string> {
  const top = await topOf(git, here)
  const path = relative(top, resolve(await realpath(here), folder))
  if (path !== '..' && !path.startsWith(`..${sep}`) && resolve(top, path) !== path) return path.split(sep).join('/')
  throw new ExitError(
    1,
    `The folder ${folder} is not in the repository around this one, which begins at ${top}. Run the command inside the repository that holds the chart.`,
  )
}

async function topOf(git: Git, here: string): Promise<string> {
  const told = telling('The repository around this folder could not be read.')
  await checkClone(git, here, told)
  const top = await asking(git, async (ran) => await notDone(git, ran, told))(['rev-parse', '--show-toplevel'])
  return top.toString('utf8').replace(/\n$/, '')
}

/**
 * Throws `ExitError` 1 unless a folder is in the work tree of a repository that lies elsewhere, and another one if Git
 * cannot tell.
 *
 * The author of checked-out files can make some of them look like a repository, whose settings name commands. They
 * cannot contain a `.git`, so such a repository has the folder within itself. Git of 2.38 rejects it when it is told
 * to; an older one accepts it, and believes the work tree that its settings claim.
 */
export async function checkClone(git: Git, here: string, told: Telling): Promise<void> {
  const ran = await git(['rev-parse', '--is-inside-work-tree', '--absolute-git-dir'])
  if (!ran.ok) throw await notDone(git, ran, told)
  const [, inside, found = ''] = /^(true|false)\n([^]*)\n$/.exec(ran.out.toString('utf8')) ?? []
  if (inside === 'true' && /^\.\.(?:[/\\]|$)/.test(relative(found, await realpath(here)))) return
  throw new ExitError(
    1,
    `${told.what} Git finds no clone with a work tree here: ${found}. Run the command inside a clone.`,
  )
}
