import { markdown } from './sinks/markdown.js'
import { printed, type Paint } from './sinks/printed.js'
import type { Safe, Tag } from './sinks/safe.js'

/** A medium in which people read sentences, so that each is written once for the terminal and for Markdown. */
export interface Ink<Kind extends string> {
  readonly tell: Tag<Kind, Kind | 'words'>
  /** The part of a line that matters. */
  readonly strong: (text: Safe<Kind | 'words'>) => Safe<Kind>
}

export function terminalInk(paint: Paint): Ink<'printed'> {
  return { tell: printed, strong: (text) => paint('bold', text) }
}

export const markdownInk: Ink<'markdown'> = { tell: markdown, strong: (text) => markdown`**${text}**` }
