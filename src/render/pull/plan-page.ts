import { digitsOf } from '../plan/fingerprint-words.js'
import { commentBytes } from '../plan/truncation.js'
import { planView } from '../plan/plan-markdown.js'
import type { View } from '../plan/view.js'
import { markdown, placeOfPage, type Markdown, type Marked } from '../escaping/markdown.js'
import { nothing } from '../escaping/words.js'
import { chartLineBytes } from './chart-line.js'
import type { PullContext } from './context.js'
import { pullFrame } from './frame.js'
import type { MarkedPage } from './page.js'
import { ownAndWaiting, type PlanOnPull } from './plan-on-pull.js'
import { riskOf } from './risk.js'

/** Room for the line that a later run looks for, in bytes. */
const markerBytes = 1_200

const mostBytes = commentBytes - markerBytes - chartLineBytes

/** The comment on the pull request: at most 60,000 bytes. */
export function planPage(pulled: PlanOnPull): MarkedPage {
  const { plan, context } = pulled
  const shows = digitsOf(plan.fingerprint)
  return {
    marker: { kind: 'plan', state: 'open', pull: context.pull, risk: riskOf(pulled), shows },
    body: markdown`${gainedLine(pulled)}${planView(withPlaceOfPage(viewOf(pulled), context), mostBytes)}`,
  }
}

/** Of the pages of a plan, the comment alone can be edited once the org chart page is uploaded. */
function withPlaceOfPage(view: View, { run }: PullContext): View {
  return run === null ? view : { ...view, frame: { ...view.frame, chart: placeOfPage(run) } }
}

/** The first line that people see, so that it is also in the mail that GitHub sends. */
function gainedLine({ gained }: PlanOnPull): Marked {
  if (gained === null) return nothing
  const names = gained.by.slice(0, 5).map((login) => markdown`${login}`)
  return markdown`**This plan has lines that were added after ${markdown.join(names, ', ')} approved.** They are applied only if approved again.\n\n`
}

/** The same if there is more room: GitHub drops a summary of more than 1 MiB as a whole. */
export function planSummary(pulled: PlanOnPull, bytes = 1_000_000): Markdown {
  return planBody(pulled, bytes)
}

/** The page of a plan in at most this many bytes, 59,600 or more. */
export function planBody(pulled: PlanOnPull, bytes: number): Markdown {
  return planView(viewOf(pulled), bytes)
}

/** A plan with its frame, and its lines in two groups. */
export function viewOf(pulled: PlanOnPull): View {
  return { plan: pulled.plan, frame: pullFrame(pulled), orgChart: pulled.chart, ...ownAndWaiting(pulled) }
}
