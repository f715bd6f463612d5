import { formsKept, isAlike } from '../model/alike.js'
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
 * show what was sent. `readFrom`: when the reading of the list began, if every write had had its time to show by then:
 * what does not show was not done. Null if not: it stays open, and so does what showed during the wait (`seen`, by the
 * ids of the intents) and is not in the list: the list may be older, or the account may have changed since. So does a new
 * account, until an hour after it was sent, or after it was first found open if the run that sent it was killed. Either
 * way a person decides about new accounts that showed and are not in the list, and whose address shows on an account that
 * may or may not be theirs.
 */
export function resolveIntents(
  state: State,
  live: LiveState,
  readFrom: number | null,
  seen: ReadonlySet<string>,
): State {
  const final = readFrom !== null
  const entries = Object.entries(state.intents)
  if (entries.length === 0) return state
  const bindings = new Map(Object.entries(state.bindings) as [PersonKey, Binding][])
  const open = new Map(entries)
  resolveCreates(open, bindings, live, readFrom, seen)
  // After all of them: the manager of a new account may be a new account.
  const keyOf = new Map([...bindings].map(([key, { id }]) => [id, key]))
  for (const [id, intent] of entries) {
    const binding = bindings.get(intent.key)
    const user = binding === undefined ? undefined : live.users.get(binding.id)
    const shown = user === undefined || open.get(id)?.status === 'unresolved' ? {} : arrived(intent, user, keyOf)
    const whole = Object.keys(shown).length === Object.keys(intent.after).length
    const decided = decisionOf(alterations, { whole, showed: seen.has(id), final })
    if (intent.action !== 'create' && decided === 'close') open.delete(id)
    if (binding !== undefined && (final || !open.has(id)))
      bindings.set(intent.key, {
        id: binding.id,
        applied: { ...binding.applied, ...shown },
        ...(binding.madeAt === undefined ? {} : { madeAt: binding.madeAt }),
        ...formsKept(binding.shown, shown, user?.values ?? {}),
      })
  }
  return { ...state, bindings: Object.fromEntries(bindings), intents: Object.fromEntries(open) }
}

/** Closes, leaves open or leaves to a person each open create, and binds the accounts that are found. */
function resolveCreates(
  open: Map<string, Intent>,
  bindings: Map<PersonKey, Binding>,
  live: LiveState,
  readFrom: number | null,
  seen: ReadonlySet<string>,
): void {
  const holders = strangersByEmail(live, bindings)
  for (const [id, intent] of [...open].filter(([, { action }]) => action === 'create')) {
    const found = bindings.has(intent.key) ? 'bound' : newAccount(intent, holders)
    if (typeof found === 'object') {
      bindings.set(intent.key, { id: found.id, applied: { active: true } })
      holders.delete(emailOf(intent.after))
    }
    const account = typeof found === 'object' ? 'ours' : found
    const final = readFrom !== null && isOver(intent, readFrom)
    const decided = decisionOf(creations, { account, showed: seen.has(id), final, open: intent.status === 'open' })
    if (decided === 'close') open.delete(id)
    if (decided === 'ask') open.set(id, { ...intent, status: 'unresolved' })
    if (decided === 'keep' && readFrom !== null) open.set(id, sentByNow(intent, readFrom))
  }
}

/** Milliseconds after which a new account whose answer was lost has shown, or was not made. */
const showsWithin = 3_600_000

function isOver({ sentAt }: Intent, readFrom: number): boolean {
  return sentAt !== undefined && Date.parse(sentAt) + showsWithin <= readFrom
}

/**
 * An open create with a time by which it was sent. A run that was killed noted none, and by a clock that is ahead it is
 * sent later than now: it was sent by now at the latest.
 */
function sentByNow(intent: Intent, readFrom: number): Intent {
  const isKnown = intent.status === 'unresolved' || Date.parse(intent.sentAt ?? '') <= readFrom
  return isKnown ? intent : { ...intent, sentAt: new Date(readFrom).toISOString() }
}

/** Close: the outcome is known. Keep: it may show later. Ask: only a person can tell. */
type Decision = 'close' | 'keep' | 'ask'

interface Row<Case> {
  readonly when: (it: Case) => boolean
  readonly decision: Decision
}

/** The first row that fits decides. The last one always fits. */
type DecisionTable<Case> = readonly Row<Case>[]

interface Creation {
  /** The account of the person: bound already, found now, perhaps theirs, or none. */
  readonly account: 'bound' | 'ours' | 'doubtful' | 'unseen'
  /** It showed while it was waited for. */
  readonly showed: boolean
  /** It has had its time to show: an hour. */
  readonly final: boolean
  /** Nothing contradicts it, so that no person has to decide. */
  readonly open: boolean
}

const creations: DecisionTable<Creation> = [
  // The person has an account: it was made, or was not needed.
  { when: ({ account }) => account === 'bound', decision: 'close' },
  // It has the address and the name that were sent, and belongs to no other person.
  { when: ({ account }) => account === 'ours', decision: 'close' },
  // The address shows on an account that may or may not be theirs.
  { when: ({ account }) => account === 'doubtful', decision: 'ask' },
  // The list may be older than what showed, or the account may have changed since.
  { when: ({ showed }) => showed, decision: 'ask' },
  // It has had its time to show, so it was not made.
  { when: ({ final, open }) => final && open, decision: 'close' },
  // It still has time to show; or it stays with a person.
  { when: () => true, decision: 'keep' },
]

interface Alteration {
  /** Every field shows what was sent. */
  readonly whole: boolean
  readonly showed: boolean
  readonly final: boolean
}

const alterations: DecisionTable<Alteration> = [
  // It shows, so it was done.
  { when: ({ whole }) => whole, decision: 'close' },
  // The list may be older than what showed, or the account may have changed since.
  { when: ({ showed }) => showed, decision: 'keep' },
  // It has had its time to show: what does not show was not done.
  { when: ({ final }) => final, decision: 'close' },
  // It still has time to show.
  { when: () => true, decision: 'keep' },
]

function decisionOf<Case>(table: DecisionTable<Case>, it: Case): Decision {
  return (table.find(({ when }) => when(it)) as Row<Case>).decision
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

/** The fields that show what was sent, in whatever form: unless they showed the same before. */
function arrived({ before, after }: Intent, user: User, keyOf: ReadonlyMap<UserId, PersonKey>): Values {
  const shown = (field: Field): boolean => {
    const value = user.values[field] ?? null
    if (field !== 'manager' || value === null)
      return value === after[field] || (value !== before[field] && isAlike(field, value, after[field]))
    return after.manager === nodeOf(value as UserId, keyOf)
  }
  return Object.fromEntries(Object.entries(after).filter(([field]) => shown(field as Field)))
}
