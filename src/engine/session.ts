import { resolve } from 'node:path'
import { contractIn, factsOf, readContract, type ContractRead } from '../desired/contract-file.js'
import { isTimezone, today } from '../desired/day.js'
import { gitIn } from '../git/git.js'
import { connect, disconnect, shownAfter, type Connection, type ConnectionOptions } from '../live/connection.js'
import { listUsers } from '../live/read/observe.js'
import { standingOf, type Standing } from '../live/read/standing.js'
import type { Wait } from '../live/pace/pace.js'
import type { State } from '../model/files.js'
import type { Settings } from '../model/people.js'
import { Trouble } from '../model/trouble.js'
import { waitingLine } from '../render/progress.js'
import { strangeWords } from '../render/pull/first-alerts.js'
import { printed } from '../render/escaping/printed.js'
import { words } from '../render/escaping/words.js'
import { checkOwner, emptyState } from '../state/state.js'
import type { Place, Store } from '../state/store.js'
import { strangeHost } from '../host/key.js'
import { memoryOf, sealerFrom, trusted, type Trusted } from './state.js'
import type { World } from '../host/host.js'
import { openStore } from '../state/open-store.js'
import { numberOf, valueOf, type Given } from '../model/arguments.js'

/** What a run stands on, and what can be prepared while the people of the chart are still being read. */
export interface Ground {
  readonly settings: Settings
  readonly store: Store
  /** The state as it was saved. */
  readonly saved: State
  /** How many commits of others lie on top of the state, and what of it the settings allowed to be sealed. */
  readonly strange: number
  readonly takeover: Trusted['takeover']
  /** The folder of the chart, as people call it. */
  readonly org: string
  readonly connection: Connection
  /** The live users, which are being read. */
  readonly listing: ReturnType<typeof listUsers>
  /** Whose key it is, which is being asked. */
  readonly standing: Promise<Standing>
}

/** Opens the state and the service that settings and environment name. Whoever gets it must disconnect. */
export async function prepare(written: Settings, given: Given, world: World): Promise<Ground> {
  const settings = withService(written, world)
  const connection = await open(settings, given, world)
  try {
    return await groundOn(stateStore(world), connection, settings, valueOf(given, 'org') ?? 'org', world)
  } catch (error) {
    await disconnect(connection)
    throw error
  }
}

/**
 * Loads the state, and then begins to read the live users: an older list must never be held against a newer state, and
 * no key goes to a service that the state does not belong to. Throws `Trouble` 6 for a state of another company, 7 for
 * a bad one.
 */
export async function groundOn(
  store: Store,
  connection: Connection,
  settings: Settings,
  org: string,
  world: World,
): Promise<Ground> {
  const { state, strange, takeover } = await loadState(store, settings, world)
  if (strange > 0) world.terminal.say(words`${strangeWords(strange)} They are ignored: find out who pushed there.`)
  const saved = state ?? emptyState(settings.company, settings.baseUrl, randomName(world))
  const listing = listUsers(connection, saved.lastGood?.users ?? 0, readingLine(world))
  // Whoever needs the list hears why it failed; nobody does if the chart is not sound.
  listing.catch(() => undefined)
  const standing = standingOf(connection)
  standing.catch(() => undefined)
  const showsWithin = Math.max(settings.showsWithin, shownAfter(connection))
  return { settings: { ...settings, showsWithin }, store, saved, strange, takeover, org, connection, listing, standing }
}

export function readingLine({ terminal }: World): (users: number) => void {
  return (users) => terminal.progress(words`reading users: ${users}`)
}

/** Opens the service with what is known of it; says so if that is not Small Improvements. */
export async function open({ baseUrl, contract }: Settings, given: Given, world: World): Promise<Connection> {
  const options = serviceOptions(baseUrl, given, world)
  const shown = `${valueOf(given, 'org') ?? 'org'}/contract.yaml`
  const known = await knownOf(shown, given, world)
  const connection = connect({
    ...options,
    contract,
    facts: factsOf(known, contract, shown),
    shapes: known?.value.fields.list ?? null,
  })
  sayHost(baseUrl, world)
  return connection
}

/** From where the settings come: what is to be approved does not say itself how the service is read. */
async function knownOf(shown: string, given: Given, world: World): Promise<ContractRead | null> {
  const revision = valueOf(given, 'base') ?? valueOf(given, 'at')
  if (revision === undefined) return await readContract(resolve(world.folder, shown), shown)
  const { contractAt } = await import('./chart-at-revision.js')
  const source = await contractAt(revision, valueOf(given, 'org') ?? 'org', world)
  return source === null ? null : await contractIn(source, shown)
}

/** How the service is reached. The key comes from the environment only. */
export function serviceOptions(baseUrl: string, given: Given, world: World): ConnectionOptions {
  const key = world.key()
  if (key === undefined || key.trim() === '') {
    throw new Trouble(
      1,
      'There is no API key. Make one in Small Improvements (Company Settings, API) and set it as the environment variable SMALL_IMPROVEMENTS_API_KEY.',
    )
  }
  return {
    baseUrl,
    key: key.trim(),
    maxInFlight: numberOf(given, 'max-in-flight', 1, '') ?? defaultInFlight,
    userAgent: `espalier/${world.version}`,
    sleep: world.sleep,
    tick: world.tick,
    random: world.random,
    onWait: (why, seconds) => waiting(why, seconds, world),
  }
}

/** A run that stands still says why: on a terminal always, in a log if it takes longer. */
function waiting(why: Wait, seconds: number, { terminal }: World): void {
  const line = waitingLine(why, seconds)
  if (terminal.live) terminal.progress(line)
  else if (seconds >= 10) terminal.say(line)
}

/** Says so if the key goes to somebody else than Small Improvements. */
export function sayHost(baseUrl: string, { terminal }: World): void {
  const host = strangeHost(baseUrl)
  if (host !== null) terminal.say(printed`The API key is sent to ${host}, which is not Small Improvements.`)
}

export const defaultInFlight = 16

/** The settings with the address from the environment, if there is one, and without allowances that are over today. */
export function withService(settings: Settings, { env, now }: World): Settings {
  const address = env['ESPALIER_API_URL'] ?? ''
  const baseUrl = (address === '' ? settings.baseUrl : address).replace(/\/+$/, '')
  const written = Object.entries(settings.allow)
  if (written.length === 0 || !isTimezone(settings.timezone)) return { ...settings, baseUrl }
  const day = today(now(), settings.timezone)
  return { ...settings, baseUrl, allow: Object.fromEntries(written.filter(([, { until }]) => until >= day)) }
}

/** The state of a store, if it can be trusted. Throws `Trouble` 6 if it is another company's, and as `trusted` does. */
export async function loadState(store: Store, settings: Settings, world: World): Promise<Trusted> {
  const loaded = await trusted(store, settings, world)
  if (loaded.state !== null) checkOwner(loaded.state, settings.company, settings.baseUrl)
  return loaded
}

/** The store that the environment names. */
export function stateStore(world: World): Store {
  const { folder, env, stateEnv = env, sleep, random } = world
  const git: Place['git'] = (largest, patience) => gitIn(folder, stateEnv, largest, patience)
  const [sealer, memory] = [sealerFrom(world), memoryOf(world)]
  return openStore(env['ESPALIER_STATE'], { folder, run: randomName(world), git, sleep, random, sealer, memory })
}

/** 128 random bits as hex: no two states share a lineage, and no two runs a name. */
export function randomName({ random }: World): string {
  return Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
}
