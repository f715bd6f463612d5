import { isPlainName, shownKey, unshownNames } from '../plain-name.js'
import type { Raw } from '../contracts/contract.js'

/** The names that records have, each with the types of its values: `text`, `nothing`, `text or number`. */
export type Types = Readonly<Record<string, string>>

/** The users in the body of a list. `under` says for people where they are if that is not the body itself. */
export interface UsersInBody {
  readonly records: readonly Raw[]
  readonly under: string | null
}

/** How many objects deep a list is looked for. */
const deepest = 3

/** The users in a body: the body itself, or the one list of objects in the objects around it; null if there is none. */
export function listIn(body: unknown): UsersInBody | null {
  if (isList(body)) return { records: body, under: null }
  const path = pathToList(body, deepest, isList) ?? pathToList(body, deepest, Array.isArray)
  return path === null ? null : { records: at(body, path) as readonly Raw[], under: shownPath(body, path).join('.') }
}

/** One user in a body, and where it is if that is not the body itself. */
export function oneIn(body: unknown, id: string): { readonly record: Raw; readonly under: string | null } | null {
  const path = pathToRecord(body, id, deepest)
  if (path === null) return null
  const shown = shownPath(body, path)
  const under = path.map((name, depth) => (name === id ? '(its id)' : shown[depth])).join('.')
  return { record: at(body, path) as Raw, under: path.length === 0 ? null : under }
}

/**
 * The names and types in some records, in the order of the names: of what can be the name of a field. Where there are
 * only objects, the record may be a map of records, and its keys may be a person's.
 */
export function typesOf(records: readonly Raw[]): Types {
  const types = new Map<string, Set<string>>()
  for (const record of records.filter((one) => !Object.values(one).every(isObject))) {
    for (const [name, value] of Object.entries(record)) {
      if (!isPlainName(name)) continue
      const seen = types.get(name) ?? new Set()
      types.set(name, seen.add(typeOf(value)))
    }
  }
  const rows = [...types].map(([name, seen]) => [name, joined(seen)] as const)
  return Object.fromEntries(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** What cannot be the name of a field, as numbers and shapes; '' if there is no such name. */
export function unshownIn(records: readonly Raw[]): string {
  return unshownNames(new Set(records.flatMap((record) => Object.keys(record))))
}

/** Some fields are always empty for some users: `nothing` counts only where no user has a value. */
function joined(seen: ReadonlySet<string>): string {
  const known = [...seen].filter((type) => type !== 'nothing').toSorted()
  return known.length === 0 ? 'nothing' : known.join(' or ')
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  if (Array.isArray(value)) return 'list'
  return { string: 'text', number: 'number', boolean: 'boolean' }[typeof value as string] ?? 'object'
}

function isList(value: unknown): value is readonly Raw[] {
  return Array.isArray(value) && value.every(isObject)
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function pathToList(value: unknown, depth: number, is: (value: unknown) => boolean): readonly string[] | null {
  if (!isObject(value) || depth === 0) return null
  for (const [name, inner] of Object.entries(value)) if (is(inner)) return [name]
  for (const [name, inner] of Object.entries(value)) {
    const rest = pathToList(inner, depth - 1, is)
    if (rest !== null) return [name, ...rest]
  }
  return null
}

function pathToRecord(value: unknown, id: string, depth: number): readonly string[] | null {
  if (typeof value !== 'object' || value === null || depth < 0) return null
  if (isObject(value) && Object.values(value).some((inner) => String(inner) === id)) return []
  for (const [name, inner] of Object.entries(value)) {
    const rest = pathToRecord(inner, id, depth - 1)
    if (rest !== null) return [name, ...rest]
  }
  return null
}

function shownPath(body: unknown, path: readonly string[]): readonly string[] {
  return path.map((name, depth) => shownKey(at(body, path.slice(0, depth)), name))
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, name) => (inner as Record<string, unknown>)[name], value)
}
