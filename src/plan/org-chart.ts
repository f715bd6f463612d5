import { fields, type Field, type Value, type Values } from '../model/fields.js'
import type { Change, Plan } from '../model/files.js'
import { groupBy } from '../model/group-by.js'
import { outsideId } from '../model/manager.js'
import type { OrgChart, PlanNote, Seat } from '../model/org-chart.js'
import type { DesiredState, ValuesOnDay } from '../model/people.js'
import { baseSeats, seatsOn, type Seats } from '../model/seats.js'
import { chartDays, seatsInOrder, knownOn, type ValuesByKey } from './chart-days.js'
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
  const { desired, days, plan, tool } = sources
  const { asOf } = desired
  const staying = onLastDay(desired, plan)
  const now = knownOn(days, { asOf, staying })
  const makes = whatApplies(now, sources)
  const outside = outsideOf(sources)
  const before = plan === null ? [] : seatsBefore(plan, now, makes)
  const seatFrom = (key: string, values: Values): Seat | null => seatIfActive(key, makes(key, values))
  const drawn: OrgChart = {
    format: 1,
    tool,
    company: desired.settings.company,
    asOf,
    base: plan === null ? null : baseOf(plan),
    before: seatsInOrder([...before, ...outside(before).values()]),
    days: chartDays(days, { asOf, staying, seatFrom, outside }),
    notes: plan === null ? returns(desired) : notesOf(plan, new Set(before.map(({ key }) => key))),
  }
  const unseen = plan === null ? 0 : unseenIn(plan, drawn)
  return drawn.base === null || unseen === 0 ? drawn : { ...drawn, base: { ...drawn.base, unseen } }
}

/** How many people of a plan have no seat before it, and none after it. */
function unseenIn({ changes, held, drift }: Plan, chart: OrgChart): number {
  const writes = [...changes, ...held.map(({ change }) => change)].filter(({ action }) => action !== 'adopt')
  const named = new Set<string>([...writes, ...drift].map(({ key }) => key))
  const [before, after] = [baseSeats(chart), seatsOn(chart, chart.asOf)]
  return [...named].filter((key) => !before.has(key) && !after.has(key)).length
}

function baseOf({ against, fingerprint }: Plan): OrgChart['base'] {
  // Its name for people, as a page of the plan has it.
  const plan = fingerprint.replace(/^sha256:/, '').slice(0, 10)
  return against === undefined
    ? { kind: 'live', name: 'Small Improvements', plan }
    : { kind: 'chart', name: against.name, plan }
}

/** Those whose last day goes on where they are: their account is still active on the day of the chart. */
function onLastDay({ asOf, people }: DesiredState, plan: Plan | null): ReadonlySet<string> {
  const staying = [...people.values()].filter((one) => one.onLastDay === true)
  // A plan of today names them; the chart as of the same day does not know the time.
  const planned = (plan?.scheduled ?? []).filter(({ on, verb }) => verb === 'leave' && on <= asOf)
  return new Set([...staying, ...planned].map(({ key }) => key))
}

/** What of a person on a day counts, once the plan is applied. */
type Applied = (key: string, values: Values) => Values

/** Fields that the chart leaves out or Git does not own, and drift that the plan leaves alone, stay as the service shows them. */
function whatApplies(now: ValuesByKey, { desired, plan, shown }: ChartSources): Applied {
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
      if (values[field] === now.get(key)?.[field] && !isOff(field, value)) applied[field] = value
    return stays.has(key) && applied.active === false ? { ...applied, active: true } : applied
  }
}

/** An account that the service switched off: its person still sits where the chart has them, else they would be lost. */
function isOff(field: Field, live: Value): boolean {
  return field === 'active' && live !== true
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

function seatIfActive(key: string, values: Values): Seat | null {
  return values.active === true ? seatOf(key, values) : null
}

/** Who had an active account before the plan, and where. */
function seatsBefore({ changes, held, drift }: Plan, now: ValuesByKey, makes: Applied): readonly Seat[] {
  const planned = groupBy([...changes, ...held.map(({ change }) => change)], ({ key }) => key as string)
  const off = new Set<string>(drift.flatMap(({ key, field, live }) => (isOff(field, live) ? [key] : [])))
  return [...now].flatMap(([key, stated]) => {
    const values = (planned.get(key) ?? []).reduce(undone, makes(key, stated))
    const seat = off.has(key) ? null : seatIfActive(key, values)
    return seat === null ? [] : [seat]
  })
}

function undone(values: Values, { action, before, stands }: Change): Values {
  if (action === 'create') return { ...values, active: false }
  const placed = stands === undefined ? {} : { department: stands.department, manager: stands.manager }
  const active = action === 'reactivate' ? { active: false } : action === 'deactivate' ? { active: true } : {}
  return { ...values, ...placed, ...before, ...active }
}

type Outside = (seats: Iterable<Seat>) => Seats

/** The accounts outside the chart to which some people report, and those above them. */
function outsideOf({ plan, shown }: ChartSources): Outside {
  const strangers = new Map((plan?.unmanaged ?? []).map((one) => [`#${one.id}`, one]))
  const made = new Map<string, Seat>()
  const seatAt = (node: string): Seat => {
    const live = shown(node)
    const stranger = strangers.get(node)
    const name = (live === null ? stranger?.name : fullName(live)) || (plan?.names[node] ?? node)
    const seat = { ...seatOf(node, live ?? { email: stranger?.email ?? null }), name }
    made.set(node, seat)
    return seat
  }
  return (seats) => {
    const found = new Map<string, Seat>()
    for (const { manager } of seats)
      for (let node = manager; typeof node === 'string' && outsideId(node) !== null && !found.has(node);) {
        const seat = made.get(node) ?? seatAt(node)
        found.set(node, seat)
        node = seat.manager
      }
    return found
  }
}

/** Those who come back after the day of the chart. Who is hired after it, too, has not been there before. */
function returns({ upcoming }: DesiredState): readonly PlanNote[] {
  const keysOf = (wanted: string): readonly string[] =>
    upcoming.flatMap(({ kind, key }) => (kind === wanted ? [key] : []))
  const back = new Set(keysOf('return'))
  for (const key of keysOf('hire')) back.delete(key)
  return [...back].map((key): PlanNote => ({ kind: 'back', key }))
}

/** What no seat shows. */
function namesOnly({ key, before, after }: Change): readonly PlanNote[] {
  const [was, is] = [partsOfName(before), partsOfName(after)]
  const isUnseen = fullName(before) === fullName(after) && is.some((part, at) => part !== was[at])
  return isUnseen ? [{ kind: 'names', key, before: was, after: is }] : []
}

function partsOfName({ firstName, lastName }: Values): readonly [string, string] {
  return [textOf(firstName) ?? '', textOf(lastName) ?? '']
}

/** `before`: who sat somewhere before the plan, and so does not come back; nor does who has no account yet. */
function notesOf({ changes, held, drift, access, scheduled }: Plan, before: ReadonlySet<string>): readonly PlanNote[] {
  const all = [...changes, ...held.map(({ change }) => change)]
  const now = all.filter(({ action }) => action === 'reactivate')
  const later = scheduled.filter(({ key, verb }) => verb === 'rehire' && !before.has(key))
  const back = new Set<string>([...now, ...later].map(({ key }) => key))
  for (const { key, verb } of [...all, ...scheduled]) if (verb === 'hire') back.delete(key)
  return [
    ...[...back].map((key): PlanNote => ({ kind: 'back', key })),
    ...changes.flatMap(namesOnly),
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
