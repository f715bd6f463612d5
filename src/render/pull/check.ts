import { headlineOf } from '../plan/counts.js'
import { commentBytes } from '../plan/truncation.js'
import type { Markdown } from '../escaping/markdown.js'
import type { Words } from '../escaping/words.js'
import type { PlanOnPull } from './plan-on-pull.js'
import { planBody, viewOf } from './plan-page.js'

/** The title of the check: numbers and our words, far below the 140 characters that a list of checks shows. */
export function checkTitle(pulled: PlanOnPull): Words {
  return headlineOf(viewOf(pulled))
}

/** The page of the check: the plan as in the comment, in at most 60,000 bytes. */
export function checkSummary(pulled: PlanOnPull): Markdown {
  return planBody(pulled, commentBytes)
}
