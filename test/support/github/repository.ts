import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect } from 'vitest'
import type { Seed } from '../../../src/sandbox/records.js'
import { edit } from '../../../src/sandbox/company.js'
import type { Sandbox } from '../../../src/sandbox/server.js'
import type { Switches } from '../../../src/sandbox/switches.js'
import { filesIn, filesWithKey, key, showsKey } from '../canary.js'
import { service, userWith } from '../stage.js'
import { startDouble, type Double } from './double.js'
import { previewChanged, pushed, started, type Happened } from './happenings.js'
import { newOrigin, type Edits, type Origin } from './origin.js'
import { newQueue } from './queue.js'
import { newRun } from './run.js'
import type { Run, Runner } from './actions.js'
import { runsOn, workflowsAt } from './workflows.js'
import { pointed } from './covers.js'
import { movedBy } from './history.js'

/** What a story begins with. */
export interface Beginning {
  /** The files below org/ and others, in the first commit beside the action and the workflows. */
  readonly files: Edits
  /** The file of code owners; null for none. By default the director owns everything. */
  readonly owners?: string | null
  readonly company: readonly Seed[]
  readonly switches?: Partial<Switches>
  readonly private?: boolean
  /** The shipped workflows that it has; all of them if this is left out. */
  readonly workflows?: readonly string[]
  /** How Git reaches the repository: over HTTP, with the token of the job, or as a folder. */
  readonly git?: 'http' | 'folder'
  /** The folder of the version that is shipped to it; by default this one. null if `files` has all that it needs. */
  readonly version?: string | null
  /** The folders of actions of other repositories, by what `uses` says. */
  readonly actions?: Readonly<Record<string, string>>
  /** More secrets of all environments. */
  readonly secrets?: Readonly<Record<string, string>>
}

/** A repository on the double, with the workflows that are shipped, an action, and a service. */
export interface Repository {
  readonly github: Double
  readonly origin: Origin
  readonly sandbox: Sandbox
  /** The secrets of each environment; those of espalier-apply are on the laptops too. espalier-propose has no key. */
  readonly secrets: Record<'espalier-plan' | 'espalier-apply' | 'espalier-propose', Record<string, string>>
  /** Every run, oldest first. */
  readonly runs: readonly Run[]
  readonly tip: () => string
  /** From now on each run looks at the chart on this day. It begins with 2026-12-01. */
  readonly on: (day: string) => void
  readonly day: () => string
  /** A commit on main without a pull request: on its tip, or on another one, which is a push with force. */
  commit(edits: Edits, on?: string): Promise<readonly Run[]>
  /** The clock starts espalier-schedule.yml, or another workflow. */
  schedule(day: string, name?: 'schedule' | 'probe' | 'doctor' | 'hr' | 'chart'): Promise<Run>
  /** A person starts a workflow by hand. */
  dispatch(name: 'apply' | 'schedule' | 'chart', inputs?: Readonly<Record<string, string | boolean>>): Promise<Run>
  /** What happens meanwhile starts no run: they are brought, in the order they would have been started. */
  holding(act: () => Promise<unknown>): Promise<readonly Run[]>
  /** Runs what should run on this; brings the runs, each at its end unless they are held. */
  happened(what: readonly Happened[]): Promise<readonly Run[]>
  /** HR changes a user in the product. */
  hr(email: string, fields: Readonly<Record<string, string | boolean | null>>): void
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

const ends: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

export const hr = 'hr-lead'
export const director = 'people-director'
export const stranger = 'mallory'
/** An app that the company has made and installed; its token is a secret of both environments. */
export const appLogin = 'acme-charts[bot]'
const appToken = 'ghs_ofTheApp'

/** Sets up a repository whose first commit has the files, and a company. Nothing was applied yet. */
export async function repository(beginning: Beginning): Promise<Repository> {
  const { files, company, switches = {}, private: hidden = true, workflows, git = 'http' } = beginning
  const { owners = `* @${director}\n` } = beginning
  const sandbox = await service(company, switches)
  const origin = newOrigin()
  const environments = { 'espalier-plan': ['main'], 'espalier-apply': ['main'], 'espalier-propose': ['main'] }
  const members = hidden ? [hr, director, stranger] : [hr, director]
  const github = await startDouble({
    origin,
    members,
    strangers: hidden ? [] : [stranger],
    private: hidden,
    environments,
    app: appLogin,
  })
  const permissions = {
    contents: 'write',
    'pull-requests': 'write',
    issues: 'write',
    checks: 'write',
    actions: 'read',
  } as const
  github.facts.jobs.set(appToken, { job: 'the app', login: appLogin, permissions })
  const owned = owners === null ? {} : { '.github/CODEOWNERS': owners }
  const first = origin.commit(
    null,
    { ...(beginning.version === null ? {} : shipped(workflows, beginning.version)), ...owned, ...files },
    'The org chart of today\n',
    {
      login: hr,
    },
  )
  movedBy(github.facts, hr, 'main', first)
  const artifacts = mkdtempSync(join(tmpdir(), 'espalier-artifacts-'))
  const state = { day: '2026-12-01', held: null as Run[] | null, runs: [] as Run[] }
  ends.push(async () => await closed(github, origin, first, artifacts, state.runs))
  await follow(github, 'main', first)
  const ofEach = { SMALL_IMPROVEMENTS_API_KEY: key, APP_TOKEN: appToken, ...beginning.secrets }
  const secrets: Repository['secrets'] = {
    'espalier-plan': { ...ofEach },
    'espalier-apply': { ...ofEach },
    'espalier-propose': { APP_TOKEN: appToken, ...beginning.secrets },
  }
  const env = { ESPALIER_API_URL: sandbox.url }
  const remote = git === 'http' ? `${github.url}/${github.facts.repository}` : origin.folder
  const { actions = {} } = beginning
  const machine = { url: github.url, remote, secrets, env, day: () => state.day, artifacts, actions }
  const runner: Runner = { facts: github.facts, machine, queue: newQueue() }
  const tip = (): string => origin.tip('refs/heads/main') ?? first
  const happened: Repository['happened'] = async (what) => {
    const runs = what.flatMap(({ event, happening, source }) =>
      workflowsAt(origin, source)
        .filter((workflow) => runsOn(workflow, happening))
        .map((workflow) => newRun(runner, workflow, event)),
    )
    state.runs.push(...runs)
    state.held?.push(...runs)
    if (state.held !== null) return runs
    const done = await Promise.all(runs.map(async (run) => await run.start()))
    for (const arrival of github.facts.arrivals.splice(0)) await happened(await previewChanged(github, arrival))
    return done
  }
  const byHand = async (file: string, inputs: Parameters<typeof started>[1]['inputs']): Promise<Run> => {
    const ref = 'refs/heads/main'
    const [run] = await happened([await started(github, { file, by: director, tip: tip(), ref, inputs })])
    if (run === undefined) throw new Error(`${file} does not run on this.`)
    return run
  }
  return {
    github,
    origin,
    sandbox,
    secrets,
    runs: state.runs,
    tip,
    happened,
    on: (day) => void (state.day = day),
    day: () => state.day,
    async commit(edits, on = tip()) {
      const before = tip()
      const after = origin.commit(on, edits, 'Edited on main\n', { login: hr })
      movedBy(github.facts, hr, 'main', after)
      await follow(github, 'main', after)
      return await happened([await pushed(github, { before, after, by: hr })])
    },
    async schedule(day, name = 'schedule') {
      state.day = day
      return await byHand(`espalier-${name}.yml`, null)
    },
    dispatch: async (name, inputs = {}) => await byHand(`espalier-${name}.yml`, inputs),
    async holding(act) {
      const held: Run[] = []
      state.held = held
      await act().finally(() => (state.held = null))
      return held
    },
    hr: (email, fields) => void edit(sandbox.company, userWith(sandbox, email).id, fields),
  }
}

/** Tells emulate where a branch is now. */
export async function follow({ facts }: Double, branch: string, commit: string): Promise<void> {
  await facts.mirror(facts.repository, commit)
  await pointed(facts, facts.repository, branch, commit)
}

/** The workflows and the action, as `espalier init` copies them. */
export function shipped(workflows: readonly string[] | undefined, version = root): Record<string, Buffer> {
  const from = (folder: string, to: string): [string, Buffer][] =>
    filesIn(join(version, folder)).map((file) => [join(to, file), readFileSync(join(version, folder, file))])
  return Object.fromEntries([
    ...from('template/.github/workflows', '.github/workflows').filter(
      ([path]) => workflows === undefined || workflows.some((name) => path.endsWith(`espalier-${name}.yml`)),
    ),
    ...from('dist', '.github/espalier/dist'),
    ['.github/espalier/action.yml', readFileSync(join(version, 'action.yml'))],
  ])
}

/** The key is in nothing that others can see: what was posted, logged, uploaded or pushed. */
async function closed(
  github: Double,
  origin: Origin,
  first: string,
  artifacts: string,
  runs: readonly Run[],
): Promise<void> {
  await github.close()
  const posted = github.facts.log.filter(({ sent }) => showsKey(sent)).map(({ method, path }) => `${method} ${path}`)
  const steps = runs.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps))
  const logged = steps
    .filter(({ log, summary }) => showsKey(unmasked(log)) || showsKey(summary))
    .map(({ name }) => name)
  const kept = [...objectsWithKey(origin, first), ...filesWithKey(artifacts)]
  origin.remove()
  rmSync(artifacts, { recursive: true, force: true })
  expect({ posted, logged, kept }).toEqual({ posted: [], logged: [], kept: [] })
}

/** Whether anything that was pushed since the first commit holds the key. */
function objectsWithKey(origin: Origin, first: string): readonly string[] {
  const ids = origin.say(['rev-list', '--objects', '--no-object-names', '--all', `^${first}`])
  return showsKey(origin.git(['cat-file', '--batch'], `${ids}\n`).toString('latin1')) ? ['what was pushed'] : []
}

/** A log without the lines that tell the runner what to hide. */
const unmasked = (log: string): string => log.replace(/^::add-mask::.*$/gm, '')
