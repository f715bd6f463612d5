import { fields, type Field, type Value } from '../../model/fields.js'
import type { PersonKey } from '../../model/names.js'
import type { DesiredState } from '../../model/people.js'
import type { PersonRecord } from '../../model/person-record.js'

/** The fields of a person in which the chart differs from what was to be written. */
export interface NotTaken {
  readonly key: string
  readonly fields: readonly Field[]
}

/**
 * What an import could not write: a manager who is not in the chart, where the entry names one, and an active account
 * whose end has passed. For people who are in the chart today.
 */
export function notTaken(records: readonly PersonRecord[], { people, settings }: DesiredState): readonly NotTaken[] {
  return records.flatMap(({ key, entry }) => {
    const values = people.get(key as PersonKey)?.values
    if (values === undefined) return []
    const isOther = (field: Field): boolean => settings.manage.has(field) && differs(entry, field, values[field])
    const found = values.active === true ? fields.filter(isOther) : (['active'] as const).filter(isOther)
    return found.length === 0 ? [] : [{ key, fields: found }]
  })
}

function differs(entry: PersonRecord['entry'], field: Field, said: Value | undefined): boolean {
  if (field === 'active') return (entry.status !== 'left') !== said
  if (field === 'manager' && entry.manager === undefined) return said !== undefined
  return entry[field] !== undefined && entry[field] !== (said ?? null)
}
