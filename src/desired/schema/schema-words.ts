import type { ErrorObject } from 'ajv'
import { nearest } from '../nearest.js'
import { exampleOf, type Schema, schemaAt } from './schema-at.js'
import { wrongValueWords, type About } from '../reading/value-words.js'
import type { Path } from '../reading/marks.js'

/** A mistake in words, before it has a line. */
export interface Mistake {
  readonly code:
    | 'unknown-property'
    | 'missing-property'
    | 'wrong-type'
    | 'bad-value'
    | 'empty-value'
    | 'bad-key'
    | 'bad-date'
  readonly message: string
  readonly path: Path
  readonly part: 'key' | 'value'
  /** The property that a misspelt name stands for: that it is missing is the same mistake. */
  readonly meant?: Path
  /** The property, whose mistakes are mended together. */
  readonly cause?: string
}

/** Says what an error of the validator means. Null if another error says it already. */
export function mistakeOf(error: ErrorObject, root: Schema, raw: unknown): Mistake | null {
  // An error of a key in itself; the error `propertyNames` follows it.
  if (error.propertyName !== undefined) return null
  // One finding says it of all people of a file without the line `people:`.
  const { additionalProperty: extra } = error.params as { readonly additionalProperty?: string }
  const hasPeople = Object.hasOwn(root.properties ?? {}, 'people')
  if (hasPeople && error.instancePath === '' && extra !== undefined && besidePeople(raw).includes(extra)) return null
  const path = pathOf(error.instancePath, raw)
  const required = schemaAt(root, path.slice(0, -1)).required?.includes(String(path.at(-1))) ?? false
  const about = { error, schema: schemaAt(root, path), path, name: nameOf(path), raw: rawAt(raw, path), required }
  return aboutKeys(about, root) ?? aboutValue(about)
}

/** A null where the schema allows none: the validator would read it as 0 or as an empty text. */
export function nullMistake(path: Path): Mistake {
  const message = `${nameOf(path)} is null, which has no meaning here. Write a value, or delete the line; the text "null" needs quotes.`
  return { code: 'wrong-type', message, path, part: 'value', cause: nameOf(path) }
}

/** The name of a value in a message: the last name on its path that is not a position in a list. */
function nameOf(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? 'This file'
}

function pathOf(pointer: string, raw: unknown): Path {
  const path: (string | number)[] = []
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(rawAt(raw, path)) ? Number(name) : name)
  }
  return path
}

function rawAt(raw: unknown, path: Path): unknown {
  let here = raw
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
    here = (here as Record<string | number, unknown>)[step]
  }
  return here
}

function aboutKeys(about: About, root: Schema): Mistake | null {
  const { error, path, name } = about
  const { keyword } = error
  const params = error.params as Readonly<Record<string, unknown>>
  if (keyword === 'additionalProperties') return unknownProperty(about, String(params['additionalProperty']))
  if (keyword === 'required') {
    const key = String(params['missingProperty'])
    const [first] = key === 'people' && path.length === 0 ? besidePeople(about.raw) : []
    const message =
      first === undefined
        ? `${name} has no ${key}. Write ${example(key, schemaAt(root, [...path, key]))}.`
        : `This file has no line "people:". Write it above ${first}, and indent each line below it by two spaces.`
    return { code: 'missing-property', message, path: [...path, key], part: 'key', cause: key }
  }
  if (keyword !== 'propertyNames') return null
  const key = String(params['propertyName'])
  return { code: 'bad-key', message: badKey(key), path: [...path, key], part: 'key' }
}

function unknownProperty({ schema, path, raw }: About, key: string): Mistake {
  const names = Object.keys(schema.properties ?? {})
  const isPeople = path.length === 0 && names.includes('people')
  const near = nearest(key, names) ?? (isPeople && isOtherName(raw, key) ? 'people' : null)
  const at = { code: 'unknown-property', path: [...path, key], part: 'key', cause: key } as const
  if (near !== null)
    return { ...at, message: `"${key}" is not known here. Did you mean "${near}"?`, meant: [...path, near] }
  const inner = rawAt(raw, [key])
  if (isPeople && typeof inner === 'object' && inner !== null)
    return { ...at, message: `"${key}" is beside people:, not below it. Indent it by two spaces, or delete it.` }
  return { ...at, message: `"${key}" is not known here. Delete it, or write one of: ${names.join(', ')}.` }
}

/** The keys at the top of a file that has no `people:`. */
function besidePeople(raw: unknown): readonly string[] {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || Object.hasOwn(raw, 'people')) return []
  return Object.keys(raw).filter((key) => key !== 'defaults' && isObject(rawAt(raw, [key])) && !isOtherName(raw, key))
}

/** Whether a name at the top stands for `people`, such as `staff`: all below it are entries. */
function isOtherName(raw: unknown, key: string): boolean {
  if (rawAt(raw, ['people']) !== undefined) return false
  const inner = rawAt(raw, [key])
  return isObject(inner) && Object.values(inner).length > 0 && Object.values(inner).every(isObject)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What to write for a value, as the schema's first example has it. */
function example(name: string, schema: Schema): string {
  const first = exampleOf(schema)
  return typeof first === 'object' && first !== null
    ? `"${name}:" and its fields below it`
    : `for example "${name}: ${String(first)}"`
}

function badKey(key: string): string {
  const plain = key.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const better = plain
    .replace(/[^a-z0-9]+/g, '.')
    .slice(0, 64)
    .replace(/^\.|\.$/g, '')
  const rule = 'Use lower-case letters and digits, with single dots, hyphens or underscores between them, at most 64'
  return `"${key}" cannot be the key of a person. ${rule}${better === '' ? '' : `: ${better}`}.`
}

/** Month 13, or day 32. The rules find the others, such as 30 February. */
function isNoDay({ error, schema }: About, raw: string): boolean {
  return error.keyword === 'pattern' && schema.tsType === 'Day' && /^\d{4}-\d{2}-\d{2}$/.test(raw)
}

function aboutValue(about: About): Mistake {
  const { path, raw, error } = about
  if (raw === null) return nullMistake(path)
  if (typeof raw === 'string' && isNoDay(about, raw)) {
    const message = `The calendar has no day ${raw}. Write a day such as 2026-12-31.`
    return { code: 'bad-date', message, path, part: 'value' }
  }
  const code = raw === '' ? 'empty-value' : error.keyword === 'type' ? 'wrong-type' : 'bad-value'
  // A block starts in the line below its name, and an empty value cannot be seen.
  const part = raw === '' || typeof raw === 'object' ? 'key' : 'value'
  return { code, message: wrongValueWords(about), path, part, cause: about.name }
}
