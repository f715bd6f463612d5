import { visible } from '../../model/visible.js'

/** A message is one paragraph of ours with a few values in it, so it may be longer than a value. */
export const longest = 2_000

/** Letters of Europe, and what is on its keyboards: this test is much faster, and mostly enough. */
const ordinary = /^[ -~\xa1-\xac\xae-\u034e]*$/

const usual = 200

/**
 * Text of the chart or the service, made safe for one line of a terminal or a log, at most `most` characters long.
 *
 * A runner of GitHub Actions obeys `::command::` at the start of a line, blanks aside, and `##[command]` anywhere in a
 * line (read in the runner's source, ActionCommand.cs), so neither is left. It compares by culture, which ignores
 * characters without weight such as variation selectors, so those between the signs do not help. Everything else stays
 * readable.
 */
export function clean(text: string, most = usual): string {
  if (text.length <= most && ordinary.test(text)) return apart(text)
  return apart(clipped(text.length > most ? text.slice(0, most + 1) : text, most))
}

/** A part of a command, with the characters that the runner ignores. */
const [twoColons, hashBracket] = [/:(?=\p{DI}*:)/gu, /#\p{DI}*#(?=\p{DI}*\[)/gu]

function apart(text: string): string {
  if (!text.includes(':') && !text.includes('#')) return text
  return text.replaceAll(twoColons, ':\\').replaceAll(hashBracket, (signs) => `${signs}\\`)
}

/** What the start of a command can consist of, at the start and at the end of a text. */
const [first, last] = [/^[:#[\p{DI}]+/u, /[:#\p{DI}]+$/u]

/** What must go between two clean texts: a back-slash, if side by side they would start a command. */
export function between(before: string, after: string): string {
  const end = last.exec(before)?.[0]
  if (end === undefined) return ''
  const start = first.exec(after)?.[0] ?? ''
  return apart(end + start) === apart(end) + apart(start) ? '' : '\\'
}

/** Escapes first and clips after, between two characters, so that no escape is ever cut in half. */
function clipped(text: string, most: number): string {
  const shown = visible(text)
  if (shown.length <= most) return shown
  let kept = ''
  for (const character of text) {
    const next = visible(character)
    if (kept.length + next.length >= most) break
    kept += next
  }
  return `${kept}…`
}
