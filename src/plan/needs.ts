import type { Action } from '../model/actions.js'
import type { Diagnostic, Held } from '../model/files.js'
import { limitFor } from '../model/limits.js'
import { outsideId, type ReportingNode } from '../model/manager.js'
import { canonicalEmail, type PersonKey } from '../model/names.js'
import type { DesiredState } from '../model/people.js'
import { keptByReport, loopFindings } from './as-it-is.js'
import { changeId, type Draft } from './drafts.js'
import { addressTaken, fullName } from './findings.js'
import { above } from './lines.js'
import { fullNameOf, type PlanContext } from './plan-context.js'
import { isMergedInto } from './identity.js'
import { isKnown } from './whose.js'

/** Why a change has to wait. */
export type Deferral = Pick<Held, 'reason' | 'because'>

/** What a change relies on: changes that must be done first, a reason to wait, and what the author must know. */
export interface Dependencies {
  readonly needs: readonly string[]
  readonly waits: readonly Deferral[]
  readonly findings: readonly Diagnostic[]
}

/** Everything that one change relies on. */
export function dependenciesOf(draft: Draft, context: PlanContext): Dependencies {
  const parts = [
    ownAccount(draft, context),
    knownAccount(draft.key, context),
    ...rules[draft.action].map((rule) => rule(draft, context)),
  ]
  const whole = merge(parts)
  return whole.needs.length < 2 ? whole : { ...whole, needs: [...new Set(whole.needs)] }
}

type Rule = (draft: Draft, context: PlanContext) => Dependencies

const nothing: Dependencies = { needs: [], waits: [], findings: [] }
const needing = (...needs: readonly string[]): Dependencies => ({ ...nothing, needs })
const waiting = (reason: Deferral['reason'], because: string): Dependencies => ({
  ...nothing,
  waits: [{ reason, because }],
})

/** An account is written to under its key, so it is adopted first. */
function ownAccount({ id, key }: Draft, context: PlanContext): Dependencies {
  return id === changeId('adopt', key) ? nothing : adoptedFirst(key, context)
}

/** Before it is adopted, an account belongs to no key. */
function adoptedFirst(key: PersonKey, context: PlanContext): Dependencies {
  const adopt = changeId('adopt', key)
  if (context.going.has(adopt)) return needing(adopt)
  return context.drafts.has(adopt)
    ? waiting('needs', `the account of ${fullNameOf(key, context)} is not recognised yet`)
    : nothing
}

/** An account that is not known to be the person's is not written to, and is not written as a manager. */
function knownAccount(node: ReportingNode, context: PlanContext): Dependencies {
  const pair = context.match.pairs.get(node as PersonKey)
  if (pair === undefined || isKnown(pair.whose)) return nothing
  const { person, user, whose } = pair
  const name = fullName(person.values)
  if (whose.kind === 'other')
    return waiting(
      'drift',
      `${name} is bound to account ${user.id}, which has the address of ${fullNameOf(whose.key, context)}`,
    )
  return waiting(
    'drift',
    `the address of ${name} was changed outside Git to ${String(user.values.email)}: write that address for ${person.key} in the chart, or change it back in Small Improvements`,
  )
}

/** A manager must exist and be active before anyone reports to them. */
function managerThere({ action, key, after }: Draft, context: PlanContext): Dependencies {
  const manager = (action === 'reactivate' ? context.target.get(key) : after.manager) as PersonKey | null | undefined
  if (manager === undefined || manager === null) return nothing
  const going = (actions: readonly Action[]): string[] =>
    actions.map((one) => changeId(one, manager)).filter((id) => context.going.has(id))
  const arrival = going(['create', 'reactivate'])
  if (arrival.length > 0) return needing(...arrival)
  const name = fullNameOf(manager, context)
  const user = context.users.get(manager)
  if (user === undefined) return waiting('needs', `${name} has no account yet`)
  if (user.values.active !== true) return waiting('drift', `${name} is inactive in Small Improvements`)
  return merge([knownAccount(manager, context), adoptedFirst(manager, context)])
}

/** The manager before is also named by a key. */
function managerKnown({ before }: Draft, context: PlanContext): Dependencies {
  const manager = before.manager as PersonKey | null | undefined
  if (manager === undefined || manager === null || outsideId(manager) !== null) return nothing
  return merge([knownAccount(manager, context), adoptedFirst(manager, context)])
}

/**
 * Moves run top-down in the chart as it will be: once the nearest moved person above the new manager is in place,
 * everyone above is, and no step can close a loop. If even the end would be a loop, because a person above was moved
 * outside Git, the move waits.
 */
function topDown({ key, after }: Draft, context: PlanContext): Dependencies {
  if (after.manager === undefined || after.manager === null) return nothing
  let nearest: string | undefined
  for (const node of above(key, context.target)) {
    if (node === key) return { ...waiting('drift', loopReason(key, context)), findings: loopFindingsOf(key, context) }
    nearest ??= moveOf(node as PersonKey, context)
  }
  return nearest === undefined ? nothing : needing(nearest)
}

/** Every move in a circle waits; the first of them by key says why. */
function loopFindingsOf(key: PersonKey, context: PlanContext): readonly Diagnostic[] {
  const circle = [...above(key, context.target)]
  const isFirst = circle.every((node) => node >= key || moveOf(node as PersonKey, context) === undefined)
  return isFirst ? loopFindings(circle, context) : []
}

function moveOf(key: PersonKey, { going }: PlanContext): string | undefined {
  return (['move', 'reactivate'] as const)
    .map((action) => changeId(action, key))
    .find((id) => going.get(id)?.after.manager !== undefined)
}

function loopReason(key: PersonKey, context: PlanContext): string {
  const path = [...above(key, context.target)]
  const charted = (node: ReportingNode): unknown => context.desired.people.get(node as PersonKey)?.values.manager
  const foreign = path.find((node) => context.target.get(node) !== charted(node))
  const node = foreign ?? path[0] ?? key
  const manager = context.target.get(node)
  return (
    `${fullNameOf(node, context)} ${manager === null || manager === undefined ? 'has no manager' : `reports to ${fullNameOf(manager, context)}`} ` +
    `in Small Improvements, so the move would close a loop`
  )
}

/** An address must be free: the account that has it gives it up first. */
function addressFree({ key, user, after }: Draft, context: PlanContext): Dependencies {
  if (after.email === undefined) return nothing
  const email = canonicalEmail(String(after.email))
  const others = (context.holders.get(email) ?? []).filter(
    (node) => user === null || context.users.get(node)?.id !== user,
  )
  const person = context.desired.people.get(key)
  return merge(
    others.map((holder) => {
      const release = (['update', 'reactivate'] as const)
        .map((action) => context.going.get(changeId(action, holder as PersonKey)))
        .find((one) => one?.after.email !== undefined && canonicalEmail(String(one.after.email)) !== email)
      if (release !== undefined) return needing(release.id)
      const name = fullNameOf(holder, context)
      const willing = (['update', 'reactivate'] as const).some((action) =>
        context.drafts.has(changeId(action, holder as PersonKey)),
      )
      const isSilent = willing || isTold(key, holder, context)
      const findings = person === undefined || isSilent ? [] : [addressTaken(person, email, name)]
      return { ...waiting('address', `${name} has the address ${email}`), findings }
    }),
  )
}

/**
 * Where a binding may be wrong, or it is asked who a person is, another finding says so, and the advice to re-address an
 * account would rely on that.
 */
function isTold(key: PersonKey, holder: ReportingNode, { match: { pairs }, desired, users }: PlanContext): boolean {
  const [pair, other] = [pairs.get(key), users.get(holder)]
  if (pair !== undefined && other !== undefined && isMergedInto(pair, other)) return true
  if (isMissing(holder, desired)) return true
  if ([key, holder].some((node) => pairs.get(node as PersonKey)?.whose.kind === 'other')) return true
  const isFree = users.get(holder)?.values.active === true && !pairs.has(holder as PersonKey)
  return isFree && desired.people.get(key)?.values.active === false
}

/** Whether a key that has an account is in no file. */
function isMissing(holder: ReportingNode, { people, upcoming }: DesiredState): boolean {
  if (holder.startsWith('#') || people.has(holder as PersonKey)) return false
  return !upcoming.some(({ kind, key }) => kind === 'hire' && key === holder)
}

/** No person may be left with a manager who has left: active reports move or leave first, managed or not. */
function reportsGone({ key }: Draft, context: PlanContext): Dependencies {
  // A person who is above as well as below closes a loop in the service: they could only wait for each other.
  const loop = new Set(above(key, context.live))
  const active = (context.reports.get(key) ?? []).filter(
    (node) => context.users.get(node)?.values.active === true && !loop.has(node) && !mayStay(node, key, context),
  )
  return merge(
    active.map((node) => {
      const leaves = changeId('deactivate', node as PersonKey)
      if (context.going.has(leaves)) return needing(leaves)
      const moves = moveOf(node as PersonKey, context)
      if (moves !== undefined) return needing(moves)
      const help = outsideId(node) === null ? '' : outsideHelp(key)
      const because = `${fullNameOf(node, context)} still reports to ${fullNameOf(key, context)} in Small Improvements${help}`
      return { ...waiting('reports', because), findings: keptByReport(node, key, context) }
    }),
  )
}

/**
 * Whether an active report may stay with a leaver: an account outside the chart if the chart says so, and a person who
 * has left too by the days of the company, while the last day goes on in another time zone.
 */
export function mayStay(node: ReportingNode, key: PersonKey, { desired }: Pick<PlanContext, 'desired'>): boolean {
  if (outsideId(node) !== null) return desired.people.get(key)?.reportsStay === true
  return desired.people.get(node as PersonKey)?.onLastDay === true
}

function outsideHelp(key: PersonKey): string {
  return `, and is not in the chart: give that account another manager there, or write "reportsStay: true" for ${key} in the chart`
}

/** Where too few admins would be left without them, new admins come before an admin leaves. */
function adminsFirst({ user }: Draft, { going, users, match, desired }: PlanContext): Dependencies {
  const admins = [...users.values()].filter(({ values }) => values.role === 'admin' && values.active === true)
  if (!admins.some(({ id }) => id === user)) return nothing
  const drafts = [...going.values()]
  const less = new Set(drafts.flatMap((one) => (isLessAdmin(one) ? [one.user] : [])))
  const bound = limitFor(desired.settings.limits.admins, match.active)
  const isEnough = admins.filter(({ id }) => !less.has(id)).length >= bound
  return isEnough ? nothing : needing(...drafts.filter(({ after }) => after.role === 'admin').map(({ id }) => id))
}

function isLessAdmin({ action, after }: Draft): boolean {
  return action === 'deactivate' || (after.role !== undefined && after.role !== 'admin')
}

const rules = {
  adopt: [],
  create: [managerThere, addressFree],
  reactivate: [managerThere, managerKnown, topDown, addressFree],
  update: [addressFree],
  move: [managerThere, managerKnown, topDown],
  deactivate: [reportsGone, adminsFirst],
} satisfies Record<Action, readonly Rule[]>

function merge(parts: readonly Dependencies[]): Dependencies {
  const some = parts.filter((part) => part !== nothing)
  if (some.length < 2) return some[0] ?? nothing
  return {
    needs: some.flatMap((part) => part.needs),
    waits: some.flatMap((part) => part.waits),
    findings: some.flatMap((part) => part.findings),
  }
}
