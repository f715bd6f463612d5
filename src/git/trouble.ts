import type { Git, Ran } from '../model/git.js'
import { Trouble } from '../model/trouble.js'

/** What a job of GitHub Actions does to have all commits. */
export const fetchAll = 'in a job of GitHub Actions, let actions/checkout fetch all commits, with "fetch-depth: 0"'

/**
 * Why Git could not do something in this repository: it checks for the cause. `what`: The commit x could not be read.
 */
export async function notDone(git: Git, ran: Ran, what: string): Promise<Trouble> {
  if (ran.never === 'missing') return new Trouble(1, `${what} There is no command "git": install Git 2.38 or newer.`)
  const around = await git(['rev-parse', '--git-dir'])
  if (around.ok) return new Trouble(1, `${what} Git says: ${ran.words === '' ? 'nothing' : ran.words}.`)
  return new Trouble(
    1,
    `${what} Git finds no repository around this folder (${around.words}). Run the command inside a clone.`,
  )
}

/** Why something could not be had from the remote `origin`. `what`: The branch main could not be fetched. */
export async function notReached(git: Git, ran: Ran, what: string): Promise<Trouble> {
  if (ran.never === 'hung')
    return new Trouble(
      1,
      `${what} Git did not finish in time. Try "git ls-remote origin" here: if it asks for something, give Git the answer in advance.`,
    )
  const remote = await git(['config', '--get-regexp', String.raw`^remote\.origin\.(url|pushurl)$`])
  const around = ran.never === null && (await git(['rev-parse', '--git-dir'])).ok
  if (around && !remote.ok)
    return new Trouble(
      1,
      `${what} This repository has no remote "origin". Add it with "git remote add origin ADDRESS".`,
    )
  if (!around) return await notDone(git, ran, what)
  return new Trouble(
    1,
    `${what} The remote "origin" says: ${ran.words}. Check that it can be reached, and that this user, or the token of this job, has access to it.`,
  )
}
