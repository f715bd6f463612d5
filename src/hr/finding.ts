import type { HrColumn, HrFinding } from '../model/hr-file.js'
import type { HrCode } from './codes.js'

/** Where a finding is: null for the whole file, or all columns of a row. */
export interface HrPlace {
  readonly row: number | null
  readonly column: HrColumn | null
}

export const wholeFile: HrPlace = { row: null, column: null }

export function hrError(
  code: HrCode,
  { row, column }: HrPlace,
  message: string,
  cause: string | null = null,
): HrFinding {
  return { code, severity: 'error', row, column, message, cause }
}

export function hrWarning(code: HrCode, place: HrPlace, message: string, cause: string | null = null): HrFinding {
  return { ...hrError(code, place, message, cause), severity: 'warning' }
}

/** The letters of a column, as a spreadsheet counts: A is 0, AA is 26. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCodePoint(65 + (index % 26))
}

/** The place of a column by its letters: 0 for A. -1 for what is none. */
export function indexOf(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return -1
  return Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1
}

/** A value of the file in a message: in quotes, cut where it is long. */
export function inQuotes(text: string): string {
  const letters = Array.from(text.slice(0, 200))
  return `"${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('')}"`
}
