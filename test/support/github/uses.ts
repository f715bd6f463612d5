import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import type { data } from '@actions/expressions'
import { parse } from 'yaml'
import { filled, filledAll, type Contexts } from './expressions.js'
import { gitEnvironment, type Origin } from './origin.js'
import type { Place } from './place.js'

/** What a step of `uses` needs to know of its job. */
export interface Around {
  readonly origin: Origin
  readonly place: Place
  readonly contexts: Contexts
  readonly url: string
  /** Where Git finds the repository. */
  readonly remote: string
  readonly sha: string
  readonly ref: string
  readonly token: string
  readonly asOf: string
  /** The folders of actions of other repositories, by what `uses` says. */
  readonly actions: Readonly<Record<string, string>>
}

/** A program to be run: an action that is not one of GitHub's. */
export interface Program {
  readonly file: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** Carries out actions/checkout with what is in its `with`: a clone of the repository at the commit of the event. */
export function checkOut(given: Readonly<Record<string, string>>, around: Around): Readonly<Record<string, string>> {
  const { place, origin, url, remote, sha, ref, token } = around
  const folder = join(place.workspace, given['path'] ?? '')
  mkdirSync(folder, { recursive: true })
  const git = (...args: readonly string[]): void => {
    execFileSync('git', args, { cwd: folder, env: { ...gitEnvironment }, stdio: ['ignore', 'pipe', 'pipe'] })
  }
  const wanted = (given['ref'] ?? '') === '' ? sha : (given['ref'] as string)
  const depth = Number(given['fetch-depth'] ?? '1')
  const local = `file://${origin.folder}`
  emptyRepository(folder, remote)
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
  if (depth === 0) git('fetch', '--quiet', '--no-tags', local, wanted, ...all)
  else git('fetch', '--quiet', '--no-tags', `--depth=${depth}`, local, wanted)
  const branch = /^refs\/heads\/(.+)$/.exec((given['ref'] ?? '') === '' ? ref : '')?.[1]
  git(
    '-c',
    'advice.detachedHead=false',
    'checkout',
    '--quiet',
    ...(branch === undefined ? [] : ['-B', branch]),
    'FETCH_HEAD',
  )
  if (given['persist-credentials'] !== 'false') {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
    git('config', `http.${url}/.extraheader`, `AUTHORIZATION: basic ${basic}`)
  }
  return {}
}

/** What `git init` and `git remote add` make, without the two processes. */
function emptyRepository(folder: string, remote: string): void {
  for (const part of ['objects', 'refs/heads']) mkdirSync(join(folder, '.git', part), { recursive: true })
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n')
  const fetched = `[remote "origin"]\nurl = ${remote}\nfetch = +refs/heads/*:refs/remotes/origin/*\n`
  // A machine that is gone in a second need not compress again what it got, or wait for the disk.
  const quick = 'fsync = none\n[gc]\nauto = 0\n[maintenance]\nauto = false\n[fetch]\nunpackLimit = 1\n'
  writeFileSync(join(folder, '.git/config'), `[core]\nrepositoryformatversion = 0\n${quick}${fetched}`)
}

/**
 * Carries out actions/upload-artifact: copies what its `path` names. With `archive: false` it takes one file, and the
 * artifact has the name of that file; no two artifacts of a run have the same name. It says the address of the artifact.
 */
export function upload(
  given: Readonly<Record<string, string>>,
  { place, contexts }: Around,
): Readonly<Record<string, string>> {
  const alone = given['archive'] === 'false'
  const paths = (given['path'] ?? '').split('\n').map((path) => path.trim())
  const found = paths.filter((path) => path !== '' && existsSync(resolved(place, path)))
  if (found.length === 0 && given['if-no-files-found'] === 'error') throw new Error(`Nothing is at ${given['path']}.`)
  if (found.length === 0) return {}
  const [only = ''] = found.map((path) => resolved(place, path))
  if (alone && (found.length > 1 || statSync(only).isDirectory()))
    throw new Error('Only one file goes without archive.')
  const name = alone ? basename(only) : (given['name'] ?? 'artifact')
  if (existsSync(join(place.artifacts, name))) throw new Error(`An artifact ${name} is there already.`)
  for (const path of found) {
    const from = resolved(place, path)
    const to = join(place.artifacts, name)
    cpSync(from, statSync(from).isDirectory() ? to : join(to, basename(from)), { recursive: true })
  }
  const github = contexts['github'] as data.Dictionary
  const said = (key: string): string => github.get(key)?.coerceString() ?? ''
  const id = `${said('run_id')}${readdirSync(place.artifacts).length}`
  const url = `${said('server_url')}/${said('repository')}/actions/runs/${said('run_id')}/artifacts/${id}`
  return { 'artifact-id': id, 'artifact-url': url }
}

const resolved = (place: Place, path: string): string => (path.startsWith('/') ? path : join(place.workspace, path))

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>
  readonly runs: { readonly using: string; readonly main: string }
}

/** How an action is run: one of the repository itself from what was checked out, another one from its folder. */
export function programOf(uses: string, given: Readonly<Record<string, string>>, around: Around): Program {
  const folder = around.actions[uses] ?? join(around.place.workspace, uses)
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile
  if (!/^node\d+$/.test(action.runs.using)) throw new Error(`This runner cannot run ${action.runs.using}.`)
  const inputs = Object.entries(action.inputs ?? {}).map(([name, input]) => {
    const day = name === 'as-of' ? around.asOf : undefined
    return [inputName(name), given[name] ?? day ?? filled(input.default, around.contexts)] as const
  })
  const args = [join(folder, action.runs.main)]
  return { file: process.execPath, args, env: Object.fromEntries(inputs) }
}

const inputName = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`

/** The values of `with`. */
export const argsOf = (step: { readonly with?: unknown }, contexts: Contexts): Record<string, string> =>
  filledAll(step.with, contexts)
