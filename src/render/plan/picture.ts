import { dayWords, eveWords } from '../day-words.js'
import { truncate, type Truncation } from './truncation.js'
import { neighbourhood, type Box, type Mark, type Neighbourhood, type Tie } from './neighbourhood.js'
import { details, diagram, type Marked } from '../escaping/markdown.js'
import { mermaid, type Mermaid } from '../escaping/mermaid.js'
import { words } from '../escaping/words.js'
import type { View } from './view.js'

/** With more boxes, there is no picture. */
const mostBoxes = 30

/**
 * The changed part of the chart as a picture that opens. The table says the same in words, from and to, so that a
 * reader of e-mails misses nothing. If it would have too many boxes, one line says so.
 */
export function pictureText(view: View, level: Truncation): Marked | null {
  if (level >= truncate.picture) return null
  const seen = neighbourhood(view)
  if (seen === null || seen.ties.length === 0) return null
  if (seen.boxes.length > mostBoxes) return words`No picture: ${seen.boxes.length} boxes are too many.`
  return details(words`Picture of the change`, false, diagram(picture(seen)))
}

/**
 * The lines of a flow chart, top down. Words say what colours say; every colour has its own text colour, also in dark
 * mode.
 */
function picture({ boxes, ties }: Neighbourhood): readonly Mermaid[] {
  return [
    mermaid`flowchart TD`,
    mermaid`  classDef same fill:#eaeef2,stroke:#57606a,color:#1f2328`,
    mermaid`  classDef add fill:#dafbe1,stroke:#1a7f37,color:#0b3d16,stroke-width:2px`,
    mermaid`  classDef move fill:#ddf4ff,stroke:#0969da,color:#0a3069,stroke-width:2px`,
    mermaid`  classDef off fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-dasharray:4 3`,
    ...boxes.map((box, at) => mermaid`  n${at + 1}[${labelOf(box)}]:::${styles[box.mark]}`),
    ...ties.map(({ kind, from, to }) => mermaid`  n${from + 1} ${arrows[kind]} n${to + 1}`),
  ]
}

const styles = {
  same: mermaid`same`,
  along: mermaid`move`,
  new: mermaid`add`,
  back: mermaid`add`,
  moves: mermaid`move`,
  leaves: mermaid`off`,
} satisfies Record<Box['mark'], Mermaid>

const arrows = { was: mermaid`-. "was" .->`, new: mermaid`==>`, stays: mermaid`-->` } satisfies Record<
  Tie['kind'],
  Mermaid
>

const signs = { new: 'NEW', back: 'BACK', moves: 'MOVES', leaves: 'LEAVES' } satisfies Record<Mark, string>

function labelOf({ mark, name, count, on }: Box): string {
  if (mark === 'same') return name
  if (mark === 'along') return `${count} ${count === 1 ? 'report moves' : 'reports move'} with ${name}`
  if (count > 1) return `${signs[mark]} ${count} people, ${name} and others`
  const day = on === null ? '' : `, ${(mark === 'leaves' ? eveWords(on) : dayWords(on)).text}`
  return `${signs[mark]} ${name}${day}`
}
