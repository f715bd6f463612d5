import { peopleCount } from '../model/seats.js'
import { visible } from '../model/visible.js'
import { dayText } from './day-text.js'
import { numbered, plainText } from './phrase.js'
import type { Derived } from './shown.js'
import type { PageState } from './state.js'

const times = { before: 'Before the plan', after: 'After the plan', both: 'Before and after' }

/** What a reader of screens hears of a change of the picture; null: nothing. */
export function announcement({ shown }: Derived, state: PageState, last: PageState): string | null {
  const people = plainText(numbered(peopleCount(shown.seats), 'person', 'people'))
  if (state.day !== last.day) return `${dayText(state.day)}: ${people} in the chart.`
  if (state.view !== last.view) return `${times[state.view]}: ${people} in the chart.`
  if (state.chosen !== null && state.chosen !== last.chosen)
    return visible(`The card of ${shown.seats.get(state.chosen)?.name ?? state.chosen} is open.`)
  if (state.open === last.open) return null
  const opened = [...state.open].filter((key) => !last.open.has(key))
  const closed = [...last.open].filter((key) => !state.open.has(key))
  const [key, verb] = opened.length > 0 ? [opened[0] as string, 'shown'] : [closed[0], 'hidden']
  if (key === undefined) return null
  if (opened.length + closed.length > 1) return `Reports of ${opened.length + closed.length} people ${verb}.`
  const reports = shown.tree.reports.get(key)?.length ?? 0
  return visible(`${shown.seats.get(key)?.name ?? key}: ${plainText(numbered(reports, 'direct report'))} ${verb}.`)
}
