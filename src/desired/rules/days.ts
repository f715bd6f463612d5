import { setImmediate } from 'node:timers/promises'
import type { Day } from '../../model/names.js'
import { holdersOf, judgeAddresses, judgeChanged } from './addresses.js'
import { violation, type Violation, type Violations } from './violation.js'
import { judgeDates } from './dates.js'
import type { DayViolation } from './day-violation.js'
import { laterDays, viewLater, viewOn, type DayView } from './projection.js'
import { hasDates, without, type IndexedPerson, type PeopleIndex } from './people-index.js'
import { judgeReporting, mostLevels } from './reporting.js'
import { judgeSuccessors } from './judge-successors.js'

/** A chart of 20,000 people may name 750 later days. All of them take most of a second then. */
const mostPeopleAndDays = 15_000_000

/**
 * Judges the chart on its day and on each later one. People whose dates contradict each other take no part. Other work
 * gets its turn meanwhile.
 */
export async function judgeDays(all: PeopleIndex, asOf: Day, report: Violations): Promise<DayView> {
  const { clear, dated } = withoutUnclear(all, asOf, report)
  const now = viewOn(clear, asOf)
  const told = new Set<string>()
  const tell = (found: readonly DayViolation[]): void => {
    for (const one of found) if (!told.has(one.same)) report.add(one)
    for (const { same } of found) told.add(same)
  }
  await setImmediate()
  tell(judgeReporting(now, asOf))
  tell(judgeSuccessors(now, asOf))
  await setImmediate()
  tell(judgeAddresses(now, asOf))
  await setImmediate()
  const days = laterDays(clear, dated, asOf)
  const tooMany = tooManyDays(clear, days)
  if (tooMany !== null) report.add(tooMany)
  const holders = tooMany === null && days.size > 0 ? holdersOf(clear.entries) : new Map<string, IndexedPerson[]>()
  const leads = leadsOf(days.size === 0 ? [] : clear.entries, clear.byKey)
  let view = now
  for (const [day, changing] of tooMany === null ? days : []) {
    if (report.full()) break
    await setImmediate()
    const before = view
    view = viewLater(before, changing, day)
    if (canBreak(before, view, changing, leads)) tell([...judgeReporting(view, asOf), ...judgeSuccessors(view, asOf)])
    tell(judgeChanged(before, view, changing, holders, asOf))
  }
  return now
}

/** The index without the people whose dates have errors, and those of the rest who have dates. */
function withoutUnclear(
  all: PeopleIndex,
  asOf: Day,
  report: Violations,
): { clear: PeopleIndex; dated: readonly IndexedPerson[] } {
  const unclear = new Set<IndexedPerson>()
  const dated = all.unusual.filter(hasDates)
  for (const entry of dated) {
    const found = judgeDates(entry, asOf)
    for (const one of found) report.add(one)
    if (found.some(({ severity }) => severity === 'error')) unclear.add(entry)
  }
  const clear = without(all, unclear)
  return { clear, dated: unclear.size === 0 ? dated : clear.unusual.filter(hasDates) }
}

/** By the index of the entry: 1 for a person whom any statement names as a manager, or as a successor. */
function leadsOf(entries: readonly IndexedPerson[], byKey: PeopleIndex['byKey']): Uint8Array {
  const leads = new Uint8Array(entries.length)
  for (const { entry: said } of entries) {
    for (const key of [said.successor, said.manager, ...(said.changes ?? []).map(({ manager }) => manager)]) {
      const entry = typeof key === 'string' ? byKey.get(key) : undefined
      if (entry) leads[entry.index] = 1
    }
  }
  return leads
}

/**
 * Whether what changes on a day can break the tree: a manager starts, leaves or moves, or another person gets an
 * invalid place. Going through all people on each day would take long.
 */
function canBreak(before: DayView, after: DayView, changing: readonly IndexedPerson[], leads: Uint8Array): boolean {
  const { active, managers } = after
  return changing.some(({ index }) => {
    const manager = managers[index] ?? -1
    if (before.active[index] === active[index] && before.managers[index] === manager) return false
    return leads[index] === 1 || (active[index] === 1 && active[manager] === 0) || isDeep(after, index)
  })
}

function isDeep({ managers }: DayView, index: number): boolean {
  let level = 1
  for (let above = managers[index] ?? -1; above !== -1 && level <= mostLevels; above = managers[above] ?? -1) level++
  return level > mostLevels
}

function tooManyDays({ entries }: PeopleIndex, days: ReadonlyMap<Day, readonly IndexedPerson[]>): Violation | null {
  const most = Math.floor(mostPeopleAndDays / Math.max(1, entries.length))
  const [day, [last]] = [...days].at(-1) ?? [undefined, []]
  if (days.size <= most || last === undefined) return null
  const message = `The chart names ${days.size} later days, up to ${day}. With ${entries.length} people it may name ${most}, because it is checked on each of them. Write dates that are far away later, or give several changes the same day.`
  return { ...violation('too-many-days', last.tree, ['people', last.key], message), part: 'key' }
}
