/** The fields of a person that Git can own. */
export type Field = 'email' | 'firstName' | 'lastName' | 'department' | 'role' | 'manager' | 'active'

/** What a field holds. A manager is a key in the chart and in a plan, a user id in a `User`; null is empty. */
export type Value = string | boolean | null

/** Values by field. A missing field is not stated (chart) or not known (service): it is never written. */
export type Values = { readonly [F in Field]?: Value }

/** The kind of change a field belongs to: one write each. */
type Part = 'profile' | 'manager' | 'active'

interface FieldFacts {
  /** Its name for people. */
  readonly label: string
  readonly part: Part
  /** It gives or takes rights: named first in a plan, with a limit of its own. */
  readonly privileged: boolean
}

/** Every managed field. A new one is a row here, a property in `schema/`, and a field of the contract in `live/`. */
export const fieldFacts = {
  email: { label: 'e-mail', part: 'profile', privileged: false },
  firstName: { label: 'first name', part: 'profile', privileged: false },
  lastName: { label: 'last name', part: 'profile', privileged: false },
  department: { label: 'department', part: 'profile', privileged: false },
  role: { label: 'role', part: 'profile', privileged: true },
  manager: { label: 'manager', part: 'manager', privileged: false },
  active: { label: 'active', part: 'active', privileged: false },
} satisfies Record<Field, FieldFacts>

/** The values that are set. A new account is sent no others: it begins empty. */
export function nonEmpty(values: Values): Values {
  const set: Partial<Record<Field, Value>> = {}
  for (const field of Object.keys(values) as Field[]) if (values[field] !== null) set[field] = values[field] as Value
  return set
}

/** All fields, in the order in which they are compared and shown. */
export const fields = Object.keys(fieldFacts) as readonly Field[]
