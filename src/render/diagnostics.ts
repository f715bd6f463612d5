import type { Diagnostic, Place } from '../model/files.js'
import { clean } from './clean.js'
import { counted } from './plan/counts.js'
import { painter, type Paint } from './ink.js'
import { jsonText } from './plan/plan-json.js'

/** The findings as people read them, in the order given, and how many there are. Empty for none. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], colour: boolean): string {
  if (diagnostics.length === 0) return ''
  const paint = painter(colour)
  return `${diagnostics.map((one) => findingText(one, paint)).join('\n\n')}\n\n${findingCount(diagnostics)}\n`
}

/** The findings as one JSON document: `{ "diagnostics": [...] }`. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): string {
  return jsonText({ diagnostics })
}

/** `2 errors, 1 warning` */
function findingCount(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.length - errors
  return [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(', ')
}

/** One finding: where, how bad, which kind; the sentence; the line of the file with the place marked. */
export function findingText({ severity, code, message, place, excerpt }: Diagnostic, paint: Paint): string {
  const where = place === undefined ? '' : `${paint('bold', placeText(place))}  `
  const head = `${where}${paint(severity === 'error' ? 'red' : 'yellow', severity)}  ${clean(code)}`
  const source = place === undefined || excerpt === undefined ? [] : sourceLines(place, excerpt, paint)
  return [head, `  ${clean(message, longest)}`, ...source].join('\n')
}

/** A message is one paragraph of ours with a few values in it, so it may be longer than a value. */
export const longest = 2_000

/** `org/people/a.yaml:17:14`, which editors and terminals open. */
export function placeText({ file, line, column }: Place): string {
  return clean(`${file}:${line}:${column}`, longest)
}

const [wide, lead] = [160, 60]

/** The line of the file with carets under the word at the column; of a very long line, the part around it. */
function sourceLines({ line, column }: Place, excerpt: string, paint: Paint): readonly string[] {
  const start = excerpt.length <= wide ? 0 : Math.max(0, column - 1 - lead)
  const cut = start > 0 ? '…' : ''
  const shown = excerpt.slice(start, start + wide)
  const before = clean(shown.slice(0, column - 1 - start), longest)
  const word = clean(wordAt.exec(shown.slice(column - 1 - start))?.[0] ?? ' ', longest)
  const margin = ' '.repeat(String(line).length)
  const blank = ' '.repeat(cut.length + before.length)
  return [
    `  ${paint('dim', `${line} |`)} ${cut}${clean(shown, longest).trimEnd()}`,
    `  ${paint('dim', `${margin} |`)} ${blank}${paint('red', '^'.repeat(Math.max(1, word.length)))}`,
  ]
}

/** A YAML scalar as far as it matters for a mark: quoted, or up to a space or a flow mark. */
const wordAt = /^(?:"[^"]*"?|'[^']*'?|[^\s,#}\]]+)/

/** GitHub keeps ten annotations of a kind per step and drops the rest silently, so the tenth counts the rest. */
const shown = 9

/** The findings as workflow commands of GitHub Actions, which show them at their lines in a pull request. */
export function diagnosticsGithub(diagnostics: readonly Diagnostic[]): string {
  const lines = (['error', 'warning'] as const).flatMap((severity) => {
    const all = diagnostics.filter((one) => one.severity === severity)
    const rest = all.length - shown
    const more = `::${severity} title=more::and ${counted(rest, `more ${severity}`)}; the log lists all of them`
    return [...all.slice(0, shown).map(annotation), ...(rest > 0 ? [more] : [])]
  })
  return lines.map((line) => `${line}\n`).join('')
}

function annotation({ severity, code, message, place }: Diagnostic): string {
  const where = place === undefined ? '' : `file=${property(place.file)},line=${place.line},col=${place.column},`
  return `::${severity} ${where}title=${property(code)}::${data(message, longest)}`
}

/** Escapes as the runner reads it: the per cent sign first, then line ends. */
function data(text: string, most: number): string {
  return clean(text, most).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** In a property the colon and the comma end it too. */
function property(text: string): string {
  return data(text, 500).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
