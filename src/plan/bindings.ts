import type { Binding, State } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import type { Values } from '../model/fields.js'
import type { Person } from '../model/people.js'

/** What the state has under a key. */
export function bindingAt(key: PersonKey | undefined, { bindings }: State): Binding | undefined {
  return key !== undefined && Object.hasOwn(bindings, key) ? bindings[key] : undefined
}

/** What the state has of a person: under the key of today, or the one before. */
export function bindingOf({ key, was }: Pick<Person, 'key' | 'was'>, state: State): Binding | undefined {
  return bindingAt(key, state) ?? bindingAt(was, state)
}

/**
 * What was last applied, as far as it tells whose an account is: a value that a person sealed does not prove an
 * address.
 */
export function provenOf({ applied, unproven }: Binding): Values {
  if (unproven !== true) return applied
  const { email: _, ...rest } = applied
  return rest
}
