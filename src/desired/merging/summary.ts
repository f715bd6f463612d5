import { groupBy } from '../../model/group-by.js'
import type { HrFile } from '../../model/hr-file.js'
import type { HrSummary } from '../../model/hr-import.js'
import { byText } from '../../model/names.js'
import { personCalled, type ChartPerson } from './chart-people.js'
import type { HrMerge } from './merge-rows.js'

type Entry = HrMerge['records'][number]['entry']

/** What a merge does, in numbers. */
export function summaryOf(file: HrFile, merge: HrMerge, people: readonly ChartPerson[], full: boolean): HrSummary {
  const known = new Map(people.map((one) => [one.key as string, one]))
  const changed = merge.records.flatMap(({ key, entry }) => {
    const person = known.get(key)
    return person === undefined ? [] : [{ person, entry }]
  })
  const count = (is: (entry: Entry, person: ChartPerson) => boolean): number =>
    changed.filter(({ entry, person }) => is(entry, person)).length
  const { preset, headerRow, columns, ignored } = file
  return {
    preset,
    headerRow,
    columns,
    ignored,
    rows: file.rows.length,
    taken: merge.taken,
    longGone: merge.longGone,
    created: merge.records.length - changed.length,
    left: count(({ status }) => status === 'left'),
    ending: count(({ end }) => end !== undefined),
    moved: count(({ manager }) => manager !== undefined),
    renamed: count(
      ({ firstName, lastName }, { values }) => firstName !== values.firstName || lastName !== values.lastName,
    ),
    readdressed: count(({ email }, { values }) => email !== values.email),
    restarted: count(({ start }) => start !== undefined),
    roles: count(({ role }) => role !== undefined),
    ids: count(({ id }) => id !== undefined),
    departments: departmentsOf(changed),
    missing: merge.missing.map(personCalled),
    kept: merge.kept.map(personCalled),
    full,
  }
}

function departmentsOf(changed: readonly { person: ChartPerson; entry: Entry }[]): HrSummary['departments'] {
  const steps = changed.flatMap(({ person, entry }) => {
    const { department: to } = entry
    return to === undefined ? [] : [{ from: (person.values.department ?? null) as string | null, to }]
  })
  const groups = groupBy(steps, ({ from, to }) => JSON.stringify([from, to]))
  return [...groups.values()]
    .flatMap((all) => all.slice(0, 1).map((one) => ({ ...one, people: all.length })))
    .toSorted((a, b) => b.people - a.people || byText(String(a.from), String(b.from)))
}
