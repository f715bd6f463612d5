import { expect, test } from 'vitest'
import { findSeat } from '../../../src/engine/find-seat.js'
import type { Day, PersonKey } from '../../../src/model/names.js'
import type { OrgChart } from '../../../src/model/org-chart.js'
import { orgChartOf, seatAt } from '../../support/org-charts.js'
import { charted } from '../../support/small-company.js'
import { desiredOf } from '../../support/worlds.js'

const chart: OrgChart = {
  ...orgChartOf([], [seatAt('gone.gil', null, { name: 'Gil Gone' }), seatAt('#u 7', null, { name: 'Out Sider' })]),
  days: [
    {
      on: '2026-12-01' as Day,
      seats: [seatAt('ada.king', null, { name: 'Ada King' }), seatAt('other.ada', null, { name: 'Ada King' })],
      gone: [],
    },
    { on: '2027-01-01' as Day, seats: [seatAt('new.nia', null, { name: 'Nia Njörd' })], gone: [] },
  ],
}
const desired = desiredOf([
  charted('ada.king', null, { firstName: 'Ada', lastName: 'King' }, { id: '00417', was: 'ada.byron' as PersonKey }),
  charted('left.len', null, { firstName: 'Len', lastName: 'Left', active: false }),
])
const find = (text: string): string => findSeat(text, chart, desired)

test.each([
  ['ada.king', 'ada.king'],
  ['00417', 'ada.king'],
  ['ada.byron', 'ada.king'],
  ['GIL GONE', 'gone.gil'],
  ['new.nia@acme.example', 'new.nia'],
  ['njord nia', 'new.nia'],
  ['#u 7', '#u 7'],
])('%s has the seat of %s', (text, key) => {
  expect(find(text)).toBe(key)
})

test('a name of two people, or of none, says who may be meant', () => {
  expect(() => find('ada king')).toThrow(
    '"ada king" may be Ada King (ada.king), Ada King (other.ada). Name one of them by key: --around ada.king',
  )
  expect(() => find('ada.kong')).toThrow('Did you mean Ada King (ada.king)? Then give: --around ada.king')
  expect(() => find('Out Sidr')).toThrow("Did you mean Out Sider (#u 7)? Then give: --around '#u 7'")
  expect(() => find('xxxxxxxxxxxxxx')).toThrow('Give a key, an employee id, an address, or a first and last name')
})

test('a person who is not in the picture on any day is named, with the way to what is known', () => {
  expect(() => find('Len Left')).toThrow(
    'Len Left (left.len) has no active account on any day of this chart, so there is no place to show. To see what the chart says, run: espalier explain left.len',
  )
})
