import { isTimezone, today } from '../desired/day.js'
import type { Chart } from '../desired/load.js'
import { connect, disconnect, type Connection } from '../live/connection.js'
import { listUsers, observe } from '../live/reading/observe.js'
import type { State } from '../model/files.js'
import { fields, type Field } from '../model/fields.js'
import type { PersonKey, UserId } from '../model/names.js'
import type { DesiredState, LiveState, Settings } from '../model/people.js'
import { Trouble } from '../model/trouble.js'
import { diagnosticsText } from '../render/diagnostics.js'
import { checkOwner, emptyState } from '../state/state.js'
import { openStore, type Store } from '../state/store.js'
import { chartOf } from './chart.js'
import { numberOf, type Given } from './flags.js'
import { orTrouble } from './trouble.js'
import type { Report, World } from './world.js'

/** Both wings and the memory: what a plan is made from. */
export interface Survey {
  readonly desired: DesiredState
  readonly live: LiveState
  readonly state: State
  readonly store: Store
  readonly connection: Connection
  /** When the live users were read, on the world's clock that never goes back. */
  readonly readAt: number
}

/** What can be prepared while the people of the chart are still being read. */
interface Ground {
  readonly store: Store
  readonly state: State
  readonly connection: Connection
  readonly settings: Settings
  readonly listing: ReturnType<typeof listUsers>
}

/**
 * Reads the chart and, at the same time, the state and the live users, and hands them to `use`. Findings about the
 * files come before any other trouble: a missing key, a state of another company, a list that cannot be trusted. The
 * connection is closed afterwards, whatever happens.
 */
export async function withSurvey(
  given: Given,
  world: World,
  command: string,
  use: (survey: Survey) => Promise<Report>,
): Promise<Report> {
  const preparing: Promise<Ground | Trouble>[] = []
  const chart = await chartOf(given, world, command, (settings) => {
    preparing.push(orTrouble(prepare(settings, given, world)))
  })
  const ground = (await preparing[0]) ?? null
  try {
    if (chart.desired === null || ground === null) return unsound(chart, world)
    if (ground instanceof Trouble) throw ground
    const { store, state, connection, settings, listing } = ground
    const desired = { ...chart.desired, settings }
    const live = await look(connection, desired, state, world, listing)
    return await use({ desired, live, state, store, connection, readAt: world.tick() })
  } finally {
    world.terminal.progress(null)
    if (ground !== null && !(ground instanceof Trouble)) await disconnect(ground.connection)
  }
}

/** The report on files that are not sound; nothing that was read elsewhere is used. */
function unsound({ diagnostics }: Chart, world: World): Report {
  return { exit: 1, out: '', err: diagnosticsText(diagnostics, world.terminal.colour) }
}

async function prepare(written: Settings, given: Given, world: World): Promise<Ground> {
  const settings = withService(written, world)
  const connection = open(settings.baseUrl, given, world)
  try {
    const loading = loadState(settings, world)
    const hint = loading.then(({ state }) => state.lastGood?.users ?? 0).catch(() => 0)
    const listing = listUsers(connection, hint, readingLine(world))
    // Whoever needs the list hears why it failed; nobody does if the chart is not sound.
    listing.catch(() => undefined)
    return { ...(await loading), connection, settings, listing }
  } catch (error) {
    await disconnect(connection)
    throw error
  }
}

function readingLine({ terminal }: World): (users: number) => void {
  return (users) => terminal.progress(`reading users: ${users}`)
}

/** Reads every user, or takes the list that is being read. What is bound, and how many there were, is what the list is proven by. */
export async function look(
  connection: Connection,
  desired: DesiredState,
  state: State,
  world: World,
  listing?: Ground['listing'],
): Promise<LiveState> {
  const { settings, people } = desired
  const bound = new Map<UserId, { key: PersonKey; active: boolean }>()
  for (const [key, { id, applied }] of Object.entries(state.bindings)) {
    bound.set(id, { key: key as PersonKey, active: applied.active !== false })
  }
  const expected = {
    hint: Math.max(people.size, bound.size, state.lastGood?.users ?? 0),
    bound,
    lastActive: state.lastGood?.active ?? null,
    minPercent: settings.limits.users.percent ?? 0,
    addresses: unbound(people, state),
    firstRun: !state.hiring,
    shown: shownBefore(state),
    manage: statedFields(desired),
  }
  try {
    return await observe(connection, expected, readingLine(world), listing)
  } finally {
    world.terminal.progress(null)
  }
}

/** The addresses of active people who have no account that we know of. */
function unbound(people: DesiredState['people'], { bindings }: State): string[] {
  const addresses: string[] = []
  for (const { key, was, values } of people.values()) {
    const known = Object.hasOwn(bindings, key) || (was !== undefined && Object.hasOwn(bindings, was))
    if (!known && values.active === true) addresses.push(String(values.email))
  }
  return addresses
}

/** The fields that were applied with a value to anybody: the service has shown them. */
function shownBefore({ bindings }: State): Set<Field> {
  const shown = new Set<Field>()
  for (const { applied } of Object.values(bindings)) {
    for (const field of fields) if (!shown.has(field) && (applied[field] ?? null) !== null) shown.add(field)
  }
  return shown
}

/** The managed fields that the chart states for anybody: only those must be readable. */
function statedFields({ settings, people }: DesiredState): Set<Field> {
  const stated = new Set<Field>()
  const managed = new Set(fields.filter((field) => settings.manage.has(field)))
  for (const { values } of people.values()) {
    if (managed.size === 0) break
    for (const field of managed) if (values[field] !== undefined && managed.delete(field)) stated.add(field)
  }
  return stated
}

/** Opens the service. The key comes from the environment and goes nowhere else. */
export function open(baseUrl: string, given: Given, world: World): Connection {
  const key = world.env['SMALL_IMPROVEMENTS_API_KEY']
  if (key === undefined || key.trim() === '') {
    throw new Trouble(
      1,
      'There is no API key. Make one in Small Improvements (Company Settings, API) and put it into the environment as SMALL_IMPROVEMENTS_API_KEY.',
    )
  }
  return connect({
    baseUrl,
    key: key.trim(),
    maxInFlight: numberOf(given, 'max-in-flight', 1, '') ?? defaultInFlight,
    userAgent: `espalier/${world.version}`,
    sleep: world.sleep,
    random: world.random,
  })
}

export const defaultInFlight = 10

/** The settings with the address from the environment, if there is one, and without allowances that are over today. */
export function withService(settings: Settings, { env, now }: World): Settings {
  const address = env['ESPALIER_API_URL'] ?? ''
  const baseUrl = (address === '' ? settings.baseUrl : address).replace(/\/+$/, '')
  const written = Object.entries(settings.allow)
  if (written.length === 0 || !isTimezone(settings.timezone)) return { ...settings, baseUrl }
  const day = today(now(), settings.timezone)
  return { ...settings, baseUrl, allow: Object.fromEntries(written.filter(([, { until }]) => until >= day)) }
}

/** The state that ESPALIER_STATE names, or an empty one. Throws `Trouble` 6 if it is another company's. */
export async function loadState({ company, baseUrl }: Settings, world: World): Promise<{ store: Store; state: State }> {
  const store = stateStore(world)
  const state = await store.load()
  if (state !== null) checkOwner(state, company, baseUrl)
  return { store, state: state ?? emptyState(company, baseUrl, randomName(world)) }
}

/** The store that the environment names. */
export function stateStore(world: World): Store {
  return openStore(world.env['ESPALIER_STATE'], world.folder, randomName(world))
}

/** 128 random bits as hex: no two states share a lineage, and no two runs a name. */
function randomName({ random }: World): string {
  return Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
}
