import { isAlike } from '../model/alike.js'
import type { Field } from '../model/fields.js'
import type { Change, State } from '../model/files.js'
import { accountOf } from '../model/manager.js'
import type { UserId } from '../model/names.js'
import type { LiveState } from '../model/people.js'

/** Whether a list has an account with each value that a change was to set, in whatever form the service keeps it. */
export function isShown(
  { key, before, after }: Pick<Change, 'key' | 'before' | 'after'>,
  user: UserId,
  { users }: LiveState,
  bindings: State['bindings'],
): boolean {
  const values = users.get(user)?.values
  if (values === undefined) return false
  const kept = bindings[key]?.shown
  for (const field of Object.keys(after) as Field[]) {
    const due = after[field] ?? null
    const above = typeof due === 'string' && field === 'manager' ? managerIn(due, bindings) : due
    const value = values[field] ?? null
    if (value === above || value === kept?.[field]) continue
    if (value === before[field] || !isAlike(field, value, above)) return false
  }
  return true
}

/** The account of a manager, as a plan names one; null if no account is bound to the key. */
export function managerIn(name: string, bindings: State['bindings']): UserId | null {
  return accountOf(name, (key) => bindings[key]?.id ?? null)
}
