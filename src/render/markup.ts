import { code, markdown } from './escaping/markdown.js'
import { printed, type Paint } from './escaping/printed.js'
import type { Safe, Tag } from './escaping/safe.js'

/** A medium in which people read sentences, so that each is written once for the terminal and for Markdown. */
export interface Markup<Kind extends string> {
  readonly tell: Tag<Kind, Kind | 'words'>
  /** The part of a line that matters. */
  readonly strong: (text: Safe<Kind | 'words'>) => Safe<Kind>
  /** A foreign value, set apart if it could be read as two values, or as words of ours. */
  readonly value: (text: string) => Safe<Kind>
}

export function terminalInk(paint: Paint): Markup<'printed'> {
  return { tell: printed, strong: (text) => paint('bold', text), value: quoted }
}

export const markdownInk: Markup<'markdown'> = {
  tell: markdown,
  strong: (text) => markdown`**${text}**`,
  value: (text) => (ours.test(text) ? code(text) : markdown`${text}`),
}

/** Texts that our sentences use for a missing value, words that are used alone in them, and characters like our dot. */
const ours = /^(?:none|no manager|yes|no|new account|(?:reports to|role) .*)$|[\u{1427}\u{318d}\u{a78f}]/iu

/** Letters, digits and single spaces, with the signs of names, addresses and ids. */
const plain = /^#?[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd}@._+'’&/-]| (?! ))*(?<! )$/u

function quoted(text: string): Safe<'printed'> {
  if (plain.test(text) && !ours.test(text)) return printed`${text}`
  return printed`"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}
