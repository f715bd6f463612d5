import type { Diagnostic, Drift } from '../model/files.js'
import { outsideId, type ReportingNode } from '../model/manager.js'
import { canonicalEmail, type PersonKey } from '../model/names.js'
import type { DesiredState, LiveState, Person } from '../model/people.js'
import type { Witness } from '../model/witness.js'
import { isNewAddress, type Draft } from './drafts.js'
import { driftedAccount, keyOwner, leaverActive, protectedPerson, reportsFollow, reportsStay } from './findings.js'
import { addressBefore, addressesOf } from './whose.js'
import { mayStay } from './needs.js'
import type { Match } from './pairs.js'
import { fullNameOf, type PlanContext } from './plan-context.js'

/**
 * Protected people are never deactivated, never lose the admin role, never get another address. The account that has
 * their address is not written to under the key of another person either.
 */
export function protectedFindings(
  drafts: readonly Draft[],
  { people, settings }: DesiredState,
  { users }: LiveState,
  witness: Witness,
): Diagnostic[] {
  const guarded = [...settings.protected].flatMap((key) => people.get(key) ?? [])
  const holders = new Map(guarded.flatMap((person) => addressesIn(person, witness).map((one) => [one, person])))
  return drafts.flatMap((change) => {
    const user = change.user === null ? undefined : users.get(change.user)
    const others = user === undefined ? [] : addressesOf(user).flatMap((one) => holders.get(canonicalEmail(one)) ?? [])
    const other = others.find(({ key }) => key !== change.key)
    if (other !== undefined) return [protectedPerson(other, `changed under the key ${change.key}`)]
    const person = settings.protected.has(change.key) ? people.get(change.key) : undefined
    const what = person === undefined ? undefined : harm(change)
    return person === undefined || what === undefined ? [] : [protectedPerson(person, what)]
  })
}

function addressesIn(person: Person, witness: Witness): readonly string[] {
  const known = [person.values.email, addressBefore(person, witness)]
  return known.flatMap((address) => (typeof address === 'string' ? [canonicalEmail(address)] : []))
}

/** A run never takes the key from its own owner. */
export function ownerFindings(drafts: readonly Draft[], { people }: DesiredState, { owner }: LiveState): Diagnostic[] {
  return drafts.flatMap((change) => {
    const person = owner !== null && change.user === owner ? people.get(change.key) : undefined
    const what = person === undefined ? undefined : harm(change)
    return person === undefined || what === undefined ? [] : [keyOwner(person, what)]
  })
}

function harm(change: Draft): string | undefined {
  const { action, before, after } = change
  if (action === 'deactivate') return 'deactivated'
  if (before.role === 'admin' && after.role !== 'admin') return 'removed from the admins'
  return isNewAddress(change) ? 'given another address' : undefined
}

/** Reports where the plan relies on a sealed binding alone: to write to an account, or to put a person below it. */
export function driftedFindings(drafts: readonly Draft[], { pairs }: Match): Diagnostic[] {
  const keys = new Set(drafts.flatMap(({ key, after }) => [key, after.manager]))
  return [...keys].flatMap((key) => {
    const pair = pairs.get(key as PersonKey)
    return pair?.whose.kind === 'drifted' ? [driftedAccount(pair.person, pair.user)] : []
  })
}

/** Leavers whose accounts were made active again in the service. They have one cause, so they are one finding. */
export function revivedFindings(drift: readonly Drift[]): Diagnostic[] {
  const revived = drift.filter(({ field, desired }) => field === 'active' && desired === false)
  return revived.length === 0 ? [] : [leaverActive(revived)]
}

/** Reports who keep a leaver: accounts outside the chart, as it says, and people whose last day goes on. */
export function stayingFindings(drafts: readonly Draft[], context: PlanContext): Diagnostic[] {
  const { desired, reports, users } = context
  return drafts.flatMap(({ action, key }) => {
    const person = action === 'deactivate' ? desired.people.get(key) : undefined
    const staying = (reports.get(key) ?? []).filter(
      (node) => users.get(node)?.values.active === true && mayStay(node, key, context),
    )
    if (person === undefined) return []
    const outside = staying.filter((node) => outsideId(node) !== null)
    const leavers = staying.filter((node) => outsideId(node) === null)
    const named = (nodes: readonly ReportingNode[]): string[] => nodes.map((node) => fullNameOf(node, context))
    return [
      ...(outside.length === 0 ? [] : [reportsStay(person, named(outside))]),
      ...(leavers.length === 0 ? [] : [reportsFollow(person, named(leavers))]),
    ]
  })
}
