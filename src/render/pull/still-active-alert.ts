import type { StillActive } from '../../model/still-active.js'
import { markdownInk as ink } from '../markup.js'
import { alert } from '../plan/plan-alerts.js'
import { commandLength } from '../plan/limit-words.js'
import { byReason, moreWords, mostActive, revivedCommand, stillActiveWords } from '../still-active-words.js'
import { code, markdown, prose, type Marked } from '../escaping/markdown.js'
import { nothing, words } from '../escaping/words.js'
import { stateWords } from './context.js'

/** The leavers who are still active, before all else on a page. Without leavers, nothing. */
export function stillActiveAlert(leavers: readonly StillActive[]): readonly Marked[] {
  const lines = byReason(leavers).map(([why, some]) => {
    const names = some.slice(0, mostActive).map(({ key, name }) => markdown`${ink.strong(ink.value(name))} (${key})`)
    const because = why === null ? nothing : markdown`: ${prose(why, 300)}`
    return markdown`${markdown.join(names, ', ')}${moreWords(some)}${because}`
  })
  const help = words`If that cannot wait, deactivate the account in Small Improvements by hand.`
  const first = markdown`**${stillActiveWords(leavers)}.** ${help}`
  return leavers.length === 0 ? [] : [alert(words`CAUTION`, [first, ...lines, ...revertWords(leavers)])]
}

function revertWords(leavers: readonly StillActive[]): readonly Marked[] {
  const command = revivedCommand(leavers)
  if (command === null) return []
  return [
    markdown`To deactivate what was made active again, run ${code(command, commandLength)} in a clone of this repository, with the key and ${stateWords}. If a person has come back, write that in the chart.`,
  ]
}
