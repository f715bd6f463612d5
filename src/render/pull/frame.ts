import { nameOfPlan } from '../plan/fingerprint-words.js'
import type { Frame } from '../plan/view.js'
import { alert } from '../plan/plan-alerts.js'
import { code, markdown, row, type Marked } from '../escaping/markdown.js'
import { words } from '../escaping/words.js'
import { commitLink, momentWords, placeLink, reportLink, runLink } from './context.js'
import { firstAlerts } from './first-alerts.js'
import type { PlanOnPull } from './plan-on-pull.js'

/** The words around a plan on a pull request: about merging, its files as they are there, and the run that made it. */
export function pullFrame(pulled: PlanOnPull): Frame {
  const { plan, context } = pulled
  const { head, base, baseBranch, readAt, timezone } = context
  return {
    now: words`on merge`,
    patience: words`Nothing changes in Small Improvements until this pull request is merged.`,
    full: words`the full report`,
    place: (place) => placeLink(place, head, context),
    top: [...firstAlerts(context), ...settingsLine(pulled), ...contractLine(pulled), ...undoneLine(pulled)],
    chart: null,
    checks: [row([words`Plan is current`, markdown`✅ read from Small Improvements ${momentWords(readAt, timezone)}`])],
    alone: words`not part of this pull request, merging leaves it alone`,
    steps: {
      title: words`What merging does, step by step`,
      again: words`The plan is made again. If it contains anything that is not shown here, nothing is applied, and a comment lists it.`,
      told: words`The result is posted here.`,
      later: words`applied by the scheduled run of that day; approving this pull request covers that too.`,
    },
    footer: [
      markdown`Plan ${code(nameOfPlan(plan.fingerprint))}`,
      markdown`commit ${commitLink(head, context)} on ${baseBranch} ${commitLink(base, context)}`,
      runLink(context),
      reportLink(context),
      words`run the check again to refresh`,
    ],
  }
}

/** If there are more names, they are counted: a page must fit, whatever the settings hold. */
const mostNames = 20

/** Settings decide what is safe, so a change of them is privileged, and does not count for itself. */
function settingsLine({ settings, context }: PlanOnPull): readonly Marked[] {
  if (settings.length === 0) return []
  const names = settings.slice(0, mostNames).map((name) => markdown`${name}`)
  const rest = settings.length - names.length
  const all = markdown.join(rest > 0 ? [...names, words`${rest} more`] : names, ', ')
  const since = markdown`They count once this is merged; this plan uses those on ${context.baseBranch}.`
  return [alert(words`IMPORTANT`, [markdown`**These settings change: ${all}.** ${since}`])]
}

/** contract.yaml decides how the list is read, so a change of it does not count for itself either. */
function contractLine({ contract, context }: PlanOnPull): readonly Marked[] {
  if (contract === null) return []
  const since = markdown`They count once this is merged; this plan uses those on ${context.baseBranch}.`
  return [alert(words`IMPORTANT`, [markdown`**The service facts change: ${code(contract, 500)}.** ${since}`])]
}

function undoneLine({ undone, context }: PlanOnPull): readonly Marked[] {
  if (undone === 0) return []
  const what = undone === 1 ? words`1 change that waits` : words`${undone} changes that wait`
  return [markdown`This pull request takes back ${what} on ${context.baseBranch}.`]
}
