import { ExitError } from '../../model/exit-error.js'
import type { OrgChart } from '../../model/org-chart.js'
import { mermaid, type Mermaid } from '../escaping/mermaid.js'
import { looks, markLooks, type LookName } from '../mark-looks.js'
import { classDefs, markedBox } from '../mermaid-box.js'
import { drawingOf, type DrawnSeat } from './drawing.js'

/** What GitHub draws at most: mermaid's own maxEdges and maxTextSize, which a diagram cannot change. */
const most = { ties: 500, characters: 50_000 }

/** The chart as a flow chart of mermaid, top down. Words say what colours say. */
export function chartMermaid(chart: OrgChart): Mermaid {
  const { seats, ties } = drawingOf(chart)
  if (ties.length > most.ties) throw tooLarge(`${ties.length} lines between people`, `${most.ties}`)
  const numbers = new Map(seats.map(({ seat }, at) => [seat.key, at + 1]))
  const lines = [
    mermaid`flowchart TD`,
    mermaid`  accTitle: Org chart`,
    ...classDefs(Object.keys(looks) as readonly LookName[]),
    ...seats.map((one, at) => markedBox(at + 1, labelOf(one), one.mark === null ? 'same' : markLooks[one.mark].look)),
    ...ties.map(({ kind, from, to }) => mermaid`  n${numbers.get(from) ?? 0} ${arrows[kind]} n${numbers.get(to) ?? 0}`),
    mermaid``,
  ]
  const text = mermaid.join(lines, '\n')
  if (text.text.length > most.characters) throw tooLarge(`${text.text.length} characters`, `${most.characters}`)
  return text
}

const arrows = { reports: mermaid`-->`, was: mermaid`-. "was" .->` }

function labelOf({ seat: { name, department }, mark, place }: DrawnSeat): string {
  const word = mark === null ? '' : `${markLooks[mark].word} `
  return [`${word}${name}`, department, place].filter((part) => part !== null && part !== '').join(', ')
}

function tooLarge(has: string, limit: string): ExitError {
  return new ExitError(
    1,
    `The chart is too large for mermaid: it has ${has}, and GitHub draws up to ${limit}. Show a part of it: --around KEY --levels 2. Or use --svg or --html FILE, which have no limit.`,
  )
}
