import type { Annotation } from '../render/annotations.js'
import type { Markdown } from '../render/escaping/markdown.js'
import { printed, type Line, type Printed } from '../render/escaping/printed.js'

/** The result of a step, in one word for the steps after it. */
export type Result =
  | 'ok'
  | 'no-changes'
  | 'invalid'
  | 'blocked'
  | 'plan-changed'
  | 'partial'
  | 'unsettled'
  | 'key-refused'
  | 'state'
  | 'list-not-trusted'
  | 'files-only'
  | 'refused'
  | 'first-plan'
  | 'found'
  | 'error'

/** The result of a command of the action. Messages for GitHub were posted already. */
export interface ActionResult {
  readonly exit: number
  readonly result: Result
  /** Only numbers, fingerprints and addresses: other steps read them. */
  readonly outputs: Readonly<Record<string, string | number>>
  /** For the lines of the files. The last one counts those that the runner would drop. */
  readonly annotations: readonly Annotation[]
  readonly summary: Markdown | null
  /** Files for the step that keeps the report: name and text. */
  readonly report: readonly (readonly [name: string, text: string])[]
  /** The org chart page, which opens in a browser: its name and text. */
  readonly page?: readonly [name: string, text: string]
  readonly says: Line
}

const byExit: Readonly<Record<number, Result>> = {
  3: 'partial',
  4: 'unsettled',
  5: 'plan-changed',
  6: 'key-refused',
  7: 'state',
  8: 'list-not-trusted',
}

/** The word for what ended a run early. */
export function resultOf(exit: number): Result {
  return byExit[exit] ?? 'error'
}

/** The same result with a warning at its end. */
export function warned(done: ActionResult, says: Printed): ActionResult {
  return {
    ...done,
    annotations: [...done.annotations, { severity: 'warning', title: 'Espalier', says }],
    says: printed`${done.says}${says}\n`,
  }
}
