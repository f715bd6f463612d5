import { fields, type Field, type Value, type Values } from '../../model/fields.js'
import { byText, dayAfter, dayBefore, type Day } from '../../model/names.js'
import type { Absence } from '../../model/files.js'
import type { Upcoming } from '../../model/people.js'
import { absencesOf, isSwitchedOff } from './absence.js'
import { hasDates, type IndexedPerson, type PeopleIndex } from './people-index.js'
import { entryPlace, valuesOn } from './projection.js'
import { handoverDays } from './successors.js'

/** Everything that the files say happens on a day, in the order of day and key. */
export function eventsOf(index: PeopleIndex): readonly Upcoming[] {
  const handed = handoverDays(index)
  const may = handed.size === 0 ? index.unusual : index.entries
  const dated = may.filter((entry) => hasDates(entry) || handed.has(entry))
  const all = dated.flatMap((entry) => events(entry, index, handed.get(entry) ?? []))
  return all.toSorted((a, b) => byText(a.on, b.on) || byText(a.key, b.key))
}

/** Everything that the files say happens to a person on a day. */
function events(entry: IndexedPerson, index: PeopleIndex, handed: readonly Day[]): readonly Upcoming[] {
  const { start, end, status, newPerson, samePerson, id } = entry.entry
  const common = { key: entry.key, at: entryPlace(entry) }
  const words = {
    ...(newPerson === true ? { newPerson } : {}),
    ...(samePerson === true ? { samePerson } : {}),
    ...(id === undefined ? {} : { id }),
  }
  const list: Upcoming[] = []
  if (start !== undefined && status !== 'left') {
    list.push({ ...common, ...words, on: start, kind: 'hire', values: valuesOn(entry, index, start) ?? {} })
  }
  for (const one of changesOf(entry, index, handed)) list.push({ ...common, kind: 'change', ...one })
  for (const one of switchesOf(entry, index)) list.push({ ...common, ...one })
  if (end !== undefined && !isSwitchedOff(entry, end)) {
    list.push({ ...common, on: dayAfter(end), kind: 'leave', values: { active: false } })
  }
  return list
}

type Happening = Omit<Upcoming, 'key' | 'at'>

/** The changes of a person, one a day: as the entry has them, as a manager leaves, and as an absence is shown. */
function changesOf(
  entry: IndexedPerson,
  index: PeopleIndex,
  handed: readonly Day[],
): readonly Omit<Happening, 'kind'>[] {
  const days = new Map<Day, Omit<Happening, 'kind'>>()
  const add = (on: Day, values: Values, absence?: Absence): void => {
    const { from, to } = absence ?? {}
    const away = from === undefined || to === undefined ? {} : { absence: { from, to } }
    days.set(on, { ...days.get(on), on, values: { ...days.get(on)?.values, ...values }, ...away })
  }
  for (const { on, ...change } of entry.entry.changes ?? []) {
    const written = writtenOn(on, change, entry, index)
    if (Object.keys(written).length > 0) add(on, written)
  }
  for (const on of handed) {
    const manager = handedOn(entry, index, on)
    if (manager !== undefined) add(on, { manager })
  }
  for (const absence of absencesOf(entry).filter(({ deactivate }) => deactivate !== true)) {
    add(absence.from, {}, absence)
    if (absence.to !== entry.entry.end) add(dayAfter(absence.to), {}, absence)
  }
  return [...days.values()]
}

/** What of a dated change is written on its day: of an inactive account the address, and the rest with its return. */
function writtenOn(on: Day, change: Values, entry: IndexedPerson, index: PeopleIndex): Values {
  const isOff = isSwitchedOff(entry, on)
  if (!isOff && isSwitchedOff(entry, dayBefore(on))) return {}
  const values = valuesOn(entry, index, on)
  return only((field) => change[field] !== undefined && (!isOff || field === 'email'), values)
}

/** The manager whom a person gets on a day because the one before has left. */
function handedOn(entry: IndexedPerson, index: PeopleIndex, on: Day): Value | undefined {
  const [before, then] = [valuesOn(entry, index, dayBefore(on)), valuesOn(entry, index, on)]
  if (before?.active !== true || then?.active !== true || before.manager === then.manager) return undefined
  return then.manager ?? null
}

/** An account that is inactive during an absence, and takes along what changed meanwhile when it returns. */
function switchesOf(entry: IndexedPerson, index: PeopleIndex): readonly Happening[] {
  return absencesOf(entry).flatMap(({ from, to, deactivate }): readonly Happening[] => {
    if (deactivate !== true) return []
    const absence = { from, to }
    const off: Happening = { on: from, kind: 'leave', values: { active: false }, absence }
    if (to === entry.entry.end) return [off]
    const [before, eve] = [valuesOn(entry, index, dayBefore(from)), valuesOn(entry, index, to)]
    const then = valuesOn(entry, index, dayAfter(to))
    const isNew = (field: Field): boolean => then?.[field] !== (field === 'email' ? eve : before)?.[field]
    const values = only((field) => field === 'active' || isNew(field), then)
    return [off, { on: dayAfter(to), kind: 'return', values, absence }]
  })
}

function only(keep: (field: Field) => boolean, values: Values | null): Values {
  const kept = fields.filter((field) => values?.[field] !== undefined && keep(field))
  return Object.fromEntries(kept.map((field) => [field, values?.[field] ?? null]))
}
