import { visible } from '../../model/visible.js'
import { sink, type Safe } from './safe.js'

/** A part of a graph in the language of Graphviz, which a log can show. */
export type Dot = Safe<'dot'>

const { tag, made } = sink<'dot'>({ kind: 'dot', takes: ['dot'], harmless: quoted, between: () => '' })

/** A foreign value becomes a quoted text: dot`${key} -> ${other} [color=${colour}]`. */
export const dot = tag

/** A label of several lines, each at most 200 characters long. */
export function dotLabel(lines: readonly string[]): Dot {
  return made(`"${lines.map((line) => escaped(cut(line))).join(String.raw`\n`)}"`)
}

function quoted(text: string): string {
  return `"${escaped(text)}"`
}

const most = 200

function cut(text: string): string {
  const shown = Array.from(text)
  return shown.length > most ? `${shown.slice(0, most - 1).join('')}…` : text
}

/**
 * In a label, Graphviz reads back-slashes (`\N` is the name of the node) and entities of HTML. A label is never between
 * angle brackets, where it would be HTML. The bracket is an entity where a runner would read `##[command]`.
 */
function escaped(text: string): string {
  return visible(text)
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('"', String.raw`\"`)
    .replaceAll('&', '&amp;')
    .replaceAll(/(?<=#\p{DI}*)\[/gu, '&#91;')
}
