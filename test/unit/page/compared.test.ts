import { expect, test } from 'vitest'
import { comparedOn, nameIn } from '../../../src/page/compared.js'
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
