declare const brand: unique symbol

/** The name of a person in the chart: ours, stable, never used again. Cannot be swapped with a `UserId`. */
export type PersonKey = string & { readonly [brand]: 'PersonKey' }

/** The id of an account in the service: theirs. */
export type UserId = string & { readonly [brand]: 'UserId' }

/** A calendar day `YYYY-MM-DD` in the company's zone. Days compare as text. */
export type Day = string & { readonly [brand]: 'Day' }

const keyPattern = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/

/** Whether a text may be a key: 1 to 64 lower-case letters, digits, dots, hyphens, underscores. */
export function isPersonKey(text: string): text is PersonKey {
  return text.length <= 64 && keyPattern.test(text)
}

const idPattern = /^(?!\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$/

/** Whether a text may be an id: it stays one segment of a URL, whatever it holds. */
export function isUserId(text: string): text is UserId {
  return idPattern.test(text)
}

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): text is Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** The day after. Pure calendar arithmetic: no zone, no clock. */
export function dayAfter(day: Day): Day {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  if (date < daysIn(year, month)) return `${day.slice(0, 8)}${pad(date + 1)}` as Day
  if (month < 12) return `${day.slice(0, 5)}${pad(month + 1)}-01` as Day
  return `${String(year + 1).padStart(4, '0')}-01-01` as Day
}

/** The day so many days later. */
export function daysAfter(day: Day, days: number): Day {
  return days === 0 ? day : daysAfter(dayAfter(day), days - 1)
}

/** The day before. */
export function dayBefore(day: Day): Day {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  if (date > 1) return `${day.slice(0, 8)}${pad(date - 1)}` as Day
  if (month > 1) return `${day.slice(0, 5)}${pad(month - 1)}-${daysIn(year, month - 1)}` as Day
  return `${String(year - 1).padStart(4, '0')}-12-31` as Day
}

function daysIn(year: number, month: number): number {
  return month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

function leap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** The form of an address by which e-mails are compared: ASCII letters in lower case, the rest untouched. */
export function canonicalEmail(email: string): string {
  return /[A-Z]/.test(email) ? email.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : email
}

/** Compares texts by code unit: the same order on every machine, whatever its locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
