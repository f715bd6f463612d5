import type { Field } from '../model/fields.js'
import type { State } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import type { DesiredState } from '../model/people.js'
import { bindingAt } from './bindings.js'
import type { Pair } from './pairs.js'

/** Managed fields that chart and service show in the same words, beside those that are always compared. */
const texts: readonly Field[] = ['firstName', 'lastName', 'department', 'role']

/**
 * Whether a rule may have something to say about a pair. The others, nearly all, are bound, their account is their own,
 * shows every managed field as the chart states it, and has the manager whom the state remembers; no word of the chart
 * about them needs an answer. This looks at every person, and makes nothing.
 */
export function notableIn({ settings: { manage } }: DesiredState, state: State): (pair: Pair) => boolean {
  const managed = texts.filter((field) => manage.has(field))
  const isManager = manage.has('manager')
  return ({ person, user, applied, how, whose }) => {
    if (how !== 'bound' || whose.kind !== 'own' || person.newPerson || person.samePerson === true) return true
    const [wanted, live] = [person.values, user.values]
    if (wanted.email !== live.email || wanted.active !== live.active) return true
    if (typeof applied.manager === 'string' && applied.manager !== wanted.manager) return true
    for (const field of managed) {
      const value = wanted[field]
      if (value === undefined ? applied[field] !== undefined : value !== (live[field] ?? null)) return true
    }
    if (!isManager) return false
    if (wanted.manager === undefined) return applied.manager !== undefined
    const above = wanted.manager === null ? null : bindingAt(wanted.manager as PersonKey, state)?.id
    return above !== (live.manager ?? null)
  }
}
