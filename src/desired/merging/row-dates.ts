import type { PersonEntry } from '../../model/files.js'
import type { HrField, HrFinding, HrRow, HrStatus } from '../../model/hr-file.js'
import type { Day } from '../../model/names.js'
import { personCalled, type ChartPerson } from './chart-people.js'
import type { KeyedRow } from './hr-managers.js'
import { cellText, rowCalled, rowFinding } from './hr-rows.js'

interface RowDates {
  readonly entry: Pick<PersonEntry, 'start' | 'end'> & { readonly status?: 'left' }
  readonly findings: readonly HrFinding[]
}

const silent: RowDates = { entry: {}, findings: [] }

/**
 * What a row says of the first and the last day: a day ahead is written; a first day that has passed is no news. A last
 * day that has passed, or a status that says so, is `left`.
 */
export function datesOf({ row, person }: KeyedRow, today: Day): RowDates {
  const [end, status] = [dayIn(row, 'end'), cellText(row, 'status') as HrStatus | '']
  const isGone = hasLeftInRow(row, today)
  if (person === null) return newcomer(row, end, status, today)
  if (person.standing === 'left') return isGone ? silent : returned(row, person)
  if (status === 'left' && end !== null && end >= today) return { entry: {}, findings: [leftAhead(row, person, end)] }
  if (isGone) return { entry: { status: 'left' }, findings: [] }
  const start = startOf(row, person, today)
  const isNews = end !== null && end !== person.entry.end
  return { entry: { ...start.entry, ...(isNews ? { end } : {}) }, findings: start.findings }
}

/** Whether a row says that its person has left. */
export function hasLeftInRow(row: HrRow, today: Day): boolean {
  const end = dayIn(row, 'end')
  return (end !== null && end < today) || (cellText(row, 'status') === 'left' && end === null)
}

function dayIn(row: HrRow, field: HrField): Day | null {
  const text = cellText(row, field)
  return text === '' ? null : (text as Day)
}

/** Who was hired and has not started must have a first day: the account would be made today. */
function newcomer(row: HrRow, end: Day | null, status: HrStatus | '', today: Day): RowDates {
  const start = dayIn(row, 'start')
  const isAhead = start !== null && start > today
  if (status === 'later' && !isAhead) {
    const message = `${rowCalled(row)} has not started, and has no first day ahead. Add it in the HR system.`
    return {
      entry: {},
      findings: [rowFinding(row, row.cells.start === undefined ? 'status' : 'start', 'hr-no-start', message)],
    }
  }
  if (isAhead && end !== null && end < start) return { entry: {}, findings: [endBeforeStart(row)] }
  return { entry: { ...(isAhead ? { start } : {}), ...(end === null ? {} : { end }) }, findings: [] }
}

function endBeforeStart(row: HrRow): HrFinding {
  const message = `The last day is before the first day, ${cellText(row, 'start')}. Correct it in the HR system.`
  return rowFinding(row, 'end', 'hr-end-before-start', message)
}

/** A new first day of a person who has one ahead is written. For those who have started, only a person can say. */
function startOf(row: HrRow, { entry, standing, key }: ChartPerson, today: Day): RowDates {
  const start = dayIn(row, 'start')
  if (start === null || start === entry.start) return silent
  if (standing === 'later') return { entry: { start }, findings: [] }
  if (start <= today) return silent
  const message = `${rowCalled(row)} has started in the chart, and starts on ${start} here. If they leave until then, run: espalier leave ${key}. If not, nothing is to be done.`
  return { entry: {}, findings: [rowFinding(row, 'start', 'hr-later-start', message, { severity: 'warning' })] }
}

function returned(row: HrRow, person: ChartPerson): RowDates {
  const field = row.cells.status === undefined ? 'email' : 'status'
  const message = `${personCalled(person)} has left in the chart, and works here according to the file. If they are back, run: espalier rehire ${person.key}`
  return { entry: {}, findings: [rowFinding(row, field, 'hr-returned', message)] }
}

function leftAhead(row: HrRow, person: ChartPerson, end: Day): HrFinding {
  const message = `${personCalled(person)} has left by the status, and the last day ${end} is not over. Run one of: espalier leave ${person.key}, or espalier leave ${person.key} --on ${end}`
  return rowFinding(row, 'status', 'hr-left-ahead', message)
}
