import { markdownInk } from '../markup.js'
import { overdueWords, scheduleFile } from '../overdue-words.js'
import { counted } from '../plan/counts.js'
import { alert } from '../plan/plan-alerts.js'
import { markdown, type Marked } from '../escaping/markdown.js'
import { words, type Words } from '../escaping/words.js'
import { momentWords, workflowLink, type PullContext } from './context.js'

type Told = Pick<PullContext, 'strange' | 'overdue' | 'timezone' | 'run'>

/** What comes first on each page, right below the title, whatever else the page is about. */
export function firstAlerts(told: Told): readonly Marked[] {
  return [...strangeAlert(told), ...overdueAlert(told)]
}

/** That the branch of the state has commits that no run of ours has made. */
function strangeAlert({ strange }: Told): readonly Marked[] {
  if (strange === 0) return []
  const much = strangeWords(strange)
  return [
    alert(words`CAUTION`, [
      markdown`**${much}** Espalier ignored them: only commits sealed by its runs count. Find out who pushed them, and why: \`git log --first-parent\` shows it.`,
    ]),
  ]
}

/** How many commits on the branch of the state are not ours. */
export function strangeWords(strange: number): Words {
  return words`The state branch has ${counted(strange, words`commit`)} that no Espalier run made.`
}

/** That the scheduled run has not come. */
function overdueAlert({ overdue, timezone, run }: Told): readonly Marked[] {
  if (overdue === null) return []
  const when = momentWords(overdue.since ?? '', timezone)
  return [alert(words`WARNING`, [overdueWords(overdue, markdownInk, when, workflowLink(scheduleFile, { run }))])]
}
