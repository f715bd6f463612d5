import type { Allowance, LimitCheck, Lift } from '../model/files.js'
import { limitFor, type LimitName } from '../model/limits.js'
import type { Day, PersonKey, UserId } from '../model/names.js'
import type { LiveState, Settings } from '../model/people.js'
import { isNewAddress, type Draft } from './drafts.js'
import type { Pair } from './pairs.js'
import { departmentsChanged, namesChanged } from './rename-counts.js'

/** What the limits are judged by. */
export interface Load {
  readonly settings: Settings
  readonly asOf: Day
  readonly changes: readonly Draft[]
  /** Active users that the chart names, before the plan. */
  readonly active: number
  /** Everyone in the files, those who start later too. */
  readonly people: number
  /** How many accounts are bound. */
  readonly bound: number
  /** The first import may create any number of accounts. */
  readonly first: boolean
  readonly live: LiveState
  readonly pairs: ReadonlyMap<PersonKey, Pair>
  /** Limits raised for this run by a person. */
  readonly allow: ReadonlyMap<LimitName, number>
}

/** What one limit is judged by. */
export type Lifts = Pick<Load, 'settings' | 'asOf' | 'active' | 'allow'>

/** Judges every limit, in the order in which a plan shows them. A limit that is not reached is shown too, so that it is known. */
export function checkLimits(load: Load): LimitCheck[] {
  return [
    ceiling(
      'deactivate',
      count(load, (change) => change.action === 'deactivate'),
      load,
    ),
    ceiling(
      'move',
      count(load, (change) => change.action === 'move'),
      load,
    ),
    load.first
      ? { limit: 'create', value: count(load, isCreate), bound: null, blocked: false }
      : ceiling('create', count(load, isCreate), load),
    ceiling('email', count(load, isNewAddress), load),
    ceiling(
      'role',
      count(load, (change) => change.after.role !== undefined),
      load,
    ),
    ...rare('name', namesChanged(load), load),
    ...rare('department', departmentsChanged(load), load),
    floor('people', load.people, limitFor(load.settings.limits.people, load.bound)),
    ...admins(load),
  ]
}

function isCreate(change: Draft): boolean {
  return change.action === 'create'
}

function count({ changes }: Load, which: (change: Draft) => boolean): number {
  return changes.filter(which).length
}

/** Shown only in a plan that has some. */
function rare(limit: LimitName, value: number, load: Load): LimitCheck[] {
  return value === 0 ? [] : [ceiling(limit, value, load)]
}

/** Judges one limit. */
export function ceiling(limit: LimitName, value: number, load: Lifts): LimitCheck {
  const bound = limitFor(load.settings.limits[limit], load.active)
  if (value <= bound) return { limit, value, bound, blocked: false }
  const allowed = liftOf(limit, load)
  if (allowed === undefined) return { limit, value, bound, blocked: true }
  return { limit, value, bound, blocked: value > allowed.count, allowed }
}

/** By a flag of this run, or under `allow:` in the settings until its last day. */
function liftOf(limit: LimitName, { allow, settings, asOf }: Lifts): Lift | undefined {
  const byHand = allow.get(limit)
  if (byHand !== undefined) return { count: byHand, reason: 'allowed by hand for this run' }
  const written = allowance(settings, limit)
  return written === undefined || written.until < asOf ? undefined : { count: written.count, reason: written.reason }
}

/** What the settings allow for a while, on any day. */
export function allowance({ allow }: Settings, limit: LimitName): Allowance | undefined {
  return limit in allow ? allow[limit as Exclude<keyof Settings['allow'], 'seal'>] : undefined
}

function floor(limit: LimitName, value: number, bound: number): LimitCheck {
  return { limit, value, bound, blocked: value < bound }
}

/** Counted only if the service shows roles: at least this many active admins are left, unless there were fewer. */
function admins(load: Load): LimitCheck[] {
  const ids = new Set<UserId>()
  for (const { id, values } of load.live.users.values())
    if (values.role === 'admin' && values.active === true) ids.add(id)
  const now = ids.size
  if (now === 0) return []
  for (const { action, user, after } of load.changes) {
    if (user === null) continue
    if (action === 'deactivate' || (after.role !== undefined && after.role !== 'admin')) ids.delete(user)
    else if (after.role === 'admin') ids.add(user)
  }
  const bound = limitFor(load.settings.limits.admins, load.active)
  return [{ limit: 'admins', value: ids.size, bound, blocked: ids.size < bound && ids.size < now }]
}
