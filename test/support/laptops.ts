import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { State } from '../../src/model/files.js'
import type { Sandbox } from '../../src/sandbox/server.js'
import type { Switches } from '../../src/sandbox/switches.js'
import { key } from './canary.js'
import { seedsOf, unlimited, writeChart, type People } from './charts.js'
import { startCli, type Ran } from './cli.js'
import { gitEnvironment } from './github/origin.js'
import { expectExit, service, temporaryFolder } from './stage.js'

/** A second API key of the same company. */
export const otherKey = 'another-key-of-the-company-0123456789'

/** A person's clone of the repository, with a home of its own. */
export interface Laptop {
  readonly folder: string
  /** What is in the environment of each command. */
  readonly env: Record<string, string>
  readonly git: (...args: readonly string[]) => string
  readonly run: (...args: readonly string[]) => Promise<Ran>
  /** Writes the chart; the lineage stays pinned. */
  readonly write: (people: People) => void
  readonly commit: () => string
  /** Puts a line at the end of espalier.yaml, in place of one that begins alike. */
  readonly set: (line: string) => void
}

/** Laptops with one remote, one service, and the state on a branch or in a file of each clone. */
export interface Team {
  readonly sandbox: Sandbox
  readonly remote: string
  readonly place: string
  readonly laptop: (name: string) => Laptop
  readonly state: (of: Laptop) => State
}

export const branch = 'git:espalier-state'
const settings = `${unlimited}api: { showsWithin: 0 }\n`

/** A chart is committed and pushed, and the company is as it says. Nothing was applied yet. */
export async function team(people: People, place = branch, switches: Partial<Switches> = {}): Promise<Team> {
  const sandbox = await service(seedsOf(people), { otherKeys: [otherKey], ...switches })
  const root = temporaryFolder()
  const remote = join(root, 'remote.git')
  gitIn(root, 'init', '-q', '--bare', '-b', 'main', remote)
  const seed = laptopIn(join(root, 'seed'), root, place, sandbox)
  gitIn(root, 'clone', '-q', remote, seed.folder)
  seed.write(people)
  seed.commit()
  seed.git('push', '-q', 'origin', 'HEAD:main')
  return {
    sandbox,
    remote,
    place,
    laptop(name) {
      const laptop = laptopIn(join(root, name), join(root, `home-of-${name}`), place, sandbox)
      if (!existsSync(laptop.folder)) gitIn(root, 'clone', '-q', remote, laptop.folder)
      return laptop
    },
    state: ({ folder }) =>
      JSON.parse(
        place === branch
          ? gitIn(remote, 'cat-file', 'blob', 'espalier-state:state.json')
          : readFileSync(join(folder, '.espalier/state.json'), 'utf8'),
      ) as State,
  }
}

function laptopIn(folder: string, home: string, place: string, { url }: Sandbox): Laptop {
  const env: Record<string, string> = {
    ...gitEnvironment,
    HOME: home,
    SMALL_IMPROVEMENTS_API_KEY: key,
    ESPALIER_API_URL: url,
    ESPALIER_STATE: place,
  }
  const git = (...args: readonly string[]): string => gitIn(folder, ...args)
  const file = join(folder, 'org/espalier.yaml')
  return {
    folder,
    env,
    git,
    run: async (...args) => await startCli(args, folder, env).done,
    write(people) {
      const pinned = existsSync(file) ? (/^state:.*\n/m.exec(readFileSync(file, 'utf8'))?.[0] ?? '') : ''
      writeChart(folder, people, settings + pinned)
    },
    commit() {
      git('add', 'org')
      git('commit', '-q', '-m', 'The chart')
      return git('rev-parse', 'HEAD')
    },
    set(line) {
      const [name = ''] = line.split(':')
      const kept = readFileSync(file, 'utf8').replace(new RegExp(`^${name}:.*\\n`, 'm'), '')
      writeFileSync(file, `${kept}${line}\n`)
    },
  }
}

/** Runs git in a folder, without the settings of this machine. */
export function gitIn(folder: string, ...args: readonly string[]): string {
  mkdirSync(folder, { recursive: true })
  return execFileSync('git', args, { cwd: folder, env: gitEnvironment, encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** A command of this form that a message names: its words, without "espalier" or "git". */
export function named({ out, err }: Ran, form: RegExp): readonly string[] {
  const found = form.exec(`${err}\n${out}`)
  if (found === null) expect(`${err}\n${out}`).toMatch(form)
  return (found?.[0] ?? '').replaceAll('"', '').trim().split(/\s+/).slice(1)
}

/** Follows a message that names a command of Espalier. Without a terminal, --yes is the answer to its question. */
export async function followed(laptop: Laptop, ran: Ran, form: RegExp, ...more: readonly string[]): Promise<Ran> {
  const done = await laptop.run(...named(ran, form), ...more)
  expectExit(done, 0)
  return done
}
