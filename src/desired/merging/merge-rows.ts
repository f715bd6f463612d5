import { makeKeys } from '../editing/keys.js'
import type { HrFile, HrFinding, HrRow } from '../../model/hr-file.js'
import { canonicalEmail, type PersonKey } from '../../model/names.js'
import type { PersonRecord } from '../../model/person-record.js'
import type { ChartPerson } from './chart-people.js'
import { filesOfNew } from './files-of-new.js'
import { managerBook, managerInRow, type KeyedRow } from './hr-managers.js'
import { cellText, fileFinding, nameInRow, rowCalled, rowFinding } from './hr-rows.js'
import type { MergeCode } from './merge-codes.js'
import { matchRows, type MatchedRow, type Matching, type SameName, type SameNameAnswers } from './match-rows.js'
import { hasLeftInRow } from './row-dates.js'
import { rowEntry, type RowContext } from './row-entry.js'
import { settleRows, type RowWish } from './settle-rows.js'

/** How an HR file is merged. */
export interface MergeChoices extends RowContext {
  /** People whom no row names leave. */
  readonly full: boolean
  readonly answers: SameNameAnswers
  /** Rows that are not to be taken, each with its finding: the chart would not be sound with them. */
  readonly refused: ReadonlyMap<number, HrFinding>
  /** The folder of the chart, as people see it. */
  readonly folder: string
  readonly manageRole: boolean
  /** People who are never taken for leavers. */
  readonly protected: ReadonlySet<PersonKey>
}

/** An HR file and a chart, put together. */
export interface HrMerge {
  readonly records: readonly PersonRecord[]
  /** The row of each record; null for a person whom no row names. */
  readonly rowOf: ReadonlyMap<string, HrRow | null>
  /** Those of the file too, in the order of the rows. */
  readonly findings: readonly HrFinding[]
  readonly questions: readonly SameName[]
  readonly taken: number
  /** People whom no row names: with `full`, those who leave. */
  readonly missing: readonly ChartPerson[]
  /** Those who are protected, or never came from the HR system, and stay. */
  readonly kept: readonly ChartPerson[]
  /** Rows about people who have left and were never in the chart. */
  readonly longGone: number
  /** The people last known, and how many of them the file names. */
  readonly known: number
  readonly named: number
}

/** With these, a row that seems to be about a new person may be about one of the chart. */
const identity: ReadonlySet<string> = new Set<MergeCode>(['hr-bad-value', 'hr-foreign-domain', 'hr-unclear-name'])

/** Puts the rows of an HR file and the people of a chart together. Pure: nothing is read or written. */
export function mergeRows(file: HrFile, people: readonly ChartPerson[], choices: MergeChoices): HrMerge {
  const matching = matchRows(file, people, choices.answers)
  const { here, longGone, unaddressed } = newcomers(matching.rows, choices)
  const rows = here.filter(({ row }) => !choices.refused.has(row.row))
  const keyed = withKeys(rows, people)
  const { asked, findings: own } = askedOf(keyed, people, file.rows, choices)
  const doubtful = own.filter(({ code }) => identity.has(code)).length
  const missing = missingOf({ ...matching, unclear: matching.unclear + doubtful }, people)
  const known = knownFromHr(people)
  const fromHr = new Set(known)
  const isKept = (one: ChartPerson): boolean => choices.protected.has(one.key) || !fromHr.has(one)
  const [kept, leaving] = [missing.people.filter(isKept), missing.people.filter((one) => !isKept(one))]
  const gone = (choices.full ? leaving : []).map(({ key }): RowWish => ({
    key,
    keyed: null,
    entry: { status: 'left' },
  }))
  const settled = settleRows([...asked, ...gone], people, choices.today)
  const records = recordsOf(settled.asked, people, choices.folder)
  const refused = [...choices.refused.values()]
  const all = [...file.findings, ...matching.findings, ...unaddressed, ...own, ...settled.findings, ...refused]
  const isAsked = new Set(settled.asked.map(({ key }) => key))
  return {
    records,
    rowOf: new Map(settled.asked.map(({ key, keyed: one }) => [key, one?.row ?? null])),
    findings: [...all, ...(choices.full ? missing.findings : [])].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    questions: matching.questions,
    taken: settled.asked.filter(({ keyed: one }) => one !== null).length,
    missing: choices.full ? leaving.filter(({ key }) => isAsked.has(key)) : leaving,
    kept,
    longGone,
    known: known.length,
    named: known.filter(({ key }) => matching.named.has(key)).length,
  }
}

/** What is to be written. Of a person of the chart, the address and the names of today are in it, too: they are no change. */
function recordsOf(asked: readonly RowWish[], people: readonly ChartPerson[], folder: string): readonly PersonRecord[] {
  const known = new Map(people.map((one) => [one.key, one]))
  const files = filesOfNew(asked, people, folder)
  return asked.flatMap(({ key, entry }): readonly PersonRecord[] => {
    if (Object.keys(entry).length === 0) return []
    const { email, firstName, lastName } = known.get(key)?.values ?? {}
    const today = { email: String(email), firstName: String(firstName), lastName: String(lastName) }
    return [{ key, file: files.get(key) ?? known.get(key)?.file ?? folder, entry: { ...today, ...entry } }]
  })
}

/** New people, without those who have left already, and those who have no address, who can have no account. */
function newcomers(
  rows: readonly MatchedRow[],
  { today }: MergeChoices,
): { readonly here: readonly MatchedRow[]; readonly longGone: number; readonly unaddressed: readonly HrFinding[] } {
  const isGone = ({ row, person }: MatchedRow): boolean =>
    person === null && (hasLeftInRow(row, today) || cellText(row, 'status') === 'left')
  const lacks = ({ row, person }: MatchedRow): boolean => person === null && cellText(row, 'email') === ''
  const left = rows.filter((one) => !isGone(one))
  return {
    here: left.filter((one) => !lacks(one)),
    longGone: rows.length - left.length,
    unaddressed: left.filter(lacks).map(({ row }) => noAddress(row)),
  }
}

function noAddress(row: HrRow): HrFinding {
  const message = `${rowCalled(row)} has no work address, and so can have no account. The row is not taken.`
  return rowFinding(row, row.cells.email === undefined ? 'lastName' : 'email', 'hr-no-address', message, {
    severity: 'warning',
  })
}

function withKeys(rows: readonly MatchedRow[], people: readonly ChartPerson[]): readonly KeyedRow[] {
  const keyless = rows.flatMap(({ row, person }) => {
    if (person !== null) return []
    const email = canonicalEmail(cellText(row, 'email'))
    const { firstName, lastName } = nameInRow(row)
    return [{ id: email, email, firstName, lastName }]
  })
  const used = people.flatMap(({ key, entry }) => [key, ...(entry.was === undefined ? [] : [entry.was])])
  const made = makeKeys(keyless, used)
  return rows.map(({ row, person }) => ({
    row,
    person,
    key: person?.key ?? (made.get(canonicalEmail(cellText(row, 'email'))) as PersonKey),
  }))
}

/** What each row asks for. Of those who have left, only the employee id is worth noting. */
function askedOf(
  rows: readonly KeyedRow[],
  people: readonly ChartPerson[],
  all: readonly HrRow[],
  choices: MergeChoices,
): { readonly asked: readonly RowWish[]; readonly findings: readonly HrFinding[] } {
  const taken = new Set(rows.map(({ row }) => row))
  const book = managerBook(
    rows,
    people,
    all.filter((row) => !taken.has(row)),
  )
  const findings: HrFinding[] = []
  const asked = rows.flatMap((keyed): readonly RowWish[] => {
    const { row, person, key } = keyed
    const own = rowEntry(keyed, choices)
    const isLeaver = person !== null && (person.standing === 'left' || own.entry.status === 'left')
    if (isLeaver) {
      const { id, status } = own.entry
      const wrong = own.findings.filter(({ code }) => code === 'hr-returned')
      findings.push(...wrong)
      return wrong.length > 0 ? [] : [{ key, keyed, entry: { ...(id && { id }), ...(status && { status }) } }]
    }
    const manager = managerInRow(keyed, book, choices.settings.hr ?? {})
    const found = [...own.findings, ...(manager !== null && typeof manager === 'object' ? [manager] : [])]
    findings.push(...found)
    if (found.some(({ severity }) => severity === 'error')) return []
    const isSaid = manager === null || typeof manager === 'string'
    const isNews = isSaid && (person === null || manager !== person.values.manager)
    const role = cellText(row, 'role')
    const isRole = choices.manageRole && role !== '' && role !== person?.values.role
    return [{ key, keyed, entry: { ...own.entry, ...(isNews ? { manager } : {}), ...(isRole ? { role } : {}) } }]
  })
  return { asked, findings }
}

/** The active people whom no row names. If some row may be about anyone, no person is known to be missing. */
function missingOf(
  { named, unclear }: Matching,
  people: readonly ChartPerson[],
): { readonly people: readonly ChartPerson[]; readonly findings: readonly HrFinding[] } {
  const absent = people.filter(({ key, standing }) => standing === 'active' && !named.has(key))
  if (absent.length === 0 || unclear === 0) return { people: absent, findings: [] }
  const stay =
    absent.length === 1 ? '1 person who is in no row stays' : `${absent.length} people who are in no row stay`
  const message = `${unclear === 1 ? '1 row' : `${unclear} rows`} could not be matched, so ${stay}. Correct these rows first.`
  return { people: [], findings: [fileFinding('hr-unclear-leavers', message)] }
}

/**
 * The active people whom the HR system has: those with an employee id, where most have one. The others are people such
 * as contractors, and that no row names them says nothing.
 */
function knownFromHr(people: readonly ChartPerson[]): readonly ChartPerson[] {
  const active = people.filter(({ standing }) => standing === 'active')
  const withId = active.filter(({ entry }) => entry.id !== undefined)
  return withId.length * 2 > active.length ? withId : active
}
