import type { Binding, State } from '../model/files.js'
import { isJustMade, notShownYet } from '../model/just-made.js'
import type { PersonKey } from '../model/names.js'
import type { LiveState } from '../model/people.js'
import { changeId } from './drafts.js'
import type { Deferral } from './needs.js'
import type { Match } from './pairs.js'

/**
 * The bindings of new accounts that the list shows by now, or that have had an hour to show: it no longer counts when
 * they were made. By a clock that is ahead they were made later than now: that counts as now. Only those that change are
 * returned.
 */
export function shownByNow({ bindings }: State, { users, unlisted }: LiveState, now: number): Map<PersonKey, Binding> {
  const known = new Map<PersonKey, Binding>()
  for (const key of Object.keys(bindings) as PersonKey[]) {
    const binding = bindings[key]
    if (binding?.madeAt === undefined) continue
    const { madeAt, ...rest } = binding
    const isListed = users.has(rest.id) && unlisted?.has(rest.id) !== true
    if (isListed || !isJustMade(binding, now)) known.set(key, rest)
    else if (Date.parse(madeAt) > now) known.set(key, { ...rest, madeAt: new Date(now).toISOString() })
  }
  return known
}

/** The state, with these bindings. */
export function withShown(state: State, live: LiveState, now: number): State {
  const known = shownByNow(state, live, now)
  return known.size === 0 ? state : { ...state, bindings: { ...state.bindings, ...Object.fromEntries(known) } }
}

/** A person whose new account does not show yet waits for it: a second hire would double them. */
export function unseenHolds({ unseen }: Match): Map<string, Deferral> {
  const holds = new Map<string, Deferral>()
  for (const { person, id, madeAt } of unseen.values()) {
    const action = person.values.active === true ? 'create' : 'deactivate'
    holds.set(changeId(action, person.key), { reason: 'unresolved', because: notShownYet(id, madeAt) })
  }
  return holds
}
