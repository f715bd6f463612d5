import { verbs, type Verb } from '../../model/actions.js'
import type { Change, Counts, Plan, Scheduled } from '../../model/files.js'
import { groupBy } from '../../model/group-by.js'
import type { PersonKey } from '../../model/names.js'

/** What a plan does to one person on one day: one line for people, with any number of writes. */
export interface PlanLine {
  readonly verb: Verb
  readonly key: PersonKey
  readonly name: string
  /** As the service shows it now; null for none, and for a person without an account. */
  readonly department: string | null
  /** The writes of today, the most important first; none if it is for later. */
  readonly changes: readonly Change[]
  readonly later: Scheduled | null
  /** The person leaves, gets other rights, or signs in with another address: always shown. */
  readonly guarded: boolean
  /** It was to be done already, before the pull request in question. */
  readonly waiting: boolean
}

/** Today's changes by person, then what comes later by day. The verb of a line is the first of its changes' verbs. */
export function planLines(
  changes: readonly Change[],
  scheduled: readonly Scheduled[],
  waiting: boolean,
): readonly PlanLine[] {
  const people = groupBy(changes, ({ key }) => key)
  return [
    ...[...people.values()].map((own) => lineOfToday(own, waiting)),
    ...scheduled.map((one) => lineOfLater(one, waiting)),
  ]
}

function lineOfToday(own: readonly Change[], waiting: boolean): PlanLine {
  const changes = own.toSorted((a, b) => verbs.indexOf(a.verb) - verbs.indexOf(b.verb))
  const [first] = changes as [Change]
  const moved = own.find(({ before }) => typeof before.department === 'string')?.before.department
  const department = first.stands?.department ?? (typeof moved === 'string' ? moved : null)
  const readdressed = own.some(({ before, after }) => before.email !== undefined && after.email !== undefined)
  const { verb, key, name } = first
  return { verb, key, name, department, changes, later: null, guarded: isGuarded(verb) || readdressed, waiting }
}

function lineOfLater(later: Scheduled, waiting: boolean): PlanLine {
  const { verb, key, name, values, stands } = later
  const arrives = verb === 'hire' || verb === 'rehire'
  const guarded = isGuarded(verb) || (!arrives && values.email !== undefined)
  return { verb, key, name, department: stands?.department ?? null, changes: [], later, guarded, waiting }
}

function isGuarded(verb: Verb): boolean {
  return verb === 'leave' || verb === 'admin'
}

/** How many lines of each verb. */
export function countLines(lines: readonly PlanLine[]): Counts {
  const counts = Object.fromEntries(verbs.map((verb) => [verb, 0])) as Record<Verb, number>
  for (const { verb } of lines) counts[verb] += 1
  return counts
}

/** How many people these lines are about. */
export function peopleIn(lines: readonly Pick<PlanLine, 'key'>[]): number {
  return new Set(lines.map(({ key }) => key)).size
}

/** All the lines of a plan, none of them waiting. */
export function allLines({ changes, scheduled }: Plan): readonly PlanLine[] {
  return planLines(changes, scheduled, false)
}
