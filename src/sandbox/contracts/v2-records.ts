import { only, shown } from '../records.js'
import type { Fields, UserRecord } from '../records.js'
import type { Switches } from '../switches.js'

/**
 * A user in the words of v2. They are the best guess: names are seen in answers, no schema is published. What v2 calls
 * the role is a job title; the rights of an admin are `isAdmin`.
 */
export function toV2(record: UserRecord): Fields {
  const { id, email, firstName, lastName, role, department, managerId, active, ...extra } = record
  const { title = null, isHR = false, isGuest = false, isPlaceholder = false, ...rest } = extra
  return {
    id,
    firstName,
    lastName,
    name: `${firstName} ${lastName}`,
    email,
    loginname: email,
    department,
    role: title,
    managerId,
    isActive: active,
    isPlaceholder,
    isGuest,
    isAdmin: role === 'admin',
    isHR,
    ...rest,
  }
}

const ofMedium = new Set([
  'id',
  'firstName',
  'lastName',
  'name',
  'loginname',
  'managerId',
  'isActive',
  'isPlaceholder',
  'logo',
  'gender',
])

/** A user as the light calls show it: the ten fields that answers of the real service have. */
export function medium(record: UserRecord, switches: Switches): Fields {
  return shown(only({ logo: null, gender: 'unspecified', ...toV2(record) }, ofMedium), switches)
}

/** A user as the list shows it. */
export function inList(record: UserRecord, switches: Switches): Fields {
  return switches.listFields === 'brief' ? medium(record, switches) : shown(toV2(record), switches)
}

/** What v2 derives from other fields, or changes by calls of their own. */
const made = new Set(['name', 'loginname', 'isPlaceholder', 'isGuest', 'isAdmin', 'isHR', 'active', 'title'])

/** A request of v2, in the words in which users are kept. */
export function fromV2(sent: Fields): Fields {
  const pairs = Object.entries(sent).filter(([name]) => !made.has(name))
  const newNames: Readonly<Record<string, string>> = { role: 'title', isActive: 'active' }
  return Object.fromEntries(pairs.map(([name, value]) => [newNames[name] ?? name, value]))
}
