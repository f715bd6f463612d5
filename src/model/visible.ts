/**
 * Characters that act or hide instead of showing: controls (C0, DEL, C1), line and paragraph separators, formats such
 * as bidi overrides and zero-width joiners, lone surrogates, and the Hangul fillers, which are letters without a shape.
 */
export const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}]/gu

/** Characters that act or hide, as a visible escape: `\t`, `\u{202e}`. */
export function visible(text: string): string {
  return text.search(invisible) === -1 ? text : text.replaceAll(invisible, escaped)
}

/** A tab has a name that people know. */
function escaped(character: string): string {
  if (character === '\t') return String.raw`\t`
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
