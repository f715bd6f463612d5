/** A line of a file of people, as far as its indentation matters. */
interface LaidLine {
  /** From 1. */
  readonly line: number
  readonly indent: number
  readonly tab: boolean
  /** A blank that looks like a space, as copied from a page of the web. */
  readonly odd: boolean
  readonly dash: boolean
  readonly kind: 'key' | 'field' | 'rest'
  readonly name: string
}

/** Lines that belong elsewhere: all of them by as much. `by` is negative if they are indented too far. */
export interface LineMove {
  readonly from: number
  readonly to: number
  readonly by: number
  /** The person whose line is the first; `isKey`: that line is the key. */
  readonly person: string
  readonly isKey: boolean
  /** How many people begin in these lines. */
  readonly people: number
  readonly tab: boolean
  readonly odd: boolean
  readonly dash: boolean
}

/** A text of people with each line where it belongs, by what is on it. */
export interface Relaid {
  readonly text: string
  readonly moves: readonly LineMove[]
  /** By how many columns the text of a line was moved. */
  readonly shiftOf: (line: number) => number
  /** How far keys, and fields, are usually indented. */
  readonly usual: { readonly key: number; readonly field: number }
}

/** As wide as a tab counts, only to compare lines with each other. */
const tabWidth = 2

const [usualKey, step] = [2, 2]

/**
 * Puts every line below `people:` where it belongs, by what is on it: the key of a person has nothing behind its colon, a
 * field has one of the `fields` as its name. Null if each line is where it belongs. What is within a field keeps its
 * distance to it. It is a guess: only what reads better than before was meant.
 */
export function relaid(text: string, fields: ReadonlySet<string>): Relaid | null {
  const lines = text.split('\n')
  const entries = entriesIn(laidLines(lines, fields))
  const key = mostly(entries.map(({ head }) => head.indent).filter((indent) => indent > 0)) ?? usualKey
  const seen = mostly(entries.flatMap(({ own }) => [...own].map(({ indent }) => indent))) ?? 0
  const usual = { key, field: seen > key ? seen : key + step }
  const placed = entries.flatMap((entry) => placedLines(entry, usual))
  const moves = movesOf(placed)
  if (moves.length === 0) return null
  const shifts = new Map<number, number>()
  for (const { at, to } of placed) {
    const line = lines[at.line - 1] ?? ''
    const rest = line.replace(at.dash ? /^[ \t\p{Zs}]*-[ \t\p{Zs}]+/u : /^[ \t\p{Zs}]*/u, '')
    shifts.set(at.line, to - (line.length - rest.length))
    lines[at.line - 1] = `${' '.repeat(to)}${rest}`
  }
  return { text: lines.join('\n'), moves, shiftOf: (line) => shifts.get(line) ?? 0, usual }
}

/** The lines below `people:` that are neither blank nor a comment. */
function laidLines(lines: readonly string[], fields: ReadonlySet<string>): readonly LaidLine[] {
  const start = lines.findIndex((line) => /^people:\s*(?:#.*)?$/.test(line))
  if (start < 0) return []
  const found: LaidLine[] = []
  for (let at = start + 1; at < lines.length; at++) {
    const [whole = '', blanks = '', mark = '', rest = ''] =
      /^([ \t\p{Zs}]*)((?:-[ \t\p{Zs}]+)?)(.*?)\r?$/u.exec(lines[at] ?? '') ?? []
    if (rest === '' || rest.startsWith('#')) continue
    if (/^(?:people:|defaults:|---|\.\.\.)/.test(whole)) break
    const [, name = '', value = ''] = /^([\w.-]{1,128}):(?:[ \t]+(.*))?$/.exec(rest) ?? []
    const isKey = name !== '' && !fields.has(name) && (value === '' || value.startsWith('#'))
    const kind = isKey ? 'key' : mark === '' && fields.has(name) ? 'field' : 'rest'
    const indent = blanks.replaceAll('\t', ' '.repeat(tabWidth)).length
    found.push({
      line: at + 1,
      indent,
      tab: blanks.includes('\t'),
      odd: /[^ \t]/.test(blanks),
      dash: isKey && mark !== '',
      kind,
      name,
    })
  }
  return found
}

/** A person: the line of the key, all others, and those of them that begin a field. */
interface Entry {
  readonly head: LaidLine
  readonly lines: LaidLine[]
  readonly own: Set<LaidLine>
}

/** What is before the first key is left alone. */
function entriesIn(lines: readonly LaidLine[]): readonly Entry[] {
  const entries: Entry[] = []
  let block: LaidLine | null = null
  for (const line of lines) {
    const entry = entries.at(-1)
    // Within `changes:` and `absence:` there are names of fields too.
    const isWithin = block !== null && line.kind === 'field' && line.indent > block.indent
    if (line.kind === 'key' && !isNested(line, block)) {
      entries.push({ head: line, lines: [], own: new Set() })
      block = null
    } else if (entry !== undefined) {
      entry.lines.push(line)
      if (line.kind !== 'field' || isWithin) continue
      entry.own.add(line)
      block = hasBlock.has(line.name) ? line : null
    }
  }
  return entries
}

const hasBlock = new Set(['changes', 'absence'])

/** `from:` and `on:` with nothing behind them are no people. */
function isNested(line: LaidLine, block: LaidLine | null): boolean {
  return block !== null && line.indent > block.indent && ['from', 'to', 'on', 'deactivate'].includes(line.name)
}

interface PlacedLine {
  readonly at: LaidLine
  readonly to: number
  readonly person: string
}

function placedLines({ head, lines, own }: Entry, usual: Relaid['usual']): readonly PlacedLine[] {
  const by = usual.key - head.indent
  const deeper = [...own].map(({ indent }) => indent).filter((indent) => indent > head.indent)
  const most = deeper.length * 2 >= own.size ? mostly(deeper) : undefined
  const kept = most === usual.field || by === 0 ? most : (most ?? 0) + by
  const field = kept === undefined || kept <= usual.key ? usual.field : kept
  const placed: PlacedLine[] = [{ at: head, to: usual.key, person: head.name }]
  let shift = by
  for (const at of lines) {
    if (own.has(at)) shift = field - at.indent
    placed.push({ at, to: Math.max(0, at.indent + shift), person: head.name })
  }
  return placed
}

/** The number that is there most often, the smallest of several. */
function mostly(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].toSorted(([a, times], [b, others]) => others - times || a - b)[0]?.[0]
}

/** The lines that are moved, those beside each other together. */
function movesOf(placed: readonly PlacedLine[]): readonly LineMove[] {
  const moves: LineMove[] = []
  let open = false
  for (const { at, to, person } of placed) {
    const { line, indent, tab, odd, dash } = at
    const isKey = at.kind === 'key'
    const last = open ? moves.at(-1) : undefined
    open = to !== indent || tab || odd || dash
    if (!open) continue
    if (
      last !== undefined &&
      last.tab === tab &&
      last.odd === odd &&
      last.dash === dash &&
      (tab || odd || last.by === to - indent)
    )
      moves[moves.length - 1] = { ...last, to: line, people: last.people + (isKey ? 1 : 0) }
    else moves.push({ from: line, to: line, by: to - indent, person, isKey, people: isKey ? 1 : 0, tab, odd, dash })
  }
  return moves
}
