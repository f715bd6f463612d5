import { expect, test } from 'vitest'
import { comparedOn, nameIn } from '../../../src/page/compared.js'
import { seatAt } from '../../support/org-charts.js'
import { later, pageChart, today } from '../../support/page-chart.js'

test('a day stands beside the time before the plan', () => {
  const compared = comparedOn(pageChart, today)
  expect([compared.before.seats.has('dan'), compared.after.seats.has('dan')]).toEqual([true, false])
  expect(compared.after.tree.reports.get('eve')).toEqual(['cy'])
  expect(compared.notes.get('eve')?.map(({ kind }) => kind)).toEqual(['access'])
})

test('without a base, a later day stands beside the day of the chart', () => {
  const compared = comparedOn({ ...pageChart, base: null, before: [], notes: [] }, later)
  expect([compared.before.seats.has('fay'), compared.after.seats.has('fay')]).toEqual([false, true])
  expect([...compared.marks]).toEqual([['fay', 'hired']])
})

test('a person has the name of either time, or the key', () => {
  const compared = comparedOn(pageChart, today)
  expect(['cy', 'dan', 'xx'].map((key) => nameIn(compared, key))).toEqual([
    'Cy Müller-Lüdenscheidt',
    'Dan Sørensen',
    'xx',
  ])
})

test('people who share a name are named with their keys', () => {
  const days = [
    { on: today, seats: [seatAt('a', null, { name: 'Ada King' }), seatAt('b', 'a', { name: 'Ada King' })], gone: [] },
  ]
  const compared = comparedOn({ ...pageChart, days, before: [seatAt('c', null, { name: 'Cy' })] }, today)
  expect(['a', 'b', 'c'].map((key) => nameIn(compared, key))).toEqual(['Ada King (a)', 'Ada King (b)', 'Cy'])
})
