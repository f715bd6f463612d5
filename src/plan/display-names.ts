import { formless } from '../model/alike.js'
import type { Value, Values } from '../model/fields.js'
import type { Access, Change, Drift, Held, Scheduled } from '../model/files.js'
import { nodeOf, outsideId } from '../model/manager.js'
import { byText, type PersonKey } from '../model/names.js'
import type { DesiredState, LiveState } from '../model/people.js'
import { fullName } from './findings.js'
import type { Match } from './pairs.js'

interface Mentions {
  readonly changes: readonly Change[]
  readonly held: readonly Held[]
  readonly drift: readonly Drift[]
  readonly access: readonly Access[]
  readonly scheduled: readonly Scheduled[]
}

/**
 * The full names behind every key and `#id` that a plan mentions, so that a plan can be read by itself. A name that
 * others share is followed by the key or `#id` in brackets, so that people are not confused.
 */
export function displayNames(
  plan: Mentions,
  desired: DesiredState,
  live: LiveState,
  { pairs, hires, keyOf }: Match,
): Record<string, string> {
  const nodes = nodesOf(plan)
  if (nodes.length === 0) return {}
  const arrivals = desired.upcoming.filter(({ kind }) => kind === 'hire')
  const later = new Map(arrivals.map((one) => [one.key, one.values]))
  const valuesOf = (node: string): Values | undefined => {
    const outside = outsideId(node)
    if (outside !== null) return live.users.get(outside)?.values
    const key = node as PersonKey
    return desired.people.get(key)?.values ?? pairs.get(key)?.user.values ?? hires.get(key)?.values ?? later.get(key)
  }
  const names = new Map<string, string>()
  const forms = new Map<string, string>()
  for (const node of nodes.toSorted(byText)) {
    const name = fullName(valuesOf(node) ?? {})
    if (name === '') continue
    names.set(node, name)
    forms.set(node, formless(name))
  }
  const shared = sharedNames(forms, desired, live, keyOf)
  for (const [node, form] of forms) if (shared.has(form)) names.set(node, `${names.get(node)} (${node})`)
  return Object.fromEntries(names)
}

/**
 * Those of these names, by the nodes that a plan mentions, that more than one person of the chart, today or later, and
 * of the live users share. A bound person counts once.
 */
function sharedNames(
  forms: ReadonlyMap<string, string>,
  { people, upcoming }: DesiredState,
  live: LiveState,
  keyOf: Match['keyOf'],
): ReadonlySet<string> {
  const names = new Set(forms.values())
  const holders = new Map<string, string>()
  const shared = new Set<string>()
  const add = (node: string, values: Values, name = formless(fullName(values))): void => {
    if (name === '' || !names.has(name)) return
    const holder = holders.get(name)
    if (holder === undefined) holders.set(name, node)
    else if (holder !== node) shared.add(name)
  }
  for (const { key, values } of people.values()) add(key, values, forms.get(key))
  for (const { key, kind, values } of upcoming) if (kind === 'hire') add(key, values)
  for (const { id, values } of live.users.values()) {
    const node = nodeOf(id, keyOf)
    const known = people.get(node as PersonKey)?.values
    if (known?.firstName !== values.firstName || known?.lastName !== values.lastName) add(node, values)
  }
  return shared
}

function nodesOf({ changes, held, drift, access, scheduled }: Mentions): string[] {
  const nodes = new Set<string>()
  const add = (node: Value | undefined): void => {
    if (typeof node === 'string') nodes.add(node)
  }
  const addChange = ({ key, before, after, stands }: Change): void => {
    add(key)
    add(before.manager)
    add(after.manager)
    add(stands?.manager)
  }
  changes.forEach(addChange)
  for (const { change } of held) addChange(change)
  for (const { key, field, applied, desired, live } of drift) {
    add(key)
    if (field === 'manager') [applied, desired, live].forEach(add)
  }
  for (const { manager, people } of access) [manager, ...people].forEach(add)
  for (const { key, values, stands } of scheduled) [key, values.manager, stands?.manager].forEach(add)
  return [...nodes]
}
