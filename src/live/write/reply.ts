import { fieldFacts } from '../../model/fields.js'
import type { Field, Values } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { Reply } from '../../model/outcome.js'
import type { Connection } from '../connection.js'
import type { Contract, Raw } from '../contracts/contract.js'
import type { KnownRecords } from '../read/find.js'

/** What one writer works with: the service, and what is known of its users by now. */
export interface WriteConnection extends Connection {
  readonly records: KnownRecords
}

/** One change of one account, and what this run has written to that account before. */
export interface Order {
  readonly id: UserId
  readonly emails: readonly string[]
  readonly before: Values
  readonly after: Values
  readonly written: Values
}

/** `sent`: whether it was written at all. `harm`: other fields that the service changed along with ours. */
export interface WriteReport {
  readonly reply: Reply
  readonly sent: boolean
  readonly harm: readonly string[]
}

/** A write about to be made: what the account alone shows, everything known of it, and everything it is to show. */
export interface WriteDraft {
  readonly order: Order
  readonly alone: Raw
  readonly before: Raw
  readonly after: Raw
}

export function unsettled(why: string): WriteReport {
  return report({ kind: 'unsettled', why }, true)
}

export function rejection(why: string): WriteReport {
  return report({ kind: 'refused', why }, false)
}

export function report(reply: Reply, sent: boolean, harm: readonly string[] = []): WriteReport {
  return { reply, sent, harm }
}

/** What was sent, as the account shows it then: a text may be kept in another form. */
export function asShown(sent: Values, reply: Reply): Values {
  if (!('user' in reply)) return sent
  const { values } = reply.user
  return Object.fromEntries((Object.keys(sent) as Field[]).map((field) => [field, values[field] ?? null]))
}

export function labelOf(field: Field): string {
  return fieldFacts[field].label
}

export function quote(value: unknown): string {
  return value === null || value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 100)
}

export function strange({ name }: Contract, problems: readonly string[]): string {
  return `the account is not as contract ${name} says: ${problems.join('; ')}`
}
