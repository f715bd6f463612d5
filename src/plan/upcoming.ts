import type { Verb } from '../model/actions.js'
import type { Diagnostic, Scheduled, State } from '../model/files.js'
import { limitFor, type LimitName } from '../model/limits.js'
import type { Values } from '../model/fields.js'
import type { Day, PersonKey, UserId } from '../model/names.js'
import { allowance } from './limits.js'
import type { DesiredState, LiveState, Settings, Upcoming, User } from '../model/people.js'
import { liveValue } from './differ.js'
import { mayWrite, withOnly } from './drafts.js'
import { fullName, limitAhead } from './findings.js'
import { placementsOf } from './placement.js'
import type { Match } from './pairs.js'

/** What the chart says about later days, as far as Git owns it: the rest will never be written. */
export function managedUpcoming({ upcoming, settings }: DesiredState): Upcoming[] {
  return upcoming.flatMap((one) => {
    const { kind, absence } = one
    const values = withOnly(one.values, (field) => mayWrite(field, one.key, settings, kind === 'hire'))
    if (absence === undefined) return Object.keys(values).length === 0 ? [] : [{ ...one, values }]
    // Where Git does not own the account's state, an absence is only shown.
    return [{ ...one, values, kind: values.active === undefined ? 'change' : kind }]
  })
}

/** Everyone in the files, those who start later too. */
export function peopleInFiles({ people, upcoming }: DesiredState): number {
  const later = new Set<PersonKey>()
  for (const { key } of upcoming) if (!people.has(key)) later.add(key)
  return people.size + later.size
}

/** Those days as lines of a plan. */
export function scheduledLines(
  upcoming: readonly Upcoming[],
  { people, settings }: DesiredState,
  { bindings }: State,
  live: LiveState,
  matched: Match,
): Scheduled[] {
  const returning = (one: Upcoming): User | undefined =>
    one.kind === 'hire' && !people.has(one.key) && Object.hasOwn(bindings, one.key)
      ? live.users.get(bindings[one.key]?.id as UserId)
      : undefined
  const hires = new Map(upcoming.filter(({ kind }) => kind === 'hire').map(({ key, values }) => [key, values]))
  return upcoming.map((one) => ({
    on: one.on,
    verb: verbOf(one, bindings),
    key: one.key,
    name: fullName(people.get(one.key)?.values ?? hires.get(one.key) ?? one.values),
    values: sentTo(returning(one), one.values, settings, matched.keyOf),
    stands: placementsOf(one.key, matched),
    ...(one.absence === undefined ? {} : { absence: one.absence }),
    at: one.at,
  }))
}

/** What differs from the account of a person who comes back: no more is sent. */
function sentTo(user: User | undefined, values: Values, { manage }: Settings, keyOf: Match['keyOf']): Values {
  if (user === undefined) return values
  return withOnly(values, (field) => manage.has(field) && values[field] !== liveValue(user, field, keyOf))
}

/** A bound person has an account already: coming back is no new one. */
function verbOf({ kind, key, values }: Upcoming, bindings: State['bindings']): Verb {
  if (kind === 'return' || (kind === 'hire' && Object.hasOwn(bindings, key))) return 'rehire'
  if (kind !== 'change') return kind
  if (values.role !== undefined) return 'admin'
  return values.manager !== undefined ? 'move' : 'change'
}

/** Warns today of days whose changes would be over a limit. `departments`: what of those counts, by the day. */
export function limitsAhead(
  upcoming: readonly Upcoming[],
  settings: Settings,
  { bindings }: State,
  active: number,
  departments: ReadonlyMap<Day, number>,
): Diagnostic[] {
  const days = new Map<Day, Map<LimitName, number>>()
  for (const one of upcoming) {
    const counts = days.get(one.on) ?? new Map<LimitName, number>()
    days.set(one.on, counts)
    for (const limit of limitsOf(one, bindings)) counts.set(limit, (counts.get(limit) ?? 0) + 1)
  }
  for (const [on, count] of departments) days.get(on)?.set('department', count)
  return [...days].flatMap(([on, counts]) =>
    [...counts].flatMap(([limit, value]) => {
      const bound = limitFor(settings.limits[limit], active)
      const lift = allowance(settings, limit)
      const lifted = lift !== undefined && lift.until >= on && value <= lift.count
      return value > bound && !lifted ? [limitAhead(on, limit, value, bound)] : []
    }),
  )
}

function limitsOf({ kind, key, values }: Upcoming, bindings: State['bindings']): LimitName[] {
  if (kind === 'return') return []
  if (kind === 'hire') return Object.hasOwn(bindings, key) ? [] : ['create']
  if (kind === 'leave') return ['deactivate']
  return [
    ...(values.manager === undefined ? [] : (['move'] as const)),
    ...(values.email === undefined ? [] : (['email'] as const)),
    ...(values.firstName === undefined && values.lastName === undefined ? [] : (['name'] as const)),
    ...(values.role === undefined ? [] : (['role'] as const)),
  ]
}
