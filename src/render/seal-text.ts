import type { State } from '../model/files.js'
import type { PlanDigests } from '../model/pull.js'
import { counted } from './plan/counts.js'
import { nameOfPlan } from './plan/fingerprint-words.js'
import { stateText } from './state-text.js'
import { message, printed, type Printed } from './escaping/printed.js'
import { words } from './escaping/words.js'

/** Plans that pull requests hold without a seal, or why they could not be asked for. */
type Open = readonly { readonly pull: number; readonly approval: PlanDigests }[] | { readonly unasked: string }

/** What a person reads before a state is sealed: all of it, and what was approved and is not done yet. */
export function sealText(
  { state, commit }: { readonly state: State; readonly commit: string | null },
  open: Open,
): Printed {
  const { begun, applied } = state
  const approved = [
    ...(begun === null ? [] : [words`Approved and started: ${counted(begun.changes.length, words`change`)}.`]),
    ...((applied?.later ?? []).length === 0
      ? []
      : [words`Approved for later days: ${counted(applied?.later.length ?? 0, words`value`)}.`]),
    ...openText(open),
  ]
  const head = commit === null ? words`This will be sealed:` : printed`This will be sealed, from commit ${commit}:`
  return printed`${printed.join([head, stateText(state), ...approved], '\n')}\n`
}

function openText(open: Open): readonly Printed[] {
  if ('unasked' in open) {
    const why = printed`Plans shown on pull requests by an older version are not sealed: ${message(open.unasked)}.`
    return [printed`${why} ${words`Do that first, or plan those pull requests again.`}`]
  }
  return open.map(({ pull, approval: { fingerprint, changes, later } }) => {
    const much = changes === null ? words`too many changes to list` : counted(changes.length, words`change`)
    const ahead = later.length === 0 ? words`none later` : words`${counted(later.length, words`value`)} later`
    return printed`Plan ${nameOfPlan(fingerprint)} of #${String(pull)}, shown by an older version: ${much}, ${ahead}. An approval of it counts.`
  })
}
