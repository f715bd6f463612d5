import { expect, test } from 'vitest'
import type { HrFinding } from '../../../src/model/hr-file.js'
import type { HrSummary } from '../../../src/model/hr-import.js'
import { hrFindingsText, hrImportText, lackingText, unsureText } from '../../../src/render/hr-import-text.js'

const column = { letter: 'C', name: 'Manager' }

const none: HrSummary = {
  preset: null,
  headerRow: 6,
  columns: [{ field: 'managerName', column, by: 'alias' }],
  ignored: [{ letter: 'D', name: 'Shoe size' }],
  rows: 300,
  taken: 300,
  longGone: 0,
  created: 0,
  left: 0,
  ending: 0,
  moved: 0,
  renamed: 0,
  readdressed: 0,
  restarted: 0,
  roles: 0,
  ids: 0,
  departments: [],
  missing: [],
  kept: [],
  full: false,
}

const shown = { summary: none, plan: null, overLimit: null, files: [], isDry: false, colour: false }

function finding(row: number | null, more: Partial<HrFinding> = {}): HrFinding {
  return { code: 'hr-date', severity: 'error', row, column, message: `About ${String(row)}.`, cause: null, ...more }
}

test('columns, rows and what does not change are told', () => {
  const { text } = hrImportText(shown)
  expect(text).toContain(
    'Columns, by the header in row 6:\n  C  Manager  managerName  by its name\n  not read: Shoe size',
  )
  expect(text).toContain('300 rows: 300 taken.')
  expect(text).toContain('The chart has all of this already: no file changes.')
})

test('a renamed department is one line', () => {
  const departments = [
    { from: 'Sales', to: 'Revenue', people: 300 },
    { from: null, to: 'Sales', people: 1 },
  ]
  const { text } = hrImportText({ ...shown, summary: { ...none, departments }, files: ['org/people/a.yaml'] })
  expect(text).toContain('  department Sales → Revenue: 300 people\n  department none → Sales: 1 person\n')
  expect(text).toContain('1 file was written:\n  org/people/a.yaml\n')
})

test('who is in no row is named, with what happens to them', () => {
  const missing = ['Ada Lovelace (ada)', 'Bo Li (bo)']
  expect(hrImportText({ ...shown, summary: { ...none, missing } }).text).toContain('They stay as they are; with --full')
  const full = { ...shown, summary: { ...none, missing, full: true }, files: ['a.yaml'], isDry: true }
  expect(hrImportText(full).text).toContain('In no row, so they leave: Ada Lovelace (ada), Bo Li (bo).')
  expect(hrImportText(full).text).toContain('1 file would change:')
})

test('over the limit, the way out is named as it is typed', () => {
  const overLimit = { limit: 'deactivate', value: 12, bound: 3, blocked: true } as const
  const { text } = hrImportText({ ...shown, overLimit, files: ['a.yaml'] })
  expect(text).toContain('Nothing was written. 1 file would change:')
  expect(text).toContain('add --allow deactivate=12.')
})

test('findings have row and column, and many of one cause are told once', () => {
  const many = Array.from({ length: 20 }, (_, at) => finding(at + 2, { code: 'hr-status', cause: 'Gone' }))
  const { text } = hrFindingsText([finding(null, { column: null, severity: 'warning' }), ...many, finding(40)], false)
  expect(text).toContain(
    'row 2, column C (Manager)  error  hr-status\n  About 2.\n  and 19 more like it, in rows 3, 4, 5,',
  )
  expect(text).toContain('row 40, column C (Manager)  error  hr-date')
  expect(text).toContain('the file  warning  hr-date')
  expect(text).toContain('21 errors, 1 warning. Rows with an error are not taken.')
  expect(hrFindingsText([], false).text).toBe('')
})

test('what a cell holds does not act on a terminal or a runner', () => {
  const evil = '\u001b[31mred\n::error::x'
  const { text } = hrFindingsText([finding(2, { message: evil, column: { letter: 'C', name: evil } })], false)
  expect(text).not.toContain('\u001b')
  expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([])
})

test('the mapping is told line by line', () => {
  const { text } = unsureText(none, ['hr:', '  columns:', '    managerName: Manager'])
  expect(text).toContain('\nhr:\n  columns:\n    managerName: Manager\n')
  expect(text).toContain('add --yes')
  expect(text).toContain('if hr is there already, the lines below it')
})

test('why no file changes: of rows that are not taken, nothing is known', () => {
  const told = (rows: Partial<HrSummary>): string => hrImportText({ ...shown, summary: { ...none, ...rows } }).text
  expect(told({ taken: 290, longGone: 10 })).toContain('The chart has all of this already: no file changes.')
  expect(told({ taken: 299 })).toContain('The chart has all of the rows that are taken already: no file changes.')
  expect(told({ taken: 0 })).toContain('No row is taken: no file changes.')
})

test('findings with causes of their own are each shown; warnings alone say nothing about errors', () => {
  const own = [2, 3, 4, 5].map((row) => finding(row, { code: 'hr-unknown-manager', cause: `Manager ${row}` }))
  const { text } = hrFindingsText(own, false)
  for (const row of [2, 3, 4, 5]) expect(text).toContain(`About ${row}.`)
  expect(hrFindingsText([finding(2, { severity: 'warning' })], false).text).toMatch(/\n1 warning\.\n$/)
})

test('settings that are not there yet are told as they are to be written, without remarks', () => {
  const { text } = lackingText({ file: 'org/espalier.yaml', text: '# remark\ncompany: Acme\n# more\ntimezone: UTC\n' })
  expect(text).toContain('There is no org/espalier.yaml yet.')
  expect(text).toMatch(/:\n\ncompany: Acme\ntimezone: UTC\n$/)
})
