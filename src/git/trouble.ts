import { ExitError } from '../model/exit-error.js'
import type { Git, Ran } from './git.js'

/** What a job of GitHub Actions does to have all commits. */
export const fetchAll = 'in a job of GitHub Actions, let actions/checkout fetch all commits, with "fetch-depth: 0"'

/** How a failure is told. */
export interface Telling {
  /** How it begins, as one sentence: The commit x could not be read. */
  readonly what: string
  /** The exit code, unless the command was run in the wrong folder: that is always 1. */
  readonly exit: 1 | 7
  /** What else can be done where there is no repository. */
  readonly instead?: string
}

/** The output of a command that must succeed. Throws an `ExitError`. */
export type Ask = (args: readonly string[], input?: string | Buffer) => Promise<Buffer>

/** Runs commands that must succeed: what `why` makes of a failure is thrown. */
export function asking(git: Git, why: (ran: Ran) => Promise<ExitError>): Ask {
  return async (args, input) => {
    const ran = await git(args, input)
    if (!ran.ok) throw await why(ran)
    return ran.out
  }
}

/** How the room itself tells a failure. */
export function telling(what: string): Telling {
  return { what, exit: 1 }
}

/** Why Git could not do something in this repository: it checks for the cause. */
export async function notDone(git: Git, ran: Ran, told: Telling): Promise<ExitError> {
  const { what, exit } = told
  return (await unusable(git, ran, told)) ?? new ExitError(exit, `${what} Git says: ${ran.words || 'nothing'}.`)
}

/** Why an object could not be read from this repository. */
export async function notRead(git: Git, ran: Ran, told: Telling): Promise<ExitError> {
  return /promisor/.test(ran.words) ? leftOut(told) : await notDone(git, ran, told)
}

/** A clone made with --filter fetches files when they are read: here that would be one by one. */
export function leftOut({ what, exit }: Telling): ExitError {
  return new ExitError(
    exit,
    `${what} Some are not in this clone. If it was made with --filter, make one without; otherwise run "git fsck" here.`,
  )
}

/** Why something could not be had from the remote `origin`, or not be sent there. */
export async function notReached(git: Git, ran: Ran, told: Telling): Promise<ExitError> {
  const { what, exit } = told
  if (ran.never === 'hung')
    return new ExitError(
      exit,
      `${what} Git did not finish in time. Try "git ls-remote origin" here: if it asks for something, give Git the answer in advance.`,
    )
  const unfit = await unusable(git, ran, told)
  if (unfit !== null) return unfit
  if (!(await git(['config', '--get-regexp', String.raw`^remote\.origin\.(url|pushurl)$`])).ok)
    return new ExitError(
      1,
      `${what} This repository has no remote "origin". Add it with "git remote add origin ADDRESS".`,
    )
  const how = denied.test(ran.words)
    ? `The remote "origin" gives no access (${ran.words}). Check that this user, or the token of this job, has access to it.`
    : `The remote "origin" says: ${ran.words}. If it could not be reached, run the command again when "git ls-remote origin" works here.`
  return new ExitError(exit, `${what} ${how}`)
}

const denied =
  /denied|authentication failed|could not read (?:username|password)|returned error: 40[13]|repository .*not found|host key verification/i

/** Why no command could work here: Git is missing or too old, or there is no repository. */
async function unusable(git: Git, ran: Ran, { what, exit, instead = '' }: Telling): Promise<ExitError | null> {
  if (ran.never === 'missing')
    return new ExitError(exit, `${what} Git is needed, and there is no command "git": install Git 2.38 or newer.`)
  const version = (await git(['version'])).out.toString('utf8').trim()
  if (isTooOld(version))
    return new ExitError(exit, `${what} It needs Git ${oldest.join('.')} or newer, and this is ${version}.`)
  const around = await git(['rev-parse', '--git-dir'])
  if (around.ok) return null
  return new ExitError(
    1,
    `${what} Git finds no repository around this folder (${around.words}). Run the command inside a clone${instead}.`,
  )
}

/** The first version that can fetch without leaving a trace in the user's repository. */
const oldest = [2, 29] as const

function isTooOld(version: string): boolean {
  const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(version) ?? []
  if (major === undefined) return false
  return Number(major) < oldest[0] || (Number(major) === oldest[0] && Number(minor) < oldest[1])
}
