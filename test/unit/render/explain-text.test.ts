import { expect, test } from 'vitest'
import type { Explanation } from '../../../src/model/files.js'
import type { Day, PersonKey, UserId } from '../../../src/model/names.js'
import { explainText } from '../../../src/render/explain-text.js'

const at = { file: 'org/people/a.yaml', line: 7, column: 3 }
const bob: Explanation = {
  format: 1,
  tool: 'espalier test',
  company: 'Acme',
  asOf: '2026-12-01' as Day,
  key: 'bob' as PersonKey,
  name: 'Bob Example',
  id: '00417',
  status: 'active',
  at,
  values: [
    { field: 'department', chart: 'Sales', at, applied: 'Sales', live: 'Legal' },
    { field: 'role', applied: null, live: 'admin' },
    { field: 'active', chart: true, at, applied: true, live: true },
  ],
  scheduled: [{ on: '2027-01-01' as Day, kind: 'change', values: { department: 'Legal' }, at }],
  state: { place: 'git:espalier-state', trust: 'sealed', user: 'u-1' as UserId, openWrites: ['update:bob'] },
  live: { user: 'u-1' as UserId, changes: [{ id: 'update:bob', verb: 'change', before: {}, after: { department: 'Sales' } }], held: [] }, // prettier-ignore
  reviews: {
    from: 'live',
    readBy: [{ node: 'ann', name: 'Ann' }],
    reports: [],
    reads: 0,
    changes: { readByGained: [{ node: '#u-9', name: 'Zed' }], readByLost: [], readsGained: [], readsLost: [] },
  },
  records: [{ file: '2026/12/01-x.json', at: '2026-12-01T00:00:00Z', id: 'create:bob', verb: 'hire', result: 'applied', as: 'person' }], // prettier-ignore
}

test('everything known of a person, a column for each source', () => {
  expect(explainText(bob, false).text).toBe(`Bob Example (bob)
in the chart, active · employee id 00417 · org/people/a.yaml:7:3
as of 2026-12-01 · Acme

Values
              chart     last applied  live
  department  Sales     Sales         Legal  org/people/a.yaml:7:3
  role        as it is  (none)        admin
  active      yes       yes           yes    org/people/a.yaml:7:3

Scheduled
  2027-01-01 · changes · department Legal · org/people/a.yaml:7:3

Last applied
  Account u-1 · git:espalier-state, its seal fits
  The result of update:bob is not known.

Small Improvements
  Account u-1
  apply would: Change · department Sales

Who can read whose reviews
  read by Ann (ann)
  reads those of 0 people
  after the plan also read by Zed (#u-9)

Records
  2026-12-01T00:00:00Z · applied · Hire · 2026/12/01-x.json
`)
})

test('what is not known is said, and hostile values do not act', () => {
  const name = 'Bob\u001B[2J\n::error::x'
  const { text } = explainText(
    { ...bob, name, values: [], live: null, state: { place: 'p', trust: null, user: null, openWrites: [] }, records: [], reviews: { ...bob.reviews, from: 'chart', readBy: [{ node: 'x', name }], changes: null } }, // prettier-ignore
    true,
  )
  expect(text).toContain('Not asked: there is no key (SMALL_IMPROVEMENTS_API_KEY).')
  expect(text).toContain('Nothing was applied yet: there is no state at p.')
  expect(text).toContain('By the chart, as Small Improvements was not asked:')
  expect(text).not.toContain('\u001B[2J')
  expect(text).not.toMatch(/^::error/m)
})
