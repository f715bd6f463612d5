import type { State } from '../model/files.js'
import { counted } from './plan/counts.js'
import { stateText } from './state-text.js'
import { printed, type Printed } from './sinks/printed.js'
import { words } from './sinks/words.js'

/** What a person reads before a state is sealed: all of it, and what was approved and is not done yet. */
export function sealText({ state, commit }: { readonly state: State; readonly commit: string | null }): Printed {
  const { begun, applied } = state
  const approved = [
    ...(begun === null ? [] : [words`Approved, and begun: ${counted(begun.changes.length, words`change`)}.`]),
    ...((applied?.later ?? []).length === 0
      ? []
      : [words`Approved for later days: ${counted(applied?.later.length ?? 0, words`value`)}.`]),
  ]
  const head = commit === null ? words`This will be sealed:` : printed`This will be sealed, from commit ${commit}:`
  return printed`${printed.join([head, stateText(state), ...approved], '\n')}\n`
}
