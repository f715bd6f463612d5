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

/** Whether an operation only reads: then it may be sent again after any outcome. */
export function reads(operation: Operation): boolean {
  return (readings as readonly string[]).includes(operation)
}

/** The request of an operation; `{id}` in the path is the account. */
export interface Template {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
}

/** A part of one change that is one request. These fields show that it is done. */
export interface PageStep {
  readonly fields: readonly Field[]
  /** The request; null if the service has no way to do it. `whole`: all that the account is to show then. */
  readonly call: (id: UserId, whole: Raw, after: Values, facts: Facts) => Call | null
}

/**
 * How the service speaks: data, and functions from our words to requests and from its answers to our words. Nothing
 * outside this room knows which contract is in use.
 */
export interface Contract {
  readonly name: ContractName
  /** Every request that can be made, and so everything that can be done to the service. */
  readonly operations: Readonly<Partial<Record<Operation, Template>>>
  /** What the service calls our fields. */
  readonly names: Readonly<Record<Field, string>>
  /** What the service calls the address to sign in with, where it may differ from the e-mail. */
  readonly login: string | null
  /** The fields that are true or false there; the rest are text. */
  readonly booleans: ReadonlySet<Field>
  /** Asks for all users, inactive ones included, as far as the service can be asked for them. */
  readonly listQuery: Query
  /** Our value for a field of a record, and back. A value that cannot be read stays as it is. */
  readonly toOurs: (field: Field, value: unknown) => unknown
  readonly toTheirs: (field: Field, value: Value) => Value
  /** The kind of account, if it is not a person's: no chart may name it, and nothing is ever written to it. */
  readonly setAside: (raw: Raw) => string | null
  /** The fields that are sent with a new account. */
  readonly atCreation: (facts: Facts) => readonly Field[]
  /** One change as requests, in order. If a run ends in between, the next plan shows the rest. */
  readonly lower: (after: Values) => readonly PageStep[]
}

/** The template of an operation. Throws if the contract does not have it: nothing else can be sent. */
export function templateOf(contract: Contract, operation: Operation): Template {
  const template = contract.operations[operation]
  if (template === undefined) throw new TypeError(`contract ${contract.name} has no ${operation}`)
  return template
}

/** A request as shown to people. */
export function operationName(contract: Contract, operation: Operation): string {
  const { method, path } = templateOf(contract, operation)
  return `${method} ${path}`
}

/** The value of our field in a record: null if absent, or an empty text. No object inherits a name of a contract. */
export function rawValue(contract: Contract, raw: Raw, field: Field): unknown {
  const value = raw[contract.names[field]]
  return value === undefined || value === '' ? null : value
}

/** The value of our field in our words: null if absent. */
export function fieldValue(contract: Contract, raw: Raw, field: Field): unknown {
  return contract.toOurs(field, rawValue(contract, raw, field))
}

/** Whether the service shows the field at all. */
export function hasField(contract: Contract, raw: Raw, field: Field): boolean {
  return Object.hasOwn(raw, contract.names[field])
}

/** A record that is known to be as the contract says, in our words. */
export function toUser(contract: Contract, raw: Raw): User {
  const value = (field: Field): Value => fieldValue(contract, raw, field) as Value
  // Written out, because this runs for every user: a record of one shape costs a fifth of one that is put together.
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

/** The address to sign in with. A login that is no address names no other person. */
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

/** `over` on top of `under`, as a new record; a key named `__proto__` stays a key. */
export function merge(under: Raw, over: Raw): Raw {
  return { ...under, ...over }
}

/** The part of a record that we read, as text: records with the same text are the same user for us. */
export function comparable(contract: Contract, raw: Raw): string {
  return JSON.stringify([raw['id'], loginOf(contract, raw), ...fields.map((field) => fieldValue(contract, raw, field))])
}
