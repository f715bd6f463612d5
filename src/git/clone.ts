import { realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { askRepository, cloneIn, type Git } from '../model/git.js'
import { Trouble } from '../model/trouble.js'
import { notDone } from './trouble.js'

/**
 * The path of a folder from the top of the repository around `here`, with forward slashes; '' is the top. The folder
 * itself need not exist. Throws `Trouble` 1 if it is outside, or if there is no clone with a work tree around `here`.
 */
export async function pathIn(git: Git, here: string, folder: string): Promise<string> {
  const top = await topOf(git, here)
  const path = relative(top, resolve(await realpath(here), folder))
  if (path !== '..' && !path.startsWith(`..${sep}`) && resolve(top, path) !== path) return path.split(sep).join('/')
  throw new Trouble(
    1,
    `The folder ${folder} is not in the repository around this one, which begins at ${top}. Run the command inside the repository that holds the chart.`,
  )
}

async function topOf(git: Git, here: string): Promise<string> {
  const what = 'The repository around this folder could not be read.'
  const ran = await git(askRepository)
  if (!ran.ok) throw await notDone(git, ran, what)
  const real = await realpath(here)
  const { repository, isClone } = cloneIn(ran, (from) => relative(from, real))
  if (!isClone)
    throw new Trouble(
      1,
      `${what} Git finds no clone with a work tree here: ${repository}. Run the command inside a clone.`,
    )
  const top = await git(['rev-parse', '--show-toplevel'])
  if (!top.ok) throw await notDone(git, top, what)
  return top.out.toString('utf8').replace(/\n$/, '')
}
