import { storedText, type SourceFile } from '../desired/reading/source.js'
import { pathIn } from '../git/clone.js'
import type { Git } from '../git/git.js'
import { withToken } from '../git/token.js'
import { type Github, githubOf } from '../github/client.js'
import { eventOf, type Event } from '../github/event.js'
import { login } from '../github/ours.js'
import type { RunOf } from '../model/pull.js'
import { ExitError } from '../model/exit-error.js'
import { repositoryGit } from '../engine/chart-at-revision.js'
import { readGiven } from '../host/input-file.js'
import type { Host } from '../host/host.js'
import type { ParsedArgs } from '../model/arguments.js'

/** What a command of the action works with: the event that started it, the repository, and GitHub. */
export interface Job {
  readonly host: Host
  /** One input of the step; empty if it was not given. */
  readonly input: (name: string) => string
  readonly event: Event
  readonly github: Github
  /** The user of the token: asked for when it is needed, and once. */
  readonly login: () => Promise<string>
  readonly git: Git
  readonly run: RunOf
}

/** Reads what the runner says of itself. Throws `ExitError` if it is not as GitHub has it. */
export async function jobOf(input: Job['input'], outside: Host): Promise<Job> {
  const host = { ...outside, ...environments(input, outside.env) }
  const required = (name: string): string => {
    const value = host.env[name] ?? ''
    if (value === '')
      throw new ExitError(1, `${name} is missing here: the action runs only in a job of GitHub Actions.`)
    return value
  }
  const event = eventOf(await readEvent(required('GITHUB_EVENT_PATH'), host), required('GITHUB_EVENT_NAME'))
  const repository = required('GITHUB_REPOSITORY')
  const github = githubOf(repository, input('token'), host)
  const run = {
    repository,
    server: serverOf(host.env),
    id: required('GITHUB_RUN_ID'),
    attempt: required('GITHUB_RUN_ATTEMPT'),
  }
  let known: string | undefined
  const once = async (): Promise<string> => (known ??= await login(github))
  return { host: host, input, event, github, login: once, git: repositoryGit(host), run }
}

/**
 * The environment with the inputs of the step: where the state is, and the token, for Git and for requests to GitHub.
 * The token of the state, if there is one, is for the Git of the state alone.
 */
function environments(input: Job['input'], env: Host['env']): Pick<Host, 'env' | 'stateEnv'> {
  const [token, stateToken, state] = [input('token'), input('state-token'), input('state')]
  const told = { ...env, ...(state === '' ? {} : { ESPALIER_STATE: state }) }
  const own = token === '' ? told : { ...withToken(told, serverOf(env), token), GITHUB_TOKEN: token }
  return { env: own, stateEnv: stateToken === '' ? own : withToken(told, serverOf(env), stateToken) }
}

function serverOf(env: Host['env']): string {
  const server = env['GITHUB_SERVER_URL'] ?? ''
  return server === '' ? 'https://github.com' : server
}

async function readEvent(file: string, { folder }: Host): Promise<string> {
  try {
    return await readGiven(file, folder)
  } catch (error) {
    throw new ExitError(1, `The event of the run cannot be read: ${(error as Error).message}.`, { cause: error })
  }
}

/** The flags of the command line that a step stands for. `more`: those that it does not take from its inputs. */
export function argsOf({ input }: Pick<Job, 'input'>, more: Readonly<Record<string, string>>): ParsedArgs {
  const flags = new Map<string, readonly string[]>()
  for (const name of ['org', 'as-of', 'max-in-flight']) if (input(name) !== '') flags.set(name, [input(name)])
  for (const [name, value] of Object.entries(more)) flags.set(name, [value])
  return { words: [], flags }
}

/** The folder of the chart, as shown to people. */
export function orgOf({ input }: Pick<Job, 'input'>): string {
  return input('org') === '' ? 'org' : input('org')
}

/** The folder of the chart, from the top of the repository. */
export async function pathOf({ git, host, input }: Job): Promise<string> {
  return await pathIn(git, host.folder, orgOf({ input }))
}

/**
 * Where a file of the chart is, from the top of the repository. `path` is as `pathOf` has it: '' if all is the chart.
 */
export function placeIn(path: string, org: string, file: string): string {
  const below = file.slice(org.length).replace(/^\/+/, '')
  return path === '' ? below : `${path}/${below}`
}

/** The texts of files of the chart, by their paths from the top of the repository. */
export async function textsFromTop(job: Job, files: readonly SourceFile[]): Promise<ReadonlyMap<string, string>> {
  const [org, path] = [orgOf(job), await pathOf(job)]
  return new Map(files.map((source) => [placeIn(path, org, source.file), storedText(source)]))
}

const starters: Readonly<Record<Event['kind'], string>> = {
  pull: 'a pull request',
  queue: 'a merge queue',
  comment: 'a comment',
  issue: 'an issue',
  push: 'a push',
  schedule: 'a schedule',
  dispatch: 'hand',
  event: 'an event that was sent',
}

/** Rejects a command that does not fit the event. */
export function notFor(command: string, { kind }: Event, wanted: string): ExitError {
  return new ExitError(
    64,
    `The command "${command}" is for ${wanted}, and this run was started by ${starters[kind]}. Correct "on" of the workflow; "espalier init" writes correct workflows. Nothing was done.`,
  )
}
