import { fieldFacts, fields, type Field } from '../../model/fields.js'
import { canonicalEmail } from '../../model/names.js'
import { ExitError } from '../../model/exit-error.js'
import { excludeNonPersons, requireAsKnown, requireInactive } from './as-known.js'
import { requireSound } from './decode.js'
import { readAllUsers } from './all-users.js'
import { findHidden, type KnownRecords } from './find.js'
import { mapConcurrent } from '../http/map-concurrent.js'
import { one } from './one.js'
import { isFirstWhole } from './first-list.js'
import { byId, hidesNone, prove, requireSome, unseen, UntrustedList } from './completeness.js'
import { setAddressless } from './without-address.js'
import { merge, operationName, hasField, toUser } from '../contracts/contract.js'
import type { UserId } from '../../model/names.js'
import type { LiveState, User } from '../../model/people.js'
import type { Connection } from '../connection.js'
import type { Records } from './pages.js'
import type { Asked, Expected } from './completeness.js'
import type { Contract, Raw } from '../contracts/contract.js'

export type { Expected } from './completeness.js'

/** Every user, and the records that they were read from: a writer begins with those. */
export interface Observation {
  readonly live: LiveState
  readonly records: Records
  /** Who was set aside, because the account has no address. */
  readonly addressless: readonly string[]
}

/** Reads every user, and does as `observeListed`. `onPage` is called with how many users have come so far. */
export async function observe(
  connection: Connection,
  expected: Expected,
  onPage: (users: number) => void = () => undefined,
): Promise<Observation> {
  return await observeListed(connection, expected, readAllUsers(connection, expected.hint, onPage))
}

/**
 * Proves that a list, which may still be being read, is complete. Throws `ExitError` 8 if it cannot be read as the
 * contract says or cannot be trusted, 6 if the key may not read it, and 1 if the service cannot be reached.
 */
export async function observeListed(
  connection: Connection,
  expected: Expected,
  listing: Promise<Records>,
): Promise<Observation> {
  const { contract } = connection
  const all = await listing
  requireSome(all, expected)
  const { records: received, named: addressless } = setAddressless(contract, all, expected.bound)
  requireSound(contract, received, operationName(contract, 'list'))
  requireAsKnown(connection, received)
  const { kept, aside } = excludeNonPersons(connection, received, expected.bound, wanted(expected))
  const whole = await complete(connection, kept, expected)
  const asked = await askFor(connection, unseen(whole, expected), expected, whole)
  const users: User[] = []
  for (const raw of whole.values()) users.push(toUser(contract, raw))
  const looked = await lookUp(connection, all, users, expected, asked.records)
  const live = prove(users, expected, new Map([...asked.accounts, ...looked.accounts]), aside)
  requireInactive(connection, asked.accounts)
  return { live, records: looked.records, addressless }
}

/** What was found beside a list, and the records that are known with it: those of the list if nothing was asked. */
interface Beside {
  readonly accounts: Asked
  readonly records: Records
}

/** The addresses of people who may have no account yet. */
function wanted({ addresses }: Expected): Set<string> {
  return new Set(addresses.map((address) => address.toLowerCase()))
}

/** Looks for people who may have an account that the list hides: an unseen one could be created a second time. */
async function lookUp(
  connection: Connection,
  listed: Records,
  users: readonly User[],
  expected: Expected,
  known: Records,
): Promise<Beside> {
  const nothing = { accounts: new Map(), records: known }
  if (expected.addresses.length === 0) return nothing
  const shown = new Set(users.map(({ values }) => canonicalEmail(String(values.email))))
  const addresses = expected.addresses.filter((address) => !shown.has(canonicalEmail(address)))
  const mayHide = expected.lookUp || !hidesNone(byId(users), expected)
  if (!mayHide && (expected.first !== true || (await isFirstWhole(connection, listed, addresses)))) return nothing
  const records: KnownRecords = new Map(known)
  return { accounts: byId(await findHidden(connection, records, addresses)), records }
}

/**
 * Asks for every user alone if some managed field is in no record of the list: the API document's own example of a list
 * shows five fields only. A field that is missing then too is empty.
 */
async function complete(connection: Connection, listed: Records, expected: Expected): Promise<Records> {
  const { contract } = connection
  const hidden = fields.filter((field) => expected.manage.has(field) && !isShown(contract, listed, field))
  if (hidden.length === 0) return listed
  const records = await mapConcurrent([...listed], connection.maxInFlight, async ([id, raw]) => {
    const single = await one(connection, id)
    if (single === 'gone')
      throw new UntrustedList(
        8,
        `The list of users cannot be trusted: it shows the account ${id}, but a request for that id finds none. Nothing more is written; try again.`,
      )
    return [id, merge(raw, single)] as const
  })
  requireSound(
    contract,
    records.map(([, raw]) => raw),
    operationName(contract, 'one'),
  )
  const lost = hidden.filter(
    (field) => expected.shown.has(field) && !records.some(([, raw]) => hasField(contract, raw, field)),
  )
  if (lost.length > 0) throw vanished(contract, lost)
  return new Map(records)
}

/** Whether any record has a field. */
function isShown(contract: Contract, listed: Records, field: Field): boolean {
  for (const raw of listed.values()) if (hasField(contract, raw, field)) return true
  return false
}

/** A field that was there before and has gone from all records would make every user look changed. */
function vanished({ names }: Contract, lost: readonly Field[]): ExitError {
  const named = lost.map((field) => `"${names[field]}" (${fieldFacts[field].label})`).join(', ')
  return new ExitError(
    8,
    `The service no longer shows ${named} for any user: it was probably renamed, or the key may not read it. Nothing more is written. If it is gone for good, take it out of "manage" in espalier.yaml.`,
  )
}

/** Asks for accounts that the list does not show: hidden ones join the live state, the rest are gone. */
async function askFor(
  connection: Connection,
  ids: readonly UserId[],
  expected: Expected,
  known: Records,
): Promise<Beside> {
  if (ids.length === 0) return { accounts: new Map(), records: known }
  const { contract } = connection
  const records: KnownRecords = new Map(known)
  const answers = await mapConcurrent(
    ids,
    connection.maxInFlight,
    async (id): Promise<readonly [UserId, User | 'gone']> => {
      const single = await one(connection, id)
      if (single === 'gone') return [id, 'gone']
      const raw = withActive(contract, id, single, expected)
      requireSound(contract, [raw], operationName(contract, 'one'))
      records.set(id, raw)
      return [id, toUser(contract, raw)]
    },
  )
  return { accounts: new Map(answers), records }
}

/**
 * The example of a single user in the API document does not say whether it is active: then the earlier value counts.
 */
function withActive(contract: Contract, id: UserId, raw: Raw, expected: Expected): Raw {
  if (hasField(contract, raw, 'active')) return raw
  if (expected.bound.get(id)?.active === false) return merge(raw, { [contract.names.active]: false })
  throw new ExitError(
    8,
    `The list of users cannot be trusted: the account ${id} is not in it, and the answer for that id does not say whether it is active. Nothing more is written.`,
  )
}
