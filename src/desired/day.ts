import type { Day } from '../model/names.js'
import { inZone, isReadable } from './zone-clock.js'

/** The day in a time zone at `now`. Throws a RangeError for a zone that does not exist. */
export function today(now: Date, timezone: string): Day {
  const time = now.getTime()
  if (Number.isNaN(time)) throw new RangeError('There is no such time')
  return inZone(nameToday(timezone), () => dayOf(new Date(time)))
}

/**
 * The first moment of a day in a time zone, as an ISO time with its offset: 2026-12-01T00:00:00+01:00. If the clock
 * skips midnight it is later in the night. Throws a RangeError for a zone or a day that does not exist.
 */
export function startOfDay(day: Day, timezone: string): string {
  return inZone(nameToday(timezone), () => {
    const start = new Date(`${day}T00:00:00`)
    if (Number.isNaN(start.getTime())) throw new RangeError(`There is no day ${day}`)
    const clock = [start.getHours(), start.getMinutes(), start.getSeconds()].map(two).join(':')
    const minutes = Math.round(-start.getTimezoneOffset())
    const [sign, size] = [minutes < 0 ? '-' : '+', Math.abs(minutes)]
    return `${dayOf(start)}T${clock}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
  })
}

/** The day by the clock that is set. */
function dayOf(date: Date): Day {
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Whether there is such a time zone: an IANA name, or one of its older names. */
export function isTimezone(name: string): boolean {
  try {
    nameToday(name)
    return true
  } catch {
    return false
  }
}

/** The name that a time zone has today. Throws a RangeError for a zone that does not exist. */
function nameToday(timezone: string): string {
  const isToday = timezone === 'UTC' || zones().includes(timezone)
  // The list costs 1 ms and has no older names; a first format costs 10 ms and knows them all.
  const name = isToday ? timezone : (found.get(timezone) ?? formatOf(timezone).resolvedOptions().timeZone)
  // Newer engines also take an offset such as +01:00, which has no summer time.
  if (!isReadable(name)) throw new RangeError(`There is no time zone ${timezone}`)
  if (!isToday) found.set(timezone, name)
  return name
}

/** The names of today of older names. */
const found = new Map<string, string>()

function formatOf(timezone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { timeZone: timezone })
}

/** The names of the time zones, without their older names. */
export function zones(): readonly string[] {
  return (allZones ??= Intl.supportedValuesOf('timeZone'))
}

let allZones: readonly string[] | undefined
