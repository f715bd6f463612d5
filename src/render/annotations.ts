import type { Diagnostic } from '../model/files.js'
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

/** GitHub keeps ten annotations of a kind for a step and drops the rest silently, so the tenth counts the rest. */
const most = 9

/** The findings as annotations, in their order. */
export function annotationsOf(diagnostics: readonly Diagnostic[]): readonly Annotation[] {
  return (['error', 'warning'] as const).flatMap((severity) => {
    const all = diagnostics.filter((one) => one.severity === severity)
    const rest = all.length - most
    const noun = severity === 'error' ? words`more error` : words`more warning`
    const more = printed`and ${counted(rest, noun)}; the log lists all of them`
    return [...all.slice(0, most).map(annotation), ...(rest > 0 ? [{ severity, title: 'more', says: more }] : [])]
  })
}

function annotation({ severity, code, message, place }: Diagnostic): Annotation {
  const said = { severity, title: code, says: shown(message) }
  if (place === undefined) return said
  return { ...said, file: place.file, startLine: place.line, startColumn: place.column }
}
