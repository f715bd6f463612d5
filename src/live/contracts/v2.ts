import type { Facts } from '../../model/facts.js'
import type { Field, Values } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { Contract, PageStep } from './contract.js'

const profile = ['email', 'firstName', 'lastName', 'department'] as const satisfies readonly Field[]

/**
 * Contract v2: the paths that the vendor has published. The names of fields are those of answers that were seen; no
 * body of a write is published, so the bodies are the best guess (the vendor's description, "users").
 */
export const v2: Contract = {
  name: 'v2',
  // The service also has DELETE, merge, mails to all users and the reset of sample data: none of them is here.
  operations: {
    list: { method: 'GET', path: '/users' },
    light: { method: 'GET', path: '/users/medium' },
    one: { method: 'GET', path: '/users/{id}' },
    me: { method: 'GET', path: '/users/me' },
    byLogin: { method: 'GET', path: '/users/medium/by-login' },
    byExternalId: { method: 'GET', path: '/users/medium/by-external-system-id/{id}' },
    create: { method: 'POST', path: '/users/invite' },
    update: { method: 'PUT', path: '/users/{id}' },
    manager: { method: 'PUT', path: '/users/{id}/manager' },
    roles: { method: 'PUT', path: '/users/{id}/roles' },
    lock: { method: 'POST', path: '/users/roles/lock' },
    unlock: { method: 'POST', path: '/users/roles/unlock' },
  },
  names: {
    email: 'email',
    firstName: 'firstName',
    lastName: 'lastName',
    department: 'department',
    // Its own `role` is a job title, not our role.
    role: 'isAdmin',
    manager: 'managerId',
    active: 'isActive',
  },
  // The API document, "Field shapes": an answer has it beside the e-mail.
  login: 'loginname',
  booleans: new Set<Field>(['role', 'active']),
  listQuery: { showLocked: 'true', includeGuests: 'true' },
  toOurs: (field, value) => (field === 'role' && typeof value === 'boolean' ? (value ? 'admin' : 'user') : value),
  toTheirs: (field, value) => (field === 'role' ? value === 'admin' : value),
  setAside: (raw) => (raw['isGuest'] === true ? 'a guest' : raw['isPlaceholder'] === true ? 'a placeholder' : null),
  atCreation: ({ managerAtCreation }) => (managerAtCreation.value === 'yes' ? [...profile, 'manager'] : profile),
  lower: stepsOf,
}

/** Reactivation first, then the profile, the manager and the roles; deactivation last. */
function stepsOf(after: Values): readonly PageStep[] {
  const steps: PageStep[] = []
  const has = (field: Field): boolean => after[field] !== undefined
  if (after.active === true) steps.push({ fields: ['active'], call: (id) => ({ operation: 'unlock', body: [id] }) })
  if (profile.some(has)) steps.push({ fields: profile.filter(has), call: putProfile })
  if (has('manager')) steps.push({ fields: ['manager'], call: putManager })
  if (has('role')) steps.push({ fields: ['role'], call: putRoles })
  if (after.active === false) steps.push({ fields: ['active'], call: (id) => ({ operation: 'lock', body: [id] }) })
  return steps
}

/** All four fields, so that a PUT that replaces and one that merges do the same. */
const putProfile: PageStep['call'] = (id, whole, after, { clearText }) => {
  const clears = profile.some((field) => after[field] === null)
  if (clears && clearText.value === 'unsupported') return null
  const empty = clearText.value === 'empty' ? '' : null
  const body = profile.map((field) => [v2.names[field], whole[v2.names[field]] ?? empty] as const)
  const sent = clearText.value === 'unsupported' ? body.filter(([, value]) => value !== null) : body
  return { operation: 'update', id, body: Object.fromEntries(sent) }
}

const putManager: PageStep['call'] = (id, _whole, { manager }, { clearManager }) => {
  if (typeof manager === 'string') return { operation: 'manager', id, query: { managerId: manager } }
  if (clearManager.value === 'unsupported') return null
  const query = emptyManager(clearManager.value)
  return { operation: 'manager', id, ...(query === null ? {} : { query: { managerId: query } }) }
}

/** The empty manager in a query; null: the parameter is left out. */
function emptyManager(way: Facts['clearManager']['value']): string | null {
  return way === 'null' ? 'null' : way === 'empty' ? '' : null
}

/** For roles other than these two, no body is known. */
const putRoles: PageStep['call'] = (id: UserId, _whole, { role }) =>
  role === 'admin' || role === 'user' ? { operation: 'roles', id, body: { isAdmin: role === 'admin' } } : null
