import { outsideId } from '../model/manager.js'
import type { Day } from '../model/names.js'
import type { OrgChart, Seat, SeatMark } from '../model/org-chart.js'
import { numbered, plainText } from './phrase.js'

/** What happens on each day of the chart, in words: `1 leaver, 2 moves`. The first day begins it: nothing is said. */
export function dayEvents({ days }: OrgChart): ReadonlyMap<Day, string> {
  const seats = new Map<string, Seat>()
  const events = new Map<Day, string>()
  for (const [at, { on, seats: fresh, gone }] of days.entries()) {
    const counts = new Map<SeatMark, number>()
    const count = (mark: SeatMark, key: string): void => {
      if (outsideId(key) === null) counts.set(mark, (counts.get(mark) ?? 0) + 1)
    }
    for (const key of gone) {
      count('leaving', key)
      seats.delete(key)
    }
    for (const seat of fresh) {
      count(markOf(seats.get(seat.key), seat), seat.key)
      seats.set(seat.key, seat)
    }
    if (at > 0) events.set(on, countsText(counts))
  }
  return events
}

function markOf(before: Seat | undefined, after: Seat): SeatMark {
  if (before === undefined) return 'hired'
  return before.manager === after.manager ? 'changed' : 'moved'
}

const words = [
  ['leaving', 'leaver'],
  ['moved', 'move'],
  ['hired', 'hire'],
  ['changed', 'profile change'],
] as const

function countsText(counts: ReadonlyMap<SeatMark, number>): string {
  const parts = words.flatMap(([mark, word]) => {
    const count = counts.get(mark) ?? 0
    return count === 0 ? [] : [plainText(numbered(count, word))]
  })
  return parts.length === 0 ? 'nothing changes in the picture' : parts.join(', ')
}
