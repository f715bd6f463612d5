import { indexOf } from './finding.js'
import { longestCell, mostCells, mostColumns, mostRows } from './limits.js'
import type { Shown } from './styles.js'
import { readXml } from './xml.js'

/** Thrown where a sheet has more than an HR file may have. */
export class SheetTooLarge extends Error {
  constructor(readonly row: number) {
    super('too large')
  }
}

/** What the cells of a sheet refer to. */
export interface Shared {
  readonly texts: readonly string[]
  readonly styles: readonly Shown[]
  readonly from1904: boolean
}

/** The texts that cells share. Those that say how a text is pronounced are no part of it. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = []
  let text = ''
  let [isText, isSpoken] = [false, false]
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isSpoken = true
      if (name === 't') isText = !isSpoken
    },
    close: (name) => {
      if (name === 'si') texts.push(plain(text))
      if (name === 'rPh') isSpoken = false
      if (name === 't') isText = false
    },
    text: (part) => {
      if (isText) text += part
    },
  })
  return texts
}

/**
 * The rows of a sheet. A row that the sheet leaves out is blank, and a row ends with its last cell. A formula counts as what
 * it last gave; as its text if no program has worked it out.
 */
export function rowsOfSheet(xml: string, shared: Shared): readonly (readonly string[])[] {
  const rows: string[][] = []
  let [row, column, cells] = [0, -1, 0]
  let [value, formula, into, kind, style] = ['', '', '', '', '']
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        const at = attributes()['r']
        row = at === undefined ? row + 1 : Number(at)
        column = -1
        if (!(row <= mostRows)) throw new SheetTooLarge(mostRows)
      } else if (name === 'c') {
        const { r: at, t = 'n', s = '' } = attributes()
        column = at === undefined ? column + 1 : indexOf(/^[A-Z]{1,3}/.exec(at)?.[0] ?? '')
        ;[value, formula, kind, style] = ['', '', t, s]
      } else if (name === 'v' || name === 't' || name === 'f') into = name
    },
    text: (part) => {
      if (into === 'f') formula += part
      else if (into !== '') value += part
    },
    close: (name) => {
      if (name === into) into = ''
      if (name !== 'c' || column < 0 || value + formula === '') return
      while (rows.length < row) rows.push([])
      const those = rows[row - 1] ?? []
      cells += Math.max(1, column - those.length)
      if (column >= mostColumns || cells > mostCells || value.length + formula.length > longestCell)
        throw new SheetTooLarge(row)
      while (those.length < column) those.push('')
      those[column] = value === '' ? `=${formula}` : textOf(value, kind, style, shared)
    },
  })
  return rows
}

function textOf(value: string, kind: string, style: string, { texts, styles, from1904 }: Shared): string {
  if (kind === 's') return texts[Number(value)] ?? ''
  if (kind === 'str' || kind === 'inlineStr') return plain(value)
  if (kind !== 'n') return value
  const shown = styles[Number(style)] ?? null
  if (shown === 'date') return dayOf(Number(value), from1904) ?? value
  const whole = Number(value)
  const text = Number.isSafeInteger(whole) ? String(whole) : value
  return typeof shown === 'number' && whole >= 0 ? text.padStart(shown, '0') : text
}

/**
 * The day by which a spreadsheet counts. Day 60 is 29 February 1900, which never was, so days before 61 are shown as they
 * are kept: they mean no one's date.
 */
function dayOf(serial: number, from1904: boolean): string | null {
  if (!(serial >= 61 && serial < 2_958_466)) return null
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  return new Date(start + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)
}

/** Characters that XML may not hold are written by their code: _x000D_. */
function plain(text: string): string {
  return text.replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}
