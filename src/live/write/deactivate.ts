import { orElse } from '../../model/exit-error.js'
import { describe } from '../http/answer.js'
import { change, prepared } from './change.js'
import { confirm } from './confirm.js'
import { rejection, unsettled } from './reply.js'
import type { WriteConnection, WriteDraft, Order, WriteReport } from './reply.js'

/**
 * Deactivates several accounts with one request, each after the same check as a single change, and each confirmed by
 * reading. If the request is rejected, it is unknown which one caused that: then each is deactivated alone. One whose
 * answer is lost is never sent again.
 */
export async function deactivateAll(
  connection: WriteConnection,
  orders: readonly Order[],
): Promise<readonly WriteReport[]> {
  const looked = await Promise.all(orders.map((order) => prepared(connection, order)))
  const drafts = looked.filter((one): one is WriteDraft => !('reply' in one))
  if (drafts.length === 0) return looked.filter((one): one is WriteReport => 'reply' in one)
  const ids = drafts.map(({ order }) => order.id)
  const answer = await connection.send({ operation: 'lock', body: ids })
  const refusal = answer.kind === 'unsent' || (answer.kind === 'answer' && answer.status >= 300)
  const made = async (draft: WriteDraft): Promise<WriteReport> => {
    if (refusal) return await alone(connection, draft.order)
    const seen = await confirm(connection, draft, {}, true)
    return answer.kind === 'ambiguous' && seen.reply.kind === 'loose' ? unsettled(describe(answer)) : seen
  }
  return await Promise.all(looked.map(async (one) => ('reply' in one ? one : await made(one))))
}

/** Others may be done already: an error with one must not look as if none was. The next request meets it again. */
async function alone(connection: WriteConnection, order: Order): Promise<WriteReport> {
  if (connection.stopped()) return rejection('it was interrupted')
  return await orElse(change(connection, order, true), ({ message }) => rejection(message))
}
