import { CsvError, parse, type Options } from 'csv-parse/sync'
import type { HrSettings } from '../model/files.js'
import type { HrFinding } from '../model/hr-file.js'
import { decodedText, type Decoded } from './encoding.js'
import { hrError, letterOf, wholeFile } from './finding.js'
import { deepestHeader, longestCell, mostCells, mostColumns, mostRows } from './limits.js'
import type { SheetRead } from './sheet.js'

const separators = { ',': ',', ';': ';', tab: '\t', '|': '|' } as const

type Separator = keyof typeof separators

/**
 * The cells of a text. `fit` says how well the first rows would serve: the separator that makes most of them is the one.
 * A text whose quotes do not match is refused: the cells behind such a quote are anyone's guess.
 */
export function readCsv(
  bytes: Uint8Array,
  hr: HrSettings,
  fit: (rows: readonly (readonly string[])[]) => number,
): SheetRead {
  const text = decodedText(bytes, hr.encoding)
  if ('code' in text) return text
  const separator = hr.separator ?? separatorOf(text.bytes, fit)
  const tooMany = overgrown(text.bytes, separator)
  if (tooMany !== null) return tooMany
  return parsed(text, separator)
}

/** Counted before anything is kept: each separator makes a cell, whatever the quotes make of it. */
function overgrown(bytes: Uint8Array, separator: Separator): HrFinding | null {
  const code = separators[separator].charCodeAt(0)
  let cells = 0
  for (const byte of bytes) if (byte === code) cells += 1
  if (cells <= mostCells) return null
  return hrError(
    'hr-too-large',
    wholeFile,
    `The file has ${cells} cells, and an HR file may have ${mostCells}. ${fewer}`,
  )
}

const fewer = 'Export only the people, and only the columns that Espalier reads.'

/** Thrown to stop the parser. */
class Stopped extends Error {
  constructor(readonly finding: HrFinding) {
    super(finding.code)
  }
}

function parsed({ bytes, doubts }: Decoded, separator: Separator): SheetRead {
  const rows: string[][] = []
  const take = (cells: string[]): null => {
    rows.push(cells)
    const row = rows.length
    if (row > mostRows)
      throw new Stopped(hrError('hr-too-large', wholeFile, `The file has more than ${mostRows} rows. ${fewer}`))
    if (cells.length > mostColumns) {
      const message = `This row has ${cells.length} cells, and an HR file may have ${mostColumns} columns. ${fewer}`
      throw new Stopped(hrError('hr-too-large', { row, column: null }, message))
    }
    for (const [index, cell] of cells.entries()) {
      if (cell === '') continue
      const place = { row, column: { letter: letterOf(index), name: '' } }
      if (cell.length > longestCell) {
        const message = `This cell has ${cell.length} characters: perhaps a quote is missing at its end. A cell may have ${longestCell}.`
        throw new Stopped(hrError('hr-too-large', place, message))
      }
      const doubt = doubts.find(({ sign }) => sign.test(cell))
      if (doubt !== undefined) throw new Stopped(doubt.finding(place, cell))
    }
    return null
  }
  try {
    parseFast(bytes, { ...options(separator), on_record: take })
    return { rows, isRagged: false, findings: [] }
  } catch (error) {
    if (error instanceof Stopped) return error.finding
    if (error instanceof CsvError) return unmatched(error, rows.length)
    throw error
  }
}

/** The parser makes an error of each row with another length, which costs twice as much with the stack that it is made in. */
function parseFast(bytes: Uint8Array, settings: Options): void {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    parse(bytes, settings)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function options(separator: Separator): Options {
  return {
    delimiter: separators[separator],
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: 1024 * 1024,
  }
}

/** What the parser says is wrong, as it counts: lines of the text are not rows where a cell has several lines. */
function unmatched(error: CsvError, read: number): HrFinding {
  const row = read + 1
  const place = { row, column: null }
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return hrError(
      'hr-too-large',
      place,
      'This row is longer than a mebibyte: perhaps a quote is missing. Look for a quote that is opened and not closed.',
    )
  const way =
    'Put the whole cell in quotes and write each quote inside twice, or save the file again with a spreadsheet.'
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return hrError(
      'hr-quotes',
      place,
      `A quote is opened in this row and never closed, so that all that follows is one cell. ${way}`,
    )
  return hrError('hr-quotes', place, `The quotes in this row do not match. ${way}`)
}

/** Enough of a text for its first rows. */
const sample = 256 * 1024

function separatorOf(bytes: Uint8Array, fit: (rows: readonly (readonly string[])[]) => number): Separator {
  const ranked = ([',', ';', 'tab', '|'] as const).map((separator) => {
    const rows: string[][] = []
    try {
      parseFast(bytes.subarray(0, sample), {
        ...options(separator),
        to: deepestHeader + 1,
        on_record: (cells: string[]) => {
          rows.push(cells)
          return null
        },
      })
    } catch {
      // What was read before a mistake counts: it is found again when all is read.
    }
    return { separator, fits: fit(rows), cells: Math.max(0, ...rows.map((cells) => cells.length)) }
  })
  const [best] = ranked.toSorted((a, b) => b.fits - a.fits || b.cells - a.cells)
  return best?.separator ?? ','
}
