import type { Diagnostic, Place } from '../model/files.js'
import { errorsIn } from '../model/verdict.js'
import { annotationsOf } from './annotations.js'
import { counted } from './plan/counts.js'
import { json, type Json } from './escaping/json.js'
import { message as shown, painter, printed, type Line, type Paint, type Printed } from './escaping/printed.js'
import { nothing, words, type Words } from './escaping/words.js'
import { annotation, workflow, type Workflow } from './escaping/workflow.js'

/** The findings as people read them, in the order given, and how many there are. Empty for none. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], colour: boolean): Line {
  if (diagnostics.length === 0) return nothing
  const paint = painter(colour)
  const findings = diagnostics.map((one) => findingText(one, paint))
  return printed`${printed.join(findings, '\n\n')}\n\n${findingCount(diagnostics)}\n`
}

/** The findings as one JSON document: `{ "diagnostics": [...] }`. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): Json {
  return json({ diagnostics })
}

/** `2 errors, 1 warning` */
function findingCount(diagnostics: readonly Diagnostic[]): Words {
  const errors = errorsIn(diagnostics).length
  const warnings = diagnostics.length - errors
  const counts = [
    ...(errors > 0 ? [counted(errors, words`error`)] : []),
    ...(warnings > 0 ? [counted(warnings, words`warning`)] : []),
  ]
  return words.join(counts, ', ')
}

/** One finding: place, severity, kind; the sentence; the line of the file with the place marked. */
export function findingText({ severity, code, message, place, excerpt }: Diagnostic, paint: Paint): Printed {
  const where = place === undefined ? nothing : printed`${paint('bold', shown(placeText(place)))}  `
  const head = printed`${where}${paint(severity === 'error' ? 'red' : 'yellow', printed`${severity}`)}  ${code}`
  const source = place === undefined || excerpt === undefined ? [] : sourceLines(place, excerpt, paint)
  return printed.join([head, printed`  ${shown(message)}`, ...source], '\n')
}

/** `org/people/a.yaml:17:14`, which editors and terminals open. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

const [wide, lead] = [160, 60]

/** The line of the file with carets under the word at the column; of a very long line, the part around it. */
function sourceLines({ line, column }: Place, excerpt: string, paint: Paint): readonly Printed[] {
  const start = excerpt.length <= wide ? 0 : Math.max(0, column - 1 - lead)
  const cut = start > 0 ? words`…` : nothing
  const part = excerpt.slice(start, start + wide)
  const before = shown(part.slice(0, column - 1 - start)).text
  const word = shown(wordAt.exec(part.slice(column - 1 - start))?.[0] ?? ' ').text
  const margin = ' '.repeat(String(line).length)
  const blank = shown(' '.repeat(cut.text.length + before.length))
  const carets = shown('^'.repeat(Math.max(1, word.length)))
  return [
    printed`  ${paint('dim', words`${line} |`)} ${cut}${shown(part.trimEnd())}`,
    printed`  ${paint('dim', printed`${margin} |`)} ${blank}${paint('red', carets)}`,
  ]
}

/** A YAML scalar as far as it matters for a mark: quoted, or up to a space or a flow mark. */
const wordAt = /^(?:"[^"]*"?|'[^']*'?|[^\s,#}\]]+)/

/** The findings as workflow commands of GitHub Actions, which show them at their lines in a pull request. */
export function diagnosticsGithub(diagnostics: readonly Diagnostic[]): Workflow {
  const lines = annotationsOf(diagnostics).map(({ severity, title, says, file, startLine, startColumn }) => {
    const where = file === undefined ? {} : { file, line: startLine ?? 1, col: startColumn ?? 1 }
    return annotation(severity, { ...where, title }, says)
  })
  return workflow.join(lines, '')
}
