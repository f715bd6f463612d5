import type { Field } from '../model/fields.js'
import type { Change, State } from '../model/files.js'
import type { PersonKey, UserId } from '../model/names.js'
import type { LiveState } from '../model/people.js'

/**
 * Whether a list has an account with each value that a change was to set. A manager of the change is a key, or `#` and
 * an id.
 */
export function isShown(
  { after }: Pick<Change, 'after'>,
  user: UserId,
  { users }: LiveState,
  bindings: State['bindings'],
): boolean {
  const values = users.get(user)?.values
  if (values === undefined) return false
  return (Object.keys(after) as Field[]).every((field) => {
    const due = after[field] ?? null
    const above = typeof due === 'string' && field === 'manager' ? managerIn(due, bindings) : due
    return (values[field] ?? null) === above
  })
}

/** The account of a manager, who is a key, or `#` and an id; null if no account is bound to the key. */
export function managerIn(name: string, bindings: State['bindings']): UserId | null {
  return name.startsWith('#') ? (name.slice(1) as UserId) : (bindings[name as PersonKey]?.id ?? null)
}
