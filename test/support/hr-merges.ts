import { loadEntries } from '../../src/desired/load.js'
import { chartPeople, type ChartPerson } from '../../src/desired/merging/chart-people.js'
import { mergeRows, type HrMerge, type MergeChoices } from '../../src/desired/merging/merge-rows.js'
import type { SettingsFile } from '../../src/model/files.js'
import type { HrCell, HrField, HrFile, HrRow } from '../../src/model/hr-file.js'
import type { Day } from '../../src/model/names.js'
import { now } from './hr-charts.js'

const today = '2026-11-30' as Day

/** An HR file as it was read, from a table: the names of the fields, and below them the rows. `_` is a blank cell. */
export function hrTable(text: string, findings: HrFile['findings'] = []): HrFile {
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const columns = header.map((field, at) => ({
    field: field as HrField,
    column: { letter: String.fromCodePoint(65 + at), name: field },
    by: 'preset' as const,
  }))
  const cellsOf = (cells: readonly string[]): HrRow['cells'] =>
    Object.fromEntries(
      columns.map(({ field, column }, at): [string, HrCell] => [
        field,
        { text: (cells[at] ?? '') === '_' ? '' : (cells[at] ?? ''), column },
      ]),
    )
  return {
    rows: rows.map((cells, at) => ({ row: at + 2, cells: cellsOf(cells) })),
    columns,
    ignored: [],
    preset: null,
    sure: true,
    headerRow: 1,
    findings,
  }
}

/** The people of a chart, from the text of its one file below `people:`. */
export async function chartOfText(text: string): Promise<readonly ChartPerson[]> {
  const folder = {
    settings: { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\n' },
    contract: null,
    people: [{ file: 'org/people/all.yaml', text: `people:\n${text}` }],
    diagnostics: [],
  }
  const { chart, people } = await loadEntries(folder, null, now)
  if (chart.desired === null) throw new Error(JSON.stringify(chart.diagnostics))
  return chartPeople(people, chart.desired)
}

/** Grace leads Ada and Alan; Edith has left. Only Ada and Alan have an employee id. */
export const small = `
  grace.hopper: { email: grace@acme.example, firstName: Grace, lastName: Hopper, manager: null, department: Navy }
  ada.lovelace: { email: ada@acme.example, firstName: Ada, lastName: Lovelace, manager: grace.hopper, department: Sales, id: '00417' }
  alan.turing: { email: alan@acme.example, firstName: Alan, lastName: Turing, manager: grace.hopper, department: Sales, id: '00418' }
  edith.clarke: { status: left, email: edith@acme.example, firstName: Edith, lastName: Clarke, manager: grace.hopper, id: '00300' }
`

export type Choices = Partial<Omit<MergeChoices, 'settings'>> & { readonly settings?: Partial<SettingsFile> }

/** A table merged into a chart. */
export function merge(file: HrFile, people: readonly ChartPerson[], { settings, ...choices }: Choices = {}): HrMerge {
  return mergeRows(file, people, {
    settings: { company: 'Acme', timezone: 'UTC', ...settings },
    today,
    full: false,
    answers: new Map(),
    refused: new Map(),
    folder: 'org',
    manageRole: false,
    protected: new Set(),
    ...choices,
  })
}

/** What a merge writes, by key, without the address and the names that stay. */
export function written({ records }: HrMerge, people: readonly ChartPerson[]): Readonly<Record<string, object>> {
  const known = new Map(people.map(({ key, values }) => [key as string, values]))
  return Object.fromEntries(
    records.map(({ key, entry }) => {
      const values: Readonly<Record<string, unknown>> = known.get(key) ?? {}
      const isSame = ([field, value]: readonly [string, unknown]): boolean =>
        ['email', 'firstName', 'lastName'].includes(field) && values[field] === value
      return [key, Object.fromEntries(Object.entries(entry).filter((pair) => !isSame(pair)))]
    }),
  )
}

/** `3 id hr-other-id` for each finding. */
export function found({ findings }: Pick<HrMerge, 'findings'>): readonly string[] {
  return findings.map(({ row, column, code }) => `${row ?? 'file'} ${column?.name ?? '-'} ${code}`)
}
