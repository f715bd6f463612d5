import type { HrColumn, HrFinding } from '../../model/hr-file.js'
import { code, markdown, prose, type Markdown, type Marked } from '../escaping/markdown.js'
import { nothing, words, type Words } from '../escaping/words.js'
import { findingGroups, mostPlaces, partsOfGroup, type FindingGroup } from '../finding-groups.js'
import { counted } from '../plan/counts.js'
import { within } from '../plan/truncation.js'

/** The bytes for errors, and for warnings. */
const [errorBytes, warningBytes] = [26_000, 8_000]

/** The findings about an HR file: each with its row and column, grouped by their causes. `head`: above the errors. */
export function hrFindings(findings: readonly HrFinding[], head = words`**Not taken:**`): readonly Marked[] {
  const of = (severity: HrFinding['severity']): readonly HrFinding[] =>
    findings.filter((one) => one.severity === severity)
  return [...listed(head, of('error'), errorBytes), ...listed(words`**To look at:**`, of('warning'), warningBytes)]
}

function listed(head: Words, findings: readonly HrFinding[], bytes: number): readonly Marked[] {
  if (findings.length === 0) return []
  const lines = findingGroups(findings).flatMap(groupLines)
  const more = (rest: number): Words =>
    words`- and ${counted(rest, words`more line`)}; \`espalier import csv\` lists all`
  return [head, markdown.join(within(lines, bytes, more), '\n')]
}

function groupLines(group: FindingGroup<HrFinding>): readonly Markdown[] {
  const { full, rest } = partsOfGroup(group)
  const lines = full.map((one) => markdown`- ${placeWords(one)} · ${prose(one.message)} (${code(one.code)})`)
  if (rest.length === 0) return lines
  const rows = rest.slice(0, mostPlaces).map(({ row }) => words`${row ?? 0}`)
  const beyond = rest.length > mostPlaces ? words` and ${rest.length - mostPlaces} more` : nothing
  const where = rest.length === 1 ? words`row` : words`rows`
  return [...lines, markdown`- and ${rest.length} more like it, in ${where} ${words.join(rows, ', ')}${beyond}`]
}

function placeWords({ row, column }: HrFinding): Marked {
  if (row === null) return column === null ? words`**The file**` : markdown`**Column ${columnWords(column)}**`
  return column === null ? words`**Row ${row}**` : markdown`**Row ${row}, column ${columnWords(column)}**`
}

function columnWords({ letter, name }: HrColumn): Marked {
  return name === '' ? markdown`${letter}` : markdown`${letter} (${code(name, 40)})`
}
