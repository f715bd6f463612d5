import type { Fields, UserRecord } from './records.js'
import { refused } from './refusals.js'
import type { Refusal } from './refusals.js'
import { valueOf } from './switches.js'
import type { Contract, Switches } from './switches.js'

/** What an update asks for, or a refusal. */
type Meant = { readonly fields: Fields } | Refusal

/**
 * The update once each null and empty text is taken as this service takes it: a null without a meaning leaves the field
 * as it is, an empty text without a meaning is refused.
 */
export function meant(old: UserRecord, sent: Fields, switches: Switches, contract: Contract): Meant {
  const manager = valueOf(switches, 'clearManager', contract)
  const fields = new Map(Object.entries(sent))
  for (const name of ['role', 'department', 'managerId'] as const) {
    const form = sent[name] === null ? 'null' : sent[name] === '' ? 'empty' : 'other'
    const takes = name === 'managerId' ? manager : switches.clearText
    if (form === 'other' || takes === 'any') continue
    if (takes === form) fields.set(name, null)
    else if (form === 'null') fields.set(name, old[name])
    else return refused(422, name === 'managerId' ? 'unknown_manager' : 'invalid_field', `The field ${name} is empty.`)
  }
  if (manager === 'omit' && contract === 'v1' && !fields.has('managerId')) fields.set('managerId', null)
  return { fields: Object.fromEntries(fields) }
}

/** The record after an update, if a manager cannot be removed in any way. */
export function keepingManager(old: UserRecord, record: UserRecord, switches: Switches): UserRecord {
  const stays = switches.clearManager === 'unsupported' && record.managerId === null
  return stays ? { ...record, managerId: old.managerId } : record
}
