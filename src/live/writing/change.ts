import { fieldFacts } from '../../model/fields.js'
import { canonicalEmail } from '../../model/names.js'
import { account } from '../wire/answer.js'
import { isAccount, problemsOf } from '../reading/decode.js'
import { harmedKeys } from './harm.js'
import { differing, lookUntil, readBack } from './readback.js'
import { merge, shown, shows, toRecord, toUser } from '../v1.js'
import type { Field, Values } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { User } from '../../model/people.js'
import type { Connection } from '../connection.js'
import type { Look } from './readback.js'
import type { Raw } from '../v1.js'

/** What became of one write: done and confirmed, not done, or nobody knows. */
export type Reply =
  | { readonly kind: 'done'; readonly user: User }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unsettled'; readonly why: string }

/** One change of one account, and what this run has written to that account before. */
export interface Order {
  readonly id: UserId
  readonly emails: readonly string[]
  readonly before: Values
  readonly after: Values
  readonly written: Values
}

/** `sent`: whether it was written at all. `harm`: the fields of others that the service changed along with ours. */
export interface Report {
  readonly reply: Reply
  readonly sent: boolean
  readonly harm: readonly string[]
}

/** A write about to be made: what the account alone shows, all that is known of it, and all that is to be. */
interface Draft {
  readonly order: Order
  readonly alone: Raw
  readonly before: Raw
  readonly after: Raw
}

/** Times one change is sent at the most. */
const mostSends = 3

/**
 * Changes one account: reads it, refuses unless it is the one the plan saw, sends the whole record with our fields set,
 * so that a PUT that replaces and one that merges do the same, and confirms. A full echo confirms, unless `thorough`.
 */
export async function change(connection: Connection, order: Order, thorough: boolean): Promise<Report> {
  const { id, written } = order
  const late = (raw: Raw) => differing(raw, written).some((field) => shows(raw, field))
  const fresh = await lookUntil(connection, id, (raw) => !late(raw))
  if (fresh.kind !== 'found') return refused(`the account could not be read: ${fresh.why}`)
  const now = merge(connection.records.get(id) ?? {}, fresh.raw)
  const objection = objectionTo(now, order)
  if (objection !== null) return refused(objection)
  if (differing(now, order.after).length === 0) return report({ kind: 'done', user: toUser(now) }, false)
  const after = Object.fromEntries([...Object.entries(now), ...toRecord(order.after)])
  return await put(connection, { order, alone: fresh.raw, before: now, after }, thorough)
}

/** Why an account must not be written; null if it may, or is as it should be already. */
function objectionTo(now: Raw, { emails, before, after }: Order): string | null {
  const problems = problemsOf(now)
  if (problems.length > 0) return strange(problems)
  const email = canonicalEmail(String(shown(now, 'email')))
  if (!emails.some((known) => canonicalEmail(known) === email)) {
    return 'it is not the account that the plan saw: its e-mail is another one now'
  }
  const changed = differing(now, after).length === 0 ? [] : differing(now, before)
  if (changed.length === 0) return null
  const what = changed.map((field) => `${labelOf(field)} is ${quote(shown(now, field))} now`)
  return `it was changed since the plan was made: ${what.join(', ')}`
}

async function put(connection: Connection, draft: Draft, thorough: boolean): Promise<Report> {
  const { id } = draft.order
  const body = Object.fromEntries(Object.entries(draft.after).filter(([key]) => key !== 'id'))
  for (let sends = 1; ; sends++) {
    const answer = await connection.send({ operation: 'update', id, body })
    if (answer.kind === 'answer' && answer.status < 300) {
      return await confirm(connection, draft, isAccount(answer.body, id) ? answer.body : {}, thorough)
    }
    if (answer.kind !== 'ambiguous' && sends === 1) return refused(account(answer))
    const seen = await confirm(connection, draft, {}, thorough)
    if (seen.reply.kind === 'done' || seen.harm.length > 0) return seen
    if (seen.reply.kind === 'unsettled' || answer.kind !== 'ambiguous' || sends === mostSends) {
      return report({ kind: 'unsettled', why: account(answer) }, true)
    }
  }
}

async function confirm(connection: Connection, draft: Draft, echo: Raw, thorough: boolean): Promise<Report> {
  const { id, after: values } = draft.order
  const seen = await evidence(connection, draft, echo, thorough)
  if (seen.kind !== 'found') return report({ kind: 'unsettled', why: `it could not be read back: ${seen.why}` }, true)
  const loose = differing(seen.raw, values)
  if (loose.length > 0) return report({ kind: 'refused', why: looseness(loose, values, seen.raw) }, true)
  const record = merge(draft.after, seen.raw)
  const problems = problemsOf(record)
  if (problems.length > 0) return report({ kind: 'unsettled', why: strange(problems) }, true)
  connection.records.set(id, record)
  const harm = harmedKeys(seen.wide === true ? draft.before : draft.alone, draft.after, seen.raw)
  if (harm.length > 0) return report({ kind: 'refused', why: harmed(harm) }, true, harm)
  return report({ kind: 'done', user: toUser(record) }, true)
}

/** What the service shows after the write: the echo if it is full and will do, else what can be read. */
async function evidence(connection: Connection, draft: Draft, echo: Raw, thorough: boolean): Promise<Look> {
  const { order, after } = draft
  const keys = Object.keys(after)
  const full = keys.every((key) => Object.hasOwn(echo, key)) && differing(echo, order.after).length === 0
  if (full && !thorough) return { kind: 'found', raw: echo, wide: true }
  return await readBack(connection, order.id, String(shown(after, 'email')), order.after, echo, thorough ? keys : [])
}

/** What to say of other fields that changed along. */
export function harmed(keys: readonly string[]): string {
  const names = keys.slice(0, 5).map((key) => key.slice(0, 40))
  return `the service changed other fields along with ours: ${names.join(', ')}. Nothing more is changed in this run; look at the account and restore them`
}

function looseness(loose: readonly Field[], after: Values, raw: Raw): string {
  const what = loose.map(
    (field) => `${labelOf(field)} was sent as ${quote(after[field])} and shows ${quote(shown(raw, field))}`,
  )
  return `it does not stick: ${what.join(', ')}`
}

function labelOf(field: Field): string {
  return fieldFacts[field].label
}

function quote(value: unknown): string {
  return value === null || value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 100)
}

function strange(problems: readonly string[]): string {
  return `the account is not as contract v1 says: ${problems.join('; ')}`
}

function refused(why: string): Report {
  return report({ kind: 'refused', why }, false)
}

function report(reply: Reply, sent: boolean, harm: readonly string[] = []): Report {
  return { reply, sent, harm }
}
