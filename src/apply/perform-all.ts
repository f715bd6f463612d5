import type { Values } from '../model/fields.js'
import type { Change } from '../model/files.js'
import type { Outcome, Reply } from '../model/outcome.js'
import type { Conditions } from './conditions.js'
import type { Alteration, Journal, Writer } from '../model/ports.js'
import { alterationOf, altered, hired, newcomer, taken } from './perform.js'

/**
 * Makes several changes of one kind with one request: all of them hires, or all of them leavers. Each keeps its own
 * intent, reply and outcome. Throws `ExitError` for what must end the run, and only if nothing was done.
 */
export async function performAll(
  changes: readonly Change[],
  writer: Writer,
  journal: Journal,
  conditions: Conditions,
): Promise<readonly Outcome[]> {
  if (changes.every(({ action }) => action === 'create')) {
    const takenBy = await taken(changes, writer, conditions)
    const vetted = changes.map((change) => newcomer(change, takenBy, journal))
    const list = vetted.flatMap((one): Values[] => ('values' in one ? [one.values] : []))
    const made = withRefusals(vetted, await replies(list, (values) => writer.createAll(values)))
    return await Promise.all(
      changes.map((change, index) => hired(change, made[index] ?? lost, writer, journal, conditions)),
    )
  }
  const vetted = changes.map((change) => alterationOf(change, journal))
  const list = vetted.flatMap((one): Alteration[] => ('id' in one ? [one] : []))
  const made = withRefusals(vetted, await replies(list, (orders) => writer.deactivateAll(orders)))
  return changes.map((change, index) => altered(change, made[index] ?? lost, journal))
}

/** The writer returned too few replies: whether that change was done is unknown. */
const lost: Reply = { kind: 'unsettled', why: 'its result is not known' }

async function replies<T>(
  list: readonly T[],
  send: (list: readonly T[]) => Promise<readonly Reply[]>,
): Promise<readonly Reply[]> {
  return list.length === 0 ? [] : await send(list)
}

/** One reply for each: the rejections in their places, and the replies of the service in the places of the others. */
function withRefusals(vetted: readonly (object | Reply)[], sent: readonly Reply[]): readonly Reply[] {
  const rest = [...sent]
  return vetted.map((one) => ('kind' in one ? one : (rest.shift() ?? lost)))
}
