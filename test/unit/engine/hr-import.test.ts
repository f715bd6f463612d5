import { expect, test } from 'vitest'
import type { Folder } from '../../../src/desired/reading/folder.js'
import type { HrPerson } from '../../support/hr-exports.js'
import { commentedChart, importInto, mergedOf } from '../../support/hr-charts.js'

const departments = ['Sales', 'Research']

/** Ten people: the first leads all. */
const people: readonly HrPerson[] = Array.from({ length: 10 }, (_, at) => ({
  key: `p.${at}`,
  id: `00${at}`,
  email: `p${at}@acme.example`,
  firstName: `First${'abcdefghij'[at]}`,
  lastName: `Last${'abcdefghij'[at]}`,
  manager: at === 0 ? null : 'p.0',
  department: departments[at % 2] as string,
}))

const header = 'Employee ID,Email,First name,Last name,Manager email,Department'

function fileOf(all: readonly HrPerson[]): string {
  const rows = all.map(({ id, email, firstName, lastName, manager, department }) =>
    [id, email, firstName, lastName, manager === null ? '' : 'p0@acme.example', department].join(','),
  )
  return [header, ...rows, ''].join('\n')
}

const chart = commentedChart(people)

test('a file that names too few of those last known is not taken, unless that is meant', async () => {
  const most = fileOf(people.slice(0, 8))
  expect((await importInto(chart, most)).kind).toBe('merged')
  const few = fileOf(people.slice(0, 7))
  const refused = await importInto(chart, few)
  expect(refused).toMatchObject({ kind: 'refused', findings: [{ code: 'hr-truncated' }] })
  expect(JSON.stringify(refused)).toContain('7 of the 10 people last known; at least 8')
  expect((await importInto(chart, few, { part: [] })).kind).toBe('merged')
})

test('with --full, those in no row leave, within the limit or the number that is allowed', async () => {
  const less = fileOf(people.slice(0, 9))
  const one = mergedOf(await importInto(chart, less, { full: [] }))
  expect([one.overLimit, one.files.length, one.summary.left, one.plan?.counts.leave]).toEqual([null, 1, 1, 1])

  const few = fileOf(people.slice(0, 6))
  expect(JSON.stringify(await importInto(chart, few, { full: [] }))).toContain('add --allow deactivate=4')
  const over = mergedOf(await importInto(chart, few, { full: [], allow: ['deactivate=3'] }))
  expect(over.overLimit).toMatchObject({ limit: 'deactivate', value: 4, blocked: true })
  const allowed = mergedOf(await importInto(chart, few, { full: [], allow: ['deactivate=4'] }))
  expect([allowed.overLimit, allowed.summary.left]).toEqual([null, 4])
})

test('a row with which the chart would not be sound is not taken', async () => {
  // The letter in this address is Cyrillic: the chart says so, the file cannot know.
  const odd = people.map((one, at) => (at === 3 ? { ...one, email: 'p\u0430@acme.example' } : one))
  const moved = odd.map((one, at) => (at === 4 ? { ...one, department: 'Research' } : one))
  const { findings, files } = mergedOf(await importInto(chart, fileOf(moved)))
  expect(findings.map(({ row, code }) => [row, code])).toEqual([[5, 'hr-not-sound']])
  expect(files.map(({ file }) => file)).toEqual(['org/people/part-000.yaml'])
})

test('nothing is taken into a chart that is not sound', async () => {
  const broken = { ...chart, people: chart.people.map((one) => ({ ...one, text: `${one.text}  - oops\n` })) }
  expect(await importInto(broken, fileOf(people))).toMatchObject({ kind: 'not-valid', isAfter: false })
})

test('a file without a header, and one with nothing below it, are refused', async () => {
  expect(await importInto(chart, 'a,b,c\n1,2,3\n')).toMatchObject({
    kind: 'refused',
    findings: [{ code: 'hr-no-header' }],
  })
  expect(await importInto(chart, `${header}\n`)).toMatchObject({ kind: 'refused', findings: [{ code: 'hr-no-rows' }] })
})

test('columns that are known by their names alone are not taken for certain', async () => {
  const end = await importInto(chart, fileOf(people), {}, [])
  expect(end).toMatchObject({ kind: 'unsure', file: { sure: false } })
})

test('a new manager with a wrong row stays away, and so do the reports who are new', async () => {
  const folder: Folder = { ...chart, people: [] }
  const rows = [
    'r1,top@acme.example,To,Top,,Sales',
    'r2,@nowhere,Le,Lead,top@acme.example,Sales',
    'r3,one@acme.example,On,One,@nowhere,Sales',
    'r4,two@acme.example,Tw,Two,top@acme.example,Sales',
  ]
  const settings = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\nhr: { top: blank }\n' }
  const end = mergedOf(await importInto({ ...folder, settings }, [header, ...rows, ''].join('\n')))
  expect(end.findings.map(({ row, code }) => [row, code])).toEqual([
    [3, 'hr-bad-value'],
    [4, 'hr-manager-not-taken'],
  ])
  expect(end.files.map(({ file }) => file)).toEqual(['org/people/sales.yaml'])
  expect(end.plan).toBeNull()
})

test('a renamed department is one line of the summary', async () => {
  const renamed = people.map((one) => (one.department === 'Sales' ? { ...one, department: 'Revenue' } : one))
  const { summary } = mergedOf(await importInto(chart, fileOf(renamed)))
  expect(summary.departments).toEqual([{ from: 'Sales', to: 'Revenue', people: 5 }])
})
