import type { Values } from '../../src/model/fields.js'
import type { Binding, State } from '../../src/model/files.js'
import type { PersonKey, UserId } from '../../src/model/names.js'
import type { DesiredState, Person, User } from '../../src/model/people.js'
import { changeId, verbOf, type Draft } from '../../src/plan/drafts.js'
import { match } from '../../src/plan/match.js'
import type { Match } from '../../src/plan/pairs.js'
import { planContextOf, withGoing, type PlanContext } from '../../src/plan/plan-context.js'
import { desiredOf, liveFrom, personOf, sealed, stateWith } from './worlds.js'

/** A person of the chart: active, in Sales, reporting to `manager`. */
export function charted(
  key: string,
  manager: string | null = null,
  more: Values = {},
  rest: Partial<Person> = {},
): Person {
  const names = { email: `${key}@acme.example`, firstName: key, lastName: 'Example' }
  return personOf(key, { ...names, department: 'Sales', manager, active: true, ...more }, rest)
}

/** The account of a person, as the chart has it unless `more` says otherwise. */
export function accountOf(key: string, manager: string | null = null, more: Values = {}): User {
  const names = { email: `${key}@acme.example`, firstName: key, lastName: 'Example', department: 'Sales' }
  return {
    id: `u-${key}` as UserId,
    values: { ...names, role: null, manager: manager === null ? null : `u-${manager}`, active: true, ...more },
  }
}

/** The account of a person, bound, with the values that were applied last. */
export function bindingTo(key: string, applied: Values = {}): Binding {
  return { id: `u-${key}` as UserId, applied: { ...charted(key).values, ...applied } }
}

export function stateOf(...keys: readonly string[]): State {
  return stateWith(Object.fromEntries(keys.map((key) => [key, bindingTo(key)])))
}

export function matchOf(people: readonly Person[], users: readonly User[], state: State): Match {
  return match(desiredOf(people), liveFrom(users, state), state, sealed)
}

/** A change as the plan first has it; `null` as the account makes it one of nobody's. */
export function draftOf(action: Draft['action'], key: string, after: Values = {}, more: Partial<Draft> = {}): Draft {
  return {
    id: changeId(action, key as PersonKey),
    action,
    verb: verbOf(action, after),
    key: key as PersonKey,
    name: `${key} Example`,
    user: action === 'create' ? null : (`u-${key}` as UserId),
    before: {},
    after,
    at: { file: 'org/people/all.yaml', line: 1, column: 3 },
    ...more,
  }
}

export function draftsOf(...drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  return new Map(drafts.map((one) => [one.id, one]))
}

/** These changes in a company of these people and accounts; all bound who have an account of their key. */
export function contextOf(
  people: readonly Person[],
  users: readonly User[],
  drafts: readonly Draft[],
  more: Partial<DesiredState> = {},
): PlanContext {
  const ids = new Set<string>(users.map(({ id }) => id))
  const state = stateOf(...people.map(({ key }) => key).filter((key) => ids.has(`u-${key}`)))
  const desired = desiredOf(people, more)
  const live = liveFrom(users, state)
  return withGoing(
    planContextOf(desired, live, match(desired, live, state, sealed), draftsOf(...drafts)),
    draftsOf(...drafts),
  )
}
