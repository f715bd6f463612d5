/**
 * Characters that act or hide instead of showing: controls (C0, DEL, C1), line and paragraph separators, formats such
 * as bidi overrides and zero-width joiners, lone surrogates, and the Hangul fillers, which are letters without a shape.
 */
export const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}]/gu

const usual = 200

/**
 * Text of the chart or the service, made safe for one line of a terminal or a log, at most `most` characters long.
 *
 * A runner of GitHub Actions obeys `::command::` at the start of a line, blanks aside, and `##[command]` anywhere in a
 * line (read in the runner's source, ActionCommand.cs), so neither is left standing. Everything else stays readable.
 */
export function clean(text: string, most = usual): string {
  return clipped(text.length > most ? text.slice(0, most + 1) : text, most)
    .replaceAll(/:(?=:)/g, ':\\')
    .replaceAll('##[', '##\\[')
}

/** Escapes first and clips after, between two characters, so that no escape is ever cut in half. */
function clipped(text: string, most: number): string {
  const shown = text.search(unseen) === -1 ? text : text.replaceAll(unseen, escaped)
  if (shown.length <= most) return shown
  let kept = ''
  for (const character of text) {
    const next = character.search(unseen) === -1 ? character : escaped(character)
    if (kept.length + next.length >= most) break
    kept += next
  }
  return `${kept}…`
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
