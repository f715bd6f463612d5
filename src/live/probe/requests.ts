import { assumedFacts } from '../../model/facts.js'
import { operationName, toRecord } from '../contracts/contract.js'
import type { Facts, FactValues } from '../../model/facts.js'
import type { Values } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { Contract, Raw, Call } from '../contracts/contract.js'

/** The account that is made to be thrown away, and its manager: null leaves out what needs one. */
export interface ThrowAway {
  readonly email: string
  readonly manager: UserId | null
}

/** One request that may be sent. `unlessClear`: only if those before it have not answered the question. */
export interface ProbeRequest {
  readonly name: RequestName
  readonly says: string
  readonly unlessClear: boolean
  readonly call: (id: UserId) => Call
}

export type RequestName =
  | 'create'
  | 'createPlain'
  | 'createOther'
  | 'twice'
  | 'change'
  | 'shorter'
  | `text ${FactValues['clearText']}`
  | 'setManager'
  | `manager ${FactValues['clearManager']}`
  | 'deactivate'

/** What the account shows in the end: not to be mistaken for a person. */
const [first, second] = ['Espalier probe', 'Espalier probe 2']

export const departments = { first, second }

/**
 * Every request that a writing probe can send, in order. Nothing else is sent: what is shown beforehand is what is
 * sent. They are those of an apply, under each value that a fact can take.
 */
export function requestsOf(contract: Contract, { email, manager }: ThrowAway): readonly ProbeRequest[] {
  const facts = assumedFacts(contract.name)
  const now: Values = { email, firstName: 'Espalier', lastName: 'Probe', department: first, active: true }
  const led: Values = manager === null ? now : { ...now, manager }
  const change = (after: Values, known: Partial<FactValues> = {}) =>
    changeOf(contract, led, after, withValues(facts, known))
  const shorter = (id: UserId): Call => withoutDepartment(contract, change({ department: second })(id))
  const array = facts.createTakes.value === 'array'
  const always = (name: RequestName, says: string, call: ProbeRequest['call']): ProbeRequest => ({
    name,
    says,
    unlessClear: false,
    call,
  })
  const maybe = (name: RequestName, says: string, call: ProbeRequest['call']): ProbeRequest => ({
    name,
    says,
    unlessClear: true,
    call,
  })
  const clearText = (way: 'null' | 'empty') => change({ department: null }, { clearText: way })
  const clearManager = (way: 'null' | 'empty' | 'omit') => change({ manager: null }, { clearManager: way })
  const ways = [facts.clearManager.value, 'null', 'empty', 'omit'].filter(
    (way, at, all): way is 'null' | 'empty' | 'omit' =>
      all.indexOf(way) === at && way !== 'unknown' && way !== 'unsupported',
  )
  const managed = [
    maybe('setManager', 'give it the manager', change({ manager })),
    ...ways.map((way, at) => (at === 0 ? always : maybe)(`manager ${way}`, 'take the manager away', clearManager(way))),
  ]
  return [
    always('create', 'make the account', creation(contract, led, array)),
    ...(manager === null ? [] : [maybe('createPlain', 'make it without a manager', creation(contract, now, array))]),
    maybe('createOther', 'make it in the other form', creation(contract, now, !array)),
    always('twice', 'ask for a second account with the address', creation(contract, now, array)),
    always('change', 'change the department', change({ department: second })),
    always('shorter', 'leave the department out of an update', shorter),
    always('text null', 'empty the department', clearText('null')),
    maybe('text empty', 'empty the department', clearText('empty')),
    ...(manager === null ? [] : managed),
    always('deactivate', 'deactivate it', change({ active: false })),
  ]
}

/** A request for people: the method, the path, and everything that is sent; `{id}` is the new account. */
export function shownRequest(contract: Contract, { call }: ProbeRequest): string {
  const { operation, query, body } = call('{id}' as UserId)
  const asked = query === undefined ? '' : `?${decodeURIComponent(new URLSearchParams(query).toString())}`
  return `${operationName(contract, operation)}${asked}${body === undefined ? '' : ` ${JSON.stringify(body)}`}`
}

function withValues(facts: Facts, known: Partial<FactValues>): Facts {
  const rows = Object.entries(known).map(([name, value]) => [name, { value, evidence: 'assumed' }])
  return { ...facts, ...(Object.fromEntries(rows) as Partial<Facts>) }
}

function creation(contract: Contract, values: Values, array: boolean): ProbeRequest['call'] {
  const { active: _, ...rest } = values
  const body = Object.fromEntries(toRecord(contract, rest)) as Raw
  return () => ({ operation: 'create', body: array ? [body] : body })
}

/** The request of the last field that changes: there is only one, because the changes are one field, or one body. */
function changeOf(contract: Contract, before: Values, after: Values, facts: Facts): ProbeRequest['call'] {
  const whole = Object.fromEntries(toRecord(contract, { ...before, ...after })) as Raw
  return (id) => {
    const changing = contract.lower(after).find(({ fields }) => fields.some((field) => Object.hasOwn(after, field)))
    const call = changing?.call(id, whole, after, facts)
    if (call === null || call === undefined)
      throw new TypeError(`contract ${contract.name} has no request for this change`)
    return call
  }
}

function withoutDepartment(contract: Contract, call: Call): Call {
  const rest = Object.entries(call.body ?? {}).filter(([name]) => name !== contract.names.department)
  return { ...call, body: Object.fromEntries(rest) }
}
