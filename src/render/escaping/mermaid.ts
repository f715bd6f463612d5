import { visible } from '../../model/visible.js'
import { sink, type Safe } from './safe.js'
import type { BoxLook } from '../mark-looks.js'

/** A line of a mermaid diagram. */
export type Mermaid = Safe<'mermaid'>

const { tag, made } = sink<'mermaid'>({ kind: 'mermaid', takes: ['mermaid'], harmless: label, between: () => '' })

/** A part of a mermaid diagram. A foreign value becomes a quoted label; ids and arrows are ours: mermaid`n${1}[${name}]:::same`. */
export const mermaid = tag

const borders = { thin: '', thick: ',stroke-width:2px', dashed: ',stroke-dasharray:4 3' } satisfies Record<
  BoxLook['border'],
  string
>

/** The class of the boxes that look so. */
export function mermaidClass(name: Mermaid, { fill, stroke, text, border }: BoxLook): Mermaid {
  return made(`  classDef ${name.text} fill:${fill},stroke:${stroke},color:${text}${borders[border]}`)
}

const most = 200

/**
 * Letters, marks, digits and single spaces stay as they are. Everything else is an entity of mermaid, which is shown
 * and never interpreted: not as a quotation mark, a directive, Markdown or HTML. A label of nothing would be no label to
 * mermaid, and the whole picture an error.
 */
function label(text: string): string {
  const shown = Array.from(visible(text === '' ? '(blank)' : text))
  const kept = shown.length > most ? [...shown.slice(0, most - 1), '…'] : shown
  return `"${kept.map((one, at) => (itself.test(one) && !(one === ' ' && kept[at - 1] === ' ') ? one : entity(one))).join('')}"`
}

const itself = /^[\p{L}\p{M}\p{Nd} ]$/u

function entity(character: string): string {
  return `#${character.codePointAt(0) ?? 0};`
}
