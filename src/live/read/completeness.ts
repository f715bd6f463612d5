import { limitFor } from '../../model/limits.js'
import { byText } from '../../model/names.js'
import { ExitError } from '../../model/exit-error.js'
import type { Field } from '../../model/fields.js'
import type { PersonKey, UserId } from '../../model/names.js'
import type { LiveState, User } from '../../model/people.js'

/** What is known of the live list before it is read. */
export interface Expected {
  /** About how many users there may be; 0 if unknown. */
  readonly hint: number
  /** The bound accounts, and whether each was active when it was last written. New: no list has shown it yet. */
  readonly bound: ReadonlyMap<UserId, { readonly key: PersonKey; readonly active: boolean; readonly isNew?: boolean }>
  /** The active users of the last list that was trusted. */
  readonly lastActive: number | null
  /** All users of that list, inactive ones too. */
  readonly lastUsers?: number
  /** How many percent of `lastActive` there must be: the limit `users`. */
  readonly minPercent: number
  /** The addresses of people who may have no account yet: looked up one by one if the list may hide users. */
  readonly addresses: readonly string[]
  /** Look them up in any case: a run did not end. */
  readonly lookUp: boolean
  /** No run has finished yet, so no known account shows that the list is whole. */
  readonly first?: boolean
  /** The fields that the service has shown with a value before. */
  readonly shown: ReadonlySet<Field>
  /** The fields that Git owns: those must be readable. */
  readonly manage: ReadonlySet<Field>
  /** Whose key it is; null or left out if the service does not say. */
  readonly owner?: UserId | null
}

/** A list that was read as the contract says, and lacks people. Right after a write it may only be late. */
export class UntrustedList extends ExitError {}

/** What the service said about accounts that the list does not show, each asked for by its id or address. */
export type Asked = ReadonlyMap<UserId, User | 'gone'>

/** The bound accounts that a list does not show, in the order of their ids. */
export function unseen(users: ReadonlyMap<UserId, unknown>, expected: Expected): readonly UserId[] {
  const missing: UserId[] = []
  for (const id of expected.bound.keys()) if (!users.has(id)) missing.push(id)
  return missing.toSorted(byText)
}

/**
 * The only maker of a `LiveState`. A list that was cut short must never look like people who left, so it is accepted
 * only if every bound account is in it, or was asked for by its id and is in `asked`; if it is not empty; if few of
 * those are gone; and if it has not shrunk, except by accounts that are known to be gone or inactive. Else throws
 * `ExitError` 8.
 */
export function prove(
  users: Iterable<User>,
  expected: Expected,
  asked: Asked = new Map(),
  aside: LiveState['aside'] = [],
): LiveState {
  const listed = byId(users)
  requireSome(listed, expected)
  const missing = unseen(listed, expected)
  const silent = missing.filter((id) => !asked.has(id))
  if (silent.length > 0) throw untrusted(`${silent.length} known accounts are not in it, and were not asked for`)
  const found = [...asked.values()].filter((user) => user !== 'gone')
  requireUncut(listed, found, expected)
  const all = inOrder(found.length === 0 ? listed : byId([...listed.values(), ...found]))
  if (missing.length > 0) requirePresent(all, expected)
  requireSize(all, expected)
  const owner = expected.owner ?? null
  const unlisted = new Set(found.flatMap(({ id }) => (listed.has(id) ? [] : [id])))
  return { users: all, unlisted, aside, owner } as unknown as LiveState
}

/** A list may hide inactive users, and a few new ones: more than one hidden active user in 20 means that it was cut. */
function requireUncut(listed: ReadonlyMap<UserId, User>, found: readonly User[], { bound }: Expected): void {
  const isLeft = ({ id, values }: User): boolean =>
    values.active === true && !listed.has(id) && bound.get(id)?.isNew !== true
  const left = found.filter(isLeft).length
  if (left === 0) return
  let shown = 0
  for (const { values } of listed.values()) if (values.active === true) shown += 1
  if (left < 2 || left * 20 <= shown + left) return
  throw untrusted(
    `it was cut short, or the service repeats one page: it shows ${shown} active users, but ${left} more exist when asked for one by one`,
  )
}

/** The same users in the order of their ids. Most services list them so. */
function inOrder(users: ReadonlyMap<UserId, User>): ReadonlyMap<UserId, User> {
  let last = ''
  for (const id of users.keys()) {
    if (byText(last, id) > 0) return byId([...users.values()].toSorted((a, b) => byText(a.id, b.id)))
    last = id
  }
  return users
}

/** Users by id, in the given order. Of two with one id the later one counts. */
export function byId(users: Iterable<User>): ReadonlyMap<UserId, User> {
  const all = new Map<UserId, User>()
  for (const user of users) all.set(user.id, user)
  return all
}

/** A list may hide inactive users: this one shows some, and every account that is known. */
export function hidesNone(listed: ReadonlyMap<UserId, User>, expected: Expected): boolean {
  for (const { values } of listed.values()) if (values.active === false) return unseen(listed, expected).length === 0
  return false
}

/** Throws `ExitError` 8 for an empty list: at least the user who made the key has an account. */
export function requireSome(listed: ReadonlyMap<UserId, unknown>, expected: Expected): void {
  if (listed.size > 0) return
  throw untrusted(
    expected.bound.size > 0
      ? `it is empty, but ${expected.bound.size} accounts are known. Perhaps the key belongs to another company`
      : 'it is empty, but must have at least the owner of the key. Perhaps the key may not read the users',
  )
}

/** One account that is gone is a matter for the plan; many are a sign of another company, or of a broken service. */
function requirePresent(all: ReadonlyMap<UserId, User>, expected: Expected): void {
  const gone: PersonKey[] = []
  let active = 0
  for (const [id, account] of expected.bound) {
    if (!account.active || account.isNew === true) continue
    active += 1
    if (!all.has(id)) gone.push(account.key)
  }
  if (gone.length < 2 || gone.length * 5 <= active) return
  const named = `${gone.slice(0, 10).join(', ')}${gone.length > 10 ? `, and ${gone.length - 10} more` : ''}`
  throw untrusted(
    `${gone.length} of ${active} known accounts are missing (${named}). Perhaps the key belongs to another company; if they are really gone, run "espalier state forget KEY" for each`,
  )
}

/** An account that shows as inactive is not missing, whoever deactivated it; and one alone is a matter for the plan. */
function requireSize(all: ReadonlyMap<UserId, User>, expected: Expected): void {
  const { lastActive, lastUsers, minPercent, bound } = expected
  if (lastActive === null) return
  let now = 0
  for (const { values } of all.values()) if (values.active === true) now += 1
  if (now >= limitFor({ percent: minPercent }, lastActive)) return
  let [gone, inactive] = [0, 0]
  for (const [id, account] of bound) {
    if (!account.active || all.get(id)?.values.active === true) continue
    if (account.isNew === true && !all.has(id)) continue
    if (all.has(id)) inactive += 1
    else gone += 1
  }
  const shown = lastUsers === undefined ? 0 : all.size - now - (lastUsers - lastActive)
  const missing = lastActive - now - gone - Math.max(inactive, shown)
  if (missing < 2) return
  throw untrusted(
    `it has ${now} active users, but the last trusted list had ${lastActive}: fewer than ${minPercent} % are left. If so many really left, lower limits.users in espalier.yaml`,
  )
}

function untrusted(why: string): UntrustedList {
  return new UntrustedList(8, `The list of users cannot be trusted: ${why}. Nothing more is written.`)
}
