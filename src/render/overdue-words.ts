import type { Overdue } from '../model/clock.js'
import { timeWords } from './day-words.js'
import type { Markup } from './markup.js'
import { printed, type Line, type Printed } from './escaping/printed.js'
import type { Safe } from './escaping/safe.js'
import { words } from './escaping/words.js'

/** The workflow that the schedule starts. */
export const scheduleFile = 'espalier-schedule.yml'

/** That the scheduled run is missing, or came late. `when` is the time of the last one, `workflow` its page or name. */
export function overdueWords<Kind extends string>(
  { since, hours, came }: Overdue,
  { tell, strong }: Pick<Markup<Kind>, 'tell' | 'strong'>,
  when: Safe<Kind | 'words'>,
  workflow: Safe<Kind | 'words'>,
): Safe<Kind> {
  if (since === null) {
    return tell`${strong(words`No scheduled run was seen yet.`)} Without one, leavers stay active until the next merge. Check that the workflow ${workflow} exists and is enabled.`
  }
  if (came) {
    return tell`${strong(tell`This scheduled run came late: the previous one ended ${when} (${hours} hours ago).`)} Leavers may have stayed active since then. The run list of ${workflow} shows the missing ones.`
  }
  return tell`${strong(tell`No scheduled run since ${when} (${hours} hours).`)} Without one, leavers stay active until the next merge. Check that the workflow ${workflow} is enabled; start it by hand to apply what is due now.`
}

/** The same for a log. */
export function overdueLine(found: Overdue, timezone: string): Printed {
  const when = printed`${timeWords(found.since ?? '', timezone)} ${timezone}`
  const plain = { tell: printed, strong: (text: Line) => printed`${text}` }
  return overdueWords(found, plain, when, printed`${scheduleFile}`)
}
