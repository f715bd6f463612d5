import { today } from '../desired/day.js'
import type { Chart } from '../desired/load.js'
import { connect, disconnect, type Connection } from '../live/connection.js'
import { observe } from '../live/reading/observe.js'
import type { State } from '../model/files.js'
import { fields, type Field } from '../model/fields.js'
import type { PersonKey, UserId } from '../model/names.js'
import type { DesiredState, LiveState, Settings } from '../model/people.js'
import { Trouble } from '../model/trouble.js'
import { diagnosticsText } from '../render/diagnostics.js'
import { checkOwner, emptyState } from '../state/state.js'
import { openStore, type Store } from '../state/store.js'
import { numberOf, type Given } from './flags.js'
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

/** The report on files that are not sound; nothing else was looked at. */
export function unsound({ diagnostics }: Chart, world: World): Report {
  return { exit: 1, out: '', err: diagnosticsText(diagnostics, world.terminal.colour) }
}

/**
 * Reads the state and the live users, and hands both with the chart to `use`. Throws `Trouble` for a missing key, a
 * state of another company, a list that cannot be trusted. The connection is closed afterwards, whatever happens.
 */
export async function withSurvey<T>(
  chart: DesiredState,
  given: Given,
  world: World,
  use: (survey: Survey) => Promise<T>,
): Promise<T> {
  const desired = { ...chart, settings: withService(chart.settings, world) }
  const connection = open(desired.settings.baseUrl, given, world)
  try {
    const { store, state } = await loadState(desired.settings, world)
    const live = await look(connection, desired, state, world)
    return await use({ desired, live, state, store, connection, readAt: world.tick() })
  } finally {
    await disconnect(connection)
  }
}

/** Reads every user again. What is bound, and how many there were, is what the list is proven by. */
export async function look(
  connection: Connection,
  desired: DesiredState,
  state: State,
  world: World,
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
    manage: statedFields(desired),
  }
  try {
    return await observe(connection, expected, (users) => world.terminal.progress(`reading users: ${users}`))
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
  const day = today(now(), settings.timezone)
  const allow = Object.fromEntries(Object.entries(settings.allow).filter(([, { until }]) => until >= day))
  return { ...settings, baseUrl, allow }
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
