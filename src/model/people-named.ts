import type { Values } from './fields.js'
import { nearNames, plainName } from './likeness.js'
import { canonicalEmail } from './names.js'

/** What people know a person by. */
export interface Recognisable {
  readonly key: string
  /** The key before a renaming. */
  readonly was?: string
  /** The employee id. */
  readonly id?: string
  readonly values: Values
}

/**
 * Those whom a text names: by key, else by a former key, an employee id, an address, a name, or a name that is near. Names
 * are compared as when two records may be the same person. Several: the text does not say which one. None: it is unknown.
 */
export function peopleNamed<T extends Recognisable>(text: string, all: readonly T[]): readonly T[] {
  const [email, name, near] = [canonicalEmail(text), plainName({ firstName: text }), nearNames({ firstName: text })]
  const ways: readonly ((one: T) => boolean)[] = [
    ({ key }) => key === text,
    ({ was }) => was === text,
    ({ id }) => id === text,
    ({ values }) => typeof values.email === 'string' && canonicalEmail(values.email) === email,
    ({ values }) => name !== '' && plainName(values) === name,
    ({ values }) => near.length > 0 && nearNames(values).some((one) => near.includes(one)),
  ]
  for (const is of ways) {
    const found = all.filter(is)
    if (found.length > 0) return found
  }
  return []
}
