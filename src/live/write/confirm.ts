import { shownName } from '../plain-name.js'
import { problemsOf } from '../read/decode.js'
import { merge, fieldValue, toUser } from '../contracts/contract.js'
import { harmedKeys } from './side-effects.js'
import { missing, readBack, unlike } from './readback.js'
import { labelOf, quote, report, strange, unsettled } from './reply.js'
import type { Field, Values } from '../../model/fields.js'
import type { Contract, Raw } from '../contracts/contract.js'
import type { Look } from './readback.js'
import type { WriteConnection, WriteDraft, WriteReport } from './reply.js'

/**
 * Checks whether a change that was sent shows, and whether anything else changed along. `echo` is what the service
 * answered; a full one is enough, unless `thorough`. null: nothing that says it was done.
 */
export async function confirm(
  connection: WriteConnection,
  draft: WriteDraft,
  echo: Raw | null,
  thorough: boolean,
): Promise<WriteReport> {
  const { contract } = connection
  const { id, before, after: values } = draft.order
  const seen = await evidence(connection, draft, echo ?? {}, thorough)
  if (seen.kind !== 'found') return unsettled(`it could not be read back: ${seen.why}`)
  const loose = echo === null ? missing(contract, seen.raw, values, before) : unlike(contract, seen.raw, values)
  if (loose.length > 0) return report({ kind: 'loose', why: looseness(contract, loose, values, seen.raw) }, true)
  const record = merge(draft.after, seen.raw)
  const problems = problemsOf(contract, record)
  if (problems.length > 0) return unsettled(strange(contract, problems))
  connection.records.set(id, record)
  const harm = harmedKeys(contract, seen.wide === true ? draft.before : draft.alone, draft.after, seen.raw)
  if (harm.length > 0)
    return report({ kind: 'harmed', user: toUser(contract, record), why: sideEffects(harm) }, true, harm)
  return report({ kind: 'done', user: toUser(contract, record) }, true)
}

/** What the service shows after the write: the echo if it is full and enough, else what can be read. */
async function evidence(connection: WriteConnection, draft: WriteDraft, echo: Raw, thorough: boolean): Promise<Look> {
  const { contract } = connection
  const { order, after } = draft
  const keys = Object.keys(after)
  const full = keys.every((key) => Object.hasOwn(echo, key))
  const shows = full && missing(contract, echo, order.after, order.before).length === 0
  if (shows && !thorough) return { kind: 'found', raw: echo, wide: true }
  return await readBack(
    connection,
    order.id,
    String(fieldValue(contract, after, 'email')),
    order.after,
    order.before,
    echo,
    thorough ? keys : [],
  )
}

/** What to report of other fields that changed along. */
export function sideEffects(keys: readonly string[]): string {
  const names = keys.slice(0, 5).map(shownName)
  return `the service also changed other fields: ${names.join(', ')}. Nothing more is changed in this run; check the account and restore them`
}

function looseness(contract: Contract, loose: readonly Field[], after: Values, raw: Raw): string {
  const what = loose.map(
    (field) =>
      `${labelOf(field)} was sent as ${quote(after[field])} and shows ${quote(fieldValue(contract, raw, field))}`,
  )
  return `it was not kept: ${what.join(', ')}`
}
