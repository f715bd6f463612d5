import type { Diagnostic, Place } from '../../model/files.js'
import { findingCount } from '../diagnostics.js'
import { arrangedFindings, mostCauses, mostPlaces, partsOfGroup, type FindingGroup } from '../finding-groups.js'
import { code, markdown, row, table, type Marked } from '../escaping/markdown.js'
import { nothing, words, type Words } from '../escaping/words.js'
import { counted } from '../plan/counts.js'
import { alert, findingAlert } from '../plan/plan-alerts.js'
import { within } from '../plan/truncation.js'

type PlaceWords = (place: Place) => Marked

/** The bytes for the table of causes, for errors, and for warnings. */
const [tableBytes, errorBytes, warningBytes] = [9_000, 27_000, 9_000]

/** The findings about the files, grouped by their causes as `validate` groups them. */
export function fileFindings(diagnostics: readonly Diagnostic[], place: PlaceWords): readonly Marked[] {
  const { causes, groups } = arrangedFindings(diagnostics)
  const of = (severity: Diagnostic['severity']): readonly FindingGroup[] =>
    groups.filter((group) => group.severity === severity)
  return [
    ...(causes.length === 0 ? [] : causesTable(diagnostics, causes, place)),
    alert(words`CAUTION`, within(groupLines(of('error'), words`E`, place), errorBytes, more)),
    alert(words`WARNING`, within(groupLines(of('warning'), words`W`, place), warningBytes, more)),
  ].filter(({ text }) => text !== '')
}

const everyOne = words`\`espalier validate --format json\` lists each`

function more(): Words {
  return words`and more; ${everyOne}`
}

/** What each cause is, how often and where, in the order in which they are best fixed. */
function causesTable(
  diagnostics: readonly Diagnostic[],
  causes: readonly FindingGroup[],
  place: PlaceWords,
): readonly Marked[] {
  const rows = causes.slice(0, mostCauses).map(({ code: kind, cause, findings }) => {
    const [first] = findings
    const others = findings.length > 1 ? words` and ${findings.length - 1} more` : nothing
    const where = first.place === undefined ? nothing : markdown`${place(first.place)}${others}`
    const what = cause === null ? code(kind) : markdown`${code(kind)} ${code(cause, 40)}`
    return row([words`${findings.length}`, what, where])
  })
  const fit = within(rows, tableBytes, () => nothing).filter(({ text }) => text !== '')
  const rest = causes.length - fit.length
  const left = rest === 0 ? [] : [words`and ${counted(rest, words`more cause`)}, below`]
  return [
    words`**${findingCount(diagnostics)} from ${counted(causes.length, words`cause`)}.** Fix them in this order:`,
    table([words`Findings`, words`Cause`, words`Where`], fit),
    ...left,
  ]
}

/** The findings of each cause in full, or the first ones and the places of the others. */
function groupLines(groups: readonly FindingGroup[], label: Words, place: PlaceWords): readonly Marked[] {
  let shown = 0
  return groups.flatMap((group) => {
    const { full, rest } = partsOfGroup(group)
    const lines = full.map((one) => findingAlert(words`${label}${(shown += 1)}`, one, { place }))
    if (rest.length === 0) return lines
    const places = rest.slice(0, mostPlaces).flatMap((one) => (one.place === undefined ? [] : [place(one.place)]))
    const beyond = rest.length > mostPlaces ? markdown`, and ${rest.length - mostPlaces} more` : nothing
    const like = full.length === 1 ? words`it` : words`these`
    return [
      ...lines,
      markdown`and ${rest.length} more like ${like}, at ${markdown.join(places, ', ')}${beyond}; ${everyOne}`,
    ]
  })
}
