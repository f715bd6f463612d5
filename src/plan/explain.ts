import { fields, type Field, type Values } from '../model/fields.js'
import type {
  Evidence,
  ExplainedAccess,
  ExplainedLive,
  ExplainedRecord,
  ExplainedValue,
  Explanation,
  NamedNode,
  Place,
  Plan,
  Recorded,
  State,
} from '../model/files.js'
import { nodeOf, type ReportingNode } from '../model/manager.js'
import type { PersonKey, UserId } from '../model/names.js'
import type { DesiredState, LiveState, Upcoming, User } from '../model/people.js'
import type { Witness } from '../model/witness.js'
import { bindingOf } from './bindings.js'
import { liveValue } from './differ.js'
import { fullName } from './findings.js'
import { above, below, linesAfter, liveLines, reportsOf, type Lines } from './lines.js'
import { match } from './match.js'

/** What is known of the service, and what apply would do to it. */
export interface SeenLive {
  readonly live: LiveState
  readonly state: State
  readonly witness: Witness
  readonly plan: Plan
}

/** All that is known of a company, of which one person is explained. */
export interface ExplainSources {
  readonly desired: DesiredState
  /** The lines that say each value of the person; null if the files do not name them. */
  readonly places: {
    readonly fields: ReadonlyMap<Field, Place>
    readonly of: (happening: Upcoming) => Place
  } | null
  /** null: there is none yet. */
  readonly state: State | null
  readonly found: Pick<Explanation['state'], 'place' | 'trust'>
  /** null: there is no key. */
  readonly seen: SeenLive | null
  readonly records: readonly { readonly name: string; readonly record: Evidence }[]
  readonly tool: string
}

/** All that the sources say of one person. */
export function explanationFrom(key: PersonKey, sources: ExplainSources): Explanation {
  const { desired, places, state, found, seen, records, tool } = sources
  const person = desired.people.get(key)
  const ahead = desired.upcoming.filter((one) => one.key === key)
  const hire = ahead.find(({ kind }) => kind === 'hire')
  const binding = state === null ? undefined : bindingOf(person ?? { key }, state)
  const company = companyOf(desired, seen)
  const user = company.userOf(key)
  const name = fullName(person?.values ?? hire?.values ?? binding?.applied ?? user?.values ?? {})
  const id = person?.id ?? hire?.id
  const aliases = new Set<string>([key, ...(person?.was === undefined ? [] : [person.was])])
  return {
    format: 1,
    tool,
    company: desired.settings.company,
    asOf: desired.asOf,
    key,
    name: name === '' ? key : name,
    ...(person?.was === undefined ? {} : { was: person.was }),
    ...(id === undefined ? {} : { id }),
    status:
      person === undefined ? (hire === undefined ? 'missing' : 'later') : person.values.active ? 'active' : 'inactive',
    at: person?.at ?? hire?.at ?? null,
    values: valuesOf(person?.values ?? {}, places?.fields, binding?.applied ?? {}, company.shownOf(user)),
    scheduled: ahead.map((one) => ({ on: one.on, kind: one.kind, values: one.values, at: places?.of(one) ?? one.at })),
    state: { ...found, user: binding?.id ?? null, openWrites: openWrites(aliases, state) },
    live: seen === null ? null : liveOf(key, user?.id ?? null, seen.plan),
    reviews: reviewsOf(key, company),
    records: records.flatMap(({ name: file, record }) => recordLines(file, record, aliases)),
  }
}

/** Who reports to whom, who they are, and the accounts: by the live users, or by the chart if they were not asked. */
interface Company {
  readonly from: 'live' | 'chart'
  readonly lines: Lines
  /** null: not known. */
  readonly after: Lines | null
  readonly named: (node: ReportingNode) => NamedNode
  readonly isActive: (node: ReportingNode) => boolean
  readonly userOf: (key: PersonKey) => User | undefined
  readonly shownOf: (user: User | undefined) => Values
}

function companyOf(desired: DesiredState, seen: SeenLive | null): Company {
  const values = (node: ReportingNode): Values | undefined => desired.people.get(node as PersonKey)?.values
  const named = (node: ReportingNode, other?: Values): NamedNode => {
    const name = fullName(values(node) ?? other ?? {})
    return { node, name: name === '' ? node : name }
  }
  if (seen === null) {
    const lines = new Map([...desired.people].map(([key, one]) => [key, (one.values.manager ?? null) as string | null]))
    const isActive = (node: ReportingNode): boolean => values(node)?.active === true
    return { from: 'chart', lines, after: null, named, isActive, userOf: () => undefined, shownOf: () => ({}) }
  }
  const { live, state, witness, plan } = seen
  const matched = match(desired, live, state, witness)
  const users = new Map([...live.users.values()].map((user) => [nodeOf(user.id, matched.keyOf), user]))
  const lines = liveLines(live, matched)
  const shownOf = (user: User | undefined): Values => {
    const shown = fields.filter((field) => user?.values[field] !== undefined)
    return user === undefined
      ? {}
      : Object.fromEntries(shown.map((field) => [field, liveValue(user, field, matched.keyOf)]))
  }
  return {
    from: 'live',
    lines,
    after: linesAfter(lines, plan.changes),
    named: (node) => named(node, users.get(node)?.values),
    isActive: (node) => users.get(node)?.values.active === true,
    userOf: (key) => users.get(key),
    shownOf,
  }
}

function valuesOf(
  chart: Values,
  places: ReadonlyMap<Field, Place> | undefined,
  applied: Values,
  live: Values,
): readonly ExplainedValue[] {
  const known = fields.filter((field) => [chart, applied, live].some((one) => one[field] !== undefined))
  return known.map((field) => {
    const at = chart[field] === undefined ? undefined : places?.get(field)
    return {
      field,
      ...(chart[field] === undefined ? {} : { chart: chart[field] }),
      ...(at === undefined ? {} : { at }),
      ...(applied[field] === undefined ? {} : { applied: applied[field] }),
      ...(live[field] === undefined ? {} : { live: live[field] }),
    }
  })
}

function openWrites(aliases: ReadonlySet<string>, state: State | null): readonly string[] {
  return Object.entries(state?.intents ?? {}).flatMap(([id, { key }]) => (aliases.has(key) ? [id] : []))
}

function liveOf(key: PersonKey, user: UserId | null, { changes, held }: Plan): ExplainedLive {
  return {
    user,
    changes: changes.flatMap(({ id, verb, before, after, key: whose }) =>
      whose === key ? [{ id, verb, before, after }] : [],
    ),
    held: held.flatMap(({ change, because }) => (change.key === key ? [{ id: change.id, because }] : [])),
  }
}

/** As in `accessGained`: a manager reads all reviews, past ones too, of everyone below. */
function reviewsOf(key: PersonKey, { from, lines, after, named, isActive }: Company): Explanation['reviews'] {
  const reports = reportsOf(lines).get(key) ?? []
  return {
    from,
    readBy: [...above(key, lines)].map(named),
    reports: reports.filter(isActive).map(named),
    reads: belowIn(key, lines).length,
    changes: after === null ? null : accessOf(key, lines, after, named),
  }
}

function accessOf(key: PersonKey, lines: Lines, after: Lines, named: Company['named']): ExplainedAccess {
  const only = (some: readonly ReportingNode[], others: readonly ReportingNode[]): readonly NamedNode[] => {
    const known = new Set(others)
    return some.filter((node) => !known.has(node)).map(named)
  }
  const [managers, then] = [[...above(key, lines)], [...above(key, after)]]
  const [people, later] = [belowIn(key, lines), belowIn(key, after)]
  return {
    readByGained: only(then, managers),
    readByLost: only(managers, then),
    readsGained: only(later, people),
    readsLost: only(people, later),
  }
}

/** Everyone below a node. */
function belowIn(node: ReportingNode, lines: Lines): readonly ReportingNode[] {
  return [...below(node, reportsOf(lines))].filter((one) => one !== node)
}

function recordLines(
  file: string,
  { at, changes }: Evidence,
  aliases: ReadonlySet<string>,
): readonly ExplainedRecord[] {
  return changes.flatMap((change) => {
    const as = roleIn(change, aliases)
    const { id, verb, result } = change
    return as === null ? [] : [{ file, at, id, verb, result, as }]
  })
}

function roleIn({ key, was, before, after }: Recorded, aliases: ReadonlySet<string>): ExplainedRecord['as'] | null {
  if (aliases.has(key) || (was !== undefined && aliases.has(was))) return 'person'
  return [before.manager, after.manager].some((one) => typeof one === 'string' && aliases.has(one)) ? 'manager' : null
}
