import { canonicalEmail } from '../../model/names.js'
import type { UserId } from '../../model/names.js'
import type { User } from '../../model/people.js'
import type { Connection } from '../connection.js'
import { emailQuery, merge, pageQuery, shown, toUser } from '../v1.js'
import type { Raw } from '../v1.js'
import type { Answer } from '../wire/answer.js'
import { inLanes } from '../wire/lanes.js'
import { requireSound } from './decode.js'
import { recordsIn } from './listing.js'
import { allPages } from './pages.js'

/** Every account with exactly this address, whatever its case. Throws `Trouble` if nobody can say. */
export async function find(connection: Connection, email: string): Promise<readonly User[]> {
  const found = (await matches(connection, email)) ?? (await everybody(connection))
  return keep(
    connection,
    found.filter((raw) => hasEmail(raw, email)),
  )
}

/**
 * The accounts with these addresses, which a list may have hidden. Nobody, where the service does not filter by
 * address: then the list that was just read is all that can be known.
 */
export async function findHidden(connection: Connection, emails: readonly string[]): Promise<readonly User[]> {
  const [first, ...rest] = emails
  const known = first === undefined ? null : await matches(connection, first)
  if (known === null) return []
  return keep(connection, [...known, ...(await ofEach(connection, rest))])
}

/**
 * Those of the addresses that an account has, as they are given. Where the service does not filter by address, the
 * whole list is read once for all of them.
 */
export async function findAll(connection: Connection, emails: readonly string[]): Promise<ReadonlySet<string>> {
  const first = emails[0] === undefined ? [] : await matches(connection, emails[0])
  const found =
    first === null ? await everybody(connection) : [...first, ...(await ofEach(connection, emails.slice(1)))]
  return new Set(emails.filter((email) => found.some((raw) => hasEmail(raw, email))))
}

async function ofEach(connection: Connection, emails: readonly string[]): Promise<readonly Raw[]> {
  const each = await inLanes(emails, connection.maxInFlight, async (email) => (await matches(connection, email)) ?? [])
  return each.flat()
}

/** What the service brings for an address; null where it does not filter, so that the first page proves nothing. */
async function matches(connection: Connection, email: string): Promise<readonly Raw[] | null> {
  const answer = await connection.send({ operation: 'list', query: emailQuery(email) })
  return unfiltered(answer, email) ? null : recordsIn(answer)
}

function unfiltered(answer: Answer, email: string): boolean {
  if (answer.kind !== 'answer') return false
  if (answer.status >= 300) return [400, 404, 405, 422].includes(answer.status)
  return recordsIn(answer).some((raw) => !hasEmail(raw, email))
}

async function everybody(connection: Connection): Promise<readonly Raw[]> {
  const page = async (offset: number) =>
    recordsIn(await connection.send({ operation: 'list', query: pageQuery(offset) }))
  return [...(await allPages(page, connection.records.size, connection.maxInFlight)).values()]
}

/** The records that were found, with what was known of them before, as users. The connection keeps them. */
function keep(connection: Connection, found: readonly Raw[]): readonly User[] {
  const whole = found.map((raw) => merge(connection.records.get(raw['id'] as UserId) ?? {}, raw))
  requireSound(whole, 'GET /users?email=')
  for (const raw of whole) connection.records.set(raw['id'] as UserId, raw)
  return whole.map(toUser)
}

export function hasEmail(raw: Raw, email: string): boolean {
  const value = shown(raw, 'email')
  return typeof value === 'string' && canonicalEmail(value) === canonicalEmail(email)
}
