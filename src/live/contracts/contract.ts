import { fields } from '../../model/fields.js'
import type { ContractName, Facts } from '../../model/facts.js'
import type { Field, Value, Values } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { User } from '../../model/people.js'

export type Query = Readonly<Record<string, string>>

/** One request of the contract. `body` is sent as JSON. */
export interface Call {
  readonly operation: Operation
  readonly id?: string
  readonly query?: Query
  readonly body?: Raw | readonly Raw[] | readonly string[]
}

/** One user as the service shows it: read by own keys only, and never spread or assigned onto another object. */
export type Raw = Readonly<Record<string, unknown>>

/** What a contract may be asked for. A name means the same in every contract that has it. */
export type Operation = ReadingOperation | WritingOperation

const readings = ['list', 'light', 'one', 'me', 'byLogin', 'byExternalId'] as const

type ReadingOperation = (typeof readings)[number]
type WritingOperation = 'create' | 'update' | 'manager' | 'roles' | 'lock' | 'unlock'

/** Whether an operation only reads: then it may be sent again whatever became of it. */
export function reads(operation: Operation): boolean {
  return (readings as readonly string[]).includes(operation)
}

/** A request of an operation; `{id}` in the path is the account. */
export interface Template {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
}

/** A piece of one change that is one request. Its being done is seen by these fields. */
export interface PageStep {
  readonly fields: readonly Field[]
  /** The request; null if the service has no way to do it. `whole`: all that the account is to show then. */
  readonly call: (id: UserId, whole: Raw, after: Values, facts: Facts) => Call | null
}

/**
 * How the service speaks: data, and what turns our words into requests and its answers into our words. Nobody outside
 * this room knows which one is in use.
 */
export interface Contract {
  readonly name: ContractName
  /** Every request that can be made, and so all that can be done to the service. */
  readonly operations: Readonly<Partial<Record<Operation, Template>>>
  /** What the service calls our fields. */
  readonly names: Readonly<Record<Field, string>>
  /** What the service calls the address to sign in with, where that may be another one than the e-mail. */
  readonly login: string | null
  /** The fields that are true or false there; the rest are texts. */
  readonly booleans: ReadonlySet<Field>
  /** Asks for everybody, inactive users included, as far as that can be asked for. */
  readonly listQuery: Query
  /** Our value for what a field of a record holds, and back. What cannot be read stays as it is. */
  readonly toOurs: (field: Field, value: unknown) => unknown
  readonly toTheirs: (field: Field, value: Value) => Value
  /** What sort of account it is, if not a person's: nobody's chart may name it, and nothing is ever written to it. */
  readonly setAside: (raw: Raw) => string | null
  /** The fields that travel with a new account. */
  readonly atCreation: (facts: Facts) => readonly Field[]
  /** What one change is in requests, in order. A run that ends in between goes on: the next plan shows the rest. */
  readonly lower: (after: Values) => readonly PageStep[]
}

/** The template of an operation. Throws if the contract does not have it: nothing else can be sent. */
export function templateOf(contract: Contract, operation: Operation): Template {
  const template = contract.operations[operation]
  if (template === undefined) throw new TypeError(`contract ${contract.name} has no ${operation}`)
  return template
}

/** A request as people name it. */
export function operationName(contract: Contract, operation: Operation): string {
  const { method, path } = templateOf(contract, operation)
  return `${method} ${path}`
}

/** What a record holds under our field: null if nothing, or an empty text. */
export function rawValue(contract: Contract, raw: Raw, field: Field): unknown {
  const name = contract.names[field]
  const value = Object.hasOwn(raw, name) ? raw[name] : null
  return value === undefined || value === '' ? null : value
}

/** What the service shows under our field, in our words: null if nothing. */
export function fieldValue(contract: Contract, raw: Raw, field: Field): unknown {
  return contract.toOurs(field, rawValue(contract, raw, field))
}

/** Whether the service shows the field at all. */
export function hasField(contract: Contract, raw: Raw, field: Field): boolean {
  return Object.hasOwn(raw, contract.names[field])
}

/** A record that was found to be as the contract says, in our words. */
export function toUser(contract: Contract, raw: Raw): User {
  const value = (field: Field): Value => fieldValue(contract, raw, field) as Value
  // Written out, because this is made for everybody: a record of one shape costs a fifth of one that is put together.
  const values = {
    email: value('email'),
    firstName: value('firstName'),
    lastName: value('lastName'),
    department: value('department'),
    role: value('role'),
    manager: value('manager'),
    active: value('active'),
  } satisfies Record<Field, Value>
  const login = loginOf(contract, raw)
  const id = raw['id'] as UserId
  return login === null || login === values.email ? { id, values } : { id, values, login }
}

/** The address to sign in with. A login need not be an address, and then it names no other person. */
function loginOf({ login }: Contract, raw: Raw): string | null {
  const value = login !== null && Object.hasOwn(raw, login) ? raw[login] : null
  return typeof value === 'string' && value.includes('@') ? value : null
}

/** Our values in the service's words, in the order of the fields. */
export function toRecord(contract: Contract, values: Values): ReadonlyMap<string, Value> {
  const record = new Map<string, Value>()
  for (const field of fields) {
    const value = values[field]
    if (value !== undefined) record.set(contract.names[field], contract.toTheirs(field, value))
  }
  return record
}

/** `over` on top of `under`, as a record of its own; a key named `__proto__` stays a key. */
export function merge(under: Raw, over: Raw): Raw {
  return Object.fromEntries([...Object.entries(under), ...Object.entries(over)])
}

/** The part of a record that we read, as text: two records with the same text are the same user for us. */
export function comparable(contract: Contract, raw: Raw): string {
  return JSON.stringify([raw['id'], loginOf(contract, raw), ...fields.map((field) => fieldValue(contract, raw, field))])
}
