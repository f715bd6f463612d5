import type { Values } from '../model/fields.js'
import { byText, type Day } from '../model/names.js'
import type { ChartDay, Seat } from '../model/org-chart.js'
import type { ValuesOnDay } from '../model/people.js'
import type { Seats } from '../model/seats.js'

/** What the chart says of people, by their keys. */
export type ValuesByKey = ReadonlyMap<string, Values>

/** How a day is drawn. */
interface Drawn {
  readonly asOf: Day
  /** Those whose last day goes on where they are: on the day `asOf`, they still sit. */
  readonly staying: ReadonlySet<string>
  readonly seatFrom: (key: string, values: Values) => Seat | null
  /** The accounts outside the chart that are above any of these. */
  readonly outside: (seats: Iterable<Seat>) => Seats
}

/** What the chart says of everyone who has started by a day. */
export function knownOn(days: readonly ValuesOnDay[], { asOf, staying }: Pick<Drawn, 'asOf' | 'staying'>): ValuesByKey {
  const known = new Map<string, Values>()
  for (const { on, values } of days) if (on <= asOf) tell(known, values)
  for (const [key, values] of known) if (staying.has(key)) known.set(key, { ...values, active: true })
  return known
}

function tell(known: Map<string, Values>, fresh: Iterable<readonly [string, Values | null]>): void {
  for (const [key, values] of fresh) {
    if (values === null) known.delete(key)
    else known.set(key, values)
  }
}

/**
 * Each day with what differs from the one before. On a day, only those are drawn again of whom the files say something: a
 * chart may have 20,000 people and 700 days.
 */
export function chartDays(days: readonly ValuesOnDay[], drawn: Drawn): readonly ChartDay[] {
  const known = new Map<string, Values>()
  const seats = new Map<string, Seat>()
  let above: Seats = new Map()
  let after: ReadonlySet<string> = new Set()
  return days.map(({ on, values }) => {
    tell(known, values)
    const last: ReadonlySet<string> = on === drawn.asOf ? drawn.staying : new Set()
    const fresh: Seat[] = []
    const gone: string[] = []
    for (const key of new Set([...values.keys(), ...last, ...after])) {
      const stated = known.get(key)
      const own = stated !== undefined && last.has(key) ? { ...stated, active: true } : stated
      const [old, seat] = [seats.get(key), own === undefined ? null : drawn.seatFrom(key, own)]
      if (seat === null) {
        if (seats.delete(key)) gone.push(key)
      } else if (!isSame(seat, old)) {
        seats.set(key, seat)
        fresh.push(seat)
      }
    }
    after = last
    const now = drawn.outside(seats.values())
    fresh.push(...[...now.values()].filter(({ key }) => !above.has(key)))
    gone.push(...[...above.keys()].filter((key) => !now.has(key)))
    above = now
    return { on, seats: seatsInOrder(fresh), gone: gone.toSorted(byText) }
  })
}

function isSame(one: Seat, other: Seat | undefined): boolean {
  const parts = ['name', 'email', 'department', 'role', 'manager'] as const
  return other !== undefined && parts.every((part) => one[part] === other[part])
}

/** Seats in the order of their keys. */
export function seatsInOrder(seats: readonly Seat[]): readonly Seat[] {
  return seats.toSorted((a, b) => byText(a.key, b.key))
}
