import { byText, type Day } from '../model/names.js'
import type { ValuesOnDay } from '../model/people.js'
import type { ChartReading } from './chart-reading.js'
import { eventsOf } from './rules/events.js'
import { peopleIndexOf, type IndexedPerson } from './rules/people-index.js'
import { laterDays, viewLater, viewOn, type DayView } from './rules/projection.js'

/** Each day that the files name, in order, with `asOf`: from the first one that is sound, and from `asOf` if none before it is. */
export async function valuesByDay(
  read: Pick<ChartReading, 'people' | 'complete' | 'unread'>,
  asOf: Day,
  isSound: (day: Day) => Promise<boolean>,
): Promise<readonly ValuesOnDay[]> {
  const index = peopleIndexOf(read.people, read.complete, read.unread, () => undefined)
  const named = eventsOf(index).map(({ on }) => on)
  const past = [...new Set(named)].filter((day) => day < asOf).toSorted(byText)
  const start = past[0] !== undefined && (await isSound(past[0])) ? past[0] : asOf
  const changing = laterDays(index, index.unusual, start)
  const days = [...new Set([start, asOf, ...named, ...changing.keys()])].filter((day) => day >= start).toSorted(byText)
  const values: ValuesOnDay[] = []
  let view = viewOn(index, start)
  for (const on of days) {
    const entries = on === start ? index.entries : (changing.get(on) ?? [])
    if (on !== start && entries.length > 0) view = viewLater(view, entries, on)
    values.push({ on, values: valuesIn(view, entries) })
  }
  return values
}

function valuesIn({ values }: DayView, entries: readonly IndexedPerson[]): ValuesOnDay['values'] {
  return new Map(entries.map(({ key, index }) => [key, values[index] ?? null]))
}
