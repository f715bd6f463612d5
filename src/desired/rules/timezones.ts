import { isTimezone, today, zones } from '../day.js'
import { dayBefore, type PersonKey } from '../../model/names.js'
import type { Known } from './known.js'
import type { IndexedPerson, PeopleTree } from './people-index.js'
import type { DayView } from './projection.js'
import { isSwitchedOff } from './absence.js'
import { violation, type Violation, type Violations } from './violation.js'

/** Older names of time zones are on no list, and each costs a look. There are fewer than that. */
const mostLooks = 500

/** The time zones of people and of the defaults exist. */
export function judgeTimezones(files: readonly PeopleTree[], known: Known, report: Violations): void {
  const names = new Map<string, boolean>()
  let looks = 0
  const isKnown = (name: string): boolean => {
    const found = names.get(name) ?? (zones().includes(name) || (looks++ < mostLooks && isTimezone(name)))
    names.set(name, found)
    return found
  }
  for (const { tree, defaults } of files) {
    const { timezone } = defaults
    if (timezone !== undefined && !isKnown(timezone)) {
      report.add(badZone(timezone, violation('bad-timezone', tree, ['defaults', 'timezone'], ''), known))
    }
  }
  for (const { tree, key, entry } of known.register.unusual) {
    const { timezone } = entry
    if (timezone === undefined || isKnown(timezone)) continue
    report.add(badZone(timezone, violation('bad-timezone', tree, ['people', key, 'timezone'], ''), known))
    if (report.full()) return
  }
}

function badZone(timezone: string, at: Violation, known: Known): Violation {
  const near = known.suggest('zone', timezone, zones())
  const message = `There is no time zone "${timezone}".${near} Write a name such as Pacific/Honolulu.`
  return { ...at, message, cause: timezone }
}

/**
 * The people whose last day goes on where they are, at this instant: their accounts are not deactivated yet. Everything
 * else keeps the days of the company, so the chart stays a function of its files and one day.
 */
export function peopleOnLastDay({ unusual, day }: DayView, now: Date): ReadonlySet<PersonKey> {
  // A day begins 26 hours later in the last zone than in the first.
  const earliest = dayBefore(dayBefore(day))
  const isOn = (person: IndexedPerson): boolean => {
    const { end, status, timezone = person.defaults.timezone } = person.entry
    if (end === undefined || timezone === undefined || status === 'left') return false
    return end < day && end >= earliest && !isSwitchedOff(person, end) && today(now, timezone) <= end
  }
  return new Set(unusual.filter(isOn).map(({ key }) => key))
}
