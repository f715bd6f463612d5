import type { Diagnostic, State } from '../model/files.js'
import { canonicalEmail, type PersonKey } from '../model/names.js'
import type { DesiredState, LiveState, Person, Upcoming, User } from '../model/people.js'
import type { Witness } from '../model/witness.js'
import { bindingAt } from './bindings.js'
import { leaverElsewhere, otherAccount } from './findings.js'
import { addressBefore, addressesOf, isSameAddress, type Whose } from './whose.js'
import type { Match, Pair } from './pairs.js'

/** The finding about an account that is bound to one person, or would be, and has the address of another. */
export function ofAnother(
  { person, user, how }: Pick<Pair, 'user' | 'how'> & { readonly person: Person | Upcoming },
  { key, address }: Extract<Whose, { kind: 'other' }>,
  { people }: DesiredState,
  state: State,
): Diagnostic {
  const other = people.get(key) ?? { key }
  const keys = [person, other].flatMap((one) => [one.key, 'was' in one ? one.was : undefined])
  const isBound = (name: PersonKey | undefined): name is PersonKey => bindingAt(name, state) !== undefined
  const bound = how === 'adopted' ? [] : keys.filter(isBound)
  return otherAccount(person, user.id, address, other, bound)
}

/** Pairs whose account is that of another person, and leavers who may have another account than their pair says. */
export function mismatched(
  { pairs, notable, keyOf }: Pick<Match, 'pairs' | 'notable' | 'keyOf'>,
  desired: DesiredState,
  live: LiveState,
  state: State,
  witness: Witness,
): Diagnostic[] {
  const findings: Diagnostic[] = []
  let free: ReadonlyMap<string, User> | null = null
  for (const pair of notable) {
    const { person, user, whose } = pair
    if (whose.kind === 'other') findings.push(ofAnother(pair, whose, desired, state))
    if (person.values.active === true || isSameAddress(String(user.values.email), person.values.email)) continue
    free ??= freeAccounts(pairs, keyOf, live)
    findings.push(...hiddenLeaver(pair, free, witness))
  }
  return findings
}

/**
 * A leaver whose account does not have the leaver's address, while one that is active and in no pair does: that one may be
 * the leaver's, and would stay active.
 */
function hiddenLeaver({ person, user, how }: Pair, free: ReadonlyMap<string, User>, witness: Witness): Diagnostic[] {
  const known = [person.values.email, addressBefore(person, witness)].filter((one) => typeof one === 'string')
  const bound = how === 'renamed' && person.was !== undefined ? person.was : person.key
  for (const address of known) {
    const account = free.get(canonicalEmail(address))
    if (account !== undefined) return [leaverElsewhere(person, user, account, address, bound)]
  }
  return []
}

/** Active accounts that are in no pair, by their addresses. */
function freeAccounts(
  pairs: ReadonlyMap<PersonKey, Pair>,
  keyOf: Match['keyOf'],
  { users }: LiveState,
): ReadonlyMap<string, User> {
  const free = new Map<string, User>()
  for (const user of users.values()) {
    const key = keyOf.get(user.id)
    const isPaired = key !== undefined && pairs.get(key)?.user === user
    if (user.values.active !== true || isPaired) continue
    for (const address of addressesOf(user)) free.set(canonicalEmail(address), user)
  }
  return free
}
