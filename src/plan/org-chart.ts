import { fields, type Field, type Value, type Values } from '../model/fields.js'
import type { Change, Plan } from '../model/files.js'
import { groupBy } from '../model/group-by.js'
import { outsideId } from '../model/manager.js'
import { byText, type Day, type PersonKey } from '../model/names.js'
import type { ChartDay, OrgChart, PlanNote, Seat } from '../model/org-chart.js'
import type { DesiredState, ValuesOnDay } from '../model/people.js'
import type { Seats } from '../model/seats.js'
import { fullName } from './findings.js'

/** From what an org chart is made. */
export interface ChartSources {
  readonly desired: DesiredState
  /** What the files say, day by day; one of the days is that of the chart. */
  readonly days: readonly ValuesOnDay[]
  /** null: nothing is compared. */
  readonly plan: Plan | null
  /** What the service shows of a node, with managers as nodes; null where it was not asked. */
  readonly shown: (node: string) => Values | null
  readonly tool: string
}

/** The chart on each day that its files name and, with a plan, what the plan does to it. */
export function orgChartOf(sources: ChartSources): OrgChart {
  const { desired, plan, tool } = sources
  const onDays = valuesOfDays(sources)
  const now = onDays.find(({ on }) => on === desired.asOf)?.values ?? new Map<string, Values>()
  const makes = whatApplies(now, sources)
  const before = plan === null ? new Map<string, Seat>() : seatsBefore(plan, now, makes)
  const seats = onDays.map(({ on, values }) => ({ on, seats: seatsFrom(values, makes) }))
  const outside = outsideSeats([before, ...seats.map((one) => one.seats)], sources)
  return {
    format: 1,
    tool,
    company: desired.settings.company,
    asOf: desired.asOf,
    base: plan === null ? null : baseOf(plan),
    before: sorted(withOutside(before, outside).values()),
    days: differences(seats.map((one) => ({ ...one, seats: withOutside(one.seats, outside) }))),
    notes: plan === null ? [] : notesOf(plan),
  }
}

function baseOf({ against, fingerprint }: Plan): OrgChart['base'] {
  // Its name for people, as a page of the plan has it.
  const plan = fingerprint.replace(/^sha256:/, '').slice(0, 10)
  return against === undefined
    ? { kind: 'live', name: 'Small Improvements', plan }
    : { kind: 'chart', name: against.name, plan }
}

type Known = ReadonlyMap<string, Values>

/** What the chart says of everyone who has started, on each day. */
function valuesOfDays({ desired, days }: ChartSources): readonly { readonly on: Day; readonly values: Known }[] {
  let known: Known = new Map<string, Values>()
  return days.map(({ on, values }) => {
    if (values.size > 0) known = changedBy(known, values)
    return { on, values: on === desired.asOf ? withLastDays(known, desired) : known }
  })
}

function changedBy(known: Known, fresh: ValuesOnDay['values']): Known {
  const all = new Map(known)
  for (const [key, values] of fresh) {
    if (values === null) all.delete(key)
    else all.set(key, values)
  }
  return all
}

/** The account of a person whose last day goes on is still active. */
function withLastDays(known: Known, { people }: DesiredState): Known {
  const staying = [...people.values()].filter(({ onLastDay }) => onLastDay === true)
  return new Map([...known, ...staying.map(({ key, values }) => [key as string, { ...values, active: true }] as const)])
}

/** What of a person on a day counts, once the plan is applied. */
type Applied = (key: string, values: Values) => Values

/** Fields that the chart leaves out or Git does not own, and drift that the plan leaves alone, stay as the service shows them. */
function whatApplies(now: Known, { desired, plan, shown }: ChartSources): Applied {
  const { manage } = desired.settings
  const sent = new Set(
    (plan?.changes ?? []).flatMap(({ key, after: to }) => Object.keys(to).map((field) => `${field} ${key}`)),
  )
  const kept = groupBy(
    (plan?.drift ?? []).filter(({ key, field }) => !sent.has(`${field} ${key}`)),
    ({ key }) => key as string,
  )
  const stays = new Set(
    (plan?.held ?? []).flatMap(({ change }) => (change.action === 'deactivate' ? [change.key as string] : [])),
  )
  return (key, values) => {
    const applied: { -readonly [F in Field]?: Value } = { ...values }
    const live = shown(key)
    if (live !== null)
      for (const field of fields) {
        const isOpen = values[field] === undefined || !manage.has(field)
        if (isOpen && live[field] !== undefined) applied[field] = live[field]
      }
    for (const { field, live: value } of kept.get(key) ?? [])
      if (values[field] === now.get(key)?.[field]) applied[field] = value
    return stays.has(key) && applied.active === false ? { ...applied, active: true } : applied
  }
}

function seatsFrom(values: Known, makes: Applied): Map<string, Seat> {
  const seats = new Map<string, Seat>()
  for (const [key, stated] of values) {
    const applied = makes(key, stated)
    if (applied.active === true) seats.set(key, seatOf(key, applied))
  }
  return seats
}

function seatOf(key: string, values: Values): Seat {
  const { email, manager } = values
  const seat = {
    key,
    name: fullName(values) || key,
    email: textOf(email) ?? '',
    department: textOf(values.department),
    role: textOf(values.role),
  }
  return manager === undefined ? seat : { ...seat, manager: textOf(manager) }
}

function textOf(value: Value | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** Who had an active account before the plan, and where. */
function seatsBefore({ changes, held }: Plan, now: Known, makes: Applied): Map<string, Seat> {
  const planned = groupBy([...changes, ...held.map(({ change }) => change)], ({ key }) => key as string)
  const seats = new Map<string, Seat>()
  for (const [key, stated] of now) {
    const own = planned.get(key) ?? []
    const applied = makes(key, stated)
    const values = own.reduce(undone, applied)
    if (values.active === true) seats.set(key, seatOf(key, values))
  }
  return seats
}

function undone(values: Values, { action, before, stands }: Change): Values {
  if (action === 'create') return { ...values, active: false }
  const placed = stands === undefined ? {} : { department: stands.department, manager: stands.manager }
  const active = action === 'reactivate' ? { active: false } : action === 'deactivate' ? { active: true } : {}
  return { ...values, ...placed, ...before, ...active }
}

/** A seat for each account outside the chart that anyone reports to, and for those above it. */
function outsideSeats(times: readonly Seats[], { plan, shown }: ChartSources): Seats {
  const strangers = new Map((plan?.unmanaged ?? []).map((one) => [`#${one.id}`, one]))
  const seats = new Map<string, Seat>()
  const add = (node: Value | undefined): void => {
    if (typeof node !== 'string' || outsideId(node) === null || seats.has(node)) return
    const live = shown(node)
    const stranger = strangers.get(node)
    const name = (live === null ? stranger?.name : fullName(live)) ?? ''
    const email = stranger?.email ?? null
    const seat = live === null ? { ...seatOf(node, {}), email: email ?? '' } : seatOf(node, live)
    seats.set(node, { ...seat, name: name || (plan?.names[node] ?? node) })
    add(seat.manager)
  }
  for (const time of times) for (const { manager } of time.values()) add(manager)
  return seats
}

/** With the accounts outside the chart that are above anyone at that time. */
function withOutside(seats: Seats, outside: Seats): Seats {
  if (outside.size === 0) return seats
  const all = new Map(seats)
  const add = (node: string | null | undefined): void => {
    const seat = typeof node === 'string' && !all.has(node) ? outside.get(node) : undefined
    if (seat === undefined) return
    all.set(seat.key, seat)
    add(seat.manager)
  }
  for (const { manager } of seats.values()) add(manager)
  return all
}

/** What differs from day to day. */
function differences(times: readonly { readonly on: Day; readonly seats: Seats }[]): readonly ChartDay[] {
  return times.map(({ on, seats }, at): ChartDay => {
    const before = times[at - 1]?.seats ?? new Map<string, Seat>()
    return {
      on,
      seats: sorted([...seats.values()].filter((seat) => !isSame(seat, before.get(seat.key)))),
      gone: [...before.keys()].filter((key) => !seats.has(key)).toSorted(byText),
    }
  })
}

function isSame(one: Seat, other: Seat | undefined): boolean {
  if (other === undefined) return false
  const parts = ['name', 'email', 'department', 'role', 'manager'] as const
  return one === other || parts.every((part) => one[part] === other[part])
}

function sorted(seats: Iterable<Seat>): readonly Seat[] {
  return [...seats].toSorted((a, b) => byText(a.key, b.key))
}

function notesOf({ changes, held, drift, access }: Plan): readonly PlanNote[] {
  const back = new Set(
    [...changes, ...held.map(({ change }) => change)].flatMap(({ verb, key }) => (verb === 'rehire' ? [key] : [])),
  )
  return [
    ...[...back].map((key): PlanNote => ({ kind: 'back', key })),
    ...held.map(({ change: { key, verb }, because }): PlanNote => ({ kind: 'held', key, verb, because })),
    ...drift.map(({ kind, key, field, applied, desired, live }): PlanNote => ({
      kind,
      key,
      field,
      applied,
      desired,
      live,
    })),
    ...access.map(({ manager, people }): PlanNote => ({ kind: 'access', key: manager, people })),
  ]
}

/** Whether a plan can be of a chart: of its company and its day, and of people whom it has. */
export function isPlanOf({ company, asOf, changes, held }: Plan, desired: DesiredState): boolean {
  const people = new Set<PersonKey>(desired.people.keys())
  const isKnown = ({ key }: Change): boolean => people.has(key)
  return (
    company === desired.settings.company &&
    asOf === desired.asOf &&
    changes.every(isKnown) &&
    held.every(({ change }) => isKnown(change))
  )
}
