import { expect, test } from 'vitest'
import { chartOfText, found, hrTable, merge, written } from '../../../support/hr-merges.js'

const chart = `
  top: { email: top@acme.example, firstName: To, lastName: Top, manager: null }
  ada:
    email: ada@acme.example
    firstName: Ada
    lastName: Lovelace
    manager: top
    changes:
      - { on: 2026-06-01, email: ada.l@acme.example }
      - { on: 2027-01-01, email: ada.k@acme.example, department: Sales }
  old: { status: left, email: old@acme.example, firstName: Olga, lastName: Old, manager: top }
`

/** Address and last name in the file. What is written, and what is found. */
const cases: readonly (readonly [email: string, says: object, finds?: string])[] = [
  ['ada.l@acme.example', {}],
  ['ada@acme.example', {}, '2 email hr-dated-address'],
  ['ada.k@acme.example', {}, '2 email hr-dated-address'],
  ['Ada.L@Acme.example', {}],
]

test.each(cases.map(([email, says, finds]) => ({ email, says, finds })))(
  'Ada is found by $email',
  async ({ email, says, finds }) => {
    const people = await chartOfText(chart)
    const end = merge(hrTable(`email | lastName | department\n${email} | Lovelace | _`), people)
    expect(written(end, people)).toEqual(says)
    expect(found(end)).toEqual(finds === undefined ? [] : [finds])
    expect(end.missing.map(({ key }) => key)).toEqual(['top'])
  },
)

test('a leaver with the name of a new person is a question, and one who has left in the file too is not', async () => {
  const people = await chartOfText(chart)
  const table = (status: string): string =>
    `email | firstName | lastName | managerEmail | status\nolga@acme.example | Olga | Old | top@acme.example | ${status}`
  expect(found(merge(hrTable(table('active')), people))).toEqual(['2 lastName hr-same-name'])
  const left = merge(hrTable(table('left')), people)
  expect([found(left), left.longGone]).toEqual([[], 1])
})

test('a question says the line to write, and where', async () => {
  const people = await chartOfText(chart)
  const [withId] = merge(hrTable("id | email | name\n0'7 | a@acme.example | Lovelace, Ada"), people).findings
  expect(withId?.message).toContain("write id: '0''7' at org/people/all.yaml:4")
  const [without] = merge(hrTable('email | name\na@acme.example | Ada M. Lovelace'), people).findings
  expect(without?.message).toContain('write email: a@acme.example at org/people/all.yaml:4')
})

test('a person who is in another row is no question', async () => {
  const people = await chartOfText(chart)
  const table = hrTable(`email | firstName | lastName | managerEmail
ada.l@acme.example | Ada | Lovelace | top@acme.example
ada2@acme.example | Ada | Lovelace | top@acme.example`)
  const end = merge(table, people)
  expect([end.questions, Object.keys(written(end, people))]).toEqual([[], ['ada.lovelace']])
})
