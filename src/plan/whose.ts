import type { Value } from '../model/fields.js'
import type { Binding, State } from '../model/files.js'
import { canonicalEmail, type PersonKey } from '../model/names.js'
import type { DesiredState, LiveState, Person, User } from '../model/people.js'
import type { Witness } from '../model/witness.js'
import { bindingOf, provenAddress } from './bindings.js'

/**
 * Whose a bound account is. A binding is a claim of the state, and an address is what the service says:
 * - own: its address is the person's, by the chart today, by the one last applied, or by the sealed value last applied.
 * - drifted: its address is in no chart, and the binding is sealed, so that it counts. unproven: it is not sealed.
 * - other: its address is that of another person, which outweighs every binding.
 */
export type Whose =
  | { readonly kind: 'own' | 'drifted' | 'unproven' }
  | { readonly kind: 'other'; readonly key: PersonKey; readonly address: string }

/** A person of the chart, of today or of a later day. */
type Claimant = Pick<Person, 'key' | 'values' | 'was'>

/** Judges whose the account of a person is, by the binding to it; null for an account that was never bound. */
export type Judge = (person: Claimant, binding: Claim | null, user: User) => Whose

type Claim = Pick<Binding, 'applied' | 'unproven'>

const own: Whose = { kind: 'own' }
const drifted: Whose = { kind: 'drifted' }
const unproven: Whose = { kind: 'unproven' }

/**
 * This runs for every person, and nearly every account has its address of today: it allocates nothing before one has
 * not.
 */
export function judgeBy(desired: DesiredState, witness: Witness): Judge {
  let known: ReadonlyMap<string, PersonKey> | null = null
  return (person, binding, user) => {
    if (user.login === undefined && user.values.email === person.values.email) return own
    if (!isStrange(person, binding, user, witness)) return own
    known ??= holdersOf(desired, witness)
    const holders = addressesOf(user).map((address) => ({
      address,
      key: isTheirs(address, person, binding, witness) ? person.key : known?.get(canonicalEmail(address)),
    }))
    for (const { key, address } of holders)
      if (key !== undefined && key !== person.key) return { kind: 'other', key, address }
    const isOwn = holders.some(({ key }) => key === person.key)
    return isOwn ? own : witness.sealed ? drifted : unproven
  }
}

/** Whether an account may be written to, or be written as a manager. */
export function isKnown({ kind }: Whose): boolean {
  return kind === 'own' || kind === 'drifted'
}

/** Whether the chart last applied is needed to tell whose the bound accounts are. To read it takes time. */
export function isDoubtful(
  { people, upcoming }: DesiredState,
  { users }: LiveState,
  state: State,
  { sealed }: Pick<Witness, 'sealed'>,
): boolean {
  const witness: Witness = { sealed, before: null }
  const isOff = (person: Claimant): boolean => {
    const binding = bindingOf(person, state)
    const user = binding === undefined ? undefined : users.get(binding.id)
    return binding !== undefined && user !== undefined && isStrange(person, binding, user, witness)
  }
  for (const person of people.values()) if (isOff(person)) return true
  return upcoming.some((one) => one.kind === 'hire' && !people.has(one.key) && isOff(one))
}

/** The address of an account, and the one to sign in with if that differs. */
export function addressesOf({ values, login }: User): readonly string[] {
  return login === undefined ? [String(values.email)] : [String(values.email), login]
}

/** The address in the chart last applied, under the key of today or the one before. */
export function addressBefore({ key, was }: Claimant, { before }: Witness): string | undefined {
  return before?.get(key) ?? (was === undefined ? undefined : before?.get(was))
}

/** Whether two addresses are one person's. */
export function isSameAddress(address: string, other: Value | undefined): boolean {
  if (typeof other !== 'string') return false
  return address === other || canonicalEmail(address) === canonicalEmail(other)
}

function isTheirs(address: string, person: Claimant, binding: Claim | null, witness: Witness): boolean {
  return (
    isSameAddress(address, person.values.email) ||
    isSameAddress(address, addressBefore(person, witness)) ||
    (witness.sealed && binding !== null && isSameAddress(address, provenAddress(binding)))
  )
}

/** Whether the account has an address that is not known to be the person's. */
function isStrange(person: Claimant, binding: Claim | null, { values, login }: User, witness: Witness): boolean {
  const known = isTheirs(String(values.email), person, binding, witness)
  return !known || (login !== undefined && !isTheirs(login, person, binding, witness))
}

/**
 * The holders of each address: by the chart today, which counts first, on its later days for a hire, and by the one
 * last applied.
 */
function holdersOf({ people, upcoming }: DesiredState, { before }: Witness): ReadonlyMap<string, PersonKey> {
  const holders = new Map<string, PersonKey>()
  const renamed = new Map<PersonKey, PersonKey>()
  const add = (key: PersonKey, email: Value | undefined): void => {
    const address = typeof email === 'string' ? canonicalEmail(email) : undefined
    if (address !== undefined && !holders.has(address)) holders.set(address, key)
  }
  for (const { key, was, values } of people.values()) {
    add(key, values.email)
    if (was !== undefined) renamed.set(was, key)
  }
  for (const { key, kind, values } of upcoming) if (kind === 'hire') add(key, values.email)
  for (const [key, email] of before ?? []) add(people.has(key) ? key : (renamed.get(key) ?? key), email)
  return holders
}
