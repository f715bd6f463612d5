import type { LineMove, Relaid } from './layout.js'

/** One finding about the indentation, at its first line. */
export interface LayoutIssue {
  readonly line: number
  readonly message: string
}

/** With more runs of lines than this, one sentence for all of them is easier to follow. */
const mostMoves = 3

/** What is wrong with the indentation of a file: the lines, and by how much to move them. */
export function layoutIssues({ moves, usual }: Pick<Relaid, 'moves' | 'usual'>): readonly LayoutIssue[] {
  const [first, last] = [moves[0], moves.at(-1)]
  if (first === undefined || last === undefined) return []
  const { key, field } = usual
  if (moves.every(({ dash }) => dash)) return [{ line: first.from, message: dashWords(moves) }]
  if (moves.length <= mostMoves) return moves.map((move) => ({ line: move.from, message: moveWords(move, usual) }))
  const [tab, odd] = [moves.some((one) => one.tab), moves.some((one) => one.odd)]
  const tabs = tab ? ', without tabs' : odd ? ', as plain spaces' : ''
  const message = `The indentation of lines ${first.from} to ${last.to} does not say what belongs to whom. Put ${spaces(key)} before the key of each person, and ${spaces(field)} before each of its fields${tabs}.`
  return [{ line: first.from, message }]
}

function moveWords(move: LineMove, { key, field }: Relaid['usual']): string {
  const { by, tab, odd, dash, isKey } = move
  if (dash) return dashWords([move])
  const lines = linesOf(move)
  if (odd && isKey && move.from !== move.to)
    return `${lines.replace('l', 'L')} begin with blanks that are no spaces. Put ${spaces(key)} before each key there instead, and ${spaces(field)} before each field.`
  if (tab || odd)
    return `${lines.replace('l', 'L')} ${move.from === move.to ? 'begins' : 'begin'} with ${odd ? 'blanks that are no spaces' : 'a tab'}. Put ${spaces(isKey ? key : field)} there instead.`
  const how = by > 0 ? `${numeral(by)} more ${by === 1 ? 'space' : 'spaces'}` : `${spaces(-by)} less`
  return `Indent ${lines} by ${how}: ${reason(move)}.`
}

function reason({ from, to, person, isKey, people }: LineMove): string {
  if (people > 1) return 'they belong below people:, with the other people'
  if (isKey) return `${person} is a person, below people:`
  return from === to ? `it is a field of ${person}` : `they are fields of ${person}`
}

function dashWords(moves: readonly LineMove[]): string {
  const where =
    moves.length === 1 ? `in line ${moves[0]?.from ?? 1}` : `in lines ${listed(moves.map(({ from }) => from))}`
  return `people: is no list. Delete the dash before ${moves.length === 1 ? (moves[0]?.person ?? '') : 'each key'} ${where}.`
}

function listed(lines: readonly number[]): string {
  const shown = lines.length > 6 ? [...lines.slice(0, 5).map(String), 'others'] : lines.map(String)
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}

function linesOf({ from, to }: LineMove): string {
  return from === to ? `line ${from}` : `lines ${from} to ${to}`
}

function spaces(count: number): string {
  return count === 1 ? 'one space' : `${numeral(count)} spaces`
}

function numeral(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? String(count)
}
