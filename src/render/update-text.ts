import { message, paragraphs, printed, type Line, type Printed } from './escaping/printed.js'
import { nothing, words } from './escaping/words.js'

/** An update of the action of a repository. */
export interface ActionUpdate {
  /** The version that was there; null if it does not say. */
  readonly from: string | null
  readonly to: string
  readonly changed: readonly string[]
  /** What is new, as the changelog has it. */
  readonly notes: string
}

/** What was changed, what is new, and what a person does next. */
export function updateText({ from, to, changed, notes }: ActionUpdate): Printed {
  if (changed.length === 0)
    return printed`The action is that of Espalier ${message(to)} already. Nothing was changed.\n`
  const lines: readonly Line[] = [
    ...(notes === '' ? [] : [words`What is new:`, nothing, paragraphs(notes), nothing]),
    printed`The action was ${from === null ? words`of an unknown version` : message(from)}, and is ${message(to)} now. Changed:`,
    ...changed.map((path) => printed`  ${message(path)}`),
    nothing,
    words`Nothing else was changed. Read "git diff --stat", commit this on a branch, and open a pull request. To see which`,
    words`workflows differ from those of this version, run "espalier init".`,
  ]
  return printed`${printed.join(lines, '\n')}\n`
}
