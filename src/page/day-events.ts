import type { Day } from '../model/names.js'
import type { OrgChart } from '../model/org-chart.js'
import { daySteps, type DayChange } from './day-steps.js'
import { numbered, plainText } from './phrase.js'

/** What happens on each day of the chart, in words: `1 leaver, 2 moves`. The first day begins it: nothing is said. */
export function dayEvents(chart: OrgChart): ReadonlyMap<Day, string> {
  const events = new Map<Day, string>()
  for (const { on, changes } of daySteps(chart)) events.set(on, countsText(changes))
  return events
}

const words = [
  ['leaving', 'leaver'],
  ['moved', 'move'],
  ['back', 'rehire'],
  ['hired', 'hire'],
  ['changed', 'profile change'],
] as const satisfies readonly (readonly [DayChange['mark'], string])[]

function countsText(changes: readonly DayChange[]): string {
  const parts = words.flatMap(([mark, word]) => {
    const count = changes.filter((one) => one.mark === mark).length
    return count === 0 ? [] : [plainText(numbered(count, word))]
  })
  return parts.length === 0 ? 'nothing changes in the picture' : parts.join(', ')
}
