import type { ErrorObject } from 'ajv'
import { people } from '#validators/people'
import { settings } from '#validators/settings'
import type { Diagnostic, PeopleFile, SettingsFile } from '../../model/files.js'
import { byText } from '../../model/names.js'
import { findingAt } from '../reading/finding.js'
import { type Mistake, mistakeOf, nullMistake } from './schema-words.js'
import type { Schema } from './schema-at.js'
import type { Path, Tree } from '../reading/tree.js'

/** A file as the schema has it, or what is wrong with it: `value` is null if and only if there are diagnostics. */
export interface Checked<T> {
  readonly value: T | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Checks a file of people against its schema. The findings are sorted by place, one for each mistake. */
export async function checkPeople(tree: Tree): Promise<Checked<PeopleFile>> {
  const value = tree.value
  const errors: ErrorObject[] = []
  for (const part of parts(value)) {
    if (!people(part)) errors.push(...(people.errors ?? []))
    if (errors.length > mostErrors) break
  }
  if (errors.length === 0) return { value: value as PeopleFile, diagnostics: [] }
  const schema = await import('../../../schema/people.schema.json', { with: { type: 'json' } })
  return { value: null, diagnostics: await findings(tree, errors, schema.default, []) }
}

/** So many people are checked at once: the time that a validator takes for mistakes grows with their square. */
const partSize = 1000

/** So many mistakes of one file are looked at. Whoever mends them sees the next ones. */
const mostErrors = 2000

/** A file as files of at most a thousand people each, with the same paths. */
function* parts(value: unknown): Generator {
  const all =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'people') ? (value as PeopleFile).people : null
  const entries = typeof all === 'object' && all !== null && !Array.isArray(all) ? Object.entries(all) : []
  if (entries.length <= partSize) return yield value
  for (let at = 0; at < entries.length; at += partSize) {
    const some = { people: Object.fromEntries(entries.slice(at, at + partSize)) }
    yield at === 0 ? { ...(value as PeopleFile), ...some } : some
  }
}

/** Checks the settings against their schema. */
export async function checkSettings(tree: Tree): Promise<Checked<SettingsFile>> {
  const value = tree.value
  // The validator would take null for 0, and a limit of 0 is not what anybody means by it.
  const nulls = nullsIn(value, [])
  if (settings(value) && nulls.length === 0) return { value, diagnostics: [] }
  const errors = settings.errors ?? []
  const schema = await import('../../../schema/settings.schema.json', { with: { type: 'json' } })
  return { value: null, diagnostics: await findings(tree, errors, schema.default, nulls) }
}

/** Of settings with mistakes, those that have none by themselves: the rules can still judge by them. */
export function soundPart(tree: Tree): SettingsFile | null {
  const raw = tree.again()
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null
  const sound = Object.entries(raw as Record<string, unknown>).filter(([name, value]) => {
    const alone: unknown = { company: 'Acme', timezone: 'UTC', [name]: value }
    return nullsIn(value, []).length === 0 && settings(alone)
  })
  const file: unknown = { company: 'Acme', timezone: 'UTC', ...Object.fromEntries(sound) }
  return settings(file) ? file : null
}

async function findings(
  tree: Tree,
  errors: readonly ErrorObject[],
  schema: Schema,
  nulls: readonly Path[],
): Promise<readonly Diagnostic[]> {
  const raw = tree.again()
  const mistakes = errors.flatMap((error) => mistakeOf(error, schema, raw) ?? [])
  const meant = new Set(mistakes.map((mistake) => JSON.stringify(mistake.meant)))
  const once = new Map<string, Mistake>()
  for (const mistake of [...nulls.map(nullMistake), ...mistakes]) {
    const where = JSON.stringify(mistake.path)
    const told = once.has(where + mistake.part) || (mistake.code === 'missing-property' && meant.has(where))
    if (!told) once.set(where + mistake.part, mistake)
  }
  const found: Diagnostic[] = []
  for (const { code, message, path, part } of [...once.values()].slice(0, mostFindings))
    found.push(await findingAt(tree, code, message, path, part))
  const sorted = found.toSorted(byPlace)
  const last = sorted.at(-1)
  if (once.size <= mostFindings || last === undefined) return sorted
  const more = `${last.message} This file has more mistakes than the ${mostFindings} that are shown: mend these first.`
  return [...sorted.slice(0, -1), { ...last, message: more }]
}

/** So many findings of one file are shown. */
const mostFindings = 500

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [one, other] = [a.place, b.place]
  return (
    (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0) || byText(a.message, b.message)
  )
}

function nullsIn(value: unknown, path: Path): readonly Path[] {
  if (value === null) return [path]
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) =>
    nullsIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  )
}
