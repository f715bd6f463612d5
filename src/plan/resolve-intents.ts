import type { Field, Values } from '../model/fields.js'
import type { Binding, Intent, State } from '../model/files.js'
import { nodeOf } from '../model/manager.js'
import { groupBy } from '../model/group-by.js'
import { canonicalEmail, type PersonKey, type UserId } from '../model/names.js'
import type { LiveState, User } from '../model/people.js'
import { hasName } from './match.js'

/**
 * The state once its open writes are settled by what the service shows. A new account is taken as ours only if it has
 * the address and the name that were sent, and belongs to no other person; a changed one counts for the fields that
 * show what was sent. `final`: every write has had its time to show, so what does not show was not done. Not final: it
 * stays open, and so does what showed during the wait (`seen`, by the ids of the intents) and is not in the list: the
 * list may be older, or the account may have changed since. Either way a person decides about new accounts that were
 * looked for in vain before, that showed and are not in the list, and whose address shows on an account that may or may
 * not be theirs.
 */
export function resolveIntents(state: State, live: LiveState, final: boolean, seen: ReadonlySet<string>): State {
  const entries = Object.entries(state.intents)
  if (entries.length === 0) return state
  const bindings = new Map(Object.entries(state.bindings) as [PersonKey, Binding][])
  const open = new Map(entries)
  const holders = strangersByEmail(live, bindings)
  for (const [id, intent] of creates(entries)) {
    const found = bindings.has(intent.key) ? 'known' : newAccount(intent, holders)
    if (typeof found === 'object') {
      bindings.set(intent.key, { id: found.id, applied: { active: true } })
      holders.delete(emailOf(intent.after))
    }
    if (found === 'doubtful' || (found === 'unseen' && seen.has(id))) open.set(id, { ...intent, status: 'unresolved' })
    else if (found !== 'unseen' || (final && intent.status === 'open')) open.delete(id)
  }
  // After all of them: the manager of a new account may be a new account.
  const keyOf = new Map([...bindings].map(([key, { id }]) => [id, key]))
  for (const [id, intent] of entries) {
    const binding = bindings.get(intent.key)
    const user = binding === undefined ? undefined : live.users.get(binding.id)
    const shown = user === undefined || open.get(id)?.status === 'unresolved' ? {} : arrived(intent, user, keyOf)
    const whole = Object.keys(shown).length === Object.keys(intent.after).length
    if (intent.action !== 'create' && ((final && !seen.has(id)) || whole)) open.delete(id)
    if (binding !== undefined && (final || !open.has(id)))
      bindings.set(intent.key, { id: binding.id, applied: { ...binding.applied, ...shown } })
  }
  return { ...state, bindings: Object.fromEntries(bindings), intents: Object.fromEntries(open) }
}

function creates(entries: readonly [string, Intent][]): readonly [string, Intent][] {
  return entries.filter(([, { action }]) => action === 'create')
}

/**
 * The account that a create has made. Doubtful: the address is there, on an account that belongs to no person we know,
 * with another name, or on several: it may have changed since.
 */
function newAccount({ after }: Intent, holders: ReadonlyMap<string, readonly User[]>): User | 'unseen' | 'doubtful' {
  const [user, ...more] = holders.get(emailOf(after)) ?? []
  if (user === undefined) return 'unseen'
  return hasName(user, after) && more.length === 0 ? user : 'doubtful'
}

/** The accounts that belong to no person we know, by their addresses. */
function strangersByEmail(live: LiveState, bindings: ReadonlyMap<PersonKey, Binding>): Map<string, User[]> {
  const taken = new Set([...bindings.values()].map(({ id }) => id))
  const strangers = [...live.users.values()].filter(({ id }) => !taken.has(id))
  return groupBy(strangers, ({ values }) => emailOf(values))
}

function emailOf({ email }: Values): string {
  return canonicalEmail(String(email))
}

/** The fields that show what was sent. */
function arrived({ after }: Intent, user: User, keyOf: ReadonlyMap<UserId, PersonKey>): Values {
  const shown = (field: Field): boolean => {
    const value = user.values[field] ?? null
    if (field !== 'manager' || value === null) return value === after[field]
    return after.manager === nodeOf(value as UserId, keyOf)
  }
  return Object.fromEntries(Object.entries(after).filter(([field]) => shown(field as Field)))
}
