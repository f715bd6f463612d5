import type { KeyOwner } from '../../model/contact.js'
import { byText, canonicalEmail, type UserId } from '../../model/names.js'
import type { FirstLists } from '../../model/first-lists.js'
import type { User } from '../../model/people.js'
import type { FromLive } from './from-live.js'

/** The departments of all users, the active admins, and the owner of the API key, if the service says who that is. */
export function firstLists(users: readonly User[], { records, keys }: FromLive, owner: KeyOwner): FirstLists {
  const departments = new Set(records.flatMap(({ entry }) => entry.department ?? []))
  const admins = users.filter(({ values }) => values.role === 'admin' && values.active === true)
  const keysOf = (ids: readonly UserId[]): string[] => ids.flatMap((id) => keys.get(id) ?? []).toSorted(byText)
  return {
    departments: [...departments].toSorted(byText),
    admins: keysOf(admins.map(({ id }) => id)),
    protected: keysOf(users.filter((user) => isOwner(user, owner)).map(({ id }) => id)),
  }
}

function isOwner({ id, values }: User, owner: KeyOwner): boolean {
  if (owner.id !== null) return id === owner.id
  return owner.email !== null && canonicalEmail(String(values.email)) === canonicalEmail(owner.email)
}
