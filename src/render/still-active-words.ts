import { groupBy } from '../model/group-by.js'
import { revertCommand, type StillActive } from '../model/still-active.js'
import { counted } from './plan/counts.js'
import { message, printed, type Line } from './escaping/printed.js'
import { nothing, words, type Words } from './escaping/words.js'

/** More names for one reason, or more reasons, do not help. */
export const mostActive = 10

/** `1 leaver is still active` */
export function stillActiveWords({ length }: readonly StillActive[]): Words {
  return counted(length, words`leaver is still active`, words`leavers are still active`)
}

/** For a terminal: how many, and who and why. Without leavers, nothing. */
export function stillActiveLines(leavers: readonly StillActive[]): readonly Line[] {
  const lines = byReason(leavers).map(([why, some]) => {
    const names = some.slice(0, mostActive).map(({ key, name }) => printed`${name} (${key})`)
    const because = why === null ? nothing : printed`: ${message(why)}`
    return printed`  ${printed.join(names, ', ')}${moreWords(some)}${because}`
  })
  const command = revivedCommand(leavers)
  const help =
    command === null
      ? []
      : [printed`To deactivate the accounts that were made active again: ${message(command, Infinity)}`]
  return leavers.length === 0 ? [] : [printed`${stillActiveWords(leavers)}:`, ...lines, ...help]
}

/** The command for those who were made active again; null if there are none. */
export function revivedCommand(leavers: readonly StillActive[]): string | null {
  const revived = leavers.filter(({ kind }) => kind === 'revived').slice(0, mostActive)
  return revived.length === 0 ? null : revertCommand(revived)
}

/** Who is active for each reason. */
export function byReason(
  leavers: readonly StillActive[],
): readonly (readonly [string | null, readonly StillActive[]])[] {
  return [...groupBy(leavers, ({ why }) => why)].slice(0, mostActive)
}

/** ` and 2 more` */
export function moreWords({ length }: readonly StillActive[]): Words {
  return length > mostActive ? words` and ${length - mostActive} more` : nothing
}
