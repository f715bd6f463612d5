import type { HrFinding } from '../model/hr-file.js'
import type { Day } from '../model/names.js'
import { dayByForm, isoDay, readingsOf, type Readings } from './dates.js'
import { hrError, inQuotes, type HrPlace } from './finding.js'

/** One cell of a column of dates. */
export interface DateCell {
  readonly text: string
  readonly place: HrPlace
}

/**
 * The days of a column of dates, in its order. Without a form from the settings, dates that are not in ISO form count only
 * if every one of the column has one reading, and all in the same order: 13.04.2026 beside 25.12.2026. A single 03/04/2026
 * leaves it open for all.
 */
export function daysOf(cells: readonly DateCell[], form: string | undefined): readonly (Day | HrFinding)[] {
  if (form !== undefined)
    return cells.map((cell) => dayByForm(cell.text, form) ?? isoDay(cell.text) ?? inOtherForm(cell, form))
  const read = cells.map((cell) => ({ cell, day: isoDay(cell.text), readings: readingsOf(cell.text) }))
  const others = read.filter(({ day, readings }) => day === null && readings.size > 0).map(({ readings }) => readings)
  const isClear = haveOneReading(others)
  return read.map(({ cell, day, readings }) => {
    if (day !== null) return day
    const [only] = readings.values()
    if (only === undefined) return unreadable(cell)
    return isClear ? only : unclear(cell, readings)
  })
}

function haveOneReading(all: readonly Readings[]): boolean {
  const orders = new Set(all.filter(({ size }) => size === 1).flatMap((readings) => [...readings.keys()]))
  return orders.size <= 1 && all.every((readings) => new Set(readings.values()).size === 1)
}

const way =
  'Write the form of the dates into org/espalier.yaml, such as "dates: DD/MM/YYYY" under hr, or export them as 2026-12-31.'

function unclear({ text, place }: DateCell, readings: Readings): HrFinding {
  const days = [...new Set(readings.values())]
  const what =
    days.length > 1
      ? `${inQuotes(text)} is ${days.join(' or ')}`
      : `${inQuotes(text)} has one reading, but other dates of the column do not agree with it or have two`
  return hrError('hr-ambiguous-date', place, `${what}. ${way}`, causeOf(place))
}

function unreadable({ text, place }: DateCell): HrFinding {
  const what = /^\d{4,6}(?:\.\d+)?$/.test(text)
    ? `${inQuotes(text)} is the number by which a spreadsheet keeps a date. Format the column as a date, and export the file again.`
    : `${inQuotes(text)} is not a day that the calendar has, with a year of four digits. Correct it, or write the form of the dates into org/espalier.yaml, such as "dates: DD.MM.YYYY" under hr.`
  return hrError('hr-date', place, what, causeOf(place))
}

function inOtherForm({ text, place }: DateCell, form: string): HrFinding {
  const message = `${inQuotes(text)} is not a day in the form ${form}, which the settings name. Correct it, or "dates" under hr in org/espalier.yaml.`
  return hrError('hr-date', place, message, causeOf(place))
}

function causeOf({ column }: HrPlace): string {
  return `column ${column?.letter ?? ''}`
}
