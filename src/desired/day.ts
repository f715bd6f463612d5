import type { Day } from '../model/names.js'

/** The zones of which a day was asked for. */
const known = new Set<string>()

/** The day in a time zone at `now`. Throws a RangeError for a zone that does not exist. */
export function today(now: Date, timezone: string): Day {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  // Newer engines also take an offset such as +01:00, which has no summer time.
  if (!/^[A-Za-z]/.test(timezone)) throw new RangeError(`There is no time zone ${timezone}`)
  known.add(timezone)
  const part = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]))
  return `${part.get('year')}-${part.get('month')}-${part.get('day')}` as Day
}

/**
 * The first moment of a day in a time zone, as an ISO time with its offset: 2026-12-01T00:00:00+01:00. If the clock
 * skips midnight it is later in the night.
 */
export function startOfDay(day: Day, timezone: string): string {
  const [noon, clock] = [Date.parse(`${day}T12:00:00Z`), clockOf(timezone)]
  // Noon in UTC is at most 15 hours from the noon of any zone, so the day begins within 28 hours of it.
  let [before, from] = [noon - 28 * hour, noon + 28 * hour]
  while (from - before > 1_000) {
    const middle = before + Math.floor((from - before) / 2_000) * 1_000
    if (clock(middle) >= day) from = middle
    else before = middle
  }
  const shown = Date.parse(`${clock(from)}Z`)
  const minutes = Math.round((shown - from) / 60_000)
  const [sign, size] = [minutes < 0 ? '-' : '+', Math.abs(minutes)]
  const offset = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0')).join(':')
  return `${clock(from)}${sign}${offset}`
}

const hour = 3_600_000

/** The clock time in a time zone: 2026-12-01T00:00:00. */
function clockOf(timezone: string): (time: number) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return (time) => {
    const part = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]))
    const [year, month, day] = [part.get('year') ?? '', part.get('month'), part.get('day')]
    return `${year.padStart(4, '0')}-${month}-${day}T${part.get('hour')}:${part.get('minute')}:${part.get('second')}`
  }
}

/** Whether there is such a time zone: an IANA name, or one of its older names. */
export function isTimezone(name: string): boolean {
  // The list costs 1 ms and has no older names; a first format costs 10 ms and knows them all.
  if (known.has(name) || zones().includes(name)) return true
  try {
    today(new Date(0), name)
    return true
  } catch {
    return false
  }
}

/** The names of the time zones, without their older names. */
export function zones(): readonly string[] {
  return (allZones ??= Intl.supportedValuesOf('timeZone'))
}

let allZones: readonly string[] | undefined
