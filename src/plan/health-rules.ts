import { groupBy } from '../model/group-by.js'
import type { PersonKey } from '../model/names.js'
import type { Settings } from '../model/people.js'
import { fullName } from './findings.js'
import { deepChart, idleAdmin, onlyAdmin, onlyManager, wideSpan, type HealthWarning } from './health-findings.js'
import type { PlacedPerson } from './last-placement.js'

/** What the rules look at. */
interface HealthChart {
  /** The active people. */
  readonly people: ReadonlyMap<PersonKey, PlacedPerson>
  /** Those of them who report to each one. */
  readonly reports: ReadonlyMap<PersonKey, readonly PlacedPerson[]>
  readonly settings: Pick<Settings, 'health' | 'admins'>
  /** Whose API key Espalier uses. */
  readonly owner: PersonKey | null
  /** Whether the files name later days. */
  readonly isLater: boolean
}

type HealthRule = (chart: HealthChart) => readonly HealthWarning[]

/** People with more direct reports than the settings have. */
export const wideSpans: HealthRule = ({ people, reports, settings, isLater }) => {
  const { span } = settings.health
  if (span === 'off') return []
  return [...reports].flatMap(([key, { length }]) => {
    const person = people.get(key)
    if (length <= span || person === undefined) return []
    const brief = briefly(person, length)
    return [{ code: 'wide-span', ...aboutOf(person), size: length, brief, finding: wideSpan(person, length, isLater) }]
  })
}

/** Branches that go deeper than the settings have, each by the person on the last level that they allow. */
export const deepCharts: HealthRule = ({ people, reports, settings, isLater }) => {
  const { depth } = settings.health
  if (depth === 'off') return []
  const tops = [...people.values()].filter(({ values }) => !people.has(values.manager as PersonKey))
  return levelAt(tops, depth, reports).flatMap((person) => {
    const levels = levelsBelow(person, reports)
    if (levels === 0) return []
    const brief = briefly(person, `${depth + levels} levels`)
    const finding = deepChart(person, depth, depth + levels, isLater)
    return [{ code: 'deep-chart', ...aboutOf(person), size: depth + levels, brief, finding }]
  })
}

/** The people on one level; the first people are on level 1. */
function levelAt(
  first: readonly PlacedPerson[],
  level: number,
  reports: HealthChart['reports'],
): readonly PlacedPerson[] {
  let here = first
  for (let at = 1; at < level; at += 1) here = here.flatMap(({ key }) => reports.get(key) ?? [])
  return here
}

function levelsBelow(person: PlacedPerson, reports: HealthChart['reports']): number {
  let [levels, here] = [-1, [person] as readonly PlacedPerson[]]
  for (; here.length > 0; levels += 1) here = here.flatMap(({ key }) => reports.get(key) ?? [])
  return levels
}

/**
 * Departments of which all people report to one person, and the last admin: without that one account, they have no
 * manager, and the company has no admin.
 */
export const singlePoints: HealthRule = (chart) => {
  const { people, reports, settings, isLater } = chart
  const { singlePoint, span } = settings.health
  if (singlePoint === 'off') return []
  const departments = groupBy(
    [...people.values()].filter(({ values }) => typeof values.department === 'string'),
    ({ values }) => values.department as string,
  )
  const alone = [...departments].flatMap(([name, members]): readonly HealthWarning[] => {
    const person = members.length <= singlePoint ? null : managerOfAll(members, chart)
    // A person with too many reports is a warning already.
    const isKnown = person !== null && span !== 'off' && (reports.get(person.key)?.length ?? 0) > span
    if (person === null || isKnown) return []
    const brief = `"${name}" (${person.key}, ${members.length} people)`
    const finding = onlyManager(person, name, members.length, isLater)
    return [{ code: 'single-point', about: name, size: members.length, brief, finding }]
  })
  const [admin, second] = adminsOf(chart)
  if (admin === undefined || second !== undefined) return alone
  const finding = onlyAdmin(admin, isLater)
  return [...alone, { code: 'single-point', about: ' admins', size: 1, brief: 'the list "admins"', finding }]
}

/** The one person to whom all of a department report who manage no one of it; null if there are several, or none. */
function managerOfAll(members: readonly PlacedPerson[], { people, reports }: HealthChart): PlacedPerson | null {
  const [first] = members
  const department = first?.values.department
  const manages = ({ key }: PlacedPerson): boolean =>
    reports.get(key)?.some(({ values }) => values.department === department) ?? false
  const managers = new Set(members.filter((one) => !manages(one)).map(({ values }) => values.manager))
  const [manager] = managers
  return managers.size === 1 && typeof manager === 'string' ? (people.get(manager as PersonKey) ?? null) : null
}

/** People on the list `admins` who manage no one, and are in no department of the key's owner or of two admins. */
export const idleAdmins: HealthRule = (chart) => {
  const { people, reports, settings, owner, isLater } = chart
  if (settings.health.idleAdmins === 'off') return []
  const admins = adminsOf(chart)
  const ofOwner = owner === null ? undefined : people.get(owner)?.values.department
  const shared = [...groupBy(admins, ({ values }) => values.department)].filter(([, some]) => some.length > 1)
  const team = [ofOwner, ...shared.map(([department]) => department)].filter((one) => typeof one === 'string')
  if (team.length === 0) return []
  return admins.flatMap((person) => {
    const { department } = person.values
    if (typeof department !== 'string' || team.includes(department) || reports.has(person.key)) return []
    const finding = idleAdmin(person, department, isLater)
    return [{ code: 'idle-admin', ...aboutOf(person), size: 1, brief: briefly(person, `"${department}"`), finding }]
  })
}

/** The active people on the list whom the chart gives no other role. */
function adminsOf({ people, settings }: HealthChart): readonly PlacedPerson[] {
  const listed = [...settings.admins].flatMap((key) => people.get(key) ?? [])
  return listed.filter(({ values: { role } }) => role === undefined || role === 'admin')
}

function aboutOf({ key, was }: PlacedPerson): Pick<HealthWarning, 'about' | 'was'> {
  return { about: key, ...(was === undefined ? {} : { was }) }
}

function briefly({ key, values }: PlacedPerson, what: string | number): string {
  return `${fullName(values)} (${key}, ${what})`
}
