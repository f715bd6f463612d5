import type { Field, Values } from '../../model/fields.js'
import { canonicalEmail } from '../../model/names.js'
import { orElse } from '../../model/exit-error.js'
import { isAccount, problemsOf } from '../read/decode.js'
import { merge, fieldValue, hasField, toRecord, toUser } from '../contracts/contract.js'
import { describe } from '../http/answer.js'
import { confirm } from './confirm.js'
import { differing, lookUntil } from './readback.js'
import { asShown, labelOf, quote, rejection, report, strange, unsettled } from './reply.js'
import type { Contract, Raw, PageStep } from '../contracts/contract.js'
import type { Answer } from '../http/answer.js'
import type { WriteConnection, WriteDraft, Order, WriteReport } from './reply.js'

/** How often one change is sent at most. */
const mostSends = 3

/**
 * Changes one account, step by step as the contract has it. If a step fails, the steps before it stay done: the reply
 * says so, and the next plan shows the rest.
 */
export async function change(connection: WriteConnection, order: Order, thorough: boolean): Promise<WriteReport> {
  const steps = connection.contract.lower(order.after)
  let sent = order.written
  let done = null as WriteReport | null
  for (const step of steps) {
    const part = steps.length === 1 ? order : partOf(order, step, sent, done === null)
    const earlier = done?.sent === true
    const next: WriteReport = await unlessSent(
      earlier ? 'a part' : null,
      () => makeStep(connection, part, step, thorough),
      (why) => rejection(why),
    )
    if (next.reply.kind !== 'done') return earlier ? halfway(next) : next
    done = { ...next, sent: next.sent || earlier }
    if (next.sent) sent = overlaid(sent, asShown(part.after, next.reply))
  }
  return done ?? rejection('there is nothing to change')
}

/** `over` on top of `under`. */
function overlaid(under: Values, over: Values): Values {
  return { ...under, ...over }
}

/** The part of an order that one step makes. The first one checks everything that is to change. */
function partOf(order: Order, { fields }: PageStep, written: Values, first: boolean): Order {
  const of = (values: Values): Values =>
    Object.fromEntries(Object.entries(values).filter(([field]) => fields.includes(field as Field)))
  const before = first ? order.before : of(order.before)
  return { ...order, before, after: of(order.after), written }
}

/** Something was done: what follows must not look as if nothing was. */
function halfway({ reply, harm }: WriteReport): WriteReport {
  if (reply.kind !== 'refused') return report(reply, true, harm)
  return report({ kind: 'loose', why: `part of it was done, and then: ${reply.why}` }, true)
}

/**
 * Makes one step: reads the account, refuses unless it is the one the plan saw, sends, and confirms. A full echo
 * confirms, unless `thorough`. A write that may be done and does not show is sent again, each time after the same check
 * of the account.
 */
async function makeStep(
  connection: WriteConnection,
  order: Order,
  step: PageStep,
  thorough: boolean,
): Promise<WriteReport> {
  const { contract, facts } = connection
  let unsure: string | null = null
  for (let sends = 1; ; sends++) {
    const next: WriteDraft | WriteReport = await unlessSent(unsure, () => prepared(connection, order), unsettled)
    if ('reply' in next) return settledBy(next, unsure)
    const call = step.call(order.id, next.after, order.after, facts)
    if (call === null) return settledBy(rejection(noWay(contract, step)), unsure)
    const answer: Answer = await unlessSent(unsure, () => connection.send(call), ambiguous)
    if (answer.kind === 'answer' && answer.status < 300) {
      return await confirm(connection, next, isAccount(answer.body, order.id) ? answer.body : {}, thorough)
    }
    if (answer.kind !== 'ambiguous' && unsure === null)
      return report({ kind: 'refused', why: describe(answer), sent: answer.kind === 'answer' }, false)
    unsure = describe(answer)
    // Sent so often, what shows is what the service makes of it.
    const seen = await confirm(connection, next, sends === mostSends ? {} : null, thorough)
    if (seen.reply.kind === 'done' || seen.reply.kind === 'harmed') return seen
    if (seen.reply.kind === 'unsettled' || answer.kind !== 'ambiguous' || sends === mostSends) return unsettled(unsure)
  }
}

/** The write of a change, made from what the account shows now; or why there is none. */
export async function prepared(connection: WriteConnection, order: Order): Promise<WriteDraft | WriteReport> {
  const { contract } = connection
  const { id, written } = order
  const late = (raw: Raw) => differing(contract, raw, written).some((field) => hasField(contract, raw, field))
  const fresh = await lookUntil(connection, id, (raw) => !late(raw))
  if (fresh.kind !== 'found') return rejection(`the account could not be read: ${fresh.why}`)
  // A whole record made of an old one would undo what this run has changed.
  if (late(fresh.raw)) return rejection('it does not show the earlier writes of this run yet')
  const now = merge(connection.records.get(id) ?? {}, fresh.raw)
  const objection = objectionTo(contract, now, order)
  if (objection !== null) return rejection(objection)
  if (differing(contract, now, order.after).length === 0)
    return report({ kind: 'done', user: toUser(contract, now) }, false)
  const after = Object.fromEntries([...Object.entries(now), ...toRecord(contract, order.after)])
  return { order, alone: fresh.raw, before: now, after }
}

/** Once a write that may have been done was sent, no later error means that it was not. */
function settledBy(found: WriteReport, unsure: string | null): WriteReport {
  if (unsure === null) return found
  return found.reply.kind === 'done' ? report(found.reply, true) : unsettled(unsure)
}

/** Why an account must not be written; null if it may be, or already is as it should be. */
function objectionTo(contract: Contract, now: Raw, { emails, before, after }: Order): string | null {
  const problems = problemsOf(contract, now)
  if (problems.length > 0) return strange(contract, problems)
  const email = canonicalEmail(String(fieldValue(contract, now, 'email')))
  if (!emails.some((known) => canonicalEmail(known) === email)) {
    return 'it is not the account that the plan saw: its e-mail has changed'
  }
  const changed = differing(contract, now, after).length === 0 ? [] : differing(contract, now, before)
  if (changed.length === 0) return null
  const what = changed.map((field) => `${labelOf(field)} is ${quote(fieldValue(contract, now, field))} now`)
  return `it was changed since the plan was made: ${what.join(', ')}`
}

function noWay({ name }: Contract, { fields }: PageStep): string {
  return `contract ${name} has no way to write this: ${fields.map(labelOf).join(', ')}`
}

function ambiguous(why: string): Answer {
  return { kind: 'ambiguous', why }
}

/** A rejected key ends the run, unless the change may have been done by an earlier send. */
async function unlessSent<T>(unsure: string | null, step: () => Promise<T>, otherwise: (why: string) => T): Promise<T> {
  return unsure === null ? await step() : await orElse(step(), ({ message }) => otherwise(message))
}
