import { dayWords, eveWords } from '../day-words.js'
import { markLooks, type LookName } from '../mark-looks.js'
import { classDefs, markedBox } from '../mermaid-box.js'
import { truncate, type Truncation } from './truncation.js'
import { seatsOn } from '../../model/seats.js'
import { setApart, unmistakable } from '../../model/unmistakable.js'
import { largestGroups, neighbourhood, type Box, type Drawn, type Mark, type Tie } from './neighbourhood.js'
import { withSurroundings } from './surroundings.js'
import { details, diagram, type Marked } from '../escaping/markdown.js'
import { mermaid, type Mermaid } from '../escaping/mermaid.js'
import { words } from '../escaping/words.js'
import type { View } from './view.js'

/** With more boxes, the picture shows only the largest groups. */
const mostBoxes = 30

/**
 * The changed part of the chart as a picture that opens, in its place below the top. The table says the change in words,
 * from and to, so that a reader of e-mails misses nothing. If it would have too many boxes, it shows the largest groups,
 * and says so.
 */
export function pictureText(view: View, level: Truncation): Marked | null {
  if (level >= truncate.picture) return null
  const seen = neighbourhood(view)
  if (seen === null || seen.ties.length === 0) return null
  const { orgChart } = view
  if (seen.boxes.length <= mostBoxes) {
    const drawn =
      orgChart === null ? seen : withSurroundings(seen, seatsOn(unmistakable(orgChart), orgChart.asOf), mostBoxes)
    return details(words`Picture of the change`, false, diagram(picture(drawn)))
  }
  const groups = largestGroups(view, mostBoxes)
  const summary = words`Picture of the change: its largest groups, ${groups.people} of ${groups.all} people`
  return details(summary, false, diagram(picture(groups)))
}

/** The lines of a flow chart, top down. */
function picture({ boxes, ties }: Drawn): readonly Mermaid[] {
  return [
    mermaid`flowchart TD`,
    ...classDefs(['same', 'add', 'move', 'off']),
    ...boxes.map((box, at) => markedBox(at + 1, labelOf(box), styles[box.mark])),
    ...ties.map(({ kind, from, to }) => mermaid`  n${from + 1} ${arrows[kind]} n${to + 1}`),
  ]
}

const styles = {
  same: 'same',
  line: 'same',
  others: 'same',
  along: 'move',
  new: markLooks.hired.look,
  back: markLooks.back.look,
  moves: markLooks.moved.look,
  leaves: markLooks.leaving.look,
} satisfies Record<Box['mark'], LookName>

const arrows = { was: mermaid`-. "was" .->`, new: mermaid`==>`, stays: mermaid`-->` } satisfies Record<
  Tie['kind'],
  Mermaid
>

const signs = {
  new: markLooks.hired.word,
  back: markLooks.back.word,
  moves: markLooks.moved.word,
  leaves: markLooks.leaving.word,
} satisfies Record<Mark, string>

function labelOf(box: Box): string {
  const { mark, count, on } = box
  // The names of a line are set apart already, each for itself.
  if (mark === 'line') return box.name
  const name = setApart(box.name)
  if (mark === 'same') return name
  if (mark === 'others') return `${count} ${count === 1 ? 'other' : 'others'}`
  if (mark === 'along') return `${count} ${count === 1 ? 'report moves' : 'reports move'} with ${name}`
  if (count > 1) return `${signs[mark]} ${count} people, ${name} and others`
  const day = on === null ? '' : `, ${(mark === 'leaves' ? eveWords(on) : dayWords(on)).text}`
  return `${signs[mark]} ${name}${day}`
}
