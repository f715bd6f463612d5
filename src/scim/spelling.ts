import { coreUser, enterpriseUser } from './attributes.js'

/** A body whose names are written as SCIM writes them, and the names that it says twice. */
export interface Spelled {
  readonly value: unknown
  readonly twice: readonly string[]
}

/** What Espalier reads anywhere in a body. */
const read = [
  'schemas',
  'userName',
  'externalId',
  'displayName',
  'active',
  'name',
  'givenName',
  'familyName',
  'formatted',
  'emails',
  'type',
  'primary',
  'value',
  '$ref',
  'employeeNumber',
  'department',
  'manager',
  'Operations',
  'op',
  'path',
  coreUser,
  enterpriseUser,
]
const asWritten: ReadonlyMap<string, string> = new Map(read.map((name) => [name.toLowerCase(), name]))

/** What Espalier reads lies no deeper. */
const deepest = 6

/** Names in another case are the same names (RFC 7643, 2.1): a leaver who is "Active": false must not be overlooked. */
export function spelled(body: unknown, depth = 0): Spelled {
  if (typeof body !== 'object' || body === null || depth > deepest) return { value: body, twice: [] }
  if (Array.isArray(body)) {
    const all = body.map((one: unknown) => spelled(one, depth + 1))
    return { value: all.map(({ value }) => value), twice: all.flatMap(({ twice }) => twice) }
  }
  const entries = Object.entries(body).map(([name, inner]: [string, unknown]) => {
    const { value, twice } = spelled(inner, depth + 1)
    return { name: asWritten.get(name.toLowerCase()) ?? name, value, twice }
  })
  const names = entries.map(({ name }) => name)
  return {
    value: Object.fromEntries(entries.map(({ name, value }) => [name, value])),
    twice: [...names.filter((name, at) => names.indexOf(name) !== at), ...entries.flatMap(({ twice }) => twice)],
  }
}
