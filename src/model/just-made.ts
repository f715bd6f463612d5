import type { Binding } from './files.js'
import type { UserId } from './names.js'

/** Milliseconds after which a new account shows, whatever the service: one that does not is gone. */
const showsWithin = 3_600_000

/** Whether a run made an account so lately that the service may not show it yet. `now`: milliseconds. */
export function isJustMade({ madeAt }: Binding, now: number): boolean {
  return madeAt !== undefined && Date.parse(madeAt) + showsWithin > now
}

/** What to say of such an account, to be put after a name, or at the beginning of a sentence. */
export function notShownYet(id: UserId, madeAt: string): string {
  return `account ${id}, made at ${madeAt}, is not shown by the service yet: run again later`
}
