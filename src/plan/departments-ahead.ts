import { isAlike } from '../model/alike.js'
import { groupBy } from '../model/group-by.js'
import type { Value } from '../model/fields.js'
import type { Day, PersonKey } from '../model/names.js'
import type { DesiredState, Upcoming } from '../model/people.js'
import type { Match } from './pairs.js'

/** One active person and the department as of a day; null: none, or unknown. */
type Departments = ReadonlyMap<PersonKey, Value>

interface Step {
  readonly from: Value
  readonly to: Value
}

/**
 * How many people get another department on each later day, as the limit of that day will count them: once, if all
 * active people of a department go to another that had nobody.
 */
export function departmentsAhead(
  upcoming: readonly Upcoming[],
  { people }: Pick<DesiredState, 'people'>,
  { pairs, unmanaged }: Pick<Match, 'pairs' | 'unmanaged'>,
): ReadonlyMap<Day, number> {
  if (!upcoming.some(isChange)) return new Map()
  const outside = new Set(
    unmanaged.flatMap(({ values }) => (values.active === true ? [values.department ?? null] : [])),
  )
  const known = new Map<PersonKey, Value>()
  const active = new Set<PersonKey>()
  for (const { key, values } of people.values()) {
    known.set(key, values.department ?? pairs.get(key)?.user.values.department ?? null)
    if (values.active === true) active.add(key)
  }
  const days = new Map<Day, number>()
  for (const [on, events] of groupBy(upcoming, (one) => one.on)) {
    const before: Departments = new Map([...known].filter(([key]) => active.has(key)))
    for (const { key, kind, values } of events) {
      if (values.department !== undefined) known.set(key, values.department)
      if (kind === 'leave') active.delete(key)
      else if (kind !== 'change') active.add(key)
    }
    const after: Departments = new Map([...known].filter(([key]) => active.has(key)))
    const count = countSteps(events.filter(isChange), before, after, outside)
    if (count > 0) days.set(on, count)
  }
  return days
}

function isChange({ kind, values }: Upcoming): boolean {
  return kind === 'change' && values.department !== undefined
}

function countSteps(
  changes: readonly Upcoming[],
  before: Departments,
  after: Departments,
  outside: ReadonlySet<Value>,
): number {
  const steps = changes
    .map(({ key }): Step => ({ from: before.get(key) ?? null, to: after.get(key) ?? null }))
    .filter(({ from, to }) => !isAlike('department', from, to))
  const kinds = groupBy(steps, ({ from, to }) => JSON.stringify([from, to]))
  const isRenaming = ({ from, to }: Step): boolean =>
    from !== null &&
    to !== null &&
    !outside.has(to) &&
    [...before].every(([key, department]) =>
      department === to ? false : department !== from || !after.has(key) || after.get(key) === to,
    )
  return [...kinds.values()].reduce((sum, some) => sum + (isRenaming(some[0] as Step) ? 1 : some.length), 0)
}
