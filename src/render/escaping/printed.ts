import { styleText } from 'node:util'
import { between, clean, longest } from './clean.js'
import { isOfKind, sink, type Safe } from './safe.js'

/** Text for a terminal or a log: no character in it acts, and no line of it is a command to a runner. */
export type Printed = Safe<'printed'>

/** What may go into it as it is. */
export type Line = Safe<'printed' | 'words'>

/** What may go to stdout or stderr. */
export type Printable = Safe<
  'printed' | 'words' | 'markdown' | 'json' | 'workflow' | 'csv' | 'html' | 'xml' | 'dot' | 'mermaid'
>

const { tag, made } = sink<'printed', 'words'>({
  kind: 'printed',
  takes: ['printed', 'words'],
  harmless: (text) => clean(text),
  between,
})

/** Whether a text is for people to read, and no document that a program reads. */
export function isLine(text: Printable): boolean {
  return isOfKind(text, ['printed', 'words'])
}

/** Foreign values are cleaned, and cut at 200 characters. */
export const printed = tag

/** A foreign text that is longer than a value. */
export function message(text: string, most = longest): Printed {
  return made(clean(text, most))
}

/** A foreign text of several lines, such as a stack: each line is cleaned, the ends of lines stay. */
export function paragraphs(text: string): Printed {
  return printed.join(
    text.split('\n').map((line) => message(line)),
    '\n',
  )
}

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan'

/** Puts a style around a text, or leaves it alone. Stripped of the styles, the text is always the same. */
export type Paint = (style: Style, text: Line) => Printed

/** Styles only if `colour`: the caller knows whether there is a terminal. */
export function painter(colour: boolean): Paint {
  return (style, { text }) => made(colour && text !== '' ? styleText(style, text, { validateStream: false }) : text)
}

/** Rows with their cells below each other, two blanks apart; the cells are not painted. */
export function columns(rows: readonly (readonly Line[])[]): readonly Printed[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) => widest(rows, column))
  return rows.map((row) => {
    const last = row.findLastIndex(({ text }) => text !== '')
    const cells = row.slice(0, last + 1).map((cell, at) => (at === last ? cell : padded(cell, widths[at] ?? 0)))
    return printed.join(cells, '  ')
  })
}

function widest(rows: readonly (readonly Line[])[], column: number): number {
  return rows.reduce((most, row) => Math.max(most, row[column]?.text.length ?? 0), 0)
}

function padded({ text }: Line, width: number): Printed {
  return made(text.padEnd(width))
}
