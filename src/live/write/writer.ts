import { setFlagsFromString } from 'node:v8'
import { change } from './change.js'
import { sideEffects } from './confirm.js'
import { create, createAll, leftAfterCreation, travelled } from './create.js'
import { deactivateAll } from './deactivate.js'
import { find, findAll, whole } from '../read/find.js'
import type { Records } from '../read/pages.js'
import { orExitError, ExitError } from '../../model/exit-error.js'
import type { Field, Value, Values } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { User } from '../../model/people.js'
import type { Reply } from '../../model/outcome.js'
import type { Alteration, Writer } from '../../model/ports.js'
import type { Connection } from '../connection.js'
import { asShown, type WriteConnection, type Order, type WriteReport } from './reply.js'

/**
 * What a run makes to write, from its plan on, does not live until the end, as what was read does: that garbage gets more
 * room again.
 */
export function prepareToWrite(): void {
  setFlagsFromString('--semi-space-growth-factor=2')
}

/**
 * Makes a writer. The first change of a run is confirmed by reading before a second one begins: it shows whether the
 * service leaves other fields alone. If it does not, this writer changes nothing more. If one request can make several
 * accounts, the first new account is read too. `records`: those that the plan was made from.
 */
export function openWriter(service: Connection, records: Records): Writer {
  const connection: WriteConnection = { ...service, records: new Map(records) }
  const written = new Map<UserId, Values>()
  let [proven, harm]: [boolean, readonly string[]] = [false, []]
  let creates = connection.facts.createTakes.value === 'one'
  let turn: Promise<unknown> = Promise.resolve()
  const ordered = (one: Alteration): Order => ({ ...one, written: written.get(one.id) ?? {} })
  function note({ id, after }: Alteration, { reply, sent, harm: keys }: WriteReport): Reply {
    if (keys.length > 0) harm = keys
    // Even if it does not show: the next write to the account must not undo it.
    if (sent) written.set(id, { ...written.get(id), ...asShown(after, reply) })
    return reply
  }
  async function next(one: Alteration): Promise<Reply> {
    if (harm.length > 0) return refusal(harm)
    const report = await change(connection, ordered(one), !proven)
    proven ||= report.sent && report.reply.kind === 'done'
    return note(one, report)
  }
  async function queued(previous: Promise<unknown>, one: Alteration): Promise<Reply> {
    await previous
    return await next(one)
  }
  async function changed(one: Alteration): Promise<Reply> {
    if (proven) return await next(one)
    const reply = queued(turn, one)
    turn = Promise.allSettled([reply])
    return await reply
  }
  /** Writes what could not be sent with a new account. If that does not stick, the account still exists. */
  async function completed(values: Values, made: Reply): Promise<Reply> {
    if (made.kind !== 'done') return made
    written.set(made.user.id, travelled(connection, values, made.user))
    const after = leftAfterCreation(connection, values, made.user)
    if (Object.keys(after).length === 0) return made
    const one = { id: made.user.id, emails: [String(values.email)], before: heldBy(made.user, after), after }
    // An account was made: no error that follows may look as if none was. The next request meets it again.
    const reply = await orExitError(changed(one))
    if (reply instanceof ExitError) return made
    return reply.kind === 'done' || reply.kind === 'harmed' ? reply : made
  }
  return {
    async create(values) {
      const reply = await create(connection, values, !creates)
      creates ||= reply.kind === 'done'
      return await completed(values, reply)
    },
    async createAll(list) {
      const made = await createAll(connection, list)
      return await Promise.all(made.map(async (reply, index) => await completed(list[index] ?? {}, reply)))
    },
    async complete(values, user) {
      const reply = whole(connection, connection.records, user).then(
        async (known) => known && (await completed(values, { kind: 'done', user: known })),
      )
      // The account exists, whatever error comes now: the next request meets it again.
      const ended = await orExitError(reply)
      if (ended === null) return null
      return 'user' in ended ? ended.user : user
    },
    change: async (id, emails, before, after) => await changed({ id, emails, before, after }),
    async deactivateAll(list) {
      if (harm.length > 0) return list.map(() => refusal(harm))
      const reports = await deactivateAll(connection, list.map(ordered))
      return list.map((one, index) => note(one, reports[index] as WriteReport))
    },
    find: (email) => find(connection, connection.records, email),
    taken: (emails) => findAll(connection, emails, connection.records.size),
  }
}

/** How many accounts one request may make or deactivate, by the facts about the service. */
export function batchOf({ facts }: Connection): { readonly create: number; readonly deactivate: number } {
  const { createTakes, deactivate, batch, emailUnique } = facts
  return {
    // Part of a rejected request may have been done: if addresses need not be unique, nothing prevents a second
    // account.
    create: createTakes.value === 'array' && emailUnique.value === 'yes' ? batch.value : 1,
    deactivate: deactivate.value === 'call' ? batch.value : 1,
  }
}

/** Whether no two accounts have one address, by the document of v1 or by a probe: a careful guess is not enough. */
export function isUnique({ contract, facts }: Pick<Connection, 'contract' | 'facts'>): boolean {
  const { value, evidence } = facts.emailUnique
  return value === 'yes' && (evidence === 'probed' || contract.name === 'v1')
}

function refusal(keys: readonly string[]): Reply {
  return { kind: 'refused', why: `nothing was sent: ${sideEffects(keys)}` }
}

function heldBy({ values }: User, after: Values): Values {
  const before = (Object.keys(after) as Field[]).map((field): [Field, Value] => [field, values[field] ?? null])
  return Object.fromEntries(before)
}
