import type { Binding, State } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import type { Value } from '../model/fields.js'
import type { Person } from '../model/people.js'

/** What the state has under a key. */
export function bindingAt(key: PersonKey | undefined, { bindings }: State): Binding | undefined {
  return key !== undefined && Object.hasOwn(bindings, key) ? bindings[key] : undefined
}

/** What the state has of a person: under the key of today, or the one before. */
export function bindingOf({ key, was }: Pick<Person, 'key' | 'was'>, state: State): Binding | undefined {
  return bindingAt(key, state) ?? bindingAt(was, state)
}

/** The address last applied, if it tells whose an account is: a value that a person sealed proves none. */
export function provenAddress({ applied, unproven }: Pick<Binding, 'applied' | 'unproven'>): Value | undefined {
  return unproven === true ? undefined : applied.email
}
