import { isDay } from '../model/names.js'
import { clean } from './clean.js'
import type { Ink } from './ink.js'

/**
 * A value inside Markdown: as it is only if it is made of letters, marks, digits, spaces, apostrophes, hyphens and dots
 * that end a word, and could be no reference (`GH-1`, a commit). Everything else becomes code, because GitHub decodes
 * entities and ignores backslashes before it looks for mentions, so that only code stops them.
 */
export function value(text: string): string {
  return plain.test(text) && text.length <= longestPlain && !reference.test(text) ? text : code(text)
}

const longestPlain = 200
const plain = /^[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd} '’-]|\.(?= |$))*(?<! )$/u
const unseenLetters = /[\u{115f}\u{1160}\u{3164}\u{ffa0}]/u
const reference = new RegExp(String.raw`\b[0-9a-f]{7,40}\b|[\p{L}\p{Nd}]-\p{Nd}|${unseenLetters.source}`, 'iu')

/** A code span that its text cannot end. A pipe is written as an escape: tables read it before they read code. */
export function code(text: string, most = 200): string {
  const inside = clean(text, most).replaceAll('|', String.raw`\u{7c}`)
  if (inside.trim() === '') return '`(blank)`'
  const fence = '`'.repeat(longestTicks(inside) + 1)
  const pad = /^[`\s]|[`\s]$/.test(inside) ? ' ' : ''
  return `${fence}${pad}${inside}${pad}${fence}`
}

/**
 * A message of ours with values somewhere in it: plain words stay as they are, every other word becomes code, without
 * the quotation marks, brackets and stops around it.
 */
export function prose(text: string, most = 1_000): string {
  const bounded = text.length > most ? `${text.slice(0, most)} …` : text
  return bounded
    .split(' ')
    .filter((word) => word !== '')
    .map(proseWord)
    .join(' ')
}

function proseWord(word: string): string {
  const before = /^["(]*/.exec(word)?.[0] ?? ''
  const after = /[").,;:!?]*$/.exec(word.slice(before.length))?.[0] ?? ''
  const core = word.slice(before.length, word.length - after.length)
  const safe = core === '' || core === '…' || (plain.test(core) && !reference.test(core))
  return `${before}${safe ? core : code(core, 500)}${after}`
}

/** A day of the calendar as it is; anything else as a value. */
export function day(text: string): string {
  return isDay(text) ? text : value(text)
}

/** A fence longer than any run of back-ticks in it, around lines that are clean already. */
export function fenced(kind: string, lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestTicks(lines.join('\n')) + 1))
  return [`${fence}${kind}`, ...lines, fence].join('\n')
}

function longestTicks(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}

/** A part that is folded away until somebody opens it. `summary` is ours, never data. */
export function details(summary: string, open: boolean, body: string): string {
  return `<details${open ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** A row of a table. The cells are finished Markdown, without pipes. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A table of rows that are made by `row`. */
export function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), `|${'---|'.repeat(head.length)}`, ...rows].join('\n')
}

export const markdownInk: Ink = { value, strong: (text) => `**${text}**` }
