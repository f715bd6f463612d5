import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect } from 'vitest'
import { plan as isPlan } from '#validators/plan'
import { state as isState } from '#validators/state'
import type { Plan, State } from '../../src/model/files.js'
import type { Seed, UserRecord } from '../../src/sandbox/records.js'
import { startSandbox, type Sandbox } from '../../src/sandbox/server.js'
import { defaultSwitches, type Switches } from '../../src/sandbox/switches.js'
import { key } from './canary.js'
import { founder } from './charts.js'
import { startCli, type Ran, type Running } from './cli.js'

/** A folder of its own, and a service of its own, for one test. Both are gone after it. */
export interface Stage {
  readonly folder: string
  readonly sandbox: Sandbox
  /** Runs a command to its end. */
  readonly run: (...args: readonly string[]) => Promise<Ran>
  readonly start: (...args: readonly string[]) => Running
  /** Runs `plan --format json`. */
  readonly plan: (...args: readonly string[]) => Promise<Plan>
  /** The saved state. */
  readonly state: () => State
}

const ends: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** A temporary folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'espalier-e2e-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A sandbox over real sockets, with the key that must never be seen. */
export async function service(seeds: readonly Seed[], switches: Partial<Switches> = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(seeds, { ...defaultSwitches, key, ...switches }, 0, Date.now)
  ends.push(() => sandbox.close())
  return sandbox
}

/** Sets a stage. `folder` may be one of before, whose files and state go on with a new service. */
export async function stage(
  seeds: readonly Seed[],
  switches: Partial<Switches> = {},
  folder = temporaryFolder(),
): Promise<Stage> {
  const sandbox = await service(seeds, switches)
  const env = { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: sandbox.url }
  const start = (...args: readonly string[]): Running => startCli(args, folder, env)
  const run = async (...args: readonly string[]): Promise<Ran> => await start(...args).done
  return {
    folder,
    sandbox,
    start,
    run,
    async plan(...args) {
      return planIn((await run('plan', '--format', 'json', ...args)).out)
    },
    state: () => stateIn(join(folder, '.espalier/state.json')),
  }
}

/** A company whose only user made the key. The first apply says that no person of the chart has an account. */
export async function newCompany(switches: Partial<Switches> = {}): Promise<Stage> {
  const place = await stage([founder], switches)
  let isFirst = true
  const start = (...args: readonly string[]): Running => {
    const tells = isFirst && args[0] === 'apply'
    if (tells) isFirst = false
    return place.start(...args, ...(tells ? ['--first-run'] : []))
  }
  return { ...place, start, run: async (...args) => await start(...args).done }
}

/** The users of a new company, without who made the key. */
export function hired({ company }: Sandbox): readonly UserRecord[] {
  return company.users.filter(({ id }) => id !== founder.id)
}

/** The one JSON document that a text holds, which must be a plan as the schema has it. */
export function planIn(json: string): Plan {
  const value: unknown = JSON.parse(json)
  if (isPlan(value)) return value
  throw new Error(`not a plan: ${JSON.stringify(isPlan.errors?.[0])}`)
}

/** Without its seal: a state that is changed and written is sealed anew. */
function unsealed(sealed: State): State {
  const { seal: _, ...state } = sealed
  return state
}

function stateIn(file: string): State {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (isState(value)) return unsealed(value)
  throw new Error(`not a state: ${JSON.stringify(isState.errors?.[0])}`)
}

/** The user with an address, as the service keeps it. */
export function userWith(sandbox: Sandbox, email: string): UserRecord {
  const user = sandbox.company.users.find((one) => one.email === email)
  if (user === undefined) throw new Error(`no user has the address ${email}`)
  return user
}

/** How many requests of one kind the service has answered, such as "POST 201". */
export function answered(sandbox: Sandbox, kind: string): number {
  return sandbox.stats().requests[kind] ?? 0
}

/** Nothing was asked for that the service had to refuse, and nothing ever deletes. */
export function expectNoRefusal(sandbox: Sandbox): void {
  const kinds = Object.keys(sandbox.stats().requests)
  expect(kinds.filter((kind) => !/^(GET 200|POST 201|PUT 200)$/.test(kind))).toEqual([])
}

/** The service was not written to. */
export function expectNothingWritten(sandbox: Sandbox): void {
  expect(Object.keys(sandbox.stats().methods).filter((method) => method !== 'GET')).toEqual([])
}

/** A command that went well: its errors are shown if it did not. */
export function expectExit(ran: Ran, exit: number): void {
  if (ran.exit !== exit) expect(`exit ${ran.exit}\n${ran.out}\n${ran.err}`).toBe(`exit ${exit}`)
}

/** The service is as the chart says: a plan has nothing to do, and says so with its exit code. */
export async function expectConverged({ run }: Pick<Stage, 'run'>, ...args: readonly string[]): Promise<void> {
  const ran = await run('plan', '--exit-code', ...args)
  expectExit(ran, 0)
  expect(ran.out).toContain('no changes')
}
