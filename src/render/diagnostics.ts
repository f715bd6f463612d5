import type { Diagnostic, Place } from '../model/files.js'
import { errorsIn } from '../model/verdict.js'
import { annotationsOf } from './annotations.js'
import { arrangedFindings, mostCauses, mostPlaces, partsOfGroup, type FindingGroup } from './finding-groups.js'
import { counted } from './plan/counts.js'
import { json, type Json } from './escaping/json.js'
import { columns, message as shown, painter, printed, type Line, type Paint, type Printed } from './escaping/printed.js'
import { nothing, words, type Words } from './escaping/words.js'
import { annotation, workflow, type Workflow } from './escaping/workflow.js'

/**
 * The findings as people read them, and how many there are. Empty for none. Many are grouped by their causes, and a
 * table of the causes comes first; a few stay in the order given.
 */
export function diagnosticsText(diagnostics: readonly Diagnostic[], colour: boolean): Line {
  if (diagnostics.length === 0) return nothing
  const paint = painter(colour)
  const { causes, groups, folded } = arrangedFindings(diagnostics)
  const parts = [
    ...(causes.length === 0 ? [] : causesText(diagnostics, causes, paint)),
    ...groups.flatMap((group) => groupTexts(group, paint)),
  ]
  const all = folded ? printed` ("espalier validate --format json" lists each of them)` : nothing
  return printed`${printed.join(parts, '\n\n')}\n\n${findingCount(diagnostics)}${all}\n`
}

/** The table of the causes: what each is, how often and where. */
function causesText(
  diagnostics: readonly Diagnostic[],
  groups: readonly FindingGroup[],
  paint: Paint,
): readonly Printed[] {
  const head = printed`${findingCount(diagnostics)} from ${counted(groups.length, words`cause`)}. Fix them in this order:`
  const rows = groups.slice(0, mostCauses).map(({ code, cause, findings }, index) => {
    const [{ place }] = findings
    const more = findings.length > 1 ? printed` and ${findings.length - 1} more` : nothing
    const where = place === undefined ? nothing : printed`${shown(placeText(place))}${more}`
    return [
      printed`  ${index + 1}.`,
      printed`${findings.length} ×`,
      cause === null ? printed`${code}` : printed`${code}: ${shown(cause, 40)}`,
      where,
    ]
  })
  const rest = groups.length - mostCauses
  const more = rest > 0 ? [printed`  and ${counted(rest, words`more cause`)}, below`] : []
  return [paint('bold', head), printed.join([...columns(rows), ...more], '\n')]
}

/** The findings of one cause in full, or the first ones and the places of the others. */
function groupTexts(group: FindingGroup, paint: Paint): readonly Printed[] {
  const { full, rest } = partsOfGroup(group)
  const texts = full.map((one) => findingText(one, paint))
  if (rest.length === 0) return texts
  const places = rest.slice(0, mostPlaces).flatMap(({ place }) => (place === undefined ? [] : shown(placeText(place))))
  const beyond = rest.length > mostPlaces ? [printed`and ${rest.length - mostPlaces} more`] : []
  const also = printed`  and ${rest.length} more like ${full.length === 1 ? words`it` : words`these`}, at:`
  const lines = [...places, ...beyond].map((line) => printed`    ${line}`)
  return [...texts.slice(0, -1), printed.join([texts.at(-1) ?? nothing, also, ...lines], '\n')]
}

/** What `validate` says of a chart without errors. */
export function soundText(
  { people, files }: { readonly people: number; readonly files: number },
  asOf: string,
): Printed {
  return printed`The chart is valid: ${counted(people, words`person`, words`people`)} in ${counted(files, words`file`)}, as of ${asOf}.\n`
}

/** The findings as one JSON document: `{ "diagnostics": [...] }`. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): Json {
  return json({ diagnostics })
}

/** `2 errors, 1 warning` */
export function findingCount(diagnostics: readonly Diagnostic[]): Words {
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

/** The longest part of a line: with its number, it fits a terminal of 80 columns. */
const [wide, lead] = [68, 30]

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
