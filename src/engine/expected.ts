import type { Expected } from '../live/read/observe.js'
import type { State } from '../model/files.js'
import { fields, type Field } from '../model/fields.js'
import type { PersonKey, UserId } from '../model/names.js'
import type { DesiredState } from '../model/people.js'

/** What the chart and the state say of the live users before their list is proven. `owner`: whose key it is. */
export function expectedOf(desired: DesiredState, state: State, owner: UserId | null): Expected {
  const { settings, people } = desired
  const bound = accountsIn(state)
  const made = Object.values(state.intents).filter(({ action }) => action === 'create')
  return {
    hint: Math.max(people.size, bound.size, state.lastGood?.users ?? 0),
    bound,
    lastActive: state.lastGood?.active ?? null,
    ...(state.lastGood === null ? {} : { lastUsers: state.lastGood.users }),
    minPercent: settings.limits.users.percent ?? 0,
    addresses: [...new Set([...unbound(people, state), ...made.map(({ after }) => String(after.email))])],
    lookUp: made.length > 0,
    first: !state.hiring,
    get shown() {
      return shownIn(state)
    },
    manage: statedFields(desired),
    owner,
  }
}

function accountsIn({ bindings }: State): Expected['bound'] {
  const bound = new Map<UserId, { key: PersonKey; active: boolean; isNew: boolean }>()
  for (const key in bindings) {
    const { id, applied, madeAt } = bindings[key as PersonKey] as State['bindings'][PersonKey]
    bound.set(id, { key: key as PersonKey, active: applied.active !== false, isNew: madeAt !== undefined })
  }
  return bound
}

/** The fields that were applied with a value to any account: the service has shown those. Nearly no run asks. */
function shownIn({ bindings }: State): Set<Field> {
  const all = Object.values(bindings)
  return new Set(fields.filter((field) => all.some(({ applied }) => (applied[field] ?? null) !== null)))
}

/** The addresses of active people who have no account that we know of. */
export function unbound(people: DesiredState['people'], { bindings }: State): string[] {
  const addresses: string[] = []
  for (const { key, was, values } of people.values()) {
    const known = Object.hasOwn(bindings, key) || (was !== undefined && Object.hasOwn(bindings, was))
    if (!known && values.active === true) addresses.push(String(values.email))
  }
  return addresses
}

/** The managed fields that the chart sets for any person: only those must be readable. */
function statedFields({ settings, people }: DesiredState): Set<Field> {
  const unstated = new Set(fields.filter((field) => settings.manage.has(field)))
  const stated = new Set<Field>()
  for (const { values } of people.values()) {
    if (unstated.size === 0) break
    for (const field of unstated) if (values[field] !== undefined && unstated.delete(field)) stated.add(field)
  }
  return stated
}
