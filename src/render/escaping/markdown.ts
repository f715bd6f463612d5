import { markerLine, pagePlace, readMarker, type Marker } from '../../model/marker.js'
import { between, clean } from './clean.js'
import type { Mermaid } from './mermaid.js'
import type { Line } from './printed.js'
import { sink, type Safe } from './safe.js'
import type { Url } from './url.js'

/** Markdown in which a value is never more than words or code. */
export type Markdown = Safe<'markdown'>

/** What may go into it as it is. */
export type Marked = Safe<'markdown' | 'words'>

const { tag, made } = sink<'markdown', 'words'>({
  kind: 'markdown',
  takes: ['markdown', 'words'],
  harmless: valueText,
  between: (before, after) => (after.startsWith('`') && before.endsWith('`') ? ' ' : between(before, after)),
})

/** Foreign values become words or code. */
export const markdown = tag

/**
 * A value inside Markdown: as it is only if it is made of letters, marks, digits, spaces, apostrophes, hyphens and dots
 * that end a word, and could be no reference (`GH-1`, a commit) nor the number of a list. Everything else becomes code,
 * because GitHub decodes entities and ignores backslashes before it looks for mentions, so that only code prevents
 * them.
 */
function valueText(text: string): string {
  return plain.test(text) && text.length <= longestPlain && !reference.test(text) ? text : codeText(text)
}

const longestPlain = 200
const plain = /^[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd} '’-]|\.(?= |$))*(?<! )$/u
const unseenLetters = /[\u{115f}\u{1160}\u{3164}\u{ffa0}]/u
const numbered = /^\d+\.(?= |$)/
const reference = new RegExp(
  String.raw`\b[0-9a-f]{7,40}\b|[\p{L}\p{Nd}]-\p{Nd}|${numbered.source}|${unseenLetters.source}`,
  'iu',
)

/** A code span that its text cannot end. A pipe is written as an escape: tables read it before they read code. */
function codeText(text: string, most = 200): string {
  const inside = clean(text, most).replaceAll('|', String.raw`\u{7c}`)
  if (inside.trim() === '') return '`(blank)`'
  const fence = '`'.repeat(longestTicks(inside) + 1)
  const pad = /^[`\s]|[`\s]$/.test(inside) ? ' ' : ''
  return `${fence}${pad}${inside}${pad}${fence}`
}

/** A foreign text as code, at most `most` characters of it. */
export function code(text: string, most = 200): Markdown {
  return made(codeText(text, most))
}

/**
 * A message of ours with values somewhere in it: plain words stay as they are, every other word becomes code, without
 * the quotation marks, brackets and stops around it.
 */
export function prose(text: string, most = 1_000): Markdown {
  const bounded = text.length > most ? `${text.slice(0, most)} …` : text
  const parts = bounded.split(' ').filter((word) => word !== '')
  const words = parts.map((word, at) => (at === 0 && numbered.test(word) ? codeText(word) : proseWord(word)))
  return made(words.length === 0 ? codeText('') : words.join(' '))
}

function proseWord(word: string): string {
  const before = /^["(]*/.exec(word)?.[0] ?? ''
  const after = /[").,;:!?]*$/.exec(word.slice(before.length))?.[0] ?? ''
  const core = word.slice(before.length, word.length - after.length)
  const safe = core === '' || core === '…' || core === '→' || (plain.test(core) && !reference.test(core))
  return `${before}${safe ? core : codeText(core, 500)}${after}`
}

/** A fence longer than any run of back-ticks in it, around lines for a log. */
export function fenced(kind: 'diff' | 'yaml', lines: readonly Line[]): Markdown {
  const inside = lines.map(({ text }) => text).join('\n')
  const fence = '`'.repeat(Math.max(3, longestTicks(inside) + 1))
  return made(`${fence}${kind}\n${inside}\n${fence}`)
}

/** A picture. Its lines hold no back-tick: a label writes it as an entity. */
export function diagram(lines: readonly Mermaid[]): Markdown {
  return made(['```mermaid', ...lines.map(({ text }) => text), '```'].join('\n'))
}

/** Words with a link; the words alone if there is no address. */
export function link(label: Marked, to: Url | null): Marked {
  return to === null ? label : made(`[${label.text}](${to.text})`)
}

/** The first line by which a later run finds a text; a marker that it could not read is written without `shows`. */
export function markerOf(marker: Marker): Markdown {
  const line = markerLine(marker)
  return made(readMarker(line) === null ? markerLine({ ...marker, shows: '' }) : line)
}

/** The line that waits for the address of the org chart page: people do not see it. */
export function placeOfPage(run: Parameters<typeof pagePlace>[0]): Markdown {
  return made(pagePlace(run))
}

function longestTicks(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}

/** A part that is collapsed until a reader opens it. */
export function details(summary: Safe<'words'>, open: boolean, body: Markdown): Markdown {
  const start = open ? markdown`<details open>` : markdown`<details>`
  return markdown`${start}<summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** A row of a table. */
export function row(cells: readonly Marked[]): Markdown {
  return markdown`| ${markdown.join(cells, ' | ')} |`
}

/** A table of rows that are made by `row`. */
export function table(head: readonly Safe<'words'>[], rows: readonly Marked[]): Markdown {
  const line = made(`|${'---|'.repeat(head.length)}`)
  return markdown.join([row(head), line, ...rows], '\n')
}
