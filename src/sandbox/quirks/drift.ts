import type { Fields } from '../records.js'
import type { Switches } from '../switches.js'

/** What an answer shows: several users, one user, or one that was just written. */
export type Shown = 'list' | 'one' | 'write'

const types = ['text', 'number', 'boolean', 'list', 'object'] as const

/** Reads FROM=TO. Throws an Error. */
export function renameFrom(text: string): readonly [from: string, to: string] {
  const [, from, to] = /^([\w-]+)=([\w-]+)$/.exec(text) ?? []
  if (from !== undefined && to !== undefined) return [from, to]
  throw new Error(`The new name "${text}" cannot be read. Write FROM=TO, such as "email=mail".`)
}

/** Reads FIELD=TYPE. Throws an Error. */
export function retypeFrom(text: string): readonly [field: string, type: (typeof types)[number]] {
  const [, field, name] = /^([\w-]+)=(\w+)$/.exec(text) ?? []
  const type = types.find((one) => one === name)
  if (field !== undefined && type !== undefined) return [field, type]
  throw new Error(
    `The new type "${text}" cannot be read. Write FIELD=TYPE, such as "active=text": ${types.join(', ')}.`,
  )
}

/** Throws an Error unless an answer can be wrapped so. */
export function checkEnvelope(text: string): void {
  if (/^[\w-]+(\.[\w-]+)*$/.test(text)) return
  throw new Error(
    `The envelope "${text}" cannot be read. Write a name such as data or data.users, or by-id, list or text.`,
  )
}

/**
 * The body of an answer of a service that has changed since its API was described. In the order: empty, renamed,
 * retyped, missing, wrapped. A name of a field is the one that the contract has.
 */
export function drifted(body: unknown, shown: Shown, switches: Switches): unknown {
  if (body === undefined || (switches.driftOn !== 'all' && switches.driftOn !== shown)) return body
  const odd = (record: unknown): unknown => (isFields(record) ? oddRecord(record, switches) : record)
  return wrapped(Array.isArray(body) ? body.map(odd) : odd(body), switches.envelope)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function oddRecord(record: Fields, { nulled, renames, retypes, drops }: Switches): Fields {
  if (nulled.length + renames.length + retypes.length + drops.length === 0) return record
  const newNames = new Map(renames.map(renameFrom))
  const newTypes = new Map(retypes.map(retypeFrom))
  const pairs = Object.entries(record).filter(([name]) => !drops.includes(name))
  return Object.fromEntries(
    pairs.map(([name, value]) => {
      const type = newTypes.get(name)
      const now = nulled.includes(name) ? null : type === undefined ? value : retyped(value, type)
      return [newNames.get(name) ?? name, now]
    }),
  )
}

function retyped(value: unknown, type: (typeof types)[number]): unknown {
  switch (type) {
    case 'text':
      return String(value)
    case 'number':
      return Number(String(value).replace(/\D/g, '').slice(0, 9))
    case 'boolean':
      return Boolean(value)
    case 'list':
      return [value]
    case 'object':
      return { value }
  }
}

function wrapped(body: unknown, envelope: string): unknown {
  if (envelope === '') return body
  if (envelope === 'list') return [body]
  if (envelope === 'text') return JSON.stringify(body)
  if (envelope === 'by-id')
    return Object.fromEntries((Array.isArray(body) ? body : [body]).map((one: Fields) => [String(one['id']), one]))
  return envelope.split('.').reduceRight((inner: unknown, name) => ({ [name]: inner }), body)
}
