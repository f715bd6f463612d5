import { dayAfter, type Day } from '../../model/names.js'
import type { Absence } from '../../model/files.js'
import type { Path } from '../reading/marks.js'
import type { IndexedPerson } from './people-index.js'
import { violation, type Violation } from './violation.js'

/** The times in which a person is away, in the order of the file. */
export function absencesOf({ entry: { absence } }: Pick<IndexedPerson, 'entry'>): readonly Absence[] {
  if (absence === undefined) return []
  return isList(absence) ? absence : [absence]
}

/** The absence on a day; undefined for none. */
export function absenceOn(person: Pick<IndexedPerson, 'entry'>, day: Day): Absence | undefined {
  return absencesOf(person).find(({ from, to }) => from <= day && day <= to)
}

/** Whether the account is inactive on a day because the person is away. */
export function isSwitchedOff(person: Pick<IndexedPerson, 'entry'>, day: Day): boolean {
  return person.entry.absence !== undefined && absenceOn(person, day)?.deactivate === true
}

/** The places of the days of all absences. */
export function absenceDays(person: Pick<IndexedPerson, 'entry'>): readonly { inside: Path; day: Day }[] {
  return absencesOf(person).flatMap(({ from, to }, index) => [
    { inside: [...pathOf(person, index), 'from'], day: from },
    { inside: [...pathOf(person, index), 'to'], day: to },
  ])
}

/** Absences that contradict each other, or the other dates of the person. */
export function judgeAbsences(entry: IndexedPerson, asOf: Day): readonly Violation[] {
  const all = absencesOf(entry)
  return all.flatMap((absence, index) => {
    const wrong = wrongDay(entry, absence, all[index - 1], asOf)
    if (wrong === undefined) return []
    const path = ['people', entry.key, ...pathOf(entry, index), wrong.at]
    return [violation('date-order', entry.tree, path, wrong.message)]
  })
}

interface Wrong {
  readonly at: 'from' | 'to'
  readonly message: string
}

function wrongDay(
  { entry: { start, end, status } }: IndexedPerson,
  { from, to, deactivate }: Absence,
  before: Absence | undefined,
  asOf: Day,
): Wrong | undefined {
  if (to < from)
    return { at: 'to', message: `The absence ends on ${to}, before it begins on ${from}. Correct one of them.` }
  if (before !== undefined && from <= before.to) {
    const message = `The absence from ${from} begins before the one until ${before.to} has ended. Put them in the order of their days, each after the one before.`
    return { at: 'from', message }
  }
  if (before?.deactivate === true && deactivate === true && from === dayAfter(before.to)) {
    return {
      at: 'from',
      message: `The absence from ${from} follows the one until ${before.to} without a day between. Write them as one.`,
    }
  }
  if (start !== undefined && from <= start) {
    return {
      at: 'from',
      message: `The absence from ${from} is not after the first day ${start}. Write a later first day, or correct the absence.`,
    }
  }
  if (end !== undefined && to > end) {
    return { at: 'to', message: `The absence until ${to} goes on after the last day ${end}. Correct one of the dates.` }
  }
  if (status !== 'left' || to < asOf) return undefined
  return {
    at: 'to',
    message: `status: left says that the person has left, and an absence until ${to} has not passed. Remove one of the two.`,
  }
}

/** Where an absence is, below the person. */
function pathOf({ entry: { absence } }: Pick<IndexedPerson, 'entry'>, index: number): Path {
  return absence !== undefined && isList(absence) ? ['absence', index] : ['absence']
}

function isList(absence: Absence | readonly Absence[]): absence is readonly Absence[] {
  return Array.isArray(absence)
}
