import { isAlike } from '../model/alike.js'
import { fieldFacts, type Field, type Value, type Values } from '../model/fields.js'
import type { Change } from '../model/files.js'
import { accountOf } from '../model/manager.js'
import type { UserId } from '../model/names.js'
import type { Outcome, Reply } from '../model/outcome.js'
import type { User } from '../model/people.js'
import type { Conditions } from './conditions.js'
import type { Alteration, Journal, Writer } from '../model/ports.js'
import { settleLostCreate } from './find-lost-create.js'

/**
 * Makes one change and records its outcome in the journal. Throws `ExitError` for what must end the run, and only if
 * nothing was done.
 */
export async function perform(
  change: Change,
  writer: Writer,
  journal: Journal,
  conditions: Conditions,
): Promise<Outcome> {
  if (change.action === 'adopt') return done(change, change.user as UserId, journal)
  if (change.action === 'create') return await hire(change, writer, journal, conditions)
  const found = alterationOf(change, journal)
  const reply = 'kind' in found ? found : await writer.change(found.id, found.emails, found.before, found.after)
  return altered(change, reply, journal)
}

const lookedAtNext =
  'It is not known yet whether the change was made: the next apply looks at the account, and sends it again if it does not show'

/** The outcome of a change of an account, by the reply to it. */
export function altered(change: Change, reply: Reply, journal: Journal): Outcome {
  switch (reply.kind) {
    case 'done':
      return done(change, reply.user.id, journal, reply.user.values)
    case 'refused':
      return refused(change, reply, journal)
    case 'harmed':
      journal.record(change, reply.user.id, reply.user.values)
      return { kind: 'failed', change, why: reply.why, done: true }
    // What was sent and does not show stays open: a later list tells.
    case 'loose':
      return { kind: 'failed', change, why: reply.why }
    // No person is needed: whatever the account shows then, the next run can go on from it.
    case 'unsettled':
      return { kind: 'failed', change, why: `${reply.why}. ${lookedAtNext}` }
  }
}

async function hire(change: Change, writer: Writer, journal: Journal, conditions: Conditions): Promise<Outcome> {
  const values = newcomer(change, await taken([change], writer, conditions), journal)
  return await hired(
    change,
    'kind' in values ? values : await writer.create(values.values),
    writer,
    journal,
    conditions,
  )
}

/**
 * The outcome of a hire. A lost new account that does not show stays open: a later run settles it. If what shows may not
 * be that account, only a person can tell.
 */
export async function hired(
  change: Change,
  reply: Reply,
  writer: Writer,
  journal: Journal,
  conditions: Conditions,
): Promise<Outcome> {
  if (reply.kind === 'refused') return refused(change, reply, journal)
  const found =
    reply.kind === 'done' || reply.kind === 'harmed'
      ? reply
      : await settleLostCreate(inTheirWords(change.after, journal), reply.why, writer, conditions)
  if ('user' in found) return created(change, found.user, journal, conditions.time())
  if (found.kind === 'doubtful') {
    journal.markUnresolved(change)
    return { kind: 'unresolved', change, why: found.why }
  }
  journal.lose(change, found.sentAt)
  return { kind: 'failed', change, why: `${found.why}. ${later(conditions.unique, found.sentAt)}` }
}

/** What happens to a new account that was sent and does not show. */
function later(unique: boolean, sentAt: string): string {
  return unique
    ? 'It is not known yet whether the account was made: the next apply looks again, and sends it again if it is not there'
    : `It is not known yet whether the account was made: each apply looks again, and sends it again if no list shows it an hour after ${sentAt}`
}

function done(change: Change, user: UserId, journal: Journal, shows: Values = {}): Outcome {
  journal.record(change, user, shows)
  return { kind: 'applied', change, user }
}

function refused(
  change: Change,
  { why, sent = false }: Extract<Reply, { kind: 'refused' }>,
  journal: Journal,
): Outcome {
  if (!sent) journal.drop(change)
  return { kind: 'failed', change, why, sent }
}

/**
 * A new account is bound whatever it shows, so that it is never made twice; values that did not stick are a failure.
 */
function created(change: Change, user: User, journal: Journal, madeAt: string): Outcome {
  const sent = inTheirWords(change.after, journal)
  const lost = (Object.keys(sent) as Field[]).filter(
    (field) => !isAlike(field, user.values[field] ?? null, sent[field]),
  )
  const after: Partial<Record<Field, Value>> = { ...change.after, active: user.values.active ?? true }
  for (const field of lost) if (field !== 'active') delete after[field]
  journal.record({ ...change, after }, user.id, user.values, madeAt)
  if (lost.length === 0) return { kind: 'applied', change, user: user.id }
  const shown = lost.map((field) => `${fieldFacts[field].label} shows ${JSON.stringify(user.values[field] ?? null)}`)
  const why = `account ${user.id} was made, but these values were not kept: ${shown.join(', ')}. Write that in the chart if it is right`
  return { kind: 'failed', change, why }
}

/** What to change, in the words of the service; or why it must not be. */
export function alterationOf(change: Change, journal: Journal): Alteration | Reply {
  const bound = journal.bound(change.key)
  if (bound === null) return { kind: 'refused', why: 'no account is bound to this person' }
  if (unknownManager(change, journal)) return noManager(change)
  const known = [bound.email, change.address, change.before.email, change.after.email]
  const emails = known.filter((email) => typeof email === 'string')
  const before = inTheirWords(change.before, journal)
  return { id: bound.id, emails, before, after: inTheirWords(change.after, journal) }
}

/** Which addresses of new accounts are taken by now. Nothing is looked up while the list of the plan is new. */
export async function taken(
  changes: readonly Change[],
  writer: Writer,
  { lookFirst }: Conditions,
): Promise<ReadonlySet<string>> {
  return lookFirst() ? await writer.taken(changes.map(({ after }) => String(after.email))) : new Set()
}

/** The account to make, in the words of the service; or why it must not be. */
export function newcomer(
  change: Change,
  takenBy: ReadonlySet<string>,
  journal: Journal,
): { readonly values: Values } | Reply {
  const email = String(change.after.email)
  const bound = journal.bound(change.key)
  if (bound !== null) return { kind: 'refused', why: `account ${bound.id} is bound to this person already` }
  if (unknownManager(change, journal)) return noManager(change)
  if (takenBy.has(email))
    return { kind: 'refused', why: `an account has the address ${email} now: plan again to adopt it` }
  return { values: inTheirWords(change.after, journal) }
}

/** A manager without a known account must never be written as no manager. */
function unknownManager({ after: { manager } }: Change, journal: Journal): boolean {
  return typeof manager === 'string' && managerIn(manager, journal) === null
}

function noManager({ after }: Change): Reply {
  return { kind: 'refused', why: `no account is bound to the manager ${String(after.manager)}` }
}

/** The manager as a user id: the account is bound before any change that needs it starts. */
function inTheirWords(values: Values, journal: Journal): Values {
  if (typeof values.manager !== 'string') return values
  return { ...values, manager: managerIn(values.manager, journal) }
}

function managerIn(name: string, journal: Journal): UserId | null {
  return accountOf(name, (key) => journal.bound(key)?.id ?? null)
}
