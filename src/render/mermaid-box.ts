import { mermaid, mermaidClass, type Mermaid } from './escaping/mermaid.js'
import { looks, type LookName } from './mark-looks.js'

const names = {
  same: mermaid`same`,
  add: mermaid`add`,
  move: mermaid`move`,
  off: mermaid`off`,
  edit: mermaid`edit`,
  wait: mermaid`wait`,
} satisfies Record<LookName, Mermaid>

/** The lines that say how boxes look. */
export function classDefs(used: readonly LookName[]): readonly Mermaid[] {
  return used.map((name) => mermaidClass(names[name], looks[name]))
}

/** A box of a flow chart; ties name it by its number. The label is foreign. */
export function markedBox(number: number, label: string, look: LookName): Mermaid {
  return mermaid`  n${number}[${label}]:::${names[look]}`
}
