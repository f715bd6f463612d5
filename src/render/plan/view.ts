import type { Place, Plan } from '../../model/files.js'
import type { OrgChart } from '../../model/org-chart.js'
import type { PlanLine } from './plan-lines.js'
import type { Markdown, Marked } from '../escaping/markdown.js'
import type { Words } from '../escaping/words.js'

/** The words around a plan in Markdown: as a command shows it, or a pull request. */
export interface Frame {
  /** When a change without a day takes effect. */
  readonly now: Words
  readonly patience: Words
  /** Where everything is listed that a page has to leave out: the subject of a sentence. */
  readonly full: Words
  readonly place: (place: Place) => Marked
  /** What comes right below the headline. */
  readonly top: readonly Marked[]
  /** What comes right above the picture; null: nothing. */
  readonly chart: Marked | null
  /** More rows for the table of checks. */
  readonly checks: readonly Markdown[]
  /** What happens to values that were changed outside Git. */
  readonly alone: Words
  /** How the plan is applied: the title, the step before the writes, the last words of the steps after. */
  readonly steps: { readonly title: Words; readonly again: Words; readonly told: Words; readonly later: Words }
  readonly footer: readonly Marked[]
}

/** A plan with everything that its page is made of. */
export interface View {
  readonly plan: Plan
  readonly frame: Frame
  /** The org chart with that plan on it; null if only the plan is known. */
  readonly orgChart: OrgChart | null
  /** What the plan does, and in a pull request only what that adds. */
  readonly lines: readonly PlanLine[]
  /** What is applied as well, and was to be done before the pull request. */
  readonly waiting: readonly PlanLine[]
}
