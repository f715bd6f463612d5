import type { HrSettings } from '../model/files.js'
import type { HrColumn } from '../model/hr-file.js'
import { columnsIn, type Columns } from './columns.js'
import { letterOf } from './finding.js'
import { cleaned } from './letters.js'
import { deepestHeader } from './limits.js'

/** The row that names the columns, and what they are. */
export interface Header extends Columns {
  /** 0 for none: the columns are known by their position. */
  readonly headerRow: number
  /** How many columns it has. */
  readonly width: number
  readonly ignored: readonly HrColumn[]
}

/** One of these must be there: without it a row says nothing about whom it means. */
const identifying = new Set(['id', 'email', 'firstName', 'lastName', 'name'])

/** The header of a file: of its first rows the one in which most columns are known. null if there is none. */
export function headerOf(rows: readonly (readonly string[])[], hr: HrSettings): Header | null {
  const first = rows.slice(0, deepestHeader)
  if (hr.preset === 'small-improvements') return byPositions(first, hr)
  let best: Header | null = null
  for (const [index, cells] of first.entries()) {
    const found = columnsIn(cells, hr)
    const isHeader = found.columns.length > 1 && found.columns.some(({ field }) => identifying.has(field))
    if (isHeader && found.columns.length > (best?.columns.length ?? 0)) best = headerAt(index + 1, cells, found)
  }
  return best
}

/** The upload of Small Improvements may leave its header out: then the first row has an address where addresses are. */
function byPositions(rows: readonly (readonly string[])[], hr: HrSettings): Header | null {
  const at = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''))
  const cells = rows[at] ?? []
  const found = columnsIn(cells, hr)
  const email = found.columns.find(({ field }) => field === 'email')
  if (email === undefined) return null
  const isHeader = !(cells[email.index] ?? '').includes('@')
  if (isHeader) return headerAt(at + 1, cells, found)
  const columns = found.columns.map((one) => ({ ...one, column: { ...one.column, name: '' } }))
  return {
    ...headerAt(
      at + 1,
      cells.map(() => ''),
      { ...found, columns },
    ),
    headerRow: at,
  }
}

function headerAt(headerRow: number, cells: readonly string[], found: Columns): Header {
  const used = new Set(found.columns.map(({ index }) => index))
  const ignored = cells.flatMap((cell, index) => {
    const name = cleaned(cell.slice(0, 200))
    return name === '' || used.has(index) ? [] : [{ letter: letterOf(index), name }]
  })
  return { ...found, headerRow, width: cells.length, ignored }
}
