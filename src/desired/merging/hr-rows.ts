import type { Value, Values } from '../../model/fields.js'
import type { HrField, HrFinding, HrRow } from '../../model/hr-file.js'
import type { MergeCode } from './merge-codes.js'
import { splitName } from '../../model/hr-name.js'
import { likenessOf, plainName } from '../../model/likeness.js'

/** The text of a cell: '' if it is blank, or if the file has no such column. */
export function cellText(row: HrRow, field: HrField): string {
  return row.cells[field]?.text ?? ''
}

/** A name as a row has it. `isSplit`: the first and the last name are known, not only the words of both. */
export interface RowName {
  readonly firstName: string
  readonly lastName: string
  readonly isSplit: boolean
}

/** The name in a row: its two columns, or the one for both. */
export function nameInRow(row: HrRow): RowName {
  const [firstName, lastName] = [cellText(row, 'firstName'), cellText(row, 'lastName')]
  if (firstName !== '' || lastName !== '') return { firstName, lastName, isSplit: firstName !== '' && lastName !== '' }
  return wholeName(cellText(row, 'name'))
}

/** A name in one cell. If its parts cannot be told apart, all words are in the first one. */
export function wholeName(text: string): RowName {
  const split = splitName(text)
  return split === null ? { firstName: text, lastName: '', isSplit: false } : { ...split, isSplit: true }
}

/**
 * Whether a row may be about a person: the names are near, or a word of the first or of the last name stayed, as after a
 * marriage. A name of one word says too little.
 */
export function sharesName({ firstName, lastName }: RowName, values: Values): boolean {
  if (!`${firstName} ${lastName}`.trim().includes(' ')) return true
  if (likenessOf({ firstName, lastName }, values) !== 'other') return true
  return sharesWord(firstName, values.firstName) || sharesWord(lastName, values.lastName)
}

function sharesWord(one: string, other: Value | undefined): boolean {
  const words = new Set(plainWords(one))
  return typeof other === 'string' && plainWords(other).some((word) => words.has(word))
}

function plainWords(name: string): readonly string[] {
  return name
    .split(/[\s"()-]+/)
    .map((word) => plainName({ firstName: word }))
    .filter((word) => word.length > 1)
}

/** What a finding may have beside its message. */
type More = Partial<Pick<HrFinding, 'severity' | 'cause'>>

/** A finding at a cell of a row. */
export function rowFinding(row: HrRow, field: HrField, code: MergeCode, message: string, more: More = {}): HrFinding {
  const column = row.cells[field]?.column ?? null
  return { code, severity: 'error', row: row.row, column, message, cause: null, ...more }
}

/** A finding at a manager whose own row is not taken: all that only follows from others is told as one. */
export function managerNotTaken(row: HrRow, field: HrField, at: string): HrFinding {
  const message = `The row of the manager is not taken: see ${at}.`
  return rowFinding(row, field, 'hr-manager-not-taken', message, { cause: 'not taken' })
}

/** A finding about the whole file. */
export function fileFinding(code: MergeCode, message: string): HrFinding {
  return { code, severity: 'error', row: null, column: null, message, cause: null }
}

/** Who a row is about, in a message. */
export function rowCalled(row: HrRow): string {
  const { firstName, lastName } = nameInRow(row)
  return `${firstName} ${lastName}`.trim() || cellText(row, 'email') || cellText(row, 'id') || 'This row'
}
