import type { HrSettings } from '../model/files.js'
import type { HrCell, HrField, HrFinding, HrRow } from '../model/hr-file.js'
import { judgeCell } from './cells.js'
import type { PlacedColumn } from './columns.js'
import { daysOf, type DateCell } from './days.js'
import { hrError, hrWarning, letterOf, inQuotes } from './finding.js'
import type { Header } from './header.js'
import { cleaned, withoutAddition } from './letters.js'
import { longestValue } from './limits.js'
import type { Sheet } from './sheet.js'
import { statusWords } from './status.js'

/** A row while its cells are read. */
interface Draft {
  readonly row: number
  readonly cells: Partial<Record<HrField, HrCell>>
}

/** The rows below a header, and what is wrong with each of them. */
export function rowsOf(
  sheet: Sheet,
  header: Header,
  hr: HrSettings,
): { rows: readonly HrRow[]; findings: HrFinding[] } {
  const findings: HrFinding[] = []
  const report = (finding: HrFinding | null): void => void (finding !== null && findings.push(finding))
  const drafts: Draft[] = []
  for (let at = header.headerRow; at < sheet.rows.length; at += 1) {
    const raw = sheet.rows[at] ?? []
    if (raw.every((cell) => cleaned(cell.slice(0, longestValue)) === '')) continue
    const row = at + 1
    report(sheet.isRagged ? null : wrongLength(raw, row, header))
    const cells = Object.fromEntries(
      header.columns.flatMap((column) => {
        const text = raw[column.index] ?? (sheet.isRagged ? '' : undefined)
        return text === undefined ? [] : [[column.field, cellOf(text, column, row, report)] as const]
      }),
    )
    if (isPerson(cells)) drafts.push({ row, cells })
    else report(noPerson(row))
  }
  for (const field of ['start', 'end'] as const) readDays(drafts, field, hr, report)
  readStatus(drafts, hr, report)
  return { rows: drafts, findings }
}

function cellOf(
  raw: string,
  { field, column }: PlacedColumn,
  row: number,
  report: (finding: HrFinding | null) => void,
): HrCell {
  const place = { row, column }
  if (raw.length > longestValue) {
    const message = `${inQuotes(raw)} has ${raw.length} characters: longer than any name or address. Correct the cell.`
    report(hrError('hr-long-cell', place, message, `column ${column.letter}`))
  }
  const clean = cleaned(raw.slice(0, longestValue))
  const text = field === 'name' || field === 'managerName' || field === 'lastName' ? withoutAddition(clean) : clean
  if (text !== '') report(judgeCell(field, raw, text, place))
  return { text, column }
}

function wrongLength(cells: readonly string[], row: number, header: Header): HrFinding | null {
  const place = { row, column: null }
  const extra = cells.findIndex((cell, index) => index >= header.width && cleaned(cell.slice(0, longestValue)) !== '')
  if (extra >= 0) {
    const message = `This row has more cells than the header has columns: ${inQuotes(cleaned(cells[extra] ?? ''))} is in column ${letterOf(extra)}. Perhaps a separator is inside a cell: put that cell in quotes.`
    return hrError('hr-row-length', place, message)
  }
  const lacking = header.columns.filter(({ index }) => index >= cells.length)
  if (lacking.length === 0) return null
  const message = `This row ends before ${lacking.map(({ column }) => inQuotes(column.name || column.letter)).join(', ')}: it has ${cells.length} of ${header.width} cells. Perhaps the file was cut off. Export it again.`
  return hrError('hr-row-length', place, message)
}

function isPerson({ id, email, firstName, lastName, name }: Draft['cells']): boolean {
  return [id, email, firstName, lastName, name].some((cell) => cell !== undefined && cell.text !== '')
}

function noPerson(row: number): HrFinding {
  const message = 'This row has no id, no address and no name, so it is skipped. If it is a person, fill them in.'
  return hrWarning('hr-no-person', { row, column: null }, message)
}

function readDays(
  drafts: readonly Draft[],
  field: 'start' | 'end',
  { dates }: HrSettings,
  report: (finding: HrFinding) => void,
): void {
  const filled = drafts.filter(({ cells }) => (cells[field]?.text ?? '') !== '')
  const cells = filled.map(({ row, cells: { [field]: cell } }): DateCell => ({
    text: cell?.text ?? '',
    place: { row, column: cell?.column ?? null },
  }))
  for (const [index, day] of daysOf(cells, dates).entries()) {
    const [draft, column] = [filled[index], cells[index]?.place.column]
    if (typeof day !== 'string') report(day)
    else if (draft !== undefined && column) draft.cells[field] = { text: day, column }
  }
}

function readStatus(drafts: readonly Draft[], hr: HrSettings, report: (finding: HrFinding) => void): void {
  const meaning = statusWords(hr)
  for (const { row, cells } of drafts) {
    const { status } = cells
    if (status === undefined || status.text === '') continue
    const known = meaning(status.text)
    if (known !== undefined) cells.status = { ...status, text: known }
    else {
      const word = inQuotes(status.text)
      const message = `The status ${word} is not known. Say under hr in org/espalier.yaml what it means: status: { active: [${word}] }, or left, or later for people who have not started.`
      report(hrError('hr-status', { row, column: status.column }, message, `status ${word}`))
    }
  }
}
