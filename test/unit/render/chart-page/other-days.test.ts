import { expect, test } from 'vitest'
import { otherDays } from '../../../../src/render/chart-page/other-days.js'
import { pageChart, last, today } from '../../../support/page-chart.js'

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
