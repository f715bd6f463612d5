import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { state as isState } from '#validators/state'
import type { State } from '../../../src/model/files.js'
import { startSandbox, type Sandbox } from '../../../src/sandbox/server.js'
import { defaultSwitches } from '../../../src/sandbox/switches.js'
import { key } from '../../support/canary.js'
import { writeChart } from '../../support/charts.js'
import { openDoorway, type Doorway } from './doorway.js'
import { startProgram, type Ended, type Program } from './program.js'
import { settingsWith, type Scene } from './scenes.js'

export type Kind = 'file' | 'git'

/** A company before a run: the chart, the state in its store, and the service behind a doorway. */
export interface Place {
  readonly kind: Kind
  /** Holds all of it. */
  readonly top: string
  /** Where the chart is, and where commands are run. */
  readonly folder: string
  /** Where the state is: a folder, or a bare repository. */
  readonly store: string
  readonly sandbox: Sandbox
  readonly doorway: Doorway
  readonly start: (args: readonly string[], limits?: string) => Program
  readonly run: (...args: readonly string[]) => Promise<Ended>
  /** The saved state, or null; throws if it is not whole. */
  readonly state: () => State | null
  readonly close: () => Promise<void>
}

/** A company that was set up once, and is copied for each kill. */
export interface Template {
  readonly scene: Scene
  readonly kind: Kind
  readonly top: string
  readonly users: Sandbox['company']['users']
}

/** Sets a company up to where its scene begins. */
export async function templateOf(scene: Scene, kind: Kind, top: string): Promise<Template> {
  const folder = join(top, 'work')
  mkdirSync(join(folder, 'kept'), { recursive: true })
  if (kind === 'git') newRepositories(top, folder)
  const seeds = [...scene.seeds] as Template['users']
  if (scene.before === null) return { scene, kind, top, users: seeds }
  writeChart(folder, scene.before, settingsWith(0))
  const place = await openPlace({ scene, kind, top, users: seeds }, top, [])
  const { exit, said } = await place.run('apply', '--yes')
  await place.close()
  if (exit !== 0) throw new Error(`The company could not be set up: ${said}`)
  return { scene, kind, top, users: [...place.sandbox.company.users] }
}

function newRepositories(top: string, folder: string): void {
  const git = (...args: readonly string[]): Buffer => execFileSync('git', args, { cwd: folder })
  git('init', '--quiet', '--template=', '--bare', join(top, 'origin.git'))
  git('init', '--quiet', '--template=')
  // By a relative path, so that copies of the two belong together.
  git('remote', 'add', 'origin', '../origin.git')
  git('config', 'remote.origin.receivepack', apart)
}

/** The server's half of a push, in a group of processes of its own: it runs elsewhere, and is not killed with ours. */
const apart = `sh -c 'setsid=$(command -v setsid) || setsid="perl -MPOSIX -e setsid;exec(@ARGV)"; exec $setsid git receive-pack "$1"' sh`

/** A copy of a company in a new folder, with the next chart. `showsWithin`: see `settingsWith`. */
export async function placeOf(
  template: Template,
  top: string,
  showsWithin: number,
  faults: readonly string[] = [],
): Promise<Place> {
  cpSync(template.top, top, { recursive: true })
  writeChart(join(top, 'work'), template.scene.after, settingsWith(showsWithin))
  return await openPlace(template, top, faults)
}

async function openPlace({ kind, users }: Template, top: string, faults: readonly string[]): Promise<Place> {
  const folder = join(top, 'work')
  const store = kind === 'file' ? join(folder, 'kept') : join(top, 'origin.git')
  const sandbox = await startSandbox(users, { ...defaultSwitches, key, faults }, 0, Date.now)
  const doorway = await openDoorway(sandbox.url)
  const env = {
    SMALL_IMPROVEMENTS_API_KEY: key,
    ESPALIER_API_URL: doorway.url,
    ESPALIER_STATE: kind === 'file' ? 'file:kept/state.json' : 'git:espalier-state',
  }
  const start: Place['start'] = (args, limits) => startProgram(args, folder, env, limits)
  return {
    kind,
    top,
    folder,
    store,
    sandbox,
    doorway,
    start,
    run: async (...args) => await start(args).ended,
    state: () => savedIn(kind, store),
    async close() {
      await doorway.close()
      await sandbox.close()
    },
  }
}

function savedIn(kind: Kind, store: string): State | null {
  const text = kind === 'file' ? textIn(join(store, 'state.json')) : textOnBranch(store)
  if (text === null) return null
  const value: unknown = JSON.parse(text)
  if (isState(value)) return value
  throw new Error(`the saved state is damaged: ${JSON.stringify(isState.errors?.[0])}`)
}

function textIn(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function textOnBranch(repository: string): string | null {
  if (!existsSync(join(repository, 'refs/heads/espalier-state'))) return null
  const args = ['--git-dir', repository, 'cat-file', 'blob', 'espalier-state:state.json']
  return execFileSync('git', args, { encoding: 'utf8' })
}

/** Writes a small file that is never seen half written. */
export function put(file: string, text: string): void {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}
