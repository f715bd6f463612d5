import { setMaxListeners } from 'node:events'
import { applyOn } from '../../src/cli/apply-on.js'
import { sessionOn } from '../../src/engine/session.js'
import { snapshotToShow } from '../../src/engine/snapshot.js'
import type { Report, Host } from '../../src/host/host.js'
import { connect, type Connection } from '../../src/live/connection.js'
import { assumedFacts, withFacts, type Facts } from '../../src/model/facts.js'
import { ExitError } from '../../src/model/exit-error.js'
import type { Plan } from '../../src/model/files.js'
import { makePlan } from '../../src/plan/plan.js'
import { message } from '../../src/render/escaping/printed.js'
import { nothing } from '../../src/render/escaping/words.js'
import { desiredOf, settings, type Org } from './chart.js'
import { checkEnded } from './laws-ending.js'
import { applyMerged } from './merged.js'
import { exchangeFor } from './network.js'
import type { Habits } from './service.js'
import { apiKey } from './switches.js'
import { isRunning, stage, tell, type Process, type Sim, type TroubleMaker } from './sim.js'
import { storeFor } from './vault.js'
import type { ParsedArgs } from '../../src/model/arguments.js'

/** How a process is started. */
export interface Start {
  readonly kind: Process['kind']
  readonly org: Org
  readonly file: Plan | null
  /** What was approved with what was merged, where a merge or the clock starts it; null for the command line. */
  readonly merged: Plan | null
  /** Flags as they are given on the command line; a switch has no values. */
  readonly flags: Readonly<Record<string, readonly string[]>>
  readonly inFlight: number
  readonly diesAt: number
  readonly trouble: TroubleMaker
  /** Milliseconds by which the clock on the wall is wrong. */
  readonly skew: number
}

const untroubled: TroubleMaker = { request: () => null, store: () => null }

/** A run that nothing happens to, and that needs no approval. */
export function plainStart(org: Org, inFlight: number): Start {
  const rest = { diesAt: Number.POSITIVE_INFINITY, trouble: untroubled, skew: 0 }
  return { kind: 'apply', org, file: null, merged: null, flags: { yes: [] }, inFlight, ...rest }
}

/** Starts a process: what `plan` or `apply` do once the chart is read. It goes on as the scheduler lets it. */
export function start(sim: Sim, how: Start): Process {
  const process = newProcess(sim, how)
  sim.processes.push(process)
  tell(sim, process, () => `begins: ${how.kind} with ${how.org.length} people, ${Object.keys(how.flags).join(' ')}`)
  run(sim, process, how).then(
    (report) => end(sim, process, report),
    (error: unknown) => {
      if (error instanceof ExitError)
        return end(sim, process, { exit: error.exit, out: nothing, err: message(error.message, 3000) })
      process.crash = error
      sim.broken.push(`crash: ${process.name}: ${error instanceof Error ? String(error.stack) : String(error)}`)
    },
  )
  return process
}

function newProcess(sim: Sim, { kind, org, file, merged, flags, diesAt, trouble }: Start): Process {
  const number = sim.processes.length
  return {
    name: String.fromCharCode(65 + (number % 26)),
    pid: 100 + number,
    kind,
    org,
    reverts: 'drift' in flags,
    file,
    merged,
    isFirst: 'first-run' in flags || file?.choices.firstRun === true,
    began: sim.clock.now(),
    chance: sim.chance.fork(),
    diesAt,
    trouble,
    stop: stopper(),
    alive: true,
    diedAt: 0,
    stages: 0,
    requests: 0,
    toldToWait: 0,
    saves: 0,
    storeFailed: false,
    writes: [],
    intents: new Set(Object.keys(sim.vault.state?.intents ?? {})),
    found: Object.keys(sim.vault.state?.intents ?? {}).length,
    blind: new Set(),
    shown: new Map(),
    planned: new Map(),
    quietUntil: 0,
    said: '',
    report: null,
    plan: null,
    saved: null,
    base: null,
    mustStop: false,
    changes: new Map(),
    crash: null,
  }
}

/** Many wait on one signal at a time: Node would take that for a mistake. */
function stopper(): AbortController {
  const stop = new AbortController()
  setMaxListeners(0, stop.signal)
  return stop
}

async function run(sim: Sim, process: Process, how: Start): Promise<Report> {
  const world = worldOf(sim, process, how.skew)
  const given: ParsedArgs = {
    words: [],
    flags: new Map(Object.entries({ ...how.flags, 'max-in-flight': [String(how.inFlight)] })),
  }
  const connection = connectionOf(sim, process, how.inFlight, world)
  const pinned = { ...settings, lineage: sim.vault.pin }
  const ground = await sessionOn(storeFor(process, sim), connection, pinned, 'org', world)
  const desired = desiredOf(how.org)
  if (how.merged !== null) return await applyMerged(process, ground, desired, given, world, how.merged)
  if (how.kind === 'apply') return await applyOn(ground, desired, given, world, how.file)
  const { live, state } = await snapshotToShow(ground, desired, world)
  const firstRun = given.flags.has('first-run')
  process.plan = makePlan(
    desired,
    live,
    state,
    { firstRun, drift: 'report', allow: new Map(), only: null },
    'simulation',
    { sealed: true, before: null },
  )
  return { exit: 0, out: nothing, err: nothing }
}

function connectionOf(sim: Sim, process: Process, maxInFlight: number, world: Host): Connection {
  const exchange = exchangeFor(process, sim)
  return connect({
    baseUrl: settings.baseUrl,
    key: apiKey,
    maxInFlight,
    userAgent: 'simulation',
    sleep: world.sleep,
    tick: world.tick,
    onWait: () => undefined,
    random: world.random,
    facts: probedOf(sim),
    exchange,
  })
}

/** What a probe has shown of the service, as far as a first run makes no accounts before that is known. */
function probedOf({ service: { company, habits } }: Sim): Facts {
  const probed = <T>(value: T) => ({ value, evidence: 'probed' }) as const
  const atOnce = company.switches.paging === 'ignored'
  const { emailUnique } = assumedFacts('v1')
  const known: Readonly<Record<NonNullable<Habits['uniqueBy']>, Facts['emailUnique']>> = {
    probe: probed(habits.unique ? 'yes' : 'no'),
    document: emailUnique,
    nothing: { value: 'unknown', evidence: 'assumed' },
  }
  return withFacts(assumedFacts('v1'), {
    emailUnique: known[habits.uniqueBy ?? 'probe'],
    // How many fit into one answer is a person's word: some of these companies are of a size at which services cut.
    ...(atOnce ? { paging: probed('none'), pageSize: { value: 100, evidence: 'assumed' } } : {}),
  })
}

function end(sim: Sim, process: Process, report: Report): void {
  if (!process.alive) return
  process.report = report
  tell(sim, process, () => `ends with ${report.exit}: ${report.err.text.trim()}`)
  if (report.exit !== 0)
    tell(sim, process, () => `says: ${`${process.said}${report.out.text}`.trim().replaceAll('\n', '\n    ')}`)
  checkEnded(sim, process, report)
  // What it left running goes with it, as when a process exits.
  process.alive = false
  process.diedAt = sim.clock.now()
}

/** The ports of one process beside network and store. */
function worldOf(sim: Sim, process: Process, skew: number): Host {
  const { clock } = sim
  return {
    env: {},
    fetch: () => Promise.reject(new Error('there is no web in a simulation')),
    key: () => apiKey,
    stateKey: () => undefined,
    nodeFlags: [],
    folder: '/nowhere',
    version: 'simulation',
    now: () => new Date(epoch + skew + clock.now()),
    tick: clock.now,
    random: process.chance.next,
    sleep: (milliseconds, stop) => sleep(sim, process, milliseconds, stop),
    pid: process.pid,
    isAlive: (pid) => sim.processes.some((one) => one.pid === pid && isRunning(one)),
    machine: () => ({ name: 'a machine', user: 'somebody on a machine' }),
    keep: (file, text) =>
      new Promise((resolve) => {
        stage(sim, process, 1, () => {
          tell(sim, process, () => 'keeps its state in a file')
          sim.kept.push(text)
          resolve(file)
        })
      }),
    interruption: () => process.stop.signal,
    terminal: {
      colour: false,
      live: false,
      interactive: false,
      progress: () => undefined,
      say: ({ text }) => void (process.said += `${text}\n`),
      print: ({ text }) => void (process.said += `${text}\n`),
      ask: () => Promise.reject(new Error('nobody is there to be asked')),
    },
  }
}

const epoch = Date.UTC(2026, 11, 1, 3, 17)

function sleep(sim: Sim, process: Process, milliseconds: number, stop?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const cut = (): void => stage(sim, process, 0, resolve)
    stop?.addEventListener('abort', cut, { once: true })
    stage(sim, process, milliseconds, () => {
      stop?.removeEventListener('abort', cut)
      resolve()
    })
  })
}
