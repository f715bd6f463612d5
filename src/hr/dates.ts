import { isDay, type Day } from '../model/names.js'

type Order = 'YMD' | 'YDM' | 'DMY' | 'MDY'

/** What a date can mean: its day for each order of its parts in which the calendar has it. */
export type Readings = ReadonlyMap<Order, Day>

/** A date at midnight is a date: some systems write the hours too. */
const midnight = /[T ]00:00(?::00(?:\.0+)?)?Z?$/

/** The day of a text in ISO form; null for any other text. */
export function isoDay(text: string): Day | null {
  const day = text.replace(midnight, '')
  return isDay(day) ? day : null
}

const forms: Readonly<Record<Order, RegExp>> = {
  YMD: /^(?<y>\d{4})([./ -])(?<m>\d{1,2})\2(?<d>\d{1,2})$/,
  YDM: /^(?<y>\d{4})([./ -])(?<d>\d{1,2})\2(?<m>\d{1,2})$/,
  DMY: /^(?<d>\d{1,2})([./ -])(?<m>\d{1,2})\2(?<y>\d{4})$/,
  MDY: /^(?<m>\d{1,2})([./ -])(?<d>\d{1,2})\2(?<y>\d{4})$/,
}

/** All readings of a date with digits. None for what is no date, or has a year of two digits. */
export function readingsOf(text: string): Readings {
  const day = text.replace(midnight, '')
  const found = new Map<Order, Day>()
  for (const order of ['YMD', 'DMY', 'MDY'] as const) {
    const read = dayIn(day, order)
    if (read !== null) found.set(order, read)
  }
  return found
}

function dayIn(text: string, order: Order): Day | null {
  const parts = forms[order].exec(text)?.groups
  if (parts === undefined) return null
  const day = `${parts['y']}-${parts['m']?.padStart(2, '0')}-${parts['d']?.padStart(2, '0')}`
  return isDay(day) ? day : null
}

/** The day of a text in a form of the settings, such as DD.MM.YYYY; null for any other text. */
export function dayByForm(text: string, form: string): Day | null {
  const separator = /[./ -]/.exec(form)?.[0] ?? ''
  const order = form
    .split(separator)
    .map((part) => part[0])
    .join('') as Order
  const day = text.replace(midnight, '')
  return day.includes(separator) ? dayIn(day, order) : null
}
