import type { Diagnostic, Place } from '../model/files.js'
import { shortList } from '../model/short-list.js'
import { warning, who } from './findings.js'
import type { PlacedPerson } from './last-placement.js'

// The warnings about the organisation, as people read them.

export type HealthCode = 'wide-span' | 'deep-chart' | 'single-point' | 'idle-admin'

/** A weak point of the organisation. */
export interface HealthWarning {
  readonly code: HealthCode
  /** What it is about: a key, or a department. */
  readonly about: string
  /** The key of the same person in an older chart, if it was another one. */
  readonly was?: string
  /** How many people or levels there are: with more, it is a new warning. */
  readonly size: number
  /** The same in a list. */
  readonly brief: string
  readonly finding: Diagnostic
}

export function wideSpan(person: PlacedPerson, reports: number, isLater: boolean): Diagnostic {
  return healthWarning(
    'wide-span',
    isLater,
    `${who(person)} has ${reports} direct reports. Give some of them another manager, or raise ` +
      `"health.span" in espalier.yaml.`,
    person.at,
  )
}

export function deepChart(person: PlacedPerson, level: number, deepest: number, isLater: boolean): Diagnostic {
  return healthWarning(
    'deep-chart',
    isLater,
    `${who(person)} is on level ${level}, and the branch below goes down to level ${deepest}. Take a ` +
      `level out, or raise "health.depth" in espalier.yaml.`,
    person.at,
  )
}

export function onlyManager(person: PlacedPerson, department: string, members: number, isLater: boolean): Diagnostic {
  return healthWarning(
    'single-point',
    isLater,
    `${who(person)} is the only manager of the department "${department}", which has ${members} people. ` +
      `Let another person manage some of them, or raise "health.singlePoint" in espalier.yaml.`,
    person.at,
  )
}

export function onlyAdmin(person: PlacedPerson, isLater: boolean): Diagnostic {
  return healthWarning(
    'single-point',
    isLater,
    `${who(person)} is the only active person on the list "admins" of espalier.yaml: without this account, ` +
      `the company has no admin. Add a second person.`,
    person.at,
  )
}

export function idleAdmin(person: PlacedPerson, department: string, isLater: boolean): Diagnostic {
  return healthWarning(
    'idle-admin',
    isLater,
    `${who(person)} is on the list "admins" of espalier.yaml, manages no one, and is in the department ` +
      `"${department}", unlike the other admins. If the work has changed, delete ${person.key} from the list.`,
    person.at,
  )
}

/** How many names a finding about several people has. */
const mostBrief = 5

const heads = {
  'wide-span': (count) => `${count} people have more direct reports than "health.span" of espalier.yaml`,
  'deep-chart': (count) => `${count} branches go deeper than "health.depth" of espalier.yaml, below`,
  'single-point': (count) => `${count} departments and lists rely on one person`,
  'idle-admin': (count) =>
    `${count} people on the list "admins" of espalier.yaml manage no one, and are in another department than the other admins`,
} satisfies Record<HealthCode, (count: number) => string>

/** Many of a kind, the largest first. */
export function severalLike(code: HealthCode, briefs: readonly string[], place: Place | undefined): Diagnostic {
  const all = briefs.length <= mostBrief ? '' : ' "espalier validate --format json" lists each.'
  return warning(code, `${heads[code](briefs.length)}: ${shortList(briefs, mostBrief)}.${all}`, place)
}

/** With later days, a warning is about the time after the last of them. */
function healthWarning(code: HealthCode, isLater: boolean, sentence: string, place: Place): Diagnostic {
  return warning(code, isLater ? `Once all dates of the files have come, ${sentence}` : sentence, place)
}
