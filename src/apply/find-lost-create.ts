import type { Reply } from '../model/outcome.js'
import { Trouble } from '../model/trouble.js'
import type { Conditions } from './conditions.js'
import type { Writer } from '../model/ports.js'

/** The result of looking for a lost create. `looked`: to the end, so that looking again does not help. */
export type LostCreate =
  | Extract<Reply, { kind: 'done' }>
  | { readonly kind: 'unsettled'; readonly why: string; readonly looked: boolean }

/**
 * Settles a create whose answer was lost: by looking, never by sending it again. `why`: the error when it was sent. A
 * look that fails leaves the other looks: only a rejected key, or another company, ends the looking.
 */
export async function findLostCreate(
  email: string,
  why: string,
  writer: Writer,
  { looks, sleep, stop }: Conditions,
): Promise<LostCreate> {
  let last: LostCreate = { kind: 'unsettled', why, looked: true }
  for (const wait of looks) {
    if (wait > 0 && stop.aborted) return { kind: 'unsettled', why, looked: false }
    await sleep(wait)
    try {
      const users = await writer.find(email)
      if (users.length > 1)
        return { kind: 'unsettled', why: `${users.length} accounts have the address ${email}`, looked: true }
      if (users[0] !== undefined) return { kind: 'done', user: users[0] }
      last = { kind: 'unsettled', why, looked: true }
    } catch (error) {
      // It was sent, so any end of the looking leaves it open. The next request meets the same error.
      last = { kind: 'unsettled', why: `it was sent, but the check for it failed: ${messageOf(error)}`, looked: false }
      if (!(error instanceof Trouble) || error.exit === 6) return last
    }
  }
  return last
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
