import { fields } from '../../model/fields.js'
import type { Facts } from '../../model/facts.js'
import type { Field } from '../../model/fields.js'
import type { Contract, Raw, PageStep } from './contract.js'

/** Contract v1: one resource, one object a request (the API document, "Users" and "Data model"). */
export const v1: Contract = {
  name: 'v1',
  // There is a DELETE too. It is not documented whether it erases reviews for good, so it is not in this table.
  operations: {
    list: { method: 'GET', path: '/users' },
    create: { method: 'POST', path: '/users' },
    one: { method: 'GET', path: '/users/{id}' },
    update: { method: 'PUT', path: '/users/{id}' },
  },
  names: {
    email: 'email',
    firstName: 'firstName',
    lastName: 'lastName',
    department: 'department',
    role: 'role',
    manager: 'managerId',
    active: 'active',
  },
  login: null,
  booleans: new Set<Field>(['active']),
  listQuery: {},
  toOurs: (_field, value) => value,
  toTheirs: (_field, value) => value,
  setAside: () => null,
  atCreation: ({ managerAtCreation }) => (managerAtCreation.value === 'no' ? withoutManager : fields),
  lower: (after) => [{ fields: fields.filter((field) => after[field] !== undefined), call: put }],
}

const withoutManager = fields.filter((field) => field !== 'manager')

/** The whole record with our fields set, so that a PUT that replaces and one that merges do the same. */
const put: PageStep['call'] = (id, whole, after, facts) => {
  const empty = new Map(fields.filter((field) => after[field] === null).map((field) => [v1.names[field], field]))
  const body: [string, unknown][] = []
  if ([...empty.values()].some((field) => cleared(field, facts) === null)) return null
  for (const [key, value] of Object.entries(whole)) {
    if (key === 'id') continue
    const field = empty.get(key)
    const sent = field === undefined ? { value } : cleared(field, facts)
    if (sent !== null && 'value' in sent) body.push([key, sent.value])
  }
  return { operation: 'update', id, body: Object.fromEntries(body) as Raw }
}

/** How a field is made empty: by null, by an empty text, or by leaving it out (no `value`); null if there is no way. */
function cleared(field: Field, { clearManager, clearText }: Facts): { readonly value?: null | '' } | null {
  const way = field === 'manager' ? clearManager.value : clearText.value
  if (way === 'unsupported') return null
  return way === 'omit' ? {} : { value: way === 'empty' ? '' : null }
}
