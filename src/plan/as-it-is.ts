import { fieldFacts, fields, type Field } from '../model/fields.js'
import type { Diagnostic, State } from '../model/files.js'
import type { ReportingNode } from '../model/manager.js'
import { canonicalEmail, type PersonKey } from '../model/names.js'
import type { DesiredState, LiveState, Person, Upcoming } from '../model/people.js'
import { bindingAt } from './bindings.js'
import type { Draft } from './drafts.js'
import { arrivalNeedsManager, closesLoop, notManaged, reportNeedsManager } from './manager-findings.js'
import { fullNameOf, type PlanContext } from './plan-context.js'
import type { Match, Pair } from './pairs.js'

/*
 * A chart that leaves a manager out says: as it is in the service. What follows from that is known only here.
 */

/** A new account, or one that becomes active again, has no place that it could keep. */
export function arrivalsWithoutManager(drafts: readonly Draft[], { people, settings }: DesiredState): Diagnostic[] {
  if (!settings.manage.has('manager')) return []
  return drafts.flatMap(({ action, key }) => {
    const person = action === 'create' || action === 'reactivate' ? people.get(key) : undefined
    return person === undefined || isStated(person) ? [] : [arrivalNeedsManager(person)]
  })
}

/** The same for those who come on a later day, unless their account is active by now. */
export function laterWithoutManager(
  { upcoming, settings }: DesiredState,
  live: LiveState,
  state: State,
  only: ReadonlySet<PersonKey> | null,
): Diagnostic[] {
  const coming = upcoming.filter((one) => one.kind === 'hire' && !isStated(one) && (only?.has(one.key) ?? true))
  if (coming.length === 0 || !settings.manage.has('manager')) return []
  const active = [...live.users.values()].filter(({ values }) => values.active === true)
  const [ids, addresses] = [
    new Set(active.map(({ id }) => id)),
    new Set(active.map(({ values }) => canonicalEmail(String(values.email)))),
  ]
  const isThere = ({ key, values }: Upcoming): boolean => {
    const bound = bindingAt(key, state)
    return bound === undefined ? addresses.has(canonicalEmail(String(values.email))) : ids.has(bound.id)
  }
  return coming.filter((one) => !isThere(one)).map((one) => arrivalNeedsManager(one, one.on))
}

/** The fields that were applied, and that the chart leaves out now. */
export function droppedIn({ person, applied }: Pair, manage: ReadonlySet<Field>): readonly Field[] {
  return fields.filter(
    (field) => applied[field] !== undefined && person.values[field] === undefined && manage.has(field),
  )
}

/** What the chart said when it was applied last, and leaves out now. */
export function droppedFields({ notable }: Match, { settings }: DesiredState): Diagnostic[] {
  const dropped = new Map<Field, Person[]>()
  for (const pair of notable) {
    if (pair.person.values.active !== true) continue
    for (const field of droppedIn(pair, settings.manage)) {
      const people = dropped.get(field) ?? []
      dropped.set(field, people)
      people.push(pair.person)
    }
  }
  return [...dropped].map(([field, people]) => notManaged(fieldFacts[field].label, people))
}

/**
 * The finding about a circle that a manager in the service closes, whom the chart leaves out; none if the chart leaves
 * out no manager in it. `circle`: the managers above a person who is to move, up to that person.
 */
export function loopFindings(circle: readonly ReportingNode[], context: PlanContext): Diagnostic[] {
  const open = circle.findIndex((node) => {
    const person = context.desired.people.get(node as PersonKey)
    return person !== undefined && !isStated(person)
  })
  const person = context.desired.people.get(circle[open] as PersonKey)
  if (person === undefined) return []
  const way = [...circle.slice(open), ...circle.slice(0, open + 1)]
  return [
    closesLoop(
      person,
      way.map((node) => fullNameOf(node, context)),
    ),
  ]
}

/** The report who keeps a leaver, because the chart leaves the manager out. */
export function keptByReport(node: ReportingNode, leaver: PersonKey, { desired }: PlanContext): Diagnostic[] {
  const [person, manager] = [desired.people.get(node as PersonKey), desired.people.get(leaver)]
  const isKept = person !== undefined && manager !== undefined && person.values.active === true && !isStated(person)
  return isKept ? [reportNeedsManager(person, manager)] : []
}

function isStated({ values }: Pick<Person, 'values'>): boolean {
  return values.manager !== undefined
}
