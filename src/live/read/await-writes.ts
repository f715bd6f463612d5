import type { Field, Values } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { Connection } from '../connection.js'
import { hasField } from '../contracts/contract.js'
import { mapConcurrent } from '../http/map-concurrent.js'
import { differing } from '../write/readback.js'
import { isAccount } from './decode.js'
import { findAll, findListed } from './find.js'

/** A write that an earlier run may have sent: what the service shows if it was done. */
export type Awaited =
  | { readonly kind: 'new'; readonly email: string }
  | { readonly kind: 'changed'; readonly id: UserId; readonly values: Values }

/**
 * Waits until the service shows each of these writes, or all of `looks`, in milliseconds between them, are over: a
 * write that does not show then was not done, because the run that sent it has ended. Returns those that showed; the
 * list that is read afterwards tells their present state. `users`: about how many the list has; `onLook` is called with
 * how many writes are still awaited. Throws `ExitError` as reading the list does.
 */
export async function awaitWrites<T extends Awaited>(
  connection: Connection,
  writes: readonly T[],
  looks: readonly number[],
  users: number,
  onLook: (left: number) => void,
): Promise<readonly T[]> {
  let left = writes
  for (const wait of looks) {
    onLook(left.length)
    if (wait > 0) await connection.sleep(wait)
    left = await stillAwaited(connection, left, users)
    if (left.length === 0) break
  }
  return writes.filter((write) => !left.includes(write))
}

/** About how many requests the list takes. A service may return fewer users at once than it is asked for. */
function pagesOf({ facts: { paging, pageSize } }: Connection, users: number): number {
  const isWhole = paging.value === 'none' || paging.value === 'unknown'
  return isWhole ? 1 : Math.max(1, Math.ceil(users / (pageSize.value ?? 100)))
}

/**
 * If there are more addresses than pages, the list is read: the users it hides are asked for one by one after all the
 * waiting, by the reader of the next list.
 */
async function stillAwaited<T extends Awaited>(
  connection: Connection,
  writes: readonly T[],
  users: number,
): Promise<readonly T[]> {
  const emails = writes.flatMap((write) => (write.kind === 'new' ? [write.email] : []))
  const isMany = emails.length > pagesOf(connection, users)
  const made = isMany ? await findListed(connection, emails, users) : await findAll(connection, emails, users)
  const seen = await mapConcurrent(writes, connection.maxInFlight, async (write) =>
    write.kind === 'new' ? made.has(write.email) : await shown(connection, write.id, write.values),
  )
  return writes.filter((_, index) => seen[index] === false)
}

/** Whether one account shows the values, as far as it shows these fields when it is read alone. */
async function shown(connection: Connection, id: UserId, values: Values): Promise<boolean> {
  const answer = await connection.send({ operation: 'one', id })
  if (answer.kind !== 'answer' || !isAccount(answer.body, id)) return false
  const raw = answer.body
  const known = (Object.keys(values) as Field[]).filter((field) => hasField(connection.contract, raw, field))
  return known.length > 0 && !differing(connection.contract, raw, values).some((field) => known.includes(field))
}
