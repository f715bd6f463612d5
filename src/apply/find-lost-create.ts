import { isAlike } from '../model/alike.js'
import type { Field, Values } from '../model/fields.js'
import type { Reply } from '../model/outcome.js'
import { orExitError, ExitError } from '../model/exit-error.js'
import type { Conditions } from './conditions.js'
import type { Writer } from '../model/ports.js'

/**
 * The result of looking for a lost create. absent: looked to the end, and no account has the address. doubtful: the
 * address shows on an account that may not be this one, or on several. unknown: the looking came to no end.
 */
export type LostCreate =
  | Extract<Reply, { kind: 'done' | 'harmed' }>
  | { readonly kind: 'absent' | 'doubtful' | 'unknown'; readonly why: string; readonly sentAt: string }

/**
 * Settles a create whose answer was lost, by looking. If it does not show, and no two accounts can have one address, it
 * is sent once more: the service refuses it if the first one was made. `why`: the error when it was sent.
 */
export async function settleLostCreate(
  values: Values,
  why: string,
  writer: Writer,
  conditions: Conditions,
): Promise<LostCreate> {
  const first = await findLostCreate(values, why, writer, conditions)
  if (first.kind !== 'absent' || !conditions.unique || conditions.stop.aborted) return first
  // It was sent before, so no error from now on may look as if it was not. The next request meets the same error.
  const again = await orExitError(writer.create(values))
  if (again instanceof ExitError) return { ...first, kind: 'unknown', why: `${why}; sent once more: ${again.message}` }
  if ('user' in again) return again
  return await findLostCreate(values, `${why}; sent once more: ${again.why}`, writer, conditions)
}

/** A look that fails leaves the other looks: only a rejected key, or another company, ends the looking. */
async function findLostCreate(
  values: Values,
  why: string,
  writer: Writer,
  { looks, sleep, stop, time }: Conditions,
): Promise<LostCreate> {
  const email = String(values.email)
  const sentAt = time()
  let last: LostCreate = { kind: 'absent', why, sentAt }
  for (const wait of looks) {
    if (wait > 0 && stop.aborted) return { kind: 'unknown', why, sentAt }
    await sleep(wait)
    try {
      const [user, ...more] = await writer.find(email)
      if (more.length > 0)
        return { kind: 'doubtful', why: `${more.length + 1} accounts have the address ${email}`, sentAt }
      if (user !== undefined && !mayBe(values, user.values))
        return { kind: 'doubtful', why: `account ${user.id} has the address ${email} and another name`, sentAt }
      // With the writes that follow its creation.
      const whole = user === undefined ? null : await writer.complete(values, user)
      if (whole !== null) return { kind: 'done', user: whole }
      last =
        user === undefined
          ? { kind: 'absent', why, sentAt }
          : { kind: 'unknown', why: `account ${user.id} was made, and does not show all of itself yet`, sentAt }
    } catch (error) {
      // It was sent, so any end of the looking leaves it open. The next request meets the same error.
      last = { kind: 'unknown', why: `it was sent, but the check for it failed: ${messageOf(error)}`, sentAt }
      if (!(error instanceof ExitError) || error.exit === 6) return last
    }
  }
  return last
}

/** Whether an account may be the one that was sent: it shows no other name. A service may change how a name is written. */
function mayBe(sent: Values, shown: Values): boolean {
  const names = ['firstName', 'lastName'] as const satisfies readonly Field[]
  return names.every((field) => (shown[field] ?? null) === null || isAlike(field, sent[field], shown[field]))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
