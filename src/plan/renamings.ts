import type { Diagnostic, State } from '../model/files.js'
import type { Values } from '../model/fields.js'
import { likenessOf, plainName } from '../model/likeness.js'
import type { Day, PersonKey } from '../model/names.js'
import type { DesiredState, LiveState, Person, Upcoming, User } from '../model/people.js'
import { bindingAt } from './bindings.js'
import type { Draft } from './drafts.js'
import { anotherPerson, newPersonDone, samePersonDone } from './identity-findings.js'
import type { Match, Pair } from './pairs.js'

/** A key that gets another name: today, or on a later day. */
interface Renaming {
  readonly person: Person | Upcoming
  readonly user: User
  readonly before: Values
  readonly after: Values
  readonly on?: Day
}

/** Keys that get the name of another person, and words of a person that have done their work. */
export function renamingFindings(
  drafts: Iterable<Draft>,
  desired: DesiredState,
  live: LiveState,
  state: State,
  { pairs, notable }: Pick<Match, 'pairs' | 'notable'>,
): readonly Diagnostic[] {
  const all = [...renamedNow(drafts, pairs), ...renamedLater(desired, pairs), ...backLater(desired, live, state)]
  const renamings = all.filter(({ before, after }) => likenessOf(before, after) === 'other')
  const asked = renamings.flatMap(({ person, user, before, after, on }) =>
    person.samePerson === true && !person.newPerson
      ? []
      : [anotherPerson({ ...person, values: after }, user, before, on)],
  )
  const renamed = new Set(renamings.map(({ person }) => person.key))
  return [...asked, ...notable.flatMap((pair) => (renamed.has(pair.person.key) ? [] : wordDone(pair)))]
}

/** Writes that hand the account to the person of the chart: to sign in with another address or again, or by the name. */
function renamedNow(drafts: Iterable<Draft>, pairs: Match['pairs']): readonly Renaming[] {
  const keys = new Set<PersonKey>()
  for (const { key, after } of drafts) {
    const isSignIn = after.email !== undefined || after.active === true
    if (isSignIn || after.firstName !== undefined || after.lastName !== undefined) keys.add(key)
  }
  return [...keys].flatMap((key) => {
    const pair = pairs.get(key)
    if (pair?.how !== 'bound' || pair.whose.kind === 'other' || pair.person.values.active !== true) return []
    const { person, user, applied } = pair
    return [{ person, user, before: nameBefore(applied, user), after: person.values }]
  })
}

/** The name that was last applied, or that of an account which never got one. */
function nameBefore(applied: Values, user: User): Values {
  return plainName(applied) === '' ? user.values : applied
}

/** Dated changes of a name: the plan is read before their day. */
function renamedLater({ people, upcoming }: DesiredState, pairs: Match['pairs']): readonly Renaming[] {
  const names = new Map<PersonKey, Values>()
  return upcoming.flatMap(({ key, kind, on, values }) => {
    const [person, pair] = [people.get(key), pairs.get(key)]
    if (kind !== 'change' || person === undefined || pair === undefined) return []
    const before = names.get(key) ?? person.values
    const after = { ...before, ...values }
    names.set(key, after)
    return [{ person, user: pair.user, before, after, on }]
  })
}

/** People who come back on a later day: a scheduled run gives them the old account, without another look at the plan. */
function backLater({ people, upcoming }: DesiredState, { users }: LiveState, state: State): readonly Renaming[] {
  return upcoming.flatMap((person) => {
    const binding = person.kind === 'hire' && !people.has(person.key) ? bindingAt(person.key, state) : undefined
    const user = binding === undefined ? undefined : users.get(binding.id)
    if (binding === undefined || user === undefined) return []
    return [{ person, user, before: nameBefore(binding.applied, user), after: person.values, on: person.on }]
  })
}

function wordDone({ person, how }: { readonly person: Person; readonly how: Pair['how'] }): readonly Diagnostic[] {
  if (how === 'adopted') return []
  if (person.newPerson) return [newPersonDone(person)]
  return person.samePerson === true && how === 'bound' ? [samePersonDone(person)] : []
}
