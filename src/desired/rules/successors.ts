import { dayAfter, type Day } from '../../model/names.js'
import type { IndexedPerson, PeopleIndex } from './people-index.js'

type Manager = string | null | undefined

/** What is read of a person here. */
type Someone = Pick<IndexedPerson, 'key' | 'entry'>

/** Who has the reports of people who left. */
export interface Handover<T = IndexedPerson> {
  /** The key of the manager who counts. */
  readonly manager: Manager
  /** The successors go round in a circle, so there is none. */
  readonly isCircle: boolean
  /** The leavers whose reports were handed over, one after the other. */
  readonly passed: readonly T[]
}

/** The most successors in a row: more are a circle. */
const most = 64

/** Whether a person has left by a day. */
export function hasLeft({ entry: said }: Pick<IndexedPerson, 'entry'>, day: Day): boolean {
  return said.status === 'left' || (said.end !== undefined && said.end < day)
}

/** Who has a report of `stated` on a day; null if that is the manager whom the chart states. */
export function handover<T extends Someone>(
  person: T,
  stated: Manager,
  { byKey }: { readonly byKey: ReadonlyMap<string, T | null> },
  day: Day,
): Handover<T> | null {
  if (typeof stated !== 'string' || byKey.get(stated)?.entry.successor === undefined) return null
  const found = follow(person, stated, byKey, (boss) => hasLeft(boss, day))
  return found.passed.length === 0 ? null : found
}

/** A successor among the reports takes the leaver's own manager. */
function follow<T extends Someone>(
  start: T,
  stated: Manager,
  byKey: ReadonlyMap<string, T | null>,
  left: (boss: T) => boolean,
): Handover<T> {
  const passed: T[] = []
  let [person, manager] = [start, stated]
  while (passed.length < most) {
    const boss = typeof manager === 'string' ? byKey.get(manager) : null
    const successor = boss?.entry.successor
    if (!boss || successor === undefined || !left(boss)) {
      return { manager, isCircle: manager === start.key, passed }
    }
    passed.push(boss)
    if (successor === person.key) [person, manager] = [boss, lastManager(boss)]
    else manager = successor
  }
  return { manager, isCircle: true, passed }
}

/** Of a person who has left, no change is still to come. */
function lastManager({ entry: said }: Someone): Manager {
  const last = said.changes?.findLast(({ manager }) => manager !== undefined)
  return last === undefined ? said.manager : last.manager
}

/** The days on which people may get another manager because one leaves. */
export function handoverDays({ entries, unusual, byKey }: PeopleIndex): ReadonlyMap<IndexedPerson, readonly Day[]> {
  const found = new Map<IndexedPerson, readonly Day[]>()
  if (!unusual.some(({ entry: said }) => said.successor !== undefined)) return found
  for (const person of entries) {
    const stated = new Set([person.entry, ...(person.entry.changes ?? [])].map(({ manager }) => manager))
    const passed = [...stated].flatMap((one) => follow(person, one, byKey, leaves).passed)
    const days = passed.flatMap(({ entry: said }) =>
      said.end === undefined || said.status === 'left' ? [] : [dayAfter(said.end)],
    )
    if (days.length > 0) found.set(person, [...new Set(days)])
  }
  return found
}

function leaves({ entry: said }: Someone): boolean {
  return said.status === 'left' || said.end !== undefined
}
