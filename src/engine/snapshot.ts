import type { Connection } from '../live/connection.js'
import { requireNoDuplicates } from '../live/read/duplicate-guard.js'
import { readAllUsers } from '../live/read/all-users.js'
import { observe, observeListed, type Observation } from '../live/read/observe.js'
import { requireOwned, type Identity } from '../live/read/identity.js'
import type { State } from '../model/files.js'
import type { UserId } from '../model/names.js'
import type { DesiredState, LiveState } from '../model/people.js'
import { ExitError } from '../model/exit-error.js'
import { prepareNewcomers } from '../plan/identity.js'
import { resolveIntents } from '../plan/resolve-intents.js'
import { withShown } from '../plan/unseen.js'
import { printed } from '../render/escaping/printed.js'
import { readingLine, type Session } from './session.js'
import { witnessOf } from './witness.js'
import { isUnique, prepareToWrite } from '../live/write/writer.js'
import type { Witness } from '../model/witness.js'
import type { Host } from '../host/host.js'
import type { Store } from '../model/ports.js'
import { shortList } from '../model/short-list.js'
import { expectedOf, unbound } from './expected.js'
import { awaitOpenWrites, withUnrecorded } from './state.js'

/** What a plan is made from: the chart, the live users and the state. */
export interface Snapshot {
  readonly desired: DesiredState
  readonly live: LiveState
  /** The state as it was saved, and as it is known to be by now, with open writes settled. */
  readonly saved: State
  readonly state: State
  readonly store: Store
  /** Which state the settings allowed to be sealed; null if the seal fitted. */
  readonly takeover: Session['takeover']
  /** What else than the bindings says whose an account was. */
  readonly witness: Witness
  readonly connection: Connection
  /** What the live users were read from. */
  readonly records: Observation['records']
  /** When the live users were read, by the monotonic clock and by the wall clock. Milliseconds. */
  readonly readAt: { readonly tick: number; readonly now: number }
}

/**
 * A snapshot that is enough to show a plan, and too little to write: the list that is being read counts, and open
 * writes of earlier runs that it does not show count as not done.
 */
export async function snapshotToShow(session: Session, desired: DesiredState, host: Host): Promise<Snapshot> {
  const standing = await identityIn(session)
  const from = host.now().getTime()
  const observed = await observing(
    observeListed(session.connection, expectedOf(desired, session.saved, standing.owner), session.listing),
    host,
  )
  return await snapshotFrom(session, desired, observed, standing, { seen: new Set(), from }, host)
}

/** A snapshot to write from: it waits as long as the service may take to show the open writes of earlier runs. */
export async function snapshotToWrite(session: Session, desired: DesiredState, host: Host): Promise<Snapshot> {
  const { connection, saved, listing } = session
  const standing = await identityIn(session)
  const seen = await awaitOpenWrites(session, host)
  const expected = expectedOf(desired, saved, standing.owner)
  if (expected.addresses.length > 0) prepareNewcomers(desired)
  const from = host.now().getTime()
  const observed =
    seen === null ? observeListed(connection, expected, listing) : observe(connection, expected, readingLine(host))
  const looked = { seen: seen ?? new Set<string>(), from }
  const observation = await observing(observed, host)
  prepareToWrite()
  return await snapshotFrom(session, desired, observation, standing, looked, host)
}

/** Whose key it is. Throws `ExitError` if that account, or its company, is not the one of this chart. */
async function identityIn({ standing, settings, saved }: Session): Promise<Identity> {
  const identity = await standing
  requireOwned(identity, settings.manage)
  requireCompany(identity, saved)
  return identity
}

/**
 * Settles the open writes of earlier runs by the live users. `seen`: those that have shown, by their ids. `from`: when
 * the reading of the users began.
 */
async function snapshotFrom(
  session: Session,
  desired: DesiredState,
  { live, records, addressless }: Observation,
  standing: Identity,
  { seen, from }: { readonly seen: ReadonlySet<string>; readonly from: number },
  host: Host,
): Promise<Snapshot> {
  const { store, saved, connection, listing, takeover } = session
  if (!saved.hiring) await requireNoDuplicates(connection, await listing, live, unbound(desired.people, saved))
  tellNew(connection, host)
  tellAddressless(addressless, host)
  const readAt = { tick: host.tick(), now: host.now().getTime() }
  const known = withUnrecorded(saved, resolveIntents(saved, live, from, seen))
  const state = inCompany(withShown(known, live, from), standing)
  const witness = {
    ...(await witnessOf(session, desired, live, state, host)),
    unique: isUnique(connection),
    rewrites: connection.facts.rewrites.value,
  }
  return { desired, live, saved, state, store, takeover, witness, connection, records, readAt }
}

/** Throws `ExitError` 6 if the key belongs to another company than the state, by what the service calls it. */
function requireCompany({ company }: Identity, { companyId }: State): void {
  if (companyId === undefined || company === null || company === companyId) return
  throw new ExitError(
    6,
    `The state belongs to company ${companyId}, and the API key to company ${company}. Nothing is written. Use the key of the right company, or another ESPALIER_STATE.`,
  )
}

/** From the first run on, a state belongs to one company of the service. */
function inCompany(state: State, { company }: Identity): State {
  return company === null || state.companyId !== undefined ? state : { ...state, companyId: company }
}

/** What is known before all users are read: about how many there are, and whose key it is. */
interface Known {
  readonly users: number
  readonly owner: UserId | null
  /** Asked for once the first requests are on their way. */
  readonly state: () => State
}

/** Reads every user. The bindings and the earlier number of users prove the list. */
export async function readLiveState(
  connection: Connection,
  desired: DesiredState,
  { users, owner, state }: Known,
  host: Host,
): Promise<LiveState> {
  const listing = readAllUsers(connection, Math.max(desired.people.size, users), readingLine(host))
  // The reader of the list gets its error.
  listing.catch(() => undefined)
  await host.sleep(0)
  return (await observing(observeListed(connection, expectedOf(desired, state(), owner), listing), host)).live
}

async function observing(observed: Promise<Observation>, { terminal }: Host): Promise<Observation> {
  try {
    return await observed
  } finally {
    terminal.progress(null)
  }
}

/** Names the accounts that no chart can name: they are left alone. */
export function tellAddressless(named: readonly string[], { terminal }: Host): void {
  if (named.length === 0) return
  terminal.say(
    printed`Set aside, without an address in Small Improvements: ${shortList(named, 5)}. Espalier leaves them alone; give them an address there if they are people of the chart.`,
  )
}

/** Prints what the service shows now and did not when it was probed: it does no harm, but may be of interest. */
function tellNew({ fresh }: Connection, { terminal }: Host): void {
  if (fresh.size === 0) return
  const names = [...fresh].toSorted().slice(0, 5).join(', ')
  terminal.say(
    printed`New fields in the list of users: ${fresh.size} (${names}). Espalier leaves them alone; "espalier probe" looks at them.`,
  )
}
