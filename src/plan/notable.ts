import type { Field } from '../model/fields.js'
import type { State } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import type { DesiredState } from '../model/people.js'
import { bindingAt } from './bindings.js'
import type { Pair } from './pairs.js'

/** Managed fields that chart and service show in the same words, beside those that are always compared. */
const texts: readonly Field[] = ['firstName', 'lastName', 'department', 'role']

/**
 * Whether a rule may have something to say about a pair. The others, nearly all, are bound, their account is their own
 * and shows every managed field as the chart states it, and no word of the chart about them needs an answer. This looks
 * at every person: it makes nothing, and what was last applied is read only for a field that the chart leaves out.
 */
export function notableIn({ settings: { manage } }: DesiredState, state: State): (pair: Pair) => boolean {
  const managed = texts.filter((field) => manage.has(field))
  const isManager = manage.has('manager')
  return ({ person, user, applied, how, whose }) => {
    if (how !== 'bound' || whose.kind !== 'own' || person.newPerson || person.samePerson === true) return true
    const { values: wanted } = person
    const { values: live } = user
    if (wanted.email !== live.email || wanted.active !== live.active) return true
    for (let at = 0; at < managed.length; at += 1) {
      const field = managed[at] as Field
      const value = wanted[field]
      if (value === undefined ? applied[field] !== undefined : value !== (live[field] ?? null)) return true
    }
    if (!isManager) return false
    if (wanted.manager === undefined) return applied.manager !== undefined
    const above = wanted.manager === null ? null : bindingAt(wanted.manager as PersonKey, state)?.id
    return above !== (live.manager ?? null)
  }
}
