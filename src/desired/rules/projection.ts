import { absencesOf, isSwitchedOff } from './absence.js'
import { fields } from '../../model/fields.js'
import { byText, canonicalEmail, dayAfter } from '../../model/names.js'
import type { DatedChange, Diagnostic } from '../../model/files.js'
import type { Field, Value, Values } from '../../model/fields.js'
import type { Day, PersonKey } from '../../model/names.js'
import type { DesiredState, Person, Settings, Upcoming } from '../../model/people.js'
import type { IndexedPerson, PeopleIndex } from './people-index.js'
import { handover, handoverDays, hasLeft, type Handover } from './successors.js'

/** The chart on one day. Everything is by the index of the entry. */
export interface DayView extends PeopleIndex {
  readonly day: Day
  /** What counts for a person; null for one who has not started. */
  readonly values: readonly (Values | null)[]
  /**
   * The index of the manager: another person, whose entry is well-formed, and who may have left or not have started. -1
   * for none, and for a leaver: a record. Going through numbers takes a fifth of the time, and there are many days.
   */
  readonly managers: Int32Array
  /** 1 for an active person. */
  readonly active: Uint8Array
  /** How people got their manager from one who left. The chart states the managers of all others. */
  readonly handed: ReadonlyMap<number, Handover>
}

/**
 * The chart as of a day. The index must be sound. `dated`: everything that happens on a day. `onLastDay`: whose last day
 * is not over.
 */
export function desiredState(
  view: DayView,
  dated: readonly Upcoming[],
  onLastDay: ReadonlySet<PersonKey>,
  settings: Settings,
  warnings: readonly Diagnostic[],
): DesiredState {
  const people = new Map<PersonKey, Person>()
  for (const entry of view.entries) {
    const values = view.values[entry.index] ?? null
    if (values !== null) people.set(entry.key, person(entry, values, onLastDay))
  }
  const isAhead = ({ on, kind, key }: Upcoming): boolean => on > view.day || (kind === 'leave' && onLastDay.has(key))
  const [upcoming, past] = [dated.filter(isAhead), dated.filter((one) => !isAhead(one))]
  return { settings, asOf: view.day, people, upcoming, past, warnings }
}

function person(entry: IndexedPerson, values: Values, onLastDay: ReadonlySet<PersonKey>): Person {
  const { was, id, end, newPerson = false, samePerson, reportsStay = false } = entry.entry
  const plain = { key: entry.key, values, newPerson, at: entryPlace(entry) }
  // Most people are plain, and there may be 60,000.
  if (was === undefined && id === undefined && end === undefined && samePerson === undefined && !reportsStay)
    return plain
  return {
    ...plain,
    ...(was === undefined ? {} : { was: was as PersonKey }),
    ...(end === undefined ? {} : { end }),
    ...(end === undefined || !onLastDay.has(entry.key) ? {} : { onLastDay: true }),
    ...(id === undefined ? {} : { id }),
    ...(samePerson === undefined ? {} : { samePerson }),
    ...(reportsStay ? { reportsStay } : {}),
  }
}

/** The form that people write has the keys in column 3; the exact one costs a full parse. */
export function entryPlace({ tree, key }: IndexedPerson): Person['at'] {
  return { file: tree.file, line: tree.lineOf(key), column: 3 }
}

/** The chart on one day. */
export function viewOn(register: PeopleIndex, day: Day): DayView {
  const { length } = register.entries
  const [managers, active] = [new Int32Array(length), new Uint8Array(length)]
  return placed({ ...register, day, values: [], managers, active, handed: new Map() }, register.entries)
}

/** The same chart on the next day on which something changes, and for whom. */
export function viewLater(view: DayView, changing: readonly IndexedPerson[], day: Day): DayView {
  const { values, managers, active, handed } = view
  const later = { values: values.slice(), managers: managers.slice(), active: active.slice(), handed: new Map(handed) }
  return placed({ ...view, day, ...later }, changing)
}

interface DayDraft extends DayView {
  readonly values: (Values | null)[]
  readonly handed: Map<number, Handover>
}

/** Fills in the state of some people on the day of a view that is not shared yet. */
function placed(view: DayDraft, people: readonly IndexedPerson[]): DayView {
  for (const entry of people) {
    const { index } = entry
    const own = statedOn(entry, view.day)
    const stated = bossOf(own?.manager, entry, view)
    const handed = stated?.entry.successor === undefined ? null : handoverOn(entry, own, view, view.day)
    const values = own === null || handed === null ? own : handedValues(own, handed)
    const boss = handed === null ? stated : bossOf(handed.manager, entry, view)
    if (handed !== null) view.handed.set(index, handed)
    else if (view.handed.size > 0) view.handed.delete(index)
    view.values[index] = values
    view.managers[index] = boss === null || hasLeft(entry, view.day) ? -1 : boss.index
    view.active[index] = values?.active === true ? 1 : 0
  }
  return view
}

/** Another person whom a manager's key names, and whose entry is well-formed. */
function bossOf(manager: Value | undefined, { key }: IndexedPerson, { byKey }: PeopleIndex): IndexedPerson | null {
  return typeof manager === 'string' && manager !== key ? (byKey.get(manager) ?? null) : null
}

function handoverOn(entry: IndexedPerson, own: Values | null, index: PeopleIndex, day: Day): Handover | null {
  return own?.active === true ? handover(entry, own.manager as string | null, index, day) : null
}

function handedValues(own: Values, { manager = null }: Handover): Values {
  return { ...own, manager }
}

/** What counts for a person on a day, as a plan has it; null: not started. */
export function valuesOn(entry: IndexedPerson, index: PeopleIndex, day: Day): Values | null {
  const own = statedOn(entry, day)
  const handed = handoverOn(entry, own, index, day)
  return own === null || handed === null ? own : handedValues(own, handed)
}

/** The manager of a person on the day of a view. */
export function managerOf({ entries, managers }: DayView, index: number): IndexedPerson | null {
  return entries[managers[index] ?? -1] ?? null
}

/** Equal for addresses that are easily confused. To look for a text is cheaper than to replace none. */
export function shapeOf(address: string): string {
  let shape = canonicalEmail(address)
  if (shape.includes('1')) shape = shape.replaceAll('1', 'l')
  if (shape.includes('0')) shape = shape.replaceAll('0', 'o')
  if (shape.includes('rn')) shape = shape.replaceAll('rn', 'm')
  return shape.includes('vv') ? shape.replaceAll('vv', 'w') : shape
}

/** Values that are still being filled in. */
type Draft = { -readonly [F in Field]?: Value }

/** What the chart states about a person on a day: the dated changes up to that day count. null: not started. */
function statedOn(entry: IndexedPerson, day: Day): Values | null {
  const { entry: said, defaults } = entry
  // A leaver who starts again is inactive until then, and an account must not be left active.
  if (said.start !== undefined && said.start > day && said.status !== 'left') return null
  const department = said.department === undefined ? defaults.department : said.department
  const role = said.role ?? defaults.role
  const values: Draft = { email: said.email, firstName: said.firstName, lastName: said.lastName }
  if (department !== undefined) values.department = department
  if (role !== undefined) values.role = role
  if (said.manager !== undefined) values.manager = said.manager
  values.active = !hasLeft(entry, day) && !isSwitchedOff(entry, day)
  if (said.changes === undefined) return values
  for (const change of said.changes) if (change.on <= day) fold(values, change)
  return values
}

function fold(values: Draft, change: DatedChange): void {
  for (const field of fields) {
    const value = field === 'active' ? undefined : change[field]
    if (value !== undefined) values[field] = value
  }
}

/** The days after `asOf` on which something changes, in order, each with the people who change. */
export function laterDays(
  index: PeopleIndex,
  dated: readonly IndexedPerson[],
  asOf: Day,
): ReadonlyMap<Day, readonly IndexedPerson[]> {
  const days = new Map<Day, Set<IndexedPerson>>()
  const add = (day: Day | undefined, entry: IndexedPerson): void => {
    if (day === undefined || day <= asOf) return
    const changing = days.get(day)
    if (changing === undefined) days.set(day, new Set([entry]))
    else changing.add(entry)
  }
  for (const entry of dated) {
    const { start, end, changes = [] } = entry.entry
    add(start, entry)
    for (const { on } of changes) add(on, entry)
    add(end === undefined ? undefined : dayAfter(end), entry)
    for (const { from, to, deactivate } of absencesOf(entry)) {
      if (deactivate === true) for (const day of [from, dayAfter(to)]) add(day, entry)
    }
  }
  for (const [entry, on] of handoverDays(index)) for (const day of on) add(day, entry)
  return new Map([...days].map(([day, all]) => [day, [...all]] as const).toSorted(([a], [b]) => byText(a, b)))
}
