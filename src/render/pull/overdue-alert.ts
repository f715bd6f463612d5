import { markdownInk } from '../ink.js'
import { overdueWords, scheduleFile } from '../overdue-words.js'
import { alert } from '../plan/plan-alerts.js'
import type { Marked } from '../sinks/markdown.js'
import { words } from '../sinks/words.js'
import { momentWords, workflowLink, type PullContext } from './context.js'

/** That the scheduled run has not come: it stands first on a page, right below the title. */
export function overdueAlert({
  overdue,
  timezone,
  run,
}: Pick<PullContext, 'overdue' | 'timezone' | 'run'>): readonly Marked[] {
  if (overdue === null) return []
  const when = momentWords(overdue.since ?? '', timezone)
  return [alert(words`WARNING`, [overdueWords(overdue, markdownInk, when, workflowLink(scheduleFile, { run }))])]
}
