import { chartBudget } from '../../src/desired/reading/budget.js'
import { readTree } from '../../src/desired/reading/tree.js'
import { checkSettings } from '../../src/desired/schema/schema-findings.js'
import type { SettingsFile } from '../../src/model/files.js'
import type { Folder } from '../../src/desired/reading/folder.js'
import { importHrFile, type HrImport, type HrImported } from '../../src/engine/hr-import.js'
import type { HrPerson } from './hr-exports.js'

/** A chart as people write it: a file for each department, comments, blank lines, quotes, fields in their own order. */
export function commentedChart(people: readonly HrPerson[], settings = ''): Folder {
  const departments = [...new Set(people.map(({ department }) => department))]
  const files = departments.map((department, at) => ({
    file: `org/people/part-${String(at).padStart(3, '0')}.yaml`,
    text: [
      '# who is here',
      'defaults:',
      `  department: ${department} # as in HR`,
      '',
      'people:',
      ...people.flatMap((one, index) => (one.department === department ? entryLines(one, index) : [])),
      '',
    ].join('\n'),
  }))
  return {
    settings: { file: 'org/espalier.yaml', text: `company: Acme\ntimezone: UTC\n${settings}` },
    contract: null,
    people: files,
    diagnostics: [],
  }
}

function entryLines(one: HrPerson, index: number): readonly string[] {
  const { key, id, email, firstName, lastName, manager, status, start, end } = one
  const idLine = `    id: '${id}'   # from HR`
  const dates = [start, end].flatMap((day, at) =>
    day === undefined ? [] : [`    ${at === 0 ? 'start' : 'end'}: ${day}`],
  )
  return [
    ...(index % 3 === 0 ? [`  # ${firstName} sits near the window`] : []),
    `  ${key}:`,
    ...(status === 'left' ? ['    status: left'] : []),
    ...(index % 2 === 0 ? [idLine] : []),
    `    email: ${index % 4 === 0 ? `"${email}"` : email}`,
    `    firstName: ${firstName}`,
    `    lastName: '${lastName}' # family`,
    `    manager: ${manager ?? 'null'}`,
    ...(index % 2 === 0 ? [] : [idLine]),
    ...dates,
    ...(index % 5 === 0 ? [''] : []),
  ]
}

/** The moment of every import. */
export const now = new Date('2026-11-30T12:00:00Z')

/** An import into a folder, with flags such as { full: [] }. */
export async function importInto(
  folder: Folder,
  text: string | Uint8Array,
  flags: Readonly<Record<string, readonly string[]>> = {},
  sure: readonly string[] = ['yes'],
): Promise<HrImport> {
  return await importHrFile({
    folder,
    shown: 'org',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    args: { words: [], flags: new Map([...sure.map((name) => [name, []] as const), ...Object.entries(flags)]) },
    now,
    version: '0.0.0',
  })
}

/** An import that reached the merge. */
export function mergedOf(end: HrImport): HrImported {
  if (end.kind === 'merged') return end
  throw new Error(JSON.stringify(end, null, 2))
}

/** The settings of a text, as they are written. */
export async function readSettings(text: string): Promise<SettingsFile> {
  const { tree } = await readTree({ file: 'org/espalier.yaml', text }, chartBudget())
  const { value, diagnostics } = tree === null ? { value: null, diagnostics: [] } : await checkSettings(tree)
  if (value === null) throw new Error(JSON.stringify(diagnostics))
  return value
}
