import { fields } from '../../model/fields.js'
import { isUserId } from '../../model/names.js'
import { ExitError } from '../../model/exit-error.js'
import { comparable } from '../contracts/contract.js'
import { shownKeys, shownName } from '../plain-name.js'
import type { Field } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { Contract, Raw } from '../contracts/contract.js'

const longest = 1024
const required: ReadonlySet<Field> = new Set(['email', 'active'])

/** The records of a list. Throws `ExitError` 8 unless it is a bare array of objects with ids. `where`: the request. */
export function listRecords(contract: Contract, body: unknown, where: string): readonly Raw[] {
  const unexpected = (what: string): ExitError => notAsSaid(contract, where, what)
  if (!Array.isArray(body)) throw unexpected(`an array of users is expected, but ${kindOf(body)} came`)
  let isWhole = true
  for (const item of body as readonly unknown[]) {
    if (!isRecord(item)) throw unexpected(`an array of users is expected, but it holds ${kindOf(item)}`)
    isWhole &&= idProblem(item) === null
  }
  const records = body as readonly Raw[]
  if (!isWhole) requireSound(contract, records, where)
  return records
}

/** Throws one `ExitError` 8 with everything that is not as the contract says, and for how many users. */
export function requireSound(contract: Contract, listed: Pick<readonly Raw[], 'values'>, where: string): void {
  if (areSound(contract, listed.values())) return
  const records = [...listed.values()]
  const counts = new Map<string, number>()
  for (const raw of records)
    for (const problem of problemsOf(contract, raw)) counts.set(problem, (counts.get(problem) ?? 0) + 1)
  const renamed = newNames(contract, records)
  const lines = [...counts].map(([problem, count]) => `${problem} in ${count} of ${records.length} users`)
  const hint = renamed.length === 0 ? '' : `. Was a field renamed? These are new: ${renamed.join(', ')}`
  throw notAsSaid(contract, where, lines.join('; ') + hint)
}

/** Whether records are as the contract says. It runs for every user of every run, so it allocates nothing. */
function areSound(contract: Contract, records: Iterable<Raw>): boolean {
  const due = columnsOf(contract)
  for (const raw of records) {
    if (idProblem(raw) !== null) return false
    for (let at = 0; at < due.length; at += 1) if (valueProblem(due[at] as Column, raw) !== null) return false
  }
  return true
}

/** What is not as the contract says in one record; empty if nothing. */
export function problemsOf(contract: Contract, raw: Raw): readonly string[] {
  if (areSound(contract, [raw])) return []
  const problems = [idProblem(raw), ...columnsOf(contract).map((column) => valueProblem(column, raw))]
  return problems.filter((problem) => problem !== null)
}

function idProblem(raw: Raw): string | null {
  const id = Object.hasOwn(raw, 'id') ? raw['id'] : undefined
  if (id === undefined) return '"id" is missing'
  if (typeof id !== 'string') return `"id" is ${kindOf(id)} where a text is expected`
  return isUserId(id) ? null : '"id" holds characters that an id may not have'
}

/** What a contract says of one of our fields in a record. */
interface Column {
  readonly name: string
  readonly due: 'boolean' | 'string'
  readonly isRequired: boolean
  readonly isId: boolean
}

function columnsOf(contract: Contract): readonly Column[] {
  const known = columns.get(contract)
  if (known !== undefined) return known
  const made = fields.map((field): Column => {
    const due = contract.booleans.has(field) ? 'boolean' : 'string'
    return { name: contract.names[field], due, isRequired: required.has(field), isId: field === 'manager' }
  })
  columns.set(contract, made)
  return made
}

/** Made once for each contract: they are asked for with each answer. */
const columns = new Map<Contract, readonly Column[]>()

function valueProblem({ name, due, isRequired, isId }: Column, raw: Raw): string | null {
  const value = raw[name]
  if (value === undefined || value === null || value === '')
    return isRequired ? `"${name}" is ${value === undefined ? 'missing' : 'empty'}` : null
  if (typeof value !== due)
    return `"${name}" is ${kindOf(value)} where ${due === 'string' ? 'a text' : 'true or false'} is expected`
  return typeof value === 'string' ? textProblem(name, value, isId) : null
}

function textProblem(name: string, text: string, id: boolean): string | null {
  if (text.length > longest) return `"${name}" is longer than ${longest} characters`
  if (!text.isWellFormed()) return `"${name}" holds half a character`
  return id && !isUserId(text) ? `"${name}" is not an id` : null
}

/**
 * Keys that resemble a required one that all users lack: `isActive` for `active`. A key with an object under it is no
 * such key, and may be a person's login.
 */
function newNames({ names }: Contract, records: readonly Raw[]): readonly string[] {
  const known = new Set<string>(['id', ...Object.values(names)])
  const fresh = [...new Set(records.flatMap((raw) => Object.keys(raw).filter((key) => !isRecord(raw[key]))))].filter(
    (key) => !known.has(key),
  )
  const lost = ['id', names.email, names.active].filter((name) => !records.some((raw) => Object.hasOwn(raw, name)))
  const similar = fresh.filter((key) => lost.some((name) => resembles(plain(key), plain(name))))
  return similar.slice(0, 5).map((key) => `"${shownName(key)}"`)
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '')
}

function resembles(a: string, b: string): boolean {
  return a.length > 1 && (a.includes(b) || b.includes(a))
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether records of one answer name an account twice, with different content. */
export function isDoubled(contract: Contract, records: readonly Raw[]): boolean {
  const all = new Map(records.map((raw) => [raw['id'], raw]))
  if (all.size === records.length) return false
  return records.some((raw) => comparable(contract, raw) !== comparable(contract, all.get(raw['id']) ?? {}))
}

/** The id of the one account in a body. Throws `ExitError` 8 if there is no valid id. */
export function idIn(contract: Contract, body: unknown, where: string): UserId {
  const problem = isRecord(body) ? idProblem(body) : 'a user is expected'
  if (problem !== null) throw notAsSaid(contract, where, `${problem}, but ${kindOf(body)} came`)
  return (body as Raw)['id'] as UserId
}

/** Whether a body is the account with this id. */
export function isAccount(body: unknown, id: string): body is Raw {
  return isRecord(body) && Object.hasOwn(body, 'id') && body['id'] === id
}

export function kindOf(value: unknown): string {
  if (value === null) return 'nothing (null)'
  if (Array.isArray(value)) return 'an array'
  if (!isRecord(value))
    return { string: 'a text', number: 'a number', boolean: 'a boolean' }[typeof value as string] ?? 'nothing'
  return `an object with ${shownKeys(value)}`
}

/** The service speaks otherwise than its contract says: a probe tells how. */
export class UnknownAnswer extends ExitError {}

/** An answer that is not as the contract says, or as the facts about the service say. */
export function notAsSaid({ name }: Contract, where: string, what: string): UnknownAnswer {
  return new UnknownAnswer(
    8,
    `The answer of the service does not match contract ${name} (${where}): ${what}. Nothing more is written. The service may have changed: "espalier probe" says what it speaks now.`,
  )
}
