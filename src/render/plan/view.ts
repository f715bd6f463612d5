import type { Place, Plan } from '../../model/files.js'
import type { PlanLine } from './plan-lines.js'
import type { Markdown, Marked } from '../escaping/markdown.js'
import type { Words } from '../escaping/words.js'

/** What is said of a plan in Markdown, where a command shows it and where a pull request does. */
export interface Frame {
  /** When what has no day takes effect. */
  readonly now: Words
  readonly patience: Words
  /** What lists everything that a page has to fold: the subject of a sentence. */
  readonly full: Words
  readonly place: (place: Place) => Marked
  /** What stands above everything but the headline. */
  readonly top: readonly Marked[]
  /** More rows for the table of checks. */
  readonly checks: readonly Markdown[]
  /** What becomes of values that were changed outside Git. */
  readonly alone: Words
  /** How the plan is carried out: the title, the step before the writes, the last words of the steps after. */
  readonly steps: { readonly title: Words; readonly again: Words; readonly told: Words; readonly later: Words }
  readonly footer: readonly Marked[]
}

/** A plan with everything that its page is made of. */
export interface View {
  readonly plan: Plan
  readonly frame: Frame
  /** What the plan does, and in a pull request only what that adds. */
  readonly lines: readonly PlanLine[]
  /** What is carried out as well, and was to be done before the pull request. */
  readonly waiting: readonly PlanLine[]
}
