import { people as wellFormed } from '#validators/people'
import type { SettingsFile, PersonEntry } from '../../model/files.js'
import type { HrField, HrFinding } from '../../model/hr-file.js'
import { canonicalEmail, type Day } from '../../model/names.js'
import type { PersonRecord } from '../../model/person-record.js'
import type { Values } from '../../model/fields.js'
import { nearest } from '../nearest.js'
import { personCalled } from './chart-people.js'
import type { KeyedRow } from './hr-managers.js'
import { cellText, nameInRow, rowCalled, rowFinding } from './hr-rows.js'
import { datesOf } from './row-dates.js'

type Entry = { -readonly [F in keyof PersonRecord['entry']]?: PersonRecord['entry'][F] }

/** What a row says of a person, but for the manager, and what is wrong with it. */
export interface RowEntry {
  /** Only what differs from the chart. */
  readonly entry: Entry
  readonly findings: readonly HrFinding[]
}

/** What the rows are judged by. */
export interface RowContext {
  readonly settings: SettingsFile
  readonly today: Day
}

/** What a row says of its person. A column that is absent, or a blank cell, says nothing. */
export function rowEntry(keyed: KeyedRow, context: RowContext): RowEntry {
  const parts = [identity(keyed), department(keyed, context), datesOf(keyed, context.today)]
  const entry = Object.assign({}, ...parts.map((part) => part.entry)) as Entry
  const findings = parts.flatMap((part) => part.findings)
  return { entry, findings: findings.length > 0 ? findings : unfit(keyed, entry, context) }
}

function identity(keyed: KeyedRow): RowEntry {
  const { row, person } = keyed
  const entry: Entry = {}
  const findings: HrFinding[] = []
  const id = cellText(row, 'id')
  if (id !== '' && person?.entry.id === undefined) entry.id = id
  const email = cellText(row, 'email')
  const isSame = canonicalEmail(email) === person?.addresses[0]
  if (email !== '' && !isSame) {
    if (person?.addresses.includes(canonicalEmail(email)) !== true) entry.email = email
    else findings.push(datedAddress(keyed))
  }
  const { firstName, lastName, isSplit } = nameInRow(row)
  const isSameName = person !== null && joined({ firstName, lastName }) === joined(person.values)
  const isWhole = cellText(row, 'firstName') + cellText(row, 'lastName') === ''
  if (joined({ firstName, lastName }) === '')
    return { entry, findings: person === null ? [...findings, nameless(keyed)] : findings }
  if (isWhole && !isSplit && !isSameName) findings.push(unsplit(keyed))
  else if (!isWhole || !isSameName) {
    if (firstName !== '' && firstName !== person?.values.firstName) entry.firstName = firstName
    if (lastName !== '' && lastName !== person?.values.lastName) entry.lastName = lastName
  }
  return { entry, findings }
}

function joined({ firstName, lastName }: Values): string {
  return `${String(firstName)} ${String(lastName)}`.trim()
}

function datedAddress({ row, person }: KeyedRow): HrFinding {
  const today = String(person?.values.email)
  const message = `The chart has a dated change of this address: as of today, it is ${today}. It stays as it is.`
  return rowFinding(row, 'email', 'hr-dated-address', message, { severity: 'warning' })
}

function nameless({ row }: KeyedRow): HrFinding {
  const field = row.cells.email === undefined ? 'id' : 'email'
  return rowFinding(row, field, 'hr-unclear-name', `${rowCalled(row)} is new, and has no name here. Export it.`)
}

/** A new name is needed for a new person. Of others, it may be the old one with a middle name. */
function unsplit({ row, person }: KeyedRow): HrFinding {
  const field = row.cells.name === undefined ? 'firstName' : 'name'
  const [name, way] = [rowCalled(row), 'Export both, or the name as "Last, First".']
  if (person === null) {
    const message = `${name} is new, and the first and the last name cannot be told apart. ${way}`
    return rowFinding(row, field, 'hr-unclear-name', message)
  }
  const message = `This is another name than that of ${personCalled(person)}, and its parts cannot be told apart. It stays as it is. ${way}`
  return rowFinding(row, field, 'hr-unclear-name', message, { severity: 'warning' })
}

function department({ row, person }: KeyedRow, { settings }: RowContext): RowEntry {
  const [text, now] = [cellText(row, 'department'), person?.values.department ?? null]
  if (row.cells.department === undefined || (text === '' && settings.hr?.blank !== 'clear')) return silent
  const said = text === '' ? null : text
  if (said === now) return silent
  const list = settings.departments
  if (said === null || list === undefined || list.includes(said)) return { entry: { department: said }, findings: [] }
  const near = nearest(said, list)
  const message = `There is no department "${said}" in espalier.yaml.${near === null ? '' : ` Did the file mean "${near}"?`} If it is new, add it to departments there.`
  return { entry: {}, findings: [rowFinding(row, 'department', 'hr-unknown-department', message, { cause: said })] }
}

const silent: RowEntry = { entry: {}, findings: [] }

/** What the chart cannot hold: the schema of its files, and the domains of the company. */
function unfit({ row, person }: KeyedRow, entry: Entry, { settings }: RowContext): readonly HrFinding[] {
  const { email, firstName, lastName } = person?.entry ?? { email: 'a@b.example', firstName: 'A', lastName: 'B' }
  const file: unknown = { people: { one: { email, firstName, lastName, ...entry } } }
  if (!wellFormed(file))
    return [
      notHeld(
        row,
        (wellFormed.errors ?? []).map(({ instancePath }) => instancePath),
      ),
    ]
  const domain =
    canonicalEmail(entry.email ?? '')
      .split('@')
      .at(-1) ?? ''
  if (domain === '' || (settings.emailDomains?.includes(domain) ?? true)) return []
  const who = person === null ? rowCalled(row) : personCalled(person)
  const message = `The address of ${who} is outside the domains of the company. If it is right, add ${domain} to emailDomains in espalier.yaml.`
  return [rowFinding(row, 'email', 'hr-foreign-domain', message, { cause: domain })]
}

function notHeld(row: KeyedRow['row'], places: readonly string[]): HrFinding {
  const name = places.map((one) => one.split('/').at(-1)).find((one) => one !== undefined && one in row.cells)
  const field = (name ?? 'name') as HrField & keyof PersonEntry
  const text = cellText(row, field)
  const message = `The chart cannot hold "${text}" as ${labels[field] ?? 'a value'}. Correct it in the HR system.`
  return rowFinding(row, field, 'hr-bad-value', message)
}

const labels: Readonly<Partial<Record<HrField, string>>> = {
  email: 'an address',
  firstName: 'a first name: 1 to 100 characters',
  lastName: 'a last name: 1 to 100 characters',
  id: 'an employee id',
  department: 'a department: 1 to 100 characters',
}
