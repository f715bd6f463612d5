import { fields, nonEmpty } from '../../model/fields.js'
import { isUserId } from '../../model/names.js'
import { orElse, orExitError, ExitError } from '../../model/exit-error.js'
import { merge, toRecord, toUser } from '../contracts/contract.js'
import { isRecord, problemsOf } from '../read/decode.js'
import { readAllUsers } from '../read/all-users.js'
import { find, findAll } from '../read/find.js'
import { hasEmail } from '../read/lookup.js'
import { describe } from '../http/answer.js'
import { missing, readBack } from './readback.js'
import type { Field, Value, Values } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { Reply } from '../../model/outcome.js'
import type { User } from '../../model/people.js'
import type { Contract, Raw } from '../contracts/contract.js'
import type { Answer } from '../http/answer.js'
import type { Connection } from '../connection.js'
import type { WriteConnection } from './reply.js'

/**
 * Creates one account with the fields that may be sent along. Sends it once; `done` holds what the service shows then.
 * A full answer is enough, unless `thorough`.
 */
export async function create(connection: WriteConnection, values: Values, thorough: boolean): Promise<Reply> {
  const email = emailOf(values)
  const absent = async () => (await find(connection, connection.records, email)).length === 0
  const body = bodyOf(connection, [values])
  const answer = await connection.send({ operation: 'create', body }, absent)
  const echo = answer.kind === 'answer' && answer.status < 300 ? echoIn(connection, answer.body) : null
  return await read(connection, answer, echo, values, thorough)
}

/**
 * Creates several accounts with one request. If it is rejected, it is unknown which one caused that, and whether the
 * others were made: then each that does not show is created alone. Lost answers leave all of them unsettled.
 */
export async function createAll(connection: WriteConnection, list: readonly Values[]): Promise<readonly Reply[]> {
  const absent = async () => (await findAll(connection, list.map(emailOf), connection.records.size)).size === 0
  const answer = await connection.send({ operation: 'create', body: bodyOf(connection, list) }, absent)
  if (answer.kind === 'answer' && answer.status >= 300 && answer.status !== 429)
    return await oneByOne(connection, list, answer)
  const echoes = answer.kind === 'answer' && answer.status < 300 ? await echoesOf(connection, answer, list) : []
  return await Promise.all(list.map((values, index) => read(connection, answer, echoes[index] ?? null, values, false)))
}

/**
 * The fields of a new account that cannot be sent with it: they are written afterwards. A field with a value is left
 * alone: another writer was faster.
 */
export function leftAfterCreation({ contract, facts }: Connection, values: Values, shown: User): Values {
  const along = contract.atCreation(facts)
  const left = fields.filter(
    (field) => !along.includes(field) && isDue(contract, field, values) && !isDue(contract, field, shown.values),
  )
  return Object.fromEntries(left.map((field) => [field, values[field]]))
}

/**
 * What was sent with a new account, as the account shows it. Other fields it shows were never written, and may be shown
 * elsewhere only.
 */
export function travelled({ contract, facts }: Connection, values: Values, shown: User): Values {
  const sent: Partial<Record<Field, Value>> = {}
  for (const field of Object.keys(dueOf(contract.atCreation(facts), values)) as Field[])
    sent[field] = shown.values[field] ?? null
  return nonEmpty(sent)
}

/** Whether a new account would not have this value by itself: a new account is active, and no admin. */
function isDue({ booleans }: Contract, field: Field, values: Values): boolean {
  const value = values[field] ?? null
  return value !== null && field !== 'active' && !(field === 'role' && booleans.has(field) && value === 'user')
}

async function oneByOne(
  connection: WriteConnection,
  list: readonly Values[],
  answer: Answer,
): Promise<readonly Reply[]> {
  const taken = await orExitError(findAll(connection, list.map(emailOf), connection.records.size))
  if (taken instanceof ExitError) return list.map(() => ({ kind: 'unsettled', why: taken.message }))
  const replies: Reply[] = []
  let end: string | null = null
  for (const values of list) {
    const email = emailOf(values)
    if (connection.stopped()) end ??= 'it was interrupted'
    if (taken.has(email))
      replies.push(refusal(`${describe(answer)}, and an account has the address ${email} now: plan again`))
    else if (end !== null) replies.push(refusal(end))
    else {
      // Some may have been made: an error with the others must not look as if none was. The next request meets it
      // again.
      const reply = await orExitError(create(connection, values, false))
      if (reply instanceof ExitError) end = reply.message
      replies.push(reply instanceof ExitError ? refusal(reply.message) : reply)
    }
  }
  return replies
}

function refusal(why: string): Reply {
  return { kind: 'refused', why }
}

function emailOf({ email }: Values): string {
  return String(email)
}

/**
 * What the answer shows of each, by address; and, read once for all, the list, if the answer shows less than was sent.
 */
async function echoesOf(
  connection: WriteConnection,
  answer: Extract<Answer, { kind: 'answer' }>,
  list: readonly Values[],
): Promise<readonly (Raw | null)[]> {
  const { contract } = connection
  const made: readonly unknown[] = Array.isArray(answer.body) ? (answer.body as unknown[]) : []
  const echoes = list.map(({ email }) => {
    const fitting = made.filter(isRecord).filter((raw) => hasEmail(contract, raw, String(email)))
    const own = fitting.length === 1 ? (fitting[0] ?? null) : null
    return made.filter((raw) => isRecord(raw) && raw['id'] === own?.['id']).length === 1 ? own : null
  })
  const full = echoes.every((echo, index) => echo === null || isFull(connection, echo, list[index] ?? {}))
  if (full) return echoes
  const listed = await allOrNone(connection)
  return echoes.map((echo) => (echo === null ? null : merge(listed.get(echo['id'] as UserId) ?? {}, echo)))
}

function isFull({ contract, facts }: Connection, echo: Raw, values: Values): boolean {
  return missing(contract, echo, dueOf(contract.atCreation(facts), values), unmade).length === 0
}

/** Once something was sent, no error while reading may look as if nothing was. */
async function allOrNone(connection: WriteConnection): Promise<ReadonlyMap<UserId, Raw>> {
  return await orElse(
    readAllUsers(connection, connection.records.size, () => undefined),
    () => new Map(),
  )
}

/** The outcome for one new account. `echo`: what the answer shows of it; null if nothing. */
async function read(
  connection: WriteConnection,
  answer: Answer,
  echo: unknown,
  values: Values,
  thorough: boolean,
): Promise<Reply> {
  if (answer.kind === 'ambiguous') return { kind: 'unsettled', why: answer.why }
  if (answer.kind === 'unsent' || answer.status >= 300) return { kind: 'refused', why: describe(answer) }
  const isNew = isRecord(echo) && hasEmail(connection.contract, echo, String(values.email))
  if (!isNew || typeof echo['id'] !== 'string' || !isUserId(echo['id'])) {
    return { kind: 'unsettled', why: `the answer does not show the new account (${answer.where})` }
  }
  if (connection.records.has(echo['id'])) {
    return { kind: 'unsettled', why: `the answer shows an account that was there before (${answer.where})` }
  }
  return await settle(connection, echo['id'], echo, values, thorough)
}

/** What a new account shows before it is made. */
const unmade: Values = { email: null }

/** A new account has one write and may show little of it in the answer: what is missing is read. */
async function settle(
  connection: WriteConnection,
  id: UserId,
  echo: Raw,
  values: Values,
  thorough: boolean,
): Promise<Reply> {
  const { contract, facts } = connection
  const due = dueOf(contract.atCreation(facts), values)
  const full = missing(contract, echo, due, unmade).length === 0
  const seen =
    full && !thorough
      ? ({ kind: 'found', raw: echo } as const)
      : await readBack(connection, id, String(values.email), due, unmade, echo, [])
  if (seen.kind !== 'found') return { kind: 'unsettled', why: `the new account ${id} could not be read: ${seen.why}` }
  const { active } = contract.names
  const record = Object.hasOwn(seen.raw, active) ? seen.raw : merge({ [active]: values.active ?? true }, seen.raw)
  const problems = problemsOf(contract, record)
  if (problems.length > 0)
    return {
      kind: 'unsettled',
      why: `the new account ${id} is not as contract ${contract.name} says: ${problems.join('; ')}`,
    }
  connection.records.set(id, record)
  return { kind: 'done', user: toUser(contract, record) }
}

function dueOf(along: readonly Field[], values: Values): Values {
  const due: Partial<Record<Field, Value>> = {}
  for (const field of Object.keys(values) as Field[]) {
    const value = values[field] ?? null
    if (value !== null && along.includes(field)) due[field] = value
  }
  return due
}

/** The new account in an answer: if several are sent at once, the only one of a list. */
function echoIn({ facts }: Connection, body: unknown): unknown {
  if (facts.createTakes.value === 'one') return body
  return Array.isArray(body) && body.length === 1 ? (body[0] as unknown) : null
}

/** What is empty is not sent, and neither is `active`, which new accounts are (the API document, "Create"). */
function bodyOf({ contract, facts }: Connection, list: readonly Values[]): Raw | readonly Raw[] {
  const along = contract.atCreation(facts)
  const records = list.map((values): Raw => {
    const sent = along.filter((field) => field !== 'active' || values.active !== true)
    return Object.fromEntries(toRecord(contract, dueOf(sent, values)))
  })
  return facts.createTakes.value === 'array' ? records : (records[0] ?? {})
}
