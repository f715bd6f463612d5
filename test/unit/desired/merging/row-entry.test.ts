import { expect, test } from 'vitest'
import { chartOfText, found, hrTable, merge, small, written } from '../../../support/hr-merges.js'

/** Whole names of Ada Lovelace: what is written, and what is found. */
test.each([
  { name: 'Ada Lovelace', says: {}, finds: [] },
  { name: 'Lovelace, Ada', says: {}, finds: [] },
  { name: 'Ada King', says: { lastName: 'King' }, finds: [] },
  { name: 'King, Ada Augusta', says: { firstName: 'Ada Augusta', lastName: 'King' }, finds: [] },
  { name: 'Ada Augusta King', says: {}, finds: ['2 name hr-unclear-name'] },
  { name: '_', says: {}, finds: [] },
])('a whole name: $name', async ({ name, says, finds }) => {
  const people = await chartOfText(small)
  const end = merge(hrTable(`id | email | name\n00417 | ada@acme.example | ${name}`), people)
  expect(written(end, people)['ada.lovelace'] ?? {}).toEqual(says)
  expect(found(end)).toEqual(finds)
})

test('a new person needs both names', async () => {
  const people = await chartOfText(small)
  const table =
    'email | name | managerName\na@acme.example | _ | Grace Hopper\nb@acme.example | Bo de Vries | Grace Hopper'
  const end = merge(hrTable(table), people)
  expect(found(end)).toEqual(['2 email hr-unclear-name', '3 name hr-unclear-name'])
})

test('the nearest department is named, and one person after another has the same cause', async () => {
  const people = await chartOfText(small)
  const table = hrTable('id | department\n00417 | Salse\n00418 | Salse')
  const { findings } = merge(table, people, { settings: { departments: ['Sales', 'Navy'] } })
  expect(findings.map(({ cause }) => cause)).toEqual(['Salse', 'Salse'])
  expect(findings[0]?.message).toContain('Did the file mean "Sales"?')
})

test('a long name and a hidden letter are no values of a chart', async () => {
  const people = await chartOfText(small)
  const table = hrTable(`id | lastName\n00417 | ${'x'.repeat(101)}`)
  const [finding] = merge(table, people).findings
  expect([finding?.code, finding?.message]).toEqual([
    'hr-bad-value',
    expect.stringContaining('as a last name: 1 to 100 characters'),
  ])
})
