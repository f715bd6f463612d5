import { nearest } from '../nearest.js'
import { repaired } from './repair.js'
import { canBeNull, exampleOf, type Schema, schemaKind } from '../schema/schema-at.js'
import type { ErrorObject } from 'ajv'
import type { Path } from './marks.js'

/** What an error is about. */
export interface About {
  readonly error: ErrorObject
  readonly schema: Schema
  readonly path: Path
  /** The name of the value in the message. */
  readonly name: string
  /** The value as it was written. */
  readonly raw: unknown
  /** It cannot be left out. */
  readonly required: boolean
}

/** One sentence for what is wrong, one for what to do. Numbers and lists come from the error. */
export function wrongValueWords(about: About): string {
  const { error, name, raw, schema } = about
  if (raw === '') return noValue(about)
  const { limit, allowedValues, allowedValue } = error.params as Readonly<Record<string, unknown>>
  const said = typeof raw === 'string' ? `"${raw}" is not allowed for ${name}.` : `${name} is not valid.`
  switch (error.keyword) {
    case 'type':
      if (Array.isArray(raw) && schemaKind(schema) === 'object') return noList(name)
      return `${name} must be ${kinds[schemaKind(schema)] ?? 'another kind of value'}. ${sample(schema)}`
    case 'pattern':
      return `${said} ${rightSpelling(String(raw), schema)}`
    case 'enum':
      return `${said}${choice(String(raw), allowedValues as readonly string[])}`
    case 'const':
      return `${said} Write ${name}: ${String(allowedValue)}, or delete the line.`
    case 'maxLength':
      return `${name} is too long. Write at most ${String(limit)} characters.`
    case 'minLength':
      return `${name} is too short. Write at least ${String(limit)} characters.`
    case 'minimum':
      return `${said} Write ${String(limit)} or more.`
    case 'maximum':
      return `${said} Write ${String(limit)} or less.`
    case 'minItems':
      return `${name} is an empty list. Write something into it, or delete the line.`
    case 'maxItems':
      return `${name} has too many entries. Write at most ${String(limit)}.`
    case 'uniqueItems':
      return `${name} holds the same value twice. Keep one of the two.`
    case 'minProperties':
      return `This entry of ${name} sets nothing. Write a value that it sets, or delete it.`
    default:
      return `${said} It ${String(error.message)}.`
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'one text',
  object: 'a group of fields',
  array: 'a list',
  integer: 'a whole number',
  boolean: 'true or false',
}

function noValue({ name, schema, path, required }: About): string {
  if (name === 'manager') return `${name} has no value. Write the key of the manager, or null for a person without one.`
  if (canBeNull(schema))
    return `${name} has no value. Write one, write null for a person without a ${name}, or delete the line.`
  if (path.length === 0) return `This file is empty. Write ${schema.required?.join(' and ') ?? 'something'} into it.`
  return `${name} has no value. Write one${required ? '' : ', or delete the line'}.`
}

function rightSpelling(raw: string, schema: Schema): string {
  const meant = schema.pattern === undefined ? null : repaired(raw, schema.pattern)
  const example = exampleOf(schema)
  if (meant !== null) return `Write ${meant}.`
  if (typeof example === 'string') return `Write it like ${example}.`
  return schema.patternErrorMessage ?? 'Write it differently.'
}

function noList(name: string): string {
  return name === 'people'
    ? 'people: is no list. Instead of a dash, begin each person with a key such as "ada.lovelace:", and write the fields below it, indented.'
    : `${name} is no list. Write each of its fields on a line of its own below it, indented, without a dash: "name: value".`
}

function sample(schema: Schema): string {
  if (schemaKind(schema) === 'object') return 'Write each on a line of its own below it, indented: "name: value".'
  if (schemaKind(schema) === 'array')
    return 'Write each entry on a line of its own below it, with a dash and a space before it.'
  return `Write it like ${String(exampleOf(schema))}.`
}

function choice(said: string, allowed: readonly string[]): string {
  const near = nearest(said, allowed)
  return near === null ? ` Write one of: ${allowed.join(', ')}.` : ` Did you mean "${near}"?`
}
