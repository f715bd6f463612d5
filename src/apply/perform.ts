import { fieldFacts, type Field, type Value, type Values } from '../model/fields.js'
import type { Change } from '../model/files.js'
import type { UserId } from '../model/names.js'
import type { Outcome } from '../model/outcome.js'
import type { User } from '../model/people.js'
import type { Conditions, Journal, Reply, Writer } from './ports.js'

/** What became of a change, and what is to be remembered of it: null if nothing is known to have been done. */
export interface Performed {
  readonly outcome: Outcome
  readonly made: { readonly change: Change; readonly user: UserId } | null
}

/** Makes one change. Throws `Trouble` for what must end the run, and only if nothing was sent. */
export async function perform(
  change: Change,
  writer: Writer,
  journal: Journal,
  conditions: Conditions,
): Promise<Performed> {
  if (change.action === 'adopt') return done(change, change.user as UserId)
  if (change.action !== 'create') return concluded(change, await alter(change, writer, journal))
  const reply = await create(change, writer, journal, conditions)
  return reply.kind === 'done' ? created(change, reply.user, journal) : concluded(change, reply)
}

function done(change: Change, user: UserId): Performed {
  return { outcome: { kind: 'applied', change, user }, made: { change, user } }
}

function concluded(change: Change, reply: Reply): Performed {
  switch (reply.kind) {
    case 'done':
      return done(change, reply.user.id)
    case 'refused':
      return { outcome: { kind: 'failed', change, why: reply.why }, made: null }
    case 'unsettled':
      return { outcome: { kind: 'unresolved', change, why: reply.why }, made: null }
  }
}

/** A new account is bound whatever it shows, so that it is never made twice; what did not stick is a failure. */
function created(change: Change, user: User, journal: Journal): Performed {
  const sent = inTheirWords(change.after, journal)
  const lost = (Object.keys(sent) as Field[]).filter((field) => (user.values[field] ?? null) !== sent[field])
  const stuck = Object.entries(change.after).filter(([field]) => !lost.includes(field as Field))
  const after: Values = { ...Object.fromEntries(stuck), active: user.values.active ?? true }
  const made = { change: { ...change, after }, user: user.id }
  if (lost.length === 0) return { outcome: { kind: 'applied', change, user: user.id }, made }
  const shown = lost.map((field) => `${fieldFacts[field].label} shows ${JSON.stringify(user.values[field] ?? null)}`)
  const why = `account ${user.id} was made, but not all of it sticks: ${shown.join(', ')}. Write that in the chart if it is right`
  return { outcome: { kind: 'failed', change, why }, made }
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
  if (conditions.lookFirst()) {
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
    if (wait > 0 && stop.aborted) break
    await sleep(wait)
    try {
      const users = await writer.find(email)
      if (users.length > 1) return { kind: 'unsettled', why: `${users.length} accounts have the address ${email}` }
      if (users[0] !== undefined) return { kind: 'done', user: users[0] }
    } catch (error) {
      // It was sent, so whatever ends the looking leaves it open. The next request meets the same trouble.
      return { kind: 'unsettled', why: `it was sent, and cannot be looked for: ${(error as Error).message}` }
    }
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
