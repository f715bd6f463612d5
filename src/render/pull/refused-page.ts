import type { NotApproved } from '../../model/approval.js'
import type { Change, Plan } from '../../model/files.js'
import { stillActive } from '../../model/still-active.js'
import { blockersOf } from '../../model/verdict.js'
import { dayWords } from '../day-words.js'
import { markdownInk as ink } from '../markup.js'
import { counted, verbNames } from '../plan/counts.js'
import { approvalDigits, digitsOf, nameOfPlan } from '../plan/fingerprint-words.js'
import { commentBytes, within } from '../plan/truncation.js'
import { alert, findingAlert, limits } from '../plan/plan-alerts.js'
import { asSentence } from '../plan/words.js'
import { code, markdown, type Markdown, type Marked } from '../escaping/markdown.js'
import { words, type Words } from '../escaping/words.js'
import { momentWords, placeLink, runLink, workflowLink, type PullContext } from './context.js'
import { firstAlerts } from './first-alerts.js'
import { stillActiveAlert } from './still-active-alert.js'
import { markedPage, type MarkedPage } from './page.js'

/** The plan is not the one that was approved (exit 5). */
export interface Changed {
  readonly plan: Plan
  /** Its changes without an approval. */
  readonly extra: readonly Change[]
  /** The fingerprints of the plans that were approved; none if what was merged was never planned. */
  readonly approved: readonly string[]
  /** The pull requests of which no plan counts as approved, and why. */
  readonly uncounted: readonly Uncounted[]
  /** As `Results` has it. */
  readonly shows: string
  readonly context: PullContext
}

/** A pull request of which no plan counts. */
interface Uncounted {
  readonly pull: number
  readonly because: NotApproved
}

/** The bytes for everything but the list. */
const around = 20_000

/** Names what was not approved, and how to approve it. At most this many bytes. */
export function changedPage(
  { plan, extra, approved, uncounted, shows, context }: Changed,
  bytes = commentBytes,
): MarkedPage {
  const workflow = workflowLink('espalier-apply.yml', context)
  return refused(plan, shows, context, [
    words`## Espalier apply did not start: the plan differs from the approved one`,
    ...stillActiveAlert(stillActive(plan)),
    ...firstAlerts(context),
    ...uncounted.slice(0, mostNames).map(({ pull, because }) => markdown`**#${String(pull)}** ${whyNot[because]}`),
    markdown`${approvedWords(approved)} The plan is now ${code(nameOfPlan(plan.fingerprint))}, with ${counted(plan.changes.length, words`change`)}. Not approved:`,
    listOf(extra, plan, bytes),
    words`**State now:** nothing was written. The chart has the changes, Small Improvements does not.`,
    markdown`**To continue:** read the lines above. If they are right, start the workflow ${workflow} by hand (Run workflow) with this fingerprint: ${digitsIn(plan)}. It applies exactly this plan. If not, correct them in the chart or in Small Improvements, and start it without a fingerprint.`,
  ])
}

/** Nothing was ever applied here, so nothing is wrong: the plan waits for a person who reads it. At most this many bytes. */
export function firstPage(
  { plan, extra, shows, context }: Pick<Changed, 'plan' | 'extra' | 'shows' | 'context'>,
  bytes = commentBytes,
): MarkedPage {
  const workflow = workflowLink('espalier-apply.yml', context)
  return refused(plan, shows, context, [
    words`## Espalier: the first plan waits for your approval`,
    ...stillActiveAlert(stillActive(plan)),
    words`This chart was never applied here, so there is no pull request that could have approved the plan. Nothing was written.`,
    markdown`**1. Read the plan.** It has ${counted(plan.changes.length, words`change`)}. An account that is adopted stays as it is: Espalier only notes whose it is.`,
    listOf(extra, plan, bytes),
    markdown`**2. Approve it.** If it is right, start the workflow ${workflow} by hand (Run workflow) with this fingerprint: ${digitsIn(plan)}. It applies exactly this plan. If it is wrong, correct the chart or Small Improvements; each push and each scheduled run plan again.`,
    words`**Has a run applied this chart before, with its state on the branch?** Then that state is lost: approve nothing, and read docs/recovery.md first.`,
  ])
}

function listOf(extra: readonly Change[], plan: Plan, bytes: number): Markdown {
  const lines = extra.map((change) => markdown`- ${verbNames[change.verb]} · ${asSentence(change, plan, ink)}`)
  const more = (rest: number): Words => words`- and ${rest} more; the log of the run lists them`
  return markdown.join(within(lines, bytes - around, more), '\n')
}

function digitsIn({ fingerprint }: Plan): Markdown {
  return code(digitsOf(fingerprint).slice(0, approvalDigits))
}

const mostNames = 10

const whyNot: Readonly<Record<NotApproved, Words>> = {
  'nothing shown': words`had no plan when it was merged, so there was nothing to approve.`,
  'no approval': words`has no approval that counts. It must come from a person who did not write, push or open any of the change, and must stand at the merge.`,
  'no owner': words`lacks an approval by an owner of each chart file that it changes.`,
  'one of two': words`was pushed to by a bot, which anyone with write access can start, so two people must approve it.`,
  'approved before': words`was approved before its first plan was shown. An approval counts only for a plan that was already shown.`,
  gap: words`has a plan that was changed or removed after it was shown, so what was approved is not known.`,
}

function approvedWords(approved: readonly string[]): Marked {
  if (approved.length === 0) return words`No approved plan was found for the merged changes.`
  const names = approved.slice(0, mostNames).map((fingerprint) => code(nameOfPlan(fingerprint)))
  const rest = approved.length - names.length
  const all = markdown.join(rest > 0 ? [...names, words`${rest} more`] : names, ', ')
  return markdown`${approved.length === 1 ? words`Plan` : words`Plans`} ${all} ${approved.length === 1 ? words`was` : words`were`} approved.`
}

/** A limit or an error about the plan stops it (exit 8). */
export function blockedPage({ plan, shows, context }: Pick<Changed, 'plan' | 'shows' | 'context'>): MarkedPage {
  const { errors } = blockersOf(plan)
  const frame = { place: (place: Parameters<typeof placeLink>[0]) => placeLink(place, context.head, context) }
  const lines = errors.map((one, index) => findingAlert(words`E${index + 1}`, one, frame))
  const shown = within(lines, commentBytes - around, (rest) => words`and ${rest} more; the log of the run lists them`)
  return refused(plan, shows, context, [
    words`## Espalier apply did not start: blocked`,
    ...stillActiveAlert(stillActive(plan)),
    ...firstAlerts(context),
    alert(words`CAUTION`, [...shown, ...limits(plan)]),
    words`**State now:** nothing was written. The chart has the changes, Small Improvements does not.`,
    words`**To continue:** fix the problems above, in the chart or in Small Improvements. Merging a pull request starts the next run; without one, run the apply workflow again.`,
  ])
}

function refused(plan: Plan, shows: string, context: PullContext, parts: readonly Marked[]): MarkedPage {
  const { pull, readAt, timezone } = context
  const name = markdown`Plan ${code(nameOfPlan(plan.fingerprint))} as of ${dayWords(plan.asOf)}`
  const footer = markdown`<sub>${markdown.join([name, momentWords(readAt, timezone), runLink(context)], ' · ')}</sub>`
  return markedPage({ kind: 'apply', state: 'open', pull, risk: 'blocked', shows }, [...parts, footer])
}
