import type { ErrorObject } from 'ajv'
import type * as Validators from '#validators/people'
import { settings } from '#validators/settings'
import type { ContractFile, Diagnostic, PeopleFile, SettingsFile } from '../../model/files.js'
import { byText, isPersonKey } from '../../model/names.js'
import { mostShown } from '../reading/budget.js'
import { findingAt } from '../reading/finding.js'
import { isPlainEntry } from './plain-entry.js'
import { withoutRetired } from './retired-facts.js'
import { type Mistake, mistakeOf, nullMistake } from './schema-words.js'
import type { Schema } from './schema-at.js'
import type { Tree } from '../reading/tree.js'
import type { Path } from '../reading/marks.js'

/** A file as the schema has it, or what is wrong with it: `value` is null if and only if a diagnostic is an error. */
export interface Checked<T> {
  readonly value: T | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Checks a file of people against its schema. The findings are sorted by place, one for each mistake. Of those who are
 * `broken`, a part could not be read: what is missing there may be there.
 */
export async function checkPeople(tree: Tree, broken: ReadonlySet<string> = new Set()): Promise<Checked<PeopleFile>> {
  const { value } = tree
  const wellFormed = await import('#validators/people')
  if (isSound(value, wellFormed)) return { value, diagnostics: [] }
  const errors: ErrorObject[] = []
  for (const part of parts(value)) {
    if (!wellFormed.people(part)) for (const error of wellFormed.people.errors ?? []) errors.push(error)
    if (errors.length > mostErrors) break
  }
  const schema = await import('../../../schema/people.schema.json', { with: { type: 'json' } })
  return {
    value: null,
    diagnostics: findings(
      tree,
      errors.filter((error) => !mayBeThere(error, broken)),
      schema.default,
      false,
    ),
  }
}

/** Whether a file is as its schema has it. Each entry is looked at alone: no path is made for one without a mistake. */
function isSound(value: unknown, { people, person }: typeof Validators): value is PeopleFile {
  if (!isMap(value) || !isMap(value['people'])) return false
  const entries = value['people']
  for (const key in entries) {
    const entry = entries[key]
    if (!isPersonKey(key) || !(isPlainEntry(entry) || person(entry))) return false
  }
  return people({ ...value, people: {} })
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mayBeThere({ keyword, instancePath }: ErrorObject, broken: ReadonlySet<string>): boolean {
  const [, top, key, ...deeper] = instancePath.split('/')
  if (broken.size === 0 || top !== 'people' || deeper.length > 0) return false
  return keyword === 'required' && key !== undefined && broken.has(key)
}

/** How many values are checked at once: the time that a validator takes for mistakes grows with their square. */
const partSize = 5000

/** How many mistakes of one file are looked at. Fixing them shows the next ones. */
const mostErrors = 20_000

/** A file as files of a few people each, with the same paths. */
function* parts(value: unknown): Generator {
  const entries = isMap(value) && isMap(value['people']) ? Object.entries(value['people']) : []
  if (entries.length === 0) return yield value
  let [first, weight]: [number, number] = [0, 0]
  for (let end = 1; end <= entries.length; end++) {
    weight += weightOf(entries[end - 1]?.[1])
    if (weight < partSize && end < entries.length) continue
    if (first === 0 && end === entries.length) return yield value
    const some = { people: Object.fromEntries(entries.slice(first, end)) }
    yield first === 0 ? { ...(value as object), ...some } : some
    ;[first, weight] = [end, 0]
  }
}

/** About how many values an entry has. */
function weightOf(entry: unknown): number {
  if (typeof entry !== 'object' || entry === null) return 1
  const { changes, absence } = entry as { readonly changes?: unknown; readonly absence?: unknown }
  const listed = [changes, absence].reduce<number>((sum, one) => sum + (Array.isArray(one) ? one.length : 0), 0)
  return 1 + Object.keys(entry).length + 3 * listed
}

/** Checks the settings against their schema. */
export async function checkSettings(tree: Tree): Promise<Checked<SettingsFile>> {
  const value = tree.value
  // The validator would take null for 0, and a limit of 0 is hardly what was meant.
  const hasNull = nullsIn(value, [], 1).length > 0
  if (settings(value) && !hasNull) return { value, diagnostics: [] }
  const errors = (settings.errors ?? []).slice(0, mostErrors)
  const schema = await import('../../../schema/settings.schema.json', { with: { type: 'json' } })
  return { value: null, diagnostics: findings(tree, errors, schema.default, true) }
}

/** Checks what is known of the service against its schema. A fact that is not used any more is ignored, with a warning. */
export async function checkContract(tree: Tree): Promise<Checked<ContractFile>> {
  const { contract } = await import('#validators/contract')
  const { value, warnings } = withoutRetired(tree)
  if (contract(value)) return { value, diagnostics: warnings }
  const errors = (contract.errors ?? []).slice(0, mostErrors)
  const schema = await import('../../../schema/contract.schema.json', { with: { type: 'json' } })
  return { value: null, diagnostics: [...findings(tree, errors, schema.default, false), ...warnings] }
}

/** The parts of faulty settings that have no mistake themselves: the rules can still judge by them. */
export function soundPart(tree: Tree): SettingsFile | null {
  const raw = tree.again([]).value
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null
  const sound = Object.entries(raw as Record<string, unknown>).filter(([name, value]) => {
    const alone: unknown = { company: 'Acme', timezone: 'UTC', [name]: value }
    return nullsIn(value, [], 1).length === 0 && settings(alone)
  })
  const file: unknown = { company: 'Acme', timezone: 'UTC', ...Object.fromEntries(sound) }
  return settings(file) ? file : null
}

/** One more than can be shown is enough to say that there are more. */
function findings(tree: Tree, errors: readonly ErrorObject[], schema: Schema, nulls: boolean): readonly Diagnostic[] {
  const again = tree.again(errors.map(placeOf))
  const found = mistakes(errors, schema, again.value, nulls).map((one) => findingAt(again, one))
  return found.toSorted(byPlace)
}

/** The path of an error. The slow reader, which reads keys with a slash in them, does not need it. */
function placeOf({ instancePath, params }: ErrorObject): Path {
  const { propertyName } = params as { readonly propertyName?: string }
  return [...instancePath.split('/').slice(1), ...(propertyName === undefined ? [] : [propertyName])]
}

/** What the errors and the nulls mean, each place once. */
function mistakes(errors: readonly ErrorObject[], schema: Schema, raw: unknown, nulls: boolean): readonly Mistake[] {
  const said = errors.flatMap((error) => mistakeOf(error, schema, raw) ?? [])
  const meant = new Set(said.map((mistake) => JSON.stringify(mistake.meant)))
  const once = new Map<string, Mistake>()
  for (const mistake of [...(nulls ? nullsIn(raw, [], mostErrors) : []).map(nullMistake), ...said]) {
    const where = JSON.stringify(mistake.path)
    const told = once.has(where + mistake.part) || (mistake.code === 'missing-property' && meant.has(where))
    if (!told) once.set(where + mistake.part, mistake)
  }
  return [...once.values()].slice(0, mostShown + 1)
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [one, other] = [a.place, b.place]
  return (
    (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0) || byText(a.message, b.message)
  )
}

/** The paths of nulls, at most `most`. */
function nullsIn(value: unknown, path: Path, most: number): Path[] {
  if (value === null) return [path]
  if (typeof value !== 'object') return []
  const found: Path[] = []
  for (const [name, inner] of Object.entries(value)) {
    if (found.length >= most) break
    const nulls = nullsIn(inner, [...path, Array.isArray(value) ? Number(name) : name], most - found.length)
    for (const one of nulls) found.push(one)
  }
  return found
}
