import { expect, test } from 'vitest'
import { findSeat } from '../../../src/cli/find-seat.js'
import type { Day } from '../../../src/model/names.js'
import type { OrgChart } from '../../../src/model/org-chart.js'

const seatOf = (key: string, name: string) => ({
  key,
  name,
  email: `${key}@acme.example`,
  department: null,
  role: null,
})
const chart: OrgChart = {
  format: 1,
  tool: 'espalier test',
  company: 'Acme',
  asOf: '2026-12-01' as Day,
  base: null,
  before: [seatOf('gone.gil', 'Gil Gone')],
  days: [
    { on: '2026-12-01' as Day, seats: [seatOf('ada.king', 'Ada King'), seatOf('other.ada', 'Ada King')], gone: [] },
    { on: '2027-01-01' as Day, seats: [seatOf('new.nia', 'Nia New')], gone: [] },
  ],
  notes: [],
}

test('a person is named by key, address or name, of any day and before the plan', () => {
  const found = ['ada.king', 'GIL GONE', 'new.nia@acme.example'].map((text) => findSeat(text, chart))
  expect(found).toEqual(['ada.king', 'gone.gil', 'new.nia'])
})

test('a name of two people, or of none, says who may be meant', () => {
  expect(() => findSeat('ada king', chart)).toThrow(
    '"ada king" may be Ada King (ada.king), Ada King (other.ada). Name one of them by key: --around ada.king',
  )
  expect(() => findSeat('ada.kong', chart)).toThrow('Did you mean Ada King (ada.king)? Then give: --around ada.king')
  expect(() => findSeat('xxxxxxxxxxxxxx', chart)).toThrow('Give a key, an address, or a first and last name')
})
