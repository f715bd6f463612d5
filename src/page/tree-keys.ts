import type { Row } from './rows.js'

/** What a key does in a tree, by the pattern of WAI-ARIA. */
export interface TreeMove {
  readonly focus?: string
  readonly opens?: readonly string[]
  readonly closes?: string
  readonly chooses?: string
}

/** What a key does while a person has the focus; null: nothing. */
export function treeMove(rows: readonly Row[], focus: string, key: string): TreeMove | null {
  const at = rows.findIndex((row) => row.key === focus)
  const row = rows[at]
  const move = moves.get(key)
  return row === undefined || move === undefined ? null : move(rows, at, row)
}

type Move = (rows: readonly Row[], at: number, row: Row) => TreeMove

const moves = new Map<string, Move>([
  ['ArrowDown', (rows, at) => focusOn(rows[at + 1])],
  ['ArrowUp', (rows, at) => focusOn(rows[at - 1])],
  ['Home', (rows) => focusOn(rows[0])],
  ['End', (rows) => focusOn(rows.at(-1))],
  [
    'ArrowRight',
    (rows, at, { key, isOpen }) => (isOpen === false ? { opens: [key] } : isOpen === true ? focusOn(rows[at + 1]) : {}),
  ],
  [
    'ArrowLeft',
    (_rows, _at, { key, parent, isOpen }) =>
      isOpen === true ? { closes: key } : parent === null ? {} : { focus: parent },
  ],
  ['Enter', (_rows, _at, { key }) => ({ chooses: key })],
  [' ', (_rows, _at, { key }) => ({ chooses: key })],
  [
    '*',
    (rows, _at, { parent }) => ({
      opens: rows.filter((one) => one.parent === parent && one.isOpen === false).map((one) => one.key),
    }),
  ],
])

function focusOn(row: Row | undefined): TreeMove {
  return row === undefined ? {} : { focus: row.key }
}

/** The next person whose name begins with what was typed; one letter alone goes on from the person who has the focus. */
export function typedTo(
  rows: readonly Row[],
  focus: string,
  typed: string,
  nameOf: (key: string) => string,
): string | null {
  const at = Math.max(
    0,
    rows.findIndex((row) => row.key === focus),
  )
  const start = isLetter(typed) ? at + 1 : at
  const wanted = folded(typed)
  const order = [...rows.slice(start), ...rows.slice(0, start)]
  return order.find(({ key }) => folded(nameOf(key)).startsWith(wanted))?.key ?? null
}

/** One character, also one of two units. */
export function isLetter(text: string): boolean {
  return text !== '' && text.length === String.fromCodePoint(text.codePointAt(0) ?? 0).length
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
