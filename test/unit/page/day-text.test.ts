import { expect, test } from 'vitest'
import { dayText } from '../../../src/page/day-text.js'
import { later, today } from '../../support/page-chart.js'

test('a day has its month as a word', () => {
  expect([today, later].map(dayText)).toEqual(['1 Dec 2026', '15 Dec 2026'])
})
