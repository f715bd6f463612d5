import { resolve } from 'node:path'
import { contractIn, factsOf, readContract, type ContractRead } from '../desired/contract-file.js'
import { isTimezone, today } from '../desired/day.js'
import { repositoryIn } from '../git/repository.js'
import { baseOf, connect, disconnect, shownAfter, type Connection, type ConnectionOptions } from '../live/connection.js'
import { readAllUsers } from '../live/read/all-users.js'
import { identityOf, type Identity } from '../live/read/identity.js'
import type { Wait } from '../live/pace/pace.js'
import type { State } from '../model/files.js'
import type { Settings } from '../model/people.js'
import { ExitError } from '../model/exit-error.js'
import { waitingLine } from '../render/progress.js'
import { strangeWords } from '../render/pull/first-alerts.js'
import { printed } from '../render/escaping/printed.js'
import { words } from '../render/escaping/words.js'
import { checkOwner, emptyState } from '../state/state.js'
import type { StorePlace } from '../state/store.js'
import { strangeHost } from '../host/key.js'
import { proxyFor } from '../host/proxy.js'
import { memoryOf, sealerFrom, trusted, type Trusted } from './state.js'
import type { Host } from '../host/host.js'
import { openStore } from '../state/open-store.js'
import { flagNumber, flagValue, type ParsedArgs } from '../model/arguments.js'
import { randomName } from './run.js'
import { overdue } from '../model/clock.js'
import type { Store } from '../model/ports.js'
import { overdueLine } from '../render/overdue-words.js'

/** What a run works with. All of it can be opened while the people of the chart are still being read. */
export interface Session {
  readonly settings: Settings
  readonly store: Store
  /** The state as it was saved. */
  readonly saved: State
  /** How many commits of others lie on top of the state, and which state the settings allowed to be sealed. */
  readonly strange: number
  readonly takeover: Trusted['takeover']
  /** The folder of the chart, as shown to people. */
  readonly org: string
  readonly connection: Connection
  /** The live users: the reading has begun. */
  readonly listing: ReturnType<typeof readAllUsers>
  /** Whose key it is: the request has begun. */
  readonly standing: Promise<Identity>
}

/** Opens the state and the service that settings and environment name. The caller must disconnect. */
export async function openSession(written: Settings, args: ParsedArgs, host: Host): Promise<Session> {
  const settings = withService(written, host)
  const connection = await open(settings, args, host)
  try {
    return await sessionOn(stateStore(host), connection, settings, flagValue(args, 'org') ?? 'org', host)
  } catch (error) {
    await disconnect(connection)
    throw error
  }
}

/**
 * Loads the state, then begins to read the live users: an older list must never be compared with a newer state, and no
 * key goes to a service that the state does not belong to. Throws `ExitError` 6 for a state of another company, 7 for a
 * bad one.
 */
export async function sessionOn(
  store: Store,
  connection: Connection,
  settings: Settings,
  org: string,
  host: Host,
): Promise<Session> {
  const { state, strange, takeover } = await loadState(store, settings, host)
  if (strange > 0) host.terminal.say(words`${strangeWords(strange)} They are ignored: find out who pushed there.`)
  const saved = state ?? emptyState(settings.company, settings.baseUrl, randomName(host))
  const listing = readAllUsers(connection, saved.lastGood?.users ?? 0, readingLine(host))
  // The reader of the list gets its error. If the chart is not sound, the list has no reader.
  listing.catch(() => undefined)
  const standing = identityOf(connection)
  standing.catch(() => undefined)
  const showsWithin = Math.max(settings.showsWithin, shownAfter(connection))
  return { settings: { ...settings, showsWithin }, store, saved, strange, takeover, org, connection, listing, standing }
}

export function readingLine({ terminal }: Host): (users: number) => void {
  return (users) => terminal.progress(words`reading users: ${users}`)
}

/** Opens the service with what is known of it; prints a note if that is not Small Improvements. */
export async function open({ baseUrl, contract }: Settings, args: ParsedArgs, host: Host): Promise<Connection> {
  const options = serviceOptions(baseUrl, args, host)
  const shown = `${flagValue(args, 'org') ?? 'org'}/contract.yaml`
  const known = await knownOf(shown, args, host)
  const connection = connect({
    ...options,
    contract,
    facts: factsOf(known, contract, shown),
    shapes: known?.value.fields.list ?? null,
  })
  warnOfHost(baseUrl, host)
  return connection
}

/** Where the settings come from: what is to be approved must not say itself how the service is read. */
async function knownOf(shown: string, args: ParsedArgs, host: Host): Promise<ContractRead | null> {
  const revision = flagValue(args, 'base') ?? flagValue(args, 'at')
  if (revision === undefined) return await readContract(resolve(host.folder, shown), shown)
  const { contractAt } = await import('./chart-at-revision.js')
  const source = await contractAt(revision, flagValue(args, 'org') ?? 'org', host)
  return source === null ? null : await contractIn(source, shown)
}

/** How to reach the service. The key comes from the environment only. */
export function serviceOptions(baseUrl: string, args: ParsedArgs, host: Host): ConnectionOptions {
  const key = host.key()
  if (key === undefined || key.trim() === '') {
    throw new ExitError(
      1,
      'There is no API key. Make one in Small Improvements (Company Settings, API) and set it as the environment variable SMALL_IMPROVEMENTS_API_KEY.',
    )
  }
  baseOf(baseUrl)
  return {
    baseUrl,
    key: key.trim(),
    proxy: proxyFor(baseUrl, host.env),
    maxInFlight: flagNumber(args, 'max-in-flight', 1, '') ?? defaultInFlight,
    userAgent: `espalier/${host.version}`,
    sleep: host.sleep,
    tick: host.tick,
    random: host.random,
    onWait: (why, seconds) => waiting(why, seconds, host),
  }
}

/** A run that waits says why: on a terminal always, in a log if it takes longer. */
function waiting(why: Wait, seconds: number, { terminal }: Host): void {
  const line = waitingLine(why, seconds)
  if (terminal.live) terminal.progress(line)
  else if (seconds >= 10) terminal.say(line)
}

/** Prints a note if the key goes to a service other than Small Improvements, and one if it goes through a proxy. */
export function warnOfHost(baseUrl: string, { terminal, env }: Host): void {
  const [host, proxy] = [strangeHost(baseUrl), proxyFor(baseUrl, env)]
  if (proxy !== null)
    terminal.say(printed`The service is reached through the proxy ${proxy.shown} (${proxy.variable}).`)
  if (host !== null) terminal.say(printed`The API key is sent to ${host}, which is not Small Improvements.`)
}

export const defaultInFlight = 16

/**
 * The settings with the service from the environment, if that names one, and without allowances that have ended by
 * today. For the service of the settings, their path counts: a first contact has found it.
 */
export function withService(settings: Settings, { env, now }: Host): Settings {
  const address = env['ESPALIER_API_URL'] ?? ''
  const isOther = address !== '' && !isSameOrigin(address, settings.baseUrl)
  const baseUrl = (isOther ? address : settings.baseUrl).replace(/\/+$/, '')
  const written = Object.entries(settings.allow)
  if (written.length === 0 || !isTimezone(settings.timezone)) return { ...settings, baseUrl }
  const day = today(now(), settings.timezone)
  return { ...settings, baseUrl, allow: Object.fromEntries(written.filter(([, { until }]) => until >= day)) }
}

/** Whether two addresses are of one service. */
export function isSameOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin
}

/**
 * The state of a store, if it can be trusted. Throws `ExitError` 6 if it is of another company, and as `trusted` does.
 */
export async function loadState(store: Store, settings: Settings, host: Host): Promise<Trusted> {
  const loaded = await trusted(store, settings, host)
  if (loaded.state !== null) checkOwner(loaded.state, settings.company, settings.baseUrl)
  return loaded
}

/** The store that the environment names. */
export function stateStore(host: Host): Store {
  const { folder, env, stateEnv = env, sleep, random } = host
  const repository: StorePlace['repository'] = (needs) => repositoryIn(folder, stateEnv, needs)
  const [sealer, memory] = [sealerFrom(host), memoryOf(host)]
  return openStore(env['ESPALIER_STATE'], { folder, run: randomName(host), repository, sleep, random, sealer, memory })
}

/** Prints a note if the workflows keep this state and their schedule has stopped. */
export function tellOverdue({ saved, settings }: Session, { now, terminal }: Host): void {
  const found = overdue(saved, now(), 'look')
  if (found !== null) terminal.say(overdueLine(found, settings.timezone))
}
