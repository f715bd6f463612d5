import type { HrFinding } from '../model/hr-file.js'
import { shortList } from '../model/short-list.js'
import { hrError, hrWarning, inQuotes, wholeFile } from './finding.js'
import { mostColumns, mostRows, mostUnpacked } from './limits.js'
import type { SheetRead } from './sheet.js'
import { rowsOfSheet, sharedTexts, SheetTooLarge } from './sheet-cells.js'
import { stylesOf } from './styles.js'
import { workbookOf } from './workbook.js'
import { openZip, ZipError } from './zip.js'

/** The cells of the first visible sheet of an .xlsx workbook. */
export function readXlsx(bytes: Uint8Array): SheetRead {
  try {
    const part = openZip(bytes)
    const text = (name: string): string | null => part(name)?.toString('utf8') ?? null
    const [book, relations] = [text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels')]
    if (book === null || relations === null) return noTable('It is an archive, and no .xlsx workbook.')
    const { sheets, from1904 } = workbookOf(book, relations)
    const [first, ...others] = sheets
    const cells = first === undefined ? null : text(first.part)
    if (first === undefined || cells === null) return noTable('The workbook has no visible sheet.')
    const styles = stylesOf(text('xl/styles.xml') ?? '<none/>')
    const texts = sharedTexts(text('xl/sharedStrings.xml') ?? '<none/>')
    const rows = rowsOfSheet(cells, { texts, styles, from1904 })
    return { rows, isRagged: true, findings: others.length === 0 ? [] : [onlyFirst(first.name, others)] }
  } catch (error) {
    if (error instanceof ZipError) return unread(error)
    if (error instanceof SheetTooLarge) return tooLarge(error.row)
    return noTable('The workbook is damaged.')
  }
}

const saveAgain = 'Save it again as "CSV UTF-8" or as an Excel workbook (.xlsx), without a password.'

function noTable(why: string): HrFinding {
  return hrError('hr-not-a-table', wholeFile, `${why} ${saveAgain}`)
}

function unread({ reason }: ZipError): HrFinding {
  if (reason === 'encrypted') return noTable('The workbook has a password.')
  if (reason === 'damaged') return noTable('The workbook is damaged, or its end is missing.')
  const message = `The workbook unpacks to more than ${mostUnpacked / 1024 / 1024} MiB. Export only the people, and only the columns that Espalier reads.`
  return hrError('hr-too-large', wholeFile, message)
}

function tooLarge(row: number): HrFinding {
  const message = `The sheet has more than ${mostRows} rows or ${mostColumns} columns, or a cell that is too long. Export only the people, and only the columns that Espalier reads.`
  return hrError('hr-too-large', { row, column: null }, message)
}

function onlyFirst(name: string, others: readonly { readonly name: string }[]): HrFinding {
  const rest = shortList(others.map((other) => inQuotes(other.name)))
  const message = `The workbook has several sheets. Only the first, ${inQuotes(name)}, is read, and not ${rest}. If the people are in another one, move it to the front.`
  return hrWarning('hr-sheets', wholeFile, message)
}
