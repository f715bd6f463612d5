import type { ParsedArgs } from '../../model/arguments.js'
import type { OrgChart } from '../../model/org-chart.js'
import { painter, printed, type Line, type Printed } from '../escaping/printed.js'
import { nothing, words, type Words } from '../escaping/words.js'
import { hiddenBelow, rowsAround, rowsShown, type Around } from './chart-folding.js'
import { rowInk, type RowInk } from './chart-row-words.js'
import { chartRows, type ChartRow, type TopGroup } from './chart-rows.js'
import { chartHead, moreLine, otherDayLines, summaryLines } from './chart-summary.js'

/** Rows of the tree of a whole chart: with what is around them, about 60. */
const mostRows = 50

/** How an org chart is shown on a terminal. */
export interface ChartTextOptions {
  readonly colour: boolean
  /** The part that is shown; null: all people, folded. */
  readonly around: Around | null
  /** The flags of this command: each command that the text names repeats them. */
  readonly given: ParsedArgs['flags']
}

/** The org chart of its day as a tree for a terminal, with what a plan does to each person. */
export function chartText(chart: OrgChart, { colour, around, given }: ChartTextOptions): Printed {
  const rows = chartRows(chart)
  const ink = rowInk(chart, rows, painter(colour))
  const shown = around === null ? rowsShown(rows, mostRows) : rowsAround(rows, around)
  const here = new Set([...shown].map(({ seat }) => seat.key))
  const isAbsent = around !== null && shown.size === 0
  const sections = [
    chartHead(chart, ink),
    ...(isAbsent ? [] : rows.groups.map((group) => groupLines(group, shown, ink))),
    [
      ...(isAbsent ? [] : summaryLines(chart, rows, around === null ? null : here, ink)),
      ...otherDayLines(chart, rows, { only: around?.key ?? null, given }),
      ...(around === null ? moreLine(rows, shown, given) : []),
    ],
  ]
  const texts = sections.map((lines) => printed.join(lines, '\n'))
  return printed`${printed.join(texts, '\n\n')}\n`
}

/** A line of the tree, and what stands before the lines below it. */
interface Entry {
  readonly row: ChartRow | null
  readonly text: Line
  readonly hang: Words
}

function groupLines(group: TopGroup, shown: ReadonlySet<ChartRow>, ink: RowInk): readonly Line[] {
  const lines: Line[] = group.title === null ? [] : [ink.paint('bold', group.title)]
  const open = entriesOf(group, nothing, true, shown, ink)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    lines.push(at.text)
    if (at.row !== null) for (const entry of entriesOf(at.row, at.hang, false, shown, ink)) open.push(entry)
  }
  return lines
}

/** The rows below a person, or at the top, the last one first; and one for those who are folded. */
function entriesOf(
  branch: ChartRow | TopGroup,
  hang: Words,
  isTop: boolean,
  shown: ReadonlySet<ChartRow>,
  ink: RowInk,
): Entry[] {
  const below = branch.below.filter((row) => shown.has(row))
  const folded = below.length > 0 || isTop ? foldedWords(branch, shown, below.length > 0) : nothing
  const entries = [...below, ...(folded.text === '' ? [] : [null])].map((row, at, all) => {
    const isLast = at === all.length - 1
    const lead = isTop ? nothing : isLast ? words`${hang}└─ ` : words`${hang}├─ `
    const text = row === null ? folded : rowText(row, shown, ink)
    return {
      row,
      text: printed`${lead}${text}`,
      hang: isTop ? nothing : isLast ? words`${hang}   ` : words`${hang}│  `,
    }
  })
  return entries.toReversed()
}

/** A person; if none below is shown, also how many there are. */
function rowText(row: ChartRow, shown: ReadonlySet<ChartRow>, ink: RowInk): Line {
  const isClosed = !row.below.some((one) => shown.has(one))
  const folded = isClosed ? foldedWords(row, shown, false) : nothing
  return folded.text === '' ? ink.row(row) : printed`${ink.row(row)} · ${folded}`
}

/** `+ 134 people below (12 change)`; nothing if all are shown. */
function foldedWords(branch: ChartRow | TopGroup, shown: ReadonlySet<ChartRow>, isRest: boolean): Words {
  const { people, changes } = hiddenBelow(branch, shown)
  if (people === 0) return nothing
  const change = changes === 0 ? nothing : words` (${changes} of them marked)`
  const where = 'seat' in branch ? words` below` : words` at the top and below`
  return words`+ ${isRest ? words`${people} more` : words`${people}`} ${people === 1 ? words`person` : words`people`}${where}${change}`
}
