import { fields } from '../../model/fields.js'
import { canonicalEmail } from '../../model/names.js'
import type { UserId } from '../../model/names.js'
import type { User } from '../../model/people.js'
import type { Connection } from '../connection.js'
import { merge, fieldValue, hasField, toUser } from '../contracts/contract.js'
import type { Raw } from '../contracts/contract.js'
import type { Records } from './pages.js'
import { mapConcurrent } from '../http/map-concurrent.js'
import { requireSound } from './decode.js'
import { readAllUsers } from './all-users.js'
import { byAddress, hasEmail, provesAbsence } from './lookup.js'
import { one } from './one.js'

/** The newest record of each user seen, with the fields that we do not manage: a PUT sends those along. */
export type KnownRecords = Map<UserId, Raw>

/**
 * Every account with exactly this address, case ignored. `known` gets their records. Throws `ExitError` if that cannot be
 * told.
 */
export async function find(connection: Connection, known: KnownRecords, email: string): Promise<readonly User[]> {
  const asked = await byAddress(connection, email)
  const enough = asked !== null && (asked.length > 0 || provesAbsence(connection))
  const has = (raw: Raw): boolean => hasEmail(connection.contract, raw, email)
  const found = enough ? asked : await listUntil(connection, known.size, (records) => records.some(has))
  return keep(connection, known, found.filter(has))
}

/**
 * The accounts with these addresses, which a list may have hidden. None, if the service does not filter by address:
 * then the list that was just read is all that can be known. `known` gets their records.
 */
export async function findHidden(
  connection: Connection,
  known: KnownRecords,
  emails: readonly string[],
): Promise<readonly User[]> {
  const [first, ...rest] = emails
  const asked = first === undefined ? null : await byAddress(connection, first)
  if (asked === null) return []
  const found = keep(connection, known, [...asked, ...(await ofEach(connection, rest))])
  const wholeOrListed = async (user: User) => (await whole(connection, known, user)) ?? user
  return await mapConcurrent(found, connection.maxInFlight, wholeOrListed)
}

/**
 * Those of the addresses that an account has, as given. If asking for one address proves nothing, the whole list is
 * read once for all of them: first of all, if there are several. `hint`: about how many users there are.
 */
export async function findAll(
  connection: Connection,
  emails: readonly string[],
  hint: number,
): Promise<ReadonlySet<string>> {
  if (emails.length > 1 && !provesAbsence(connection)) return await listedOrHidden(connection, emails, hint)
  const first = emails[0] === undefined ? [] : await byAddress(connection, emails[0])
  const found = first === null ? [] : [...first, ...(await ofEach(connection, emails.slice(1)))]
  const has = holds(connection)
  if (emails.every(has(found)) || (first !== null && provesAbsence(connection)))
    return new Set(emails.filter(has(found)))
  const listed = await listUntil(connection, hint, (records) => emails.every(has([...found, ...records])))
  return new Set(emails.filter(has([...found, ...listed])))
}

/**
 * Those of the addresses that the list shows, as given. The others may be hidden. `hint`: about how many users there
 * are.
 */
export async function findListed(
  connection: Connection,
  emails: readonly string[],
  hint: number,
): Promise<ReadonlySet<string>> {
  const has = holds(connection)
  const listed = await listUntil(connection, hint, (records) => emails.every(has(records)))
  return new Set(emails.filter(has(listed)))
}

/** By the list, and by address only those whom it may hide: inactive users, unless it shows some. */
async function listedOrHidden(
  connection: Connection,
  emails: readonly string[],
  hint: number,
): Promise<ReadonlySet<string>> {
  const { contract } = connection
  const has = holds(connection)
  const listed = await listUntil(connection, hint, (records) => emails.every(has(records)))
  const hides = !listed.some((raw) => fieldValue(contract, raw, 'active') === false)
  const left = hides ? emails.filter((email) => !has(listed)(email)) : []
  return new Set(emails.filter(has([...listed, ...(await ofEach(connection, left))])))
}

/** Whether one of some records has an address. */
function holds({ contract }: Connection): (records: readonly Raw[]) => (email: string) => boolean {
  return (records) => {
    const shownOnes = new Set(records.map((raw) => addressOf(fieldValue(contract, raw, 'email'))))
    return (email) => shownOnes.has(canonicalEmail(email))
  }
}

function addressOf(value: unknown): string | null {
  return typeof value === 'string' ? canonicalEmail(value) : null
}

async function ofEach(connection: Connection, emails: readonly string[]): Promise<readonly Raw[]> {
  const each = await mapConcurrent(
    emails,
    connection.maxInFlight,
    async (email) => (await byAddress(connection, email)) ?? [],
  )
  return each.flat()
}

/** The list as far as it must be known. A user who is seen exists: only absence needs a list that is proven. */
async function listUntil(
  connection: Connection,
  hint: number,
  enough: (records: readonly Raw[]) => boolean,
): Promise<readonly Raw[]> {
  const isEnough = (records: Records): boolean => enough([...records.values()])
  return [...(await readAllUsers(connection, hint, () => undefined, isEnough)).values()]
}

/**
 * An account with all that it shows: alone it may show what a list does not. Null if it must be read alone, and does not
 * show there.
 */
export async function whole(connection: Connection, known: KnownRecords, { id }: User): Promise<User | null> {
  const raw = known.get(id) ?? {}
  if (fields.every((field) => hasField(connection.contract, raw, field))) return toUser(connection.contract, raw)
  const alone = await one(connection, id)
  if (alone === 'gone') return null
  const [user] = keep(connection, known, [alone])
  return user ?? toUser(connection.contract, raw)
}

/** The records that were found, with what was known of them before, as users. `known` gets them. */
function keep({ contract }: Connection, known: KnownRecords, found: readonly Raw[]): readonly User[] {
  const records = found.map((raw) => merge(known.get(raw['id'] as UserId) ?? {}, raw))
  requireSound(contract, records, 'GET /users?email=')
  for (const raw of records) known.set(raw['id'] as UserId, raw)
  return records.map((raw) => toUser(contract, raw))
}
