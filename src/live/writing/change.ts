import { canonicalEmail } from '../../model/names.js'
import { Trouble } from '../../model/trouble.js'
import { isAccount, problemsOf } from '../reading/decode.js'
import { merge, shown, shows, toRecord, toUser } from '../v1.js'
import { account } from '../wire/answer.js'
import { confirm } from './confirm.js'
import { differing, lookUntil } from './readback.js'
import { labelOf, quote, refused, report, strange, unsettled } from './reply.js'
import type { Connection } from '../connection.js'
import type { Raw } from '../v1.js'
import type { Answer } from '../wire/answer.js'
import type { Call } from '../wire/transport.js'
import type { Draft, Order, Report } from './reply.js'

/** Times one change is sent at the most. */
const mostSends = 3

/**
 * Changes one account: reads it, refuses unless it is the one the plan saw, sends the whole record with our fields set,
 * so that a PUT that replaces and one that merges do the same, and confirms. A full echo confirms, unless `thorough`.
 * What may be done and is not seen is sent again, each time after the same look at the account.
 */
export async function change(connection: Connection, order: Order, thorough: boolean): Promise<Report> {
  let unsure: string | null = null
  for (let sends = 1; ; sends++) {
    const next: Draft | Report = await unlessSent(unsure, () => prepared(connection, order), unsettled)
    if ('reply' in next) return settledBy(next, unsure)
    const answer: Answer = await unlessSent(unsure, () => connection.send(putOf(next)), ambiguous)
    if (answer.kind === 'answer' && answer.status < 300) {
      return await confirm(connection, next, isAccount(answer.body, order.id) ? answer.body : {}, thorough)
    }
    if (answer.kind !== 'ambiguous' && unsure === null) return refused(account(answer))
    unsure = account(answer)
    const seen = await confirm(connection, next, {}, thorough)
    if (seen.reply.kind === 'done' || seen.reply.kind === 'harmed') return seen
    if (seen.reply.kind === 'unsettled' || answer.kind !== 'ambiguous' || sends === mostSends) return unsettled(unsure)
  }
}

/** The write of a change, made of what the account shows now; or why there is none. */
async function prepared(connection: Connection, order: Order): Promise<Draft | Report> {
  const { id, written } = order
  const late = (raw: Raw) => differing(raw, written).some((field) => shows(raw, field))
  const fresh = await lookUntil(connection, id, (raw) => !late(raw))
  if (fresh.kind !== 'found') return refused(`the account could not be read: ${fresh.why}`)
  // A whole record made of an old one would put back what this run has changed.
  if (late(fresh.raw)) return refused('it does not show yet what this run has written to it before')
  const now = merge(connection.records.get(id) ?? {}, fresh.raw)
  const objection = objectionTo(now, order)
  if (objection !== null) return refused(objection)
  if (differing(now, order.after).length === 0) return report({ kind: 'done', user: toUser(now) }, false)
  const after = Object.fromEntries([...Object.entries(now), ...toRecord(order.after)])
  return { order, alone: fresh.raw, before: now, after }
}

/** Once something was sent that may have been done, nothing that is met later means that it was not. */
function settledBy(found: Report, unsure: string | null): Report {
  if (unsure === null) return found
  return found.reply.kind === 'done' ? report(found.reply, true) : unsettled(unsure)
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

function putOf({ order, after }: Draft): Call {
  const body = Object.fromEntries(Object.entries(after).filter(([key]) => key !== 'id'))
  return { operation: 'update', id: order.id, body }
}

function ambiguous(why: string): Answer {
  return { kind: 'ambiguous', why }
}

/** A refused key ends the run, unless the change may have been done by an earlier send. */
async function unlessSent<T>(unsure: string | null, step: () => Promise<T>, otherwise: (why: string) => T): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (unsure !== null && error instanceof Trouble) return otherwise(error.message)
    throw error
  }
}
