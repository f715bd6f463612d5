import { isUserId } from '../../model/names.js'
import { account } from '../wire/answer.js'
import { change } from './change.js'
import { harmed } from './confirm.js'
import { isRecord, problemsOf } from '../reading/decode.js'
import { find, hasEmail } from '../reading/find.js'
import { differing, readBack } from './readback.js'
import { merge, names, toRecord, toUser } from '../v1.js'
import type { Values } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { User } from '../../model/people.js'
import type { Reply } from '../../model/outcome.js'
import type { Report } from './reply.js'
import type { Connection } from '../connection.js'
import type { Raw } from '../v1.js'

/** The capability to change the service: all that can be done to it, and nothing else. A manager is a `UserId`. */
export interface ServiceWriter {
  /** Creates one account, its manager with it. Sends it once; `done` says what the service shows then. */
  create(values: Values): Promise<Reply>
  /** Changes one account that has one of `emails` and still holds `before`, and confirms it. */
  change(id: UserId, emails: readonly string[], before: Values, after: Values): Promise<Reply>
  /** Every account with exactly this address, whatever its case. Throws `Trouble` if nobody can say. */
  find(email: string): Promise<readonly User[]>
}

/**
 * Makes a writer. The first change of a run is confirmed by reading before a second one begins: it shows whether the
 * service leaves other fields alone. If it does not, this writer changes nothing more.
 */
export function openWriter(connection: Connection): ServiceWriter {
  const written = new Map<UserId, Values>()
  let [proven, harm]: [boolean, readonly string[]] = [false, []]
  let turn: Promise<unknown> = Promise.resolve()
  async function next(id: UserId, emails: readonly string[], before: Values, after: Values): Promise<Reply> {
    if (harm.length > 0) return { kind: 'refused', why: `nothing was sent: ${harmed(harm)}` }
    const earlier = written.get(id) ?? {}
    const report: Report = await change(connection, { id, emails, before, after, written: earlier }, !proven)
    if (report.harm.length > 0) harm = report.harm
    // Whether it is seen or not: what is built on the account next must not put it back.
    if (report.sent) written.set(id, { ...earlier, ...after })
    proven ||= report.sent && report.reply.kind === 'done'
    return report.reply
  }
  async function queued(previous: Promise<unknown>, ...order: Parameters<typeof next>): Promise<Reply> {
    await previous
    return await next(...order)
  }
  return {
    async create(values) {
      const reply = await create(connection, values)
      if (reply.kind === 'done') written.set(reply.user.id, reply.user.values)
      return reply
    },
    async change(id, emails, before, after) {
      if (proven) return await next(id, emails, before, after)
      const reply = queued(turn, id, emails, before, after)
      turn = Promise.allSettled([reply])
      return await reply
    },
    find: (email) => find(connection, email),
  }
}

async function create(connection: Connection, values: Values): Promise<Reply> {
  const email = String(values.email)
  const absent = async () => (await find(connection, email)).length === 0
  const answer = await connection.send({ operation: 'create', body: newRecord(values) }, absent)
  if (answer.kind === 'ambiguous') return { kind: 'unsettled', why: answer.why }
  if (answer.kind === 'unsent' || answer.status >= 300) return { kind: 'refused', why: account(answer) }
  const echo = answer.body
  if (!isRecord(echo) || typeof echo['id'] !== 'string' || !isUserId(echo['id']) || !hasEmail(echo, email)) {
    return { kind: 'unsettled', why: `the answer does not show the new account (${answer.where})` }
  }
  if (connection.records.has(echo['id'])) {
    return { kind: 'unsettled', why: `the answer shows an account that was there before (${answer.where})` }
  }
  return await settle(connection, echo['id'], echo, values)
}

/** A new account has one write and may show little of it in the answer: what is not there is read. */
async function settle(connection: Connection, id: UserId, echo: Raw, values: Values): Promise<Reply> {
  const due = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Values
  const full = differing(echo, due).length === 0
  const seen = full
    ? ({ kind: 'found', raw: echo } as const)
    : await readBack(connection, id, String(values.email), due, echo, [])
  if (seen.kind !== 'found') return { kind: 'unsettled', why: `the new account ${id} could not be read: ${seen.why}` }
  const record = merge({ [names.active]: values.active ?? true }, seen.raw)
  const problems = problemsOf(record)
  if (problems.length > 0)
    return { kind: 'unsettled', why: `the new account ${id} is not as contract v1 says: ${problems.join('; ')}` }
  connection.records.set(id, record)
  return { kind: 'done', user: toUser(record) }
}

/** What is empty is not sent, and neither is `active`, which new accounts are (the API document, "Create"). */
function newRecord(values: Values): Raw {
  return Object.fromEntries([...toRecord(values)].filter(([, value]) => value !== null && value !== true))
}
