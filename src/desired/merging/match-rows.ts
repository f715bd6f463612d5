import { canonicalEmail, type PersonKey } from '../../model/names.js'
import { groupBy } from '../../model/group-by.js'
import type { HrFile, HrFinding, HrRow } from '../../model/hr-file.js'
import { nearNames, plainName } from '../../model/likeness.js'
import { personCalled, type ChartPerson } from './chart-people.js'
import { cellText, nameInRow, rowCalled, rowFinding, sharesName } from './hr-rows.js'

/** A row that may be taken, and whom of the chart it is about; null: a new person. */
export interface MatchedRow {
  readonly row: HrRow
  readonly person: ChartPerson | null
}

/** A row that has only its name in common with people of the chart: a person must say whether they are one of them. */
export interface SameName {
  readonly row: HrRow
  readonly people: readonly ChartPerson[]
}

/** The answers, by row: the key of the person whom it is about, or null for a new one. */
export type SameNameAnswers = ReadonlyMap<number, string | null>

export interface Matching {
  readonly rows: readonly MatchedRow[]
  /** Whom any row is about, also one that is not taken. */
  readonly named: ReadonlySet<PersonKey>
  /** How many rows may be about anyone, because of an error. */
  readonly unclear: number
  readonly questions: readonly SameName[]
  readonly findings: readonly HrFinding[]
}

/** What is found of one row by its employee id and its address. */
interface FoundRow {
  readonly row: HrRow
  readonly person: ChartPerson | null
  readonly finding: HrFinding | null
}

/**
 * Finds whom each row is about: by the employee id, else by the address, also a former or a later one. A name alone is a
 * question. Rows that have an error already are matched, so that their people do not count as missing, and are not taken.
 */
export function matchRows(
  { rows, findings }: HrFile,
  people: readonly ChartPerson[],
  answers: SameNameAnswers,
): Matching {
  const wrong = new Set(findings.flatMap(({ severity, row }) => (severity === 'error' && row !== null ? [row] : [])))
  const found = withNames(byIdAndAddress(rows, people), people, answers)
  const double = doubles(found.rows)
  const judged = found.rows.map((one) => ({ ...one, finding: double.get(one.row) ?? one.finding }))
  return {
    rows: judged.filter(({ row, finding }) => finding === null && !wrong.has(row.row)),
    named: new Set(judged.flatMap(({ person }) => person?.key ?? [])),
    unclear: judged.filter(({ row, person, finding }) => person === null && (finding !== null || wrong.has(row.row)))
      .length,
    questions: found.questions,
    findings: judged.flatMap(({ row, finding }) => (finding === null || wrong.has(row.row) ? [] : [finding])),
  }
}

function byIdAndAddress(rows: readonly HrRow[], people: readonly ChartPerson[]): readonly FoundRow[] {
  const ids = new Map(people.flatMap((one) => (one.entry.id === undefined ? [] : [[one.entry.id, one] as const])))
  const addresses = addressBook(people)
  return rows.map((row) => {
    const [id, email] = [cellText(row, 'id'), canonicalEmail(cellText(row, 'email'))]
    const [byId, byAddress] = [ids.get(id) ?? null, addresses.get(email) ?? null]
    const finding = contradiction(row, byId, byAddress)
    return { row, person: finding === null ? (byId ?? byAddress) : null, finding }
  })
}

/** The address of today counts before former and later ones, which two people may have had. */
export function addressBook(people: readonly ChartPerson[]): ReadonlyMap<string, ChartPerson> {
  const book = new Map(people.map((one) => [one.addresses[0] ?? '', one]))
  const others = new Map<string, ChartPerson | null>()
  for (const one of people)
    for (const address of one.addresses.slice(1)) others.set(address, others.has(address) ? null : one)
  for (const [address, one] of others) if (one !== null && !book.has(address)) book.set(address, one)
  return book
}

function contradiction(row: HrRow, byId: ChartPerson | null, byAddress: ChartPerson | null): HrFinding | null {
  const [id, person] = [cellText(row, 'id'), byId ?? byAddress]
  if (person === null) return null
  if (byId !== null && byAddress !== null && byId !== byAddress) {
    const message = `${rowCalled(row)} has the employee id of ${personCalled(byId)}, and the address of ${personCalled(byAddress)}. Correct the one that is wrong in the HR system.`
    return rowFinding(row, 'id', 'hr-two-people', message)
  }
  const { entry } = person
  const isNamed = sharesName(nameInRow(row), person.values)
  if (byId === null && id !== '' && entry.id !== undefined && isNamed) {
    const message = `${personCalled(person)} has the employee id ${entry.id} in the chart, and ${id} here. If the new one is right, correct id at ${place(person)}.`
    return rowFinding(row, 'id', 'hr-other-id', message)
  }
  if ((byId !== null && byAddress !== null) || isNamed) return null
  const [field, code, what] =
    byId === null ? (['email', 'hr-other-name', 'address'] as const) : (['id', 'hr-reused-id', 'employee id'] as const)
  const message = `This is the ${what} of ${personCalled(person)}, and the name of another: ${rowCalled(row)}. If it is the same person, write the new name at ${place(person)}, with samePerson: true. If not, correct the ${what} in the HR system.`
  return rowFinding(row, field, code, message)
}

function place({ file, line }: ChartPerson): string {
  return `${file}:${line}`
}

/** Rows that are about the same person: which of them is right is not known. */
function doubles(rows: readonly FoundRow[]): ReadonlyMap<HrRow, HrFinding> {
  const groups = groupBy(
    rows.filter(({ person }) => person !== null),
    ({ person }) => person,
  )
  const found = new Map<HrRow, HrFinding>()
  for (const [person, group] of groups) {
    if (group.length < 2 || person === null) continue
    for (const { row } of group) {
      const others = group.flatMap((one) => (one.row === row ? [] : one.row.row)).slice(0, 3)
      const message = `${personCalled(person)} is also in row ${others.join(', ')}: by the employee id in one, by the address in the other. Keep one row a person.`
      found.set(row, rowFinding(row, 'email', 'hr-two-rows', message))
    }
  }
  return found
}

/** The rows without a match by id or address, with the people who have their name and are in no other row. */
function withNames(
  found: readonly FoundRow[],
  people: readonly ChartPerson[],
  answers: SameNameAnswers,
): { readonly rows: readonly FoundRow[]; readonly questions: readonly SameName[] } {
  const taken = new Set(found.map(({ person }) => person))
  const free = people.filter((one) => !taken.has(one))
  const names = nameBook(free)
  const keys = new Map(free.map((one) => [one.key as string, one]))
  const questions: SameName[] = []
  const rows = found.map((one) => {
    if (one.person !== null || one.finding !== null || names.size === 0) return one
    const alike = namesakes(one.row, names)
    if (alike.length === 0 || answers.get(one.row.row) === null) return one
    const meant = keys.get(answers.get(one.row.row) ?? '')
    if (meant !== undefined) return { ...one, person: meant }
    questions.push({ row: one.row, people: alike })
    return { ...one, finding: sameName(one.row, alike) }
  })
  return { rows, questions }
}

function nameBook(people: readonly ChartPerson[]): ReadonlyMap<string, readonly ChartPerson[]> {
  const book = new Map<string, ChartPerson[]>()
  for (const one of people) for (const name of namesOf(one.values)) book.set(name, [...(book.get(name) ?? []), one])
  return book
}

function namesOf(values: Parameters<typeof plainName>[0]): ReadonlySet<string> {
  return new Set([plainName(values), ...nearNames(values)].filter((name) => name !== ''))
}

/** People of the chart with the name in a row. A row of a leaver asks about no leaver: it would change none of them. */
function namesakes(row: HrRow, names: ReadonlyMap<string, readonly ChartPerson[]>): readonly ChartPerson[] {
  const { firstName, lastName } = nameInRow(row)
  const alike = new Set([...namesOf({ firstName, lastName })].flatMap((name) => names.get(name) ?? []))
  const hasLeft = cellText(row, 'status') === 'left'
  return [...alike].filter(({ standing }) => !hasLeft || standing !== 'left')
}

function sameName(row: HrRow, people: readonly ChartPerson[]): HrFinding {
  const [id, email] = [cellText(row, 'id'), cellText(row, 'email')]
  const one = people[0] as ChartPerson
  const all = people.slice(0, 3).map((each) => `${personCalled(each)}, ${String(each.values.email)}`)
  const line = id === '' ? `email: ${email}` : `id: '${id.replaceAll("'", "''")}'`
  const message = `${rowCalled(row)} may be ${all.join('; or ')}: the name is the same, the address is not. If so, write ${line} at ${place(one)}. If not, write an entry of their own, with newPerson: true.`
  return rowFinding(row, row.cells.name === undefined ? 'lastName' : 'name', 'hr-same-name', message)
}
