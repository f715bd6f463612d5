import { isAlike } from '../../model/alike.js'
import { fields } from '../../model/fields.js'
import { orElse } from '../../model/exit-error.js'
import { describe } from '../http/answer.js'
import { isAccount } from '../read/decode.js'
import { listedAs } from '../read/lookup.js'
import { merge, fieldValue, hasField } from '../contracts/contract.js'
import type { Field, Values } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import { shownAfter, type Connection } from '../connection.js'
import type { Contract, Raw } from '../contracts/contract.js'

/** One account asked for by its id. `why` is for people. `wide`: `raw` also has what the list shows of it. */
export type Look =
  | { readonly kind: 'found'; readonly raw: Raw; readonly wide?: boolean }
  | { readonly kind: 'missing'; readonly why: string }
  | { readonly kind: 'unreadable'; readonly why: string }

/** Milliseconds before each look at what was just written: a service may show a write late. */
const waits = [0, 250, 500, 1000, 2000]

/** The waits that follow where a write was seen to take longer. */
const longWaits = [4000, 8000, 16_000, 32_000]

function waitsFor(connection: Connection): readonly number[] {
  const all = [...waits]
  for (const wait of longWaits) if (all.reduce((sum, one) => sum + one, 0) < shownAfter(connection)) all.push(wait)
  return all
}

/** Reads one account; `raw` is what the service shows under this id alone, which may be less than in the list. */
async function look(connection: Connection, id: UserId): Promise<Look> {
  const answer = await connection.send({ operation: 'one', id })
  if (answer.kind !== 'answer') return { kind: 'unreadable', why: answer.why }
  if (answer.status === 404) return { kind: 'missing', why: describe(answer) }
  if (answer.status >= 300) return { kind: 'unreadable', why: describe(answer) }
  if (isAccount(answer.body, id)) return { kind: 'found', raw: answer.body }
  return { kind: 'unreadable', why: `the answer is not the account that was asked for (${answer.where})` }
}

/** Looks a few times until `settled` accepts what is found; returns the last look. A missing account may still come. */
export async function lookUntil(
  connection: Connection,
  id: UserId,
  settled: (raw: Raw) => boolean | Promise<boolean>,
): Promise<Look> {
  let last: Look = { kind: 'unreadable', why: 'it was not asked for' }
  for (const wait of waitsFor(connection)) {
    if (wait > 0) await connection.sleep(wait)
    last = await look(connection, id)
    if (last.kind === 'unreadable' || (last.kind === 'found' && (await settled(last.raw)))) return last
  }
  return last
}

/**
 * Everything the service shows of an account after a write, once it shows `values` or the waits are over. `echo` is the
 * answer to the write: it counts for fields that the account alone does not show. So does the list of one address, if a
 * field of `values` is not as written or a key of `whole` does not show. `before`: what the account held.
 */
export async function readBack(
  connection: Connection,
  id: UserId,
  email: string,
  values: Values,
  before: Values,
  echo: Raw,
  whole: readonly string[],
): Promise<Look> {
  const { contract } = connection
  let [seen, wide] = [echo, false]
  const looked = lookUntil(connection, id, async (raw) => {
    seen = merge(echo, raw)
    const hidden = differing(contract, seen, values).some((field) => !hasField(contract, raw, field))
    if (hidden || whole.some((key) => !Object.hasOwn(seen, key))) {
      const inList = await listedAs(connection, id, email)
      wide = Object.hasOwn(inList, 'id')
      seen = merge(inList, seen)
    }
    return missing(contract, seen, values, before).length === 0
  })
  // Once something was sent, no error while reading may look as if nothing was: the next request meets it again.
  const found = await orElse(looked, ({ message }): Look => ({ kind: 'unreadable', why: message }))
  return found.kind === 'found' ? { kind: 'found', raw: seen, wide } : found
}

/** The fields of a record that differ from `values`. */
export function differing(contract: Contract, raw: Raw, values: Values): readonly Field[] {
  return fields.filter((field) => values[field] !== undefined && fieldValue(contract, raw, field) !== values[field])
}

/**
 * The fields of a record that do not show a write of `values` over `before`. A service may keep a text in another form:
 * where all is as before, nothing tells that from a write that was not done.
 */
export function missing(contract: Contract, raw: Raw, values: Values, before: Values): readonly Field[] {
  const isAsBefore = differing(contract, raw, before).length === 0
  return isAsBefore ? differing(contract, raw, values) : unlike(contract, raw, values)
}

/** The fields of a record that differ from `values` by more than the form of a text. */
export function unlike(contract: Contract, raw: Raw, values: Values): readonly Field[] {
  return differing(contract, raw, values).filter(
    (field) => !isAlike(field, fieldValue(contract, raw, field), values[field]),
  )
}
