import { isDay } from '../model/names.js'
import { markdown, type Marked } from './escaping/markdown.js'
import { words, type Words } from './escaping/words.js'

const months = [
  words`Jan`,
  words`Feb`,
  words`Mar`,
  words`Apr`,
  words`May`,
  words`Jun`,
  words`Jul`,
  words`Aug`,
  words`Sep`,
  words`Oct`,
  words`Nov`,
  words`Dec`,
]

/**
 * `1 Oct 2026`: a day in words, in which day and month cannot be confused. A text that is no day is shown as a value.
 */
export function dayWords(day: string): Marked {
  return isDay(day)
    ? dateWords(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
    : markdown`${day}`
}

/** The day before: what ends with the start of a day had that one as its last. */
export function eveWords(day: string): Marked {
  if (!isDay(day)) return markdown`before ${day}`
  const eve = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) - 1))
  return dateWords(eve.getUTCFullYear(), eve.getUTCMonth() + 1, eve.getUTCDate())
}

function dateWords(year: number, month: number, date: number): Words {
  return words`${date} ${months[month - 1] ?? words`?`} ${year}`
}

/** `14 Sep 2026, 10:12`, the clock of the company's zone. `at` is an ISO time. */
export function timeWords(at: string, timezone: string): Words {
  const parts = partsOf(at, timezone)
  return parts === null
    ? unknown
    : words`${dateWords(parts.year, parts.month, parts.day)}, ${clock(parts.hour, parts.minute)}`
}

/** `11:03:07` */
export function clockWords(at: string, timezone: string): Words {
  const parts = partsOf(at, timezone)
  return parts === null ? unknown : words`${clock(parts.hour, parts.minute)}:${two(parts.second)}`
}

const unknown = words`(unknown time)`

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'

/** The parts of a local time; null for a text that is no time, or a zone that does not exist. */
function partsOf(at: string, timezone: string): Readonly<Record<Part, number>> | null {
  const time = Date.parse(at)
  if (Number.isNaN(time)) return null
  try {
    const numeric = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    } as const
    const format = new Intl.DateTimeFormat('en-GB', { ...numeric, hourCycle: 'h23', timeZone: timezone })
    const found = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]))
    const part = (name: Part): number => found.get(name) ?? 0
    return {
      year: part('year'),
      month: part('month'),
      day: part('day'),
      hour: part('hour'),
      minute: part('minute'),
      second: part('second'),
    }
  } catch {
    return null
  }
}

function clock(hour: number, minute: number): Words {
  return words`${two(hour)}:${two(minute)}`
}

function two(number: number): Words {
  return words`${Math.floor(number / 10)}${number % 10}`
}
