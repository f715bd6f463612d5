import { expect, test } from 'vitest'
import { chartOfText, found, hrTable, merge, written } from '../../../support/hr-merges.js'

const chart = `
  top: { email: top@acme.example, firstName: To, lastName: Top, manager: null, id: '1' }
  lead: { email: lead@acme.example, firstName: Lee, lastName: Lead, manager: top, id: '2' }
  one: { email: one@acme.example, firstName: Una, lastName: One, manager: lead, id: '3' }
  two: { email: two@acme.example, firstName: Tia, lastName: Two, manager: lead, id: '4' }
  soon: { start: 2026-12-15, email: soon@acme.example, firstName: So, lastName: Soon, manager: top, id: '5' }
  ends: { end: 2027-01-31, email: ends@acme.example, firstName: En, lastName: Ends, manager: top, id: '6' }
  heir: { end: 2027-01-31, successor: top, email: heir@acme.example, firstName: He, lastName: Heir, manager: top, id: '7' }
`

/** Rows of id, manager, last day. What is written, and what is found. */
const cases: readonly (readonly [title: string, rows: string, says: object, finds?: readonly string[]])[] = [
  [
    'a leaver whose reports move leaves',
    '2 | _ | 2026-12-31\n3 | 1 | _\n4 | 1 | _',
    { lead: { end: '2026-12-31' }, one: { manager: 'top' }, two: { manager: 'top' } },
  ],
  [
    'a leaver with reports stays, and the reports move',
    '2 | _ | 2026-12-31\n3 | 1 | _',
    { one: { manager: 'top' } },
    ['2 end hr-reports-left'],
  ],
  [
    'a whole team leaves',
    '2 | _ | 2026-12-31\n3 | _ | 2026-12-31\n4 | _ | 2026-11-01',
    { lead: { end: '2026-12-31' }, one: { end: '2026-12-31' }, two: { status: 'left' } },
  ],
  [
    'a report who stays a day longer is one',
    '2 | _ | 2026-12-30\n3 | _ | 2026-12-31\n4 | _ | 2026-11-01',
    { one: { end: '2026-12-31' }, two: { status: 'left' } },
    ['2 end hr-reports-left'],
  ],
  [
    'a leaver who leads by the file as well stays',
    '2 | _ | 2026-11-01\n3 | 2 | _\n4 | 2 | _',
    {},
    ['2 end hr-reports-left'],
  ],
  ['no one moves to a person who leaves', '3 | 6 | _', {}, ['2 managerEmployeeId hr-manager-left']],
  ['who leaves earlier may', '3 | 6 | 2027-01-31', { one: { manager: 'ends', end: '2027-01-31' } }],
  ['who has a successor may lead', '3 | 7 | _', { one: { manager: 'heir' } }],
  ['no one moves to a person who has not started', '3 | 5 | _', {}, ['2 managerEmployeeId hr-manager-later']],
  ['a swap is no circle', '2 | 1 | _\n3 | 1 | _\n4 | 3 | _', { one: { manager: 'top' }, two: { manager: 'one' } }],
  [
    'only the rows of a circle are left out',
    '1 | 3 | _\n3 | 2 | _\n4 | 1 | _',
    { two: { manager: 'top' } },
    ['2 managerEmployeeId hr-circle'],
  ],
]

test.each(cases.map(([title, rows, says, finds = []]) => ({ title, rows, says, finds })))(
  '$title',
  async ({ rows, says, finds }) => {
    const people = await chartOfText(chart)
    const blank = hrTable(`id | managerEmployeeId | end\n${rows}`)
    const end = merge(blank, people)
    expect(written(end, people)).toEqual(says)
    expect(found(end).filter((one) => !one.includes('hr-blank-manager'))).toEqual(finds)
  },
)

const many = 20_000

/** New people, each of whom reports to the next; the last one to `last`. */
function chainOf(last: string): string {
  const rows = Array.from({ length: many }, (_, at) => {
    const boss = at === many - 1 ? last : `n${at + 1}`
    return `n${at} | n${at}@acme.example | New${at} | Person${at} | ${boss}`
  })
  return `id | email | firstName | lastName | managerEmployeeId\n${rows.join('\n')}`
}

test('a long line of new people falls with the manager at its top, at once and row by row', async () => {
  const end = merge(hrTable(chainOf('ends')), await chartOfText(chart))
  expect(end.records).toEqual([])
  expect(found(end).slice(-2)).toEqual([
    `${many} managerEmployeeId hr-manager-not-taken`,
    `${many + 1} managerEmployeeId hr-unknown-manager`,
  ])
  expect(end.findings).toHaveLength(many)
  const bySettling = merge(hrTable(chainOf('6')), await chartOfText(chart))
  expect(bySettling.findings.at(-1)).toMatchObject({ row: many + 1, code: 'hr-manager-left' })
  expect(bySettling.findings.at(0)).toMatchObject({ row: 2, code: 'hr-manager-not-taken' })
  expect(bySettling.findings.at(0)?.message).toContain('see row 3.')
})

test('a circle of many is told row by row, as one cause', async () => {
  const end = merge(hrTable(chainOf('n0')), await chartOfText(chart))
  expect(new Set(end.findings.map(({ code, cause }) => `${code} ${cause}`)).size).toBe(1)
  expect(end.findings).toHaveLength(many)
})

test('the command that is named for a leaver keeps the last day', async () => {
  const people = await chartOfText(chart)
  const told = (end: string): string =>
    merge(hrTable(`id | managerEmployeeId | end\n2 | 1 | ${end}`), people).findings[0]?.message ?? ''
  expect(told('2026-12-31')).toMatch(/run: espalier leave lead --reports-to KEY --on 2026-12-31$/)
  expect(told('2026-11-01')).toMatch(/run: espalier leave lead --reports-to KEY$/)
})

test('a command is named only for people whom the chart knows', async () => {
  const people = await chartOfText(chart)
  const table =
    'id | email | firstName | lastName | managerEmployeeId\n3 | _ | _ | _ | 5\n9 | n@acme.example | Ned | New | 5'
  const [known, other] = merge(hrTable(table), people).findings.map(({ message }) => message)
  expect(known).toContain('run: espalier move one --manager soon --on 2026-12-15')
  expect(other).toMatch(/from that day on\.$/)
})
