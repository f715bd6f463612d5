import type { Diagnostic } from '../model/files.js'
import { findingGroups } from './finding-groups.js'
import { counted } from './plan/counts.js'
import { message as shown, printed, type Printed } from './escaping/printed.js'
import { words } from './escaping/words.js'

/** A finding at its line, as GitHub shows it among the files of a pull request. */
export interface Annotation {
  readonly severity: Diagnostic['severity']
  readonly title: string
  readonly says: Printed
  /** Missing in the annotation that counts the rest. */
  readonly file?: string
  readonly startLine?: number
  readonly startColumn?: number
}

/**
 * GitHub shows ten annotations of a kind for a step, so the tenth counts the rest. The others come after it: the log has
 * a line for each.
 */
const most = 9

/** The findings as annotations. If there are more than GitHub shows, one of each cause comes first. */
export function annotationsOf(diagnostics: readonly Diagnostic[]): readonly Annotation[] {
  return (['error', 'warning'] as const).flatMap((severity) => {
    const given = diagnostics.filter((one) => one.severity === severity)
    const all = given.length > most ? causesFirst(given) : given
    const rest = all.length - most
    const noun = severity === 'error' ? words`more error` : words`more warning`
    const more = printed`and ${counted(rest, noun)}; the log lists all of them`
    const count = rest > 0 ? [{ severity, title: 'more', says: more }] : []
    return [...all.slice(0, most).map(annotation), ...count, ...all.slice(most).map(annotation)]
  })
}

function causesFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = findingGroups(diagnostics)
  return [...groups.map(({ findings: [first] }) => first), ...groups.flatMap(({ findings: [, ...rest] }) => rest)]
}

function annotation({ severity, code, message, place }: Diagnostic): Annotation {
  const said = { severity, title: code, says: shown(message) }
  if (place === undefined) return said
  return { ...said, file: place.file, startLine: place.line, startColumn: place.column }
}
