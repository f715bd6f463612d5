import type { Diagnostic } from '../model/files.js'
import type { Day } from '../model/names.js'
import type { Person } from '../model/people.js'
import { mostNamed, shortList } from '../model/short-list.js'
import { error, warning, who } from './findings.js'

// The findings about managers who are left out.

/** A person who is new or comes back, today or, with `on`, later. */
export function arrivalNeedsManager(person: Pick<Person, 'key' | 'values' | 'at'>, on?: Day): Diagnostic {
  const when = on === undefined ? 'gets an account, or the old one again,' : `starts on ${on},`
  return managerNeeded(person, when)
}

/** `leaver`: the manager in the service. */
export function reportNeedsManager(person: Person, leaver: Person): Diagnostic {
  return managerNeeded(person, `reports to ${who(leaver)} in Small Improvements, who leaves,`)
}

function managerNeeded(person: Pick<Person, 'key' | 'values' | 'at'>, why: string): Diagnostic {
  return error(
    'manager-needed',
    `${who(person)} ${why} and the chart leaves the manager out. Write "manager: KEY" for ${person.key}, or ` +
      `"manager: null" for a person without a manager.`,
    person.at,
  )
}

/** `circle`: the names in it, the first one again at its end. The first one's manager is left out of the chart. */
export function closesLoop(person: Person, circle: readonly string[]): Diagnostic {
  const shown = circle.length > mostNamed ? [...circle.slice(0, mostNamed), `… (${circle.length - 1} people)`] : circle
  return error(
    'manager-loop',
    `The chart would close a circle of managers: ${shown.join(' → ')}. It leaves out the manager of ${who(person)}, who ` +
      `reports to ${circle[1] ?? ''} in Small Improvements. Write another manager for ${person.key}, or for another one of them.`,
    person.at,
  )
}

/** `label`: of a field that the chart named for these people when it was applied last, and leaves out now. */
export function notManaged(label: string, people: readonly Person[]): Diagnostic {
  return warning(
    'not-managed',
    `${label.slice(0, 1).toUpperCase()}${label.slice(1)} no longer managed: ${shortList(people.map(who))}. ` +
      `The chart leaves the ${label} out now, so it stays as it is in Small Improvements. Write it again to manage it.`,
    people[0]?.at,
  )
}
