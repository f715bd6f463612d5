import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { state as isState } from '#validators/state'
import type { State } from '../../../src/model/files.js'
import { markOf } from '../../../src/state/seal.js'
import { read, sealedText } from '../../../src/state/version.js'
import { startNode, type Ran } from '../cli.js'
import { sealer } from '../seals.js'
import { answered, expectExit, expectNoRefusal, temporaryFolder } from '../stage.js'
import { gitEnvironment, type Origin } from './origin.js'
import type { Repository } from './repository.js'

const cli = fileURLToPath(new URL('../../../build/cli.js', import.meta.url))

/**
 * Runs the CLI in a new clone, with the state on its branch, and the key of the runs that apply. `token`: of a person, with
 * which Git reaches the double, and the command asks it, if it `asks`.
 */
export async function onLaptop(
  { origin, sandbox, secrets, github }: Repository,
  args: readonly string[],
  { program = cli, token = '', asks = true } = {},
): Promise<Ran> {
  const folder = temporaryFolder()
  const options = { cwd: folder, env: { ...gitEnvironment }, stdio: 'ignore' as const }
  execFileSync('git', ['clone', '--quiet', '--no-checkout', origin.folder, '.'], options)
  const { host } = new URL(github.url)
  const url = `http://x-access-token:${token}@${host}/${github.facts.repository}`
  if (token !== '') execFileSync('git', ['remote', 'set-url', 'origin', url], options)
  const asked = { GITHUB_TOKEN: asks ? token : '', GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.url }
  const { APP_TOKEN: _, ...keys } = secrets['espalier-apply']
  const env = { ...gitEnvironment, ...keys, ...(token === '' ? {} : asked), ESPALIER_API_URL: sandbox.url }
  // What it pushes is searched for the key at the end of the test.
  const written = join(folder, 'nothing')
  mkdirSync(written)
  const all = [program, ...args]
  return await startNode(all, folder, written, { ...env, ESPALIER_STATE: 'git:espalier-state' }).done
}

/** The same, over the chart of main, on the day of the runs. */
async function inClone(repository: Repository, args: readonly string[], program = cli): Promise<Ran> {
  return await onLaptop(repository, [...args, '--at', 'HEAD', '--as-of', repository.day()], { program })
}

/** It is all set up: every account is bound, and what main says was applied. `program`: by another version. */
export async function adopt(repository: Repository, program = cli): Promise<void> {
  expectExit(await inClone(repository, ['apply', '--yes'], program), 0)
}

/**
 * The service is as the head of main says, and what was written is exactly this: how many accounts were
 * made, and how many were changed, since the service began.
 */
export async function expectHead(
  repository: Repository,
  { made, changed }: { readonly made: number; readonly changed: number },
): Promise<void> {
  const ran = await inClone(repository, ['plan', '--exit-code'])
  expectExit(ran, 0)
  expect(ran.out).toContain('no changes')
  expectWritten(repository, { made, changed })
  expectNoRefusal(repository.sandbox)
}

export function expectWritten(
  { sandbox }: Repository,
  { made, changed }: { readonly made: number; readonly changed: number },
): void {
  expect({ made: answered(sandbox, 'POST 201'), changed: answered(sandbox, 'PUT 200') }).toEqual({ made, changed })
}

/** The state on its branch. */
export function stateOf({ origin }: Repository): State {
  const value: unknown = JSON.parse(origin.text('refs/heads/espalier-state', 'state.json'))
  if (isState(value)) return value
  throw new Error(`not a state: ${JSON.stringify(isState.errors?.[0])}`)
}

const branch = 'espalier-state'

/** The state becomes another one, sealed for its place as a run would have saved it: so time passes, or a machine takes the lock. */
export function rewriteState({ origin }: Repository, change: (state: State) => State): void {
  const ref = `refs/heads/${branch}`
  const parent = origin.tip(ref)
  const state = read(Buffer.from(origin.text(ref, 'state.json')))
  if (typeof state === 'string') throw new Error(`not a state: ${state}`)
  const next = change({ ...state, serial: state.serial + 1 })
  const at = { branch, parent }
  const text = sealedText(next, sealer, at, ref)
  const blob = createHash('sha1').update(`blob ${text.length}\0`).update(text).digest('hex')
  const message = `Saved by a run\n\nSeal: ${markOf(at, blob, sealer)}\n`
  origin.point(ref, origin.commit(parent, { 'state.json': text }, message, { login: 'github-actions[bot]' }))
}

/** The records of evidence on the branch, oldest first. */
export function evidenceOf({ origin }: Repository): readonly Readonly<Record<string, unknown>>[] {
  const paths = origin.say(['ls-tree', '-r', '--name-only', 'refs/heads/espalier-state', 'evidence/']).split('\n')
  return paths
    .filter(Boolean)
    .map((path) => JSON.parse(origin.text('refs/heads/espalier-state', path)) as Record<string, unknown>)
}

const goldens = fileURLToPath(new URL('../../fixtures/pull-stories/', import.meta.url))

/** Compares what was posted with a file; `npm run bless` writes the file. What differs with each run is left out. */
export function expectGolden(name: string, text: string, { origin, github }: Repository): void {
  const file = goldens + name
  const plain = withoutChance(text, origin, github.url)
  if (process.env['BLESS'] === '1') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, plain)
  }
  expect(plain).toBe(readFileSync(file, 'utf8'))
}

/** Commits, ports, runs and times as words. */
function withoutChance(text: string, origin: Origin, url: string): string {
  const commits = new Set(origin.say(['rev-list', '--all']).split('\n'))
  return text
    .replace(/\b[0-9a-f]{7,40}\b/g, (hex) => ([...commits].some((commit) => commit.startsWith(hex)) ? 'COMMIT' : hex))
    .replaceAll(url, 'https://github.example')
    .replace(/127\.0\.0\.1:\d+/g, 'SERVICE')
    .replace(/\d{4}\/\d\d\/\d\d-\d+-[0-9a-f]+\.json/g, 'RECORD.json')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, 'TIME')
    .replace(/\b\d{1,2} [A-Z][a-z]{2} \d{4},? \d\d:\d\d(:\d\d)?/g, 'TIME')
    .replace(/\b\d\d:\d\d(:\d\d)?\b/g, 'TIME')
}
