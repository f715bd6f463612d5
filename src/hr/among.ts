import type { HrSettings } from '../model/files.js'
import type { HrCell, HrFinding, HrRow } from '../model/hr-file.js'
import { comparableName } from '../model/hr-name.js'
import { hrError, hrWarning, inQuotes } from './finding.js'

/** The rows that count, and what is wrong among them: twins, ids that lost their zeros, people who report to themselves. */
export function judgeAmong(
  rows: readonly HrRow[],
  hr: HrSettings,
  knownIds: ReadonlySet<string>,
): { rows: readonly HrRow[]; findings: readonly HrFinding[] } {
  const { single, findings } = withoutCopies(rows)
  return {
    rows: single,
    findings: [
      ...findings,
      ...twins(single, 'id', (text) => text),
      ...twins(single, 'email', (text) => text.toLowerCase()),
      ...lostZeros(single, knownIds),
      ...(hr.top === 'self' ? [] : selfManagers(single)),
    ],
  }
}

function withoutCopies(rows: readonly HrRow[]): { single: readonly HrRow[]; findings: readonly HrFinding[] } {
  const seen = new Map<string, number>()
  const findings: HrFinding[] = []
  const single = rows.filter(({ row, cells }) => {
    const all = JSON.stringify(Object.values(cells).map(({ text, column }) => [column.letter, text]))
    const first = seen.get(all)
    if (first === undefined) return seen.set(all, row)
    findings.push(
      hrWarning('hr-same-row', { row, column: null }, `This row says the same as row ${first}, and is skipped.`),
    )
    return false
  })
  return { single, findings }
}

const words = { id: 'id', email: 'address' } as const

function twins(rows: readonly HrRow[], field: 'id' | 'email', form: (text: string) => string): readonly HrFinding[] {
  const byText = new Map<string, { row: number; cell: HrCell }[]>()
  for (const { row, cells } of rows) {
    const cell = cells[field]
    if (cell === undefined || cell.text === '') continue
    const those = byText.get(form(cell.text))
    if (those === undefined) byText.set(form(cell.text), [{ row, cell }])
    else those.push({ row, cell })
  }
  return [...byText.values()]
    .filter(({ length }) => length > 1)
    .flatMap((same) =>
      same.map(({ row, cell: { text, column } }) => {
        const other = same.find((one) => one.row !== row)?.row
        const message = `The ${words[field]} ${inQuotes(text)} is also in row ${other}: two people cannot share it. Correct one of the two rows, or remove it.`
        return hrError(`hr-same-${field}`, { row, column }, message, `${words[field]} ${inQuotes(text)}`)
      }),
    )
}

/** Ids have a fixed width if all have as many digits, and zeros in front: then a shorter one has lost its own. */
function fixedWidth(ids: Iterable<string>): number | null {
  const widths = new Map<number, number>()
  let [all, zeros] = [0, 0]
  for (const id of ids) {
    if (!/^\d+$/.test(id)) continue
    all += 1
    if (id.startsWith('0')) zeros += 1
    widths.set(id.length, (widths.get(id.length) ?? 0) + 1)
  }
  const widest = Math.max(0, ...widths.keys())
  return zeros > 0 && (widths.get(widest) ?? 0) * 10 >= all * 9 ? widest : null
}

function lostZeros(rows: readonly HrRow[], knownIds: ReadonlySet<string>): readonly HrFinding[] {
  const ofChart = fixedWidth(knownIds)
  const width = ofChart ?? fixedWidth(rows.map(({ cells }) => cells.id?.text ?? ''))
  if (width === null) return []
  const others = ofChart === null ? 'the others of the file' : 'those of the chart'
  return rows.flatMap(({ row, cells }) =>
    [cells.id, cells.managerEmployeeId].flatMap((cell) => {
      if (cell === undefined || !/^\d+$/.test(cell.text) || cell.text.length >= width) return []
      const message = `The id ${inQuotes(cell.text)} has ${cell.text.length} digits, and ${others} have ${width}: perhaps a spreadsheet took the zeros off ${inQuotes(cell.text.padStart(width, '0'))}. Format the column as text, and export the file again.`
      return [hrError('hr-id-zeros', { row, column: cell.column }, message, `column ${cell.column.letter}`)]
    }),
  )
}

function selfManagers(rows: readonly HrRow[]): readonly HrFinding[] {
  return rows.flatMap(({ row, cells }) => {
    const cell = selfIn(cells)
    if (cell === null) return []
    const message = `${inQuotes(cell.text)} is this person. Give another manager, or none. If your HR system shows the top of the company so, say it in org/espalier.yaml: "top: self" under hr.`
    return [hrError('hr-self-manager', { row, column: cell.column }, message)]
  })
}

/** The cell in which a person is their own manager. An id or an address says it for certain, and a name alone does. */
function selfIn(cells: HrRow['cells']): HrCell | null {
  const { id, email, name, firstName, lastName, managerEmployeeId, managerEmail, managerName } = cells
  if (isSame(id, managerEmployeeId, (text) => text)) return managerEmployeeId ?? null
  if (isSame(email, managerEmail, (text) => text.toLowerCase())) return managerEmail ?? null
  const isKnown = [managerEmployeeId, managerEmail].some((cell) => cell !== undefined && cell.text !== '')
  const own = name?.text
    ? comparableName(name.text)
    : comparableName(`${firstName?.text ?? ''} ${lastName?.text ?? ''}`)
  const isOwn =
    !isKnown && managerName !== undefined && managerName.text !== '' && comparableName(managerName.text) === own
  return isOwn ? managerName : null
}

function isSame(one: HrCell | undefined, other: HrCell | undefined, form: (text: string) => string): boolean {
  return one !== undefined && other !== undefined && one.text !== '' && form(one.text) === form(other.text)
}
