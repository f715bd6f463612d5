import { styleText } from 'node:util'
import { clean } from './clean.js'

/** How words are put down in one medium, so that a sentence is written once for the terminal and for Markdown. */
export interface Ink {
  /** A value of the chart or the service, made harmless there. */
  readonly value: (text: string) => string
  /** The part of a line that matters, already harmless. */
  readonly strong: (text: string) => string
}

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan'

/** Puts a style around a text, or leaves it alone. Stripped of the styles, the text is always the same. */
export type Paint = (style: Style, text: string) => string

/** Styles only if `colour`: whether there is a terminal at all is for the caller to know. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour && text !== '' ? styleText(style, text, { validateStream: false }) : text)
}

export function terminalInk(paint: Paint): Ink {
  return { value: (text) => clean(text), strong: (text) => paint('bold', text) }
}
