import type { HrSettings } from '../model/files.js'
import type { HrFile, HrFinding } from '../model/hr-file.js'
import { judgeAmong } from './among.js'
import { hrError, wholeFile } from './finding.js'
import { headerOf, type Header } from './header.js'
import { deepestHeader, mostHrBytes } from './limits.js'
import { rowsOf } from './rows.js'
import type { SheetRead } from './sheet.js'

/**
 * Reads an HR file: a text of cells, or an .xlsx workbook. `knownIds` are the employee ids of the chart: they show whether
 * those of the file have lost their zeros. Never throws for what is in the file.
 */
export async function readHrFile(bytes: Uint8Array, hr: HrSettings, knownIds: ReadonlySet<string>): Promise<HrFile> {
  const sheet = await sheetOf(bytes, hr)
  if ('code' in sheet) return nothing([sheet])
  const header = headerOf(sheet.rows, hr)
  if (header === null) return nothing([...sheet.findings, noHeader()])
  const read = rowsOf(sheet, header, hr)
  const { rows, findings } = judgeAmong(read.rows, hr, knownIds)
  const whole = [...sheet.findings, ...header.findings, ...(read.rows.length === 0 ? [noRows(header)] : [])]
  return {
    rows: whole.some(({ severity }) => severity === 'error') ? [] : rows,
    columns: header.columns.map(({ field, column, by }) => ({ field, column, by })),
    ignored: header.ignored,
    preset: header.preset,
    sure: header.sure,
    headerRow: header.headerRow,
    findings: [...whole, ...read.findings, ...findings].toSorted(byPlace),
  }
}

async function sheetOf(bytes: Uint8Array, hr: HrSettings): Promise<SheetRead> {
  if (bytes.length > mostHrBytes) {
    const message = `The file has more than ${mostHrBytes / 1024 / 1024} MiB. Export only the people, and only the columns that Espalier reads.`
    return hrError('hr-too-large', wholeFile, message)
  }
  if (startsWith(bytes, 'PK\u0003\u0004')) return (await import('./xlsx.js')).readXlsx(bytes)
  const other = otherKinds.find(({ start }) => startsWith(bytes, start))
  if (other !== undefined) {
    const message = `This is ${other.name}. Save it as "CSV UTF-8" or as an Excel workbook (.xlsx), without a password.`
    return hrError('hr-not-a-table', wholeFile, message)
  }
  const { readCsv } = await import('./csv.js')
  return readCsv(bytes, hr, (rows) => headerOf(rows, hr)?.columns.length ?? 0)
}

/** Files that people take for a table, by their first bytes. Excel called the first .xls, and some systems call HTML so. */
const otherKinds = [
  { start: '\u00d0\u00cf\u0011\u00e0', name: 'an old Excel file, or a workbook with a password' },
  { start: '%PDF', name: 'a PDF' },
  { start: '<', name: 'a web page or XML, whatever its name is' },
  { start: '{', name: 'JSON' },
  { start: '\u001f\u008b', name: 'a packed file' },
] as const

function startsWith(bytes: Uint8Array, start: string): boolean {
  return Array.from(start).every((letter, index) => bytes[index] === letter.charCodeAt(0))
}

function nothing(findings: readonly HrFinding[]): HrFile {
  return { rows: [], columns: [], ignored: [], preset: null, sure: false, headerRow: 0, findings }
}

function noHeader(): HrFinding {
  const message = `None of the first ${deepestHeader} rows names columns that Espalier knows, such as "Employee ID", "Email" and "Last name". If yours are called otherwise, name them under hr: columns: in org/espalier.yaml.`
  return hrError('hr-no-header', wholeFile, message)
}

function noRows({ headerRow }: Header): HrFinding {
  const message = `The file has no rows below its header in row ${headerRow}. Export it again.`
  return hrError('hr-no-rows', wholeFile, message)
}

function byPlace(a: HrFinding, b: HrFinding): number {
  return (a.row ?? 0) - (b.row ?? 0)
}
