import { visible } from '../../model/visible.js'
import { sink, type Safe } from './safe.js'

/** A CSV file by RFC 4180, with the end of each line, after a byte order mark. */
export type Csv = Safe<'csv'>

const { made } = sink<'csv'>({ kind: 'csv', takes: [], harmless: cell, between: () => '' })

/**
 * Rows in which every cell is quoted, and no cell is a formula to a spreadsheet. A log may show it: each line starts
 * with a quote, and anything else that a runner would obey is broken up. Without the byte order mark, Excel reads the file
 * in the code page of the machine, and "Łukasz" comes out wrong.
 */
export function csvFile(rows: readonly (readonly string[])[]): Csv {
  return made(`${byteOrderMark}${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`)
}

const byteOrderMark = '\ufeff'

/** Characters that act or hide become visible first, so that a cell is one line and starts with no tab. */
function cell(text: string): string {
  const shown = visible(text).replaceAll(/#\p{DI}*#(?=\p{DI}*\[)/gu, (signs) => `${signs}\\`)
  const kept = shown.startsWith("'") || isFormula(shown) ? `'${shown}` : shown
  return `"${kept.replaceAll('"', '""')}"`
}

/**
 * Whether a spreadsheet could take a cell for a formula, which an apostrophe before it prevents. Some treat the wide
 * and small forms of the signs in the same way, and some remove blanks on import. A cell that starts with an apostrophe
 * gets another one too, so that removing one always gives the value back.
 */
function isFormula(shown: string): boolean {
  const [first = ''] = shown.replace(/^[\s\p{DI}]+/u, '')
  return /^[=+\-@]/.test(first.normalize('NFKC'))
}
