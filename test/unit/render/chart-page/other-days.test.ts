import { expect, test } from 'vitest'
import { otherDays } from '../../../../src/render/chart-page/other-days.js'
import { pageChart, last, later, seatOf, today } from '../../../support/page-chart.js'

test('each day after the first says what happens on it', () => {
  const lines = otherDays(pageChart)
    .text.replaceAll(/<[^>]*>/g, '')
    .split('\n')
    .filter((line) => line !== '')
  expect(lines).toEqual([
    'Day by day',
    '15 Dec 2026',
    'NEW Fay · Platform · fay@acme.example · role user: new account fay@acme.example · Platform · reports to Eve · role user',
    '1 Mar 2027',
    'LEAVES Fay · Platform · fay@acme.example · role user',
    'CHANGES Bob Groß · Łódź · bob@acme.example: department Engineering → Łódź',
  ])
})

test('a day on which nothing happens says so, and one day alone says nothing', () => {
  const [first] = pageChart.days
  const days = first === undefined ? [] : [first, { on: last, seats: [], gone: [] }]
  expect(otherDays({ ...pageChart, days }).text).toContain('Nothing changes in the picture.')
  expect(otherDays({ ...pageChart, days: days.slice(0, 1) }).text).toBe('')
  expect(days[0]?.on).toBe(today)
})

test('a person who comes back is no new one, and an account outside the chart is not changed', () => {
  const days = [
    { on: today, seats: [seatOf('ada', null, { name: 'Ada' }), seatOf('gus', 'ada', { name: 'Gus' })], gone: [] },
    { on: later, seats: [seatOf('#u1', null)], gone: ['gus'] },
    { on: last, seats: [seatOf('gus', 'ada', { name: 'Gus' })], gone: ['#u1'] },
  ]
  const text = otherDays({ ...pageChart, before: [], notes: [], days }).text.replaceAll(/<[^>]*>/g, '')
  expect(text).toContain('BACK Gus · gus@acme.example: account active again, same history · reports to Ada')
  expect(text).not.toMatch(/NEW|u1/)
})
