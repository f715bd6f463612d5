import { dayAfter, type Day, type PersonKey } from '../../model/names.js'
import type { HrField, HrFinding } from '../../model/hr-file.js'
import { groupBy } from '../../model/group-by.js'
import { shortList } from '../../model/short-list.js'
import type { ChartPerson } from './chart-people.js'
import type { KeyedRow } from './hr-managers.js'
import { fileFinding, managerNotTaken, rowCalled, rowFinding } from './hr-rows.js'
import type { MergeCode } from './merge-codes.js'
import type { RowEntry } from './row-entry.js'

/** A row with all that it asks for, or a person whom no row names, who leaves. */
export interface RowWish {
  readonly key: PersonKey
  /** null: a person whom no row names. */
  readonly keyed: KeyedRow | null
  readonly entry: RowEntry['entry']
}

/** A person once all that is asked is done. */
interface Place {
  readonly manager: PersonKey | null
  /** The first day without the person; null: they stay. */
  readonly gone: Day | null
  /** null: they have started. */
  readonly start: Day | null
  readonly hasSuccessor: boolean
}

/** What can be done, and what not, because of others. */
export interface Settled {
  readonly asked: readonly RowWish[]
  readonly findings: readonly HrFinding[]
}

/**
 * Takes out, until the rest is sound, what cannot be done because of others: a manager who has left, has not started or
 * is not taken, a circle, and a leaver to whom people still report.
 */
export function settleRows(all: readonly RowWish[], people: readonly ChartPerson[], today: Day): Settled {
  const findings: HrFinding[] = []
  let asked = all
  for (;;) {
    const places = placesOf(asked, people, today)
    const wrong = new Map<RowWish, HrFinding>()
    const leads = reportsOf(places)
    const leaving = new Map(asked.flatMap((one) => (leaves(one.entry) ? [[one.key, one] as const] : [])))
    for (const one of asked) {
      const finding = leavesReports(one, places, leads) ?? wrongManager(one, places, leaving, today)
      if (finding !== null) wrong.set(one, finding)
    }
    // Without those, a circle may be gone.
    if (wrong.size === 0) for (const [one, finding] of circles(asked, places)) wrong.set(one, finding)
    if (wrong.size === 0) return { asked, findings }
    addReports(wrong, asked)
    findings.push(...wrong.values())
    asked = asked.filter((one) => !wrong.has(one))
  }
}

/** Who reports to a new person whose row is not taken is not taken either, and so on down. */
function addReports(wrong: Map<RowWish, HrFinding>, asked: readonly RowWish[]): void {
  const reports = groupBy(asked, ({ entry }) => entry.manager)
  // The map grows while it is gone through: each one is met once.
  for (const { key, keyed } of wrong.keys()) {
    if (keyed?.person !== null) continue
    for (const one of reports.get(key) ?? [])
      if (one.keyed !== null && !wrong.has(one))
        wrong.set(one, managerNotTaken(one.keyed.row, managerField(one.keyed), `row ${keyed.row.row}`))
  }
}

function leaves({ status, end }: RowEntry['entry']): boolean {
  return status === 'left' || end !== undefined
}

function placesOf(
  asked: readonly RowWish[],
  people: readonly ChartPerson[],
  today: Day,
): ReadonlyMap<PersonKey, Place> {
  const places = new Map<PersonKey, Place>()
  for (const { key, entry, values, standing } of people) {
    places.set(key, {
      manager: (values.manager ?? null) as PersonKey | null,
      gone: standing === 'left' ? today : entry.end === undefined ? null : dayAfter(entry.end),
      start: standing === 'later' ? (entry.start ?? null) : null,
      hasSuccessor: entry.successor !== undefined,
    })
  }
  for (const { key, entry } of asked) {
    const before = places.get(key) ?? { manager: null, gone: null, start: null, hasSuccessor: false }
    const end = entry.end === undefined ? before.gone : dayAfter(entry.end)
    places.set(key, {
      ...before,
      manager: entry.manager === undefined ? before.manager : (entry.manager as PersonKey | null),
      gone: entry.status === 'left' ? today : end,
      start: entry.start ?? before.start,
    })
  }
  return places
}

function reportsOf(places: ReadonlyMap<PersonKey, Place>): ReadonlyMap<PersonKey, readonly PersonKey[]> {
  const leads = new Map<PersonKey, PersonKey[]>()
  for (const [key, { manager }] of places) {
    const others = manager === null ? undefined : leads.get(manager)
    if (others !== undefined) others.push(key)
    else if (manager !== null) leads.set(manager, [key])
  }
  return leads
}

/** A leaver whose reports have no other manager on that day. */
function leavesReports(
  { key, keyed, entry }: RowWish,
  places: ReadonlyMap<PersonKey, Place>,
  leads: ReadonlyMap<PersonKey, readonly PersonKey[]>,
): HrFinding | null {
  const own = places.get(key)
  if (!leaves(entry) || own === undefined || own.gone === null || own.hasSuccessor) return null
  const { gone } = own
  const left = (leads.get(key) ?? []).filter((report) => {
    const other = places.get(report)
    return other !== undefined && (other.gone === null || other.gone > gone)
  })
  if (left.length === 0) return null
  const reports = shortList(left, 5)
  const on = entry.status === undefined && entry.end !== undefined ? ` --on ${entry.end}` : ''
  const way = `Name another manager for them in the HR system, or run: espalier leave ${key} --reports-to KEY${on}`
  if (keyed === null)
    return fileFinding('hr-reports-left', `${key} is in no row, and these people report to them: ${reports}. ${way}`)
  const message = `${rowCalled(keyed.row)} leaves, and these people still report to them: ${reports}. ${way}`
  return rowFinding(
    keyed.row,
    entry.status === undefined || keyed.row.cells.status === undefined ? 'end' : 'status',
    'hr-reports-left',
    message,
  )
}

/** The column by which a row named its manager. */
function managerField({ row }: KeyedRow): HrField {
  const fields = ['managerEmployeeId', 'managerEmail', 'managerName'] as const
  return fields.find((field) => (row.cells[field]?.text ?? '') !== '') ?? 'managerName'
}

function wrongManager(
  { keyed, entry }: RowWish,
  places: ReadonlyMap<PersonKey, Place>,
  leaving: ReadonlyMap<PersonKey, RowWish>,
  today: Day,
): HrFinding | null {
  const { manager } = entry
  if (keyed === null || typeof manager !== 'string') return null
  const boss = places.get(manager as PersonKey)
  const found = (code: MergeCode, message: string): HrFinding =>
    rowFinding(keyed.row, managerField(keyed), code, message, { cause: manager })
  if (boss === undefined) return managerNotTaken(keyed.row, managerField(keyed), 'there')
  // If the row of the manager says that they leave, the finding is there.
  if (leaving.has(manager as PersonKey)) return null
  const gone = places.get(keyed.key)?.gone ?? null
  if (boss.gone !== null && !boss.hasSuccessor && (gone === null || gone > boss.gone)) {
    const when = boss.gone <= today ? 'has left in the chart' : `leaves, and is gone from ${boss.gone} on in the chart`
    return found('hr-manager-left', `The manager ${manager} ${when}. Name another manager in the HR system.`)
  }
  const from = places.get(keyed.key)?.start ?? today
  if (boss.start === null || boss.start <= from) return null
  const move = `, or run: espalier move ${keyed.key} --manager ${manager} --on ${boss.start}`
  const message = `The manager ${manager} starts on ${boss.start}, after this person. Take the file again from that day on${keyed.person === null ? '.' : move}`
  return found('hr-manager-later', message)
}

/** The rows in a circle that change a manager. The chart has no circle, so some row does. */
function circles(asked: readonly RowWish[], places: ReadonlyMap<PersonKey, Place>): ReadonlyMap<RowWish, HrFinding> {
  const byKey = new Map(asked.map((one) => [one.key, one]))
  const found = new Map<RowWish, HrFinding>()
  const clear = new Set<PersonKey>()
  for (const start of byKey.keys()) {
    const path: PersonKey[] = []
    const here = new Set<PersonKey>()
    let key: PersonKey | null = start
    while (key !== null && !clear.has(key) && !here.has(key)) {
      path.push(key)
      here.add(key)
      key = places.get(key)?.manager ?? null
    }
    const circle = key !== null && here.has(key) ? path.slice(path.indexOf(key)) : []
    const message = `These people report to each other in a circle: ${shortList(circle, 8)}. Correct one manager in the HR system.`
    const cause = circle.toSorted()[0] ?? null
    for (const one of circle) {
      const at = byKey.get(one)
      if (at?.keyed && at.entry.manager !== undefined)
        found.set(at, rowFinding(at.keyed.row, managerField(at.keyed), 'hr-circle', message, { cause }))
    }
    for (const one of path) clear.add(one)
  }
  return found
}
