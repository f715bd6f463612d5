import type { Field, Value, Values } from '../model/fields.js'
import type { Change } from '../model/files.js'
import type { UserId } from '../model/names.js'
import type { Outcome } from '../model/outcome.js'
import type { User } from '../model/people.js'
import type { Conditions, Journal, Reply, Writer } from './ports.js'

/** Makes one change, and remembers it. Throws `Trouble` for what must end the run. */
export async function perform(
  change: Change,
  writer: Writer,
  journal: Journal,
  conditions: Conditions,
): Promise<Outcome> {
  if (change.action === 'adopt') return applied(change, change.user as UserId, journal)
  const reply =
    change.action === 'create'
      ? await create(change, writer, journal, conditions)
      : await alter(change, writer, journal)
  switch (reply.kind) {
    case 'done':
      return await conclude(change, reply.user, journal)
    case 'refused':
      return { kind: 'failed', change, why: reply.why }
    case 'unsettled':
      return { kind: 'unresolved', change, why: reply.why }
  }
}

async function applied(change: Change, user: UserId, journal: Journal): Promise<Outcome> {
  await journal.record(change, user)
  return { kind: 'applied', change, user }
}

/** A new account is bound whatever it shows, so that it is never made twice; what did not stick is a failure. */
async function conclude(change: Change, user: User, journal: Journal): Promise<Outcome> {
  const sent = inTheirWords(change.after, journal)
  const lost = (Object.keys(sent) as Field[]).filter((field) => (user.values[field] ?? null) !== sent[field])
  if (lost.length === 0) return applied(change, user.id, journal)
  const after = Object.fromEntries(Object.entries(change.after).filter(([field]) => !lost.includes(field as Field)))
  await journal.record({ ...change, after }, user.id)
  return { kind: 'failed', change, why: `does not stick: ${lost.join(', ')} did not become what was sent` }
}

async function alter(change: Change, writer: Writer, journal: Journal): Promise<Reply> {
  const bound = journal.bound(change.key)
  if (bound === null) return { kind: 'refused', why: 'no account is bound to this person' }
  const emails = [bound.email, change.before.email, change.after.email].filter((email) => typeof email === 'string')
  const before = inTheirWords(change.before, journal)
  return await writer.change(bound.id, emails, before, inTheirWords(change.after, journal))
}

async function create(change: Change, writer: Writer, journal: Journal, conditions: Conditions): Promise<Reply> {
  const email = String(change.after.email)
  const bound = journal.bound(change.key)
  if (bound !== null) return { kind: 'refused', why: `account ${bound.id} is bound to this person already` }
  if (conditions.lookFirst) {
    const [user] = await writer.find(email)
    if (user !== undefined)
      return { kind: 'refused', why: `account ${user.id} has this address: plan again to adopt it` }
  }
  const reply = await writer.create(inTheirWords(change.after, journal))
  return reply.kind === 'unsettled' ? await look(email, reply, writer, conditions) : reply
}

const waits = [0, 5_000, 10_000, 20_000, 30_000]

/** Settles a create whose answer was lost: by looking, never by sending it again. */
async function look(email: string, unsettled: Reply, writer: Writer, { sleep, stop }: Conditions): Promise<Reply> {
  for (const wait of waits) {
    if (stop.aborted) break
    await sleep(wait)
    const users = await writer.find(email)
    if (users[0] !== undefined && users.length === 1) return { kind: 'done', user: users[0] }
    if (users.length > 1) return { kind: 'unsettled', why: `${users.length} accounts have the address ${email}` }
  }
  return unsettled
}

/** The manager as a user id: bound before anything that needs them is started. */
function inTheirWords(values: Values, journal: Journal): Values {
  if (typeof values.manager !== 'string') return values
  const theirs: Partial<Record<Field, Value>> = { ...values }
  theirs.manager = values.manager.startsWith('#')
    ? values.manager.slice(1)
    : (journal.bound(values.manager)?.id ?? null)
  return theirs
}
