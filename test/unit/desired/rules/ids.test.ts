import { expect, test } from 'vitest'
import { chartFrom, person } from './rules-charts.js'

test('an employee id is one person’s, after leaving too, and is compared to the letter', async () => {
  const sam = person('sam', { status: 'left', id: '00417' })
  const chart = await chartFrom([sam, person('ann', { id: '00417' }), person('bob', { id: '417' })], '2026-06-01')
  expect(chart.diagnostics.map(({ code }) => code)).toEqual(['duplicate-id'])
  expect(chart.diagnostics[0]?.message).toMatch(/\(sam\) has the employee id 00417, .* of Some Body \(ann\), /)
})

test('an employee id is known of a person, and of a hire who comes later', async () => {
  const people = [person('ann', { id: '0012' }), person('bob', { id: '12', start: '2027-01-01', manager: 'ann' })]
  const { desired } = await chartFrom(people, '2026-06-01')
  expect(desired?.people.get('ann' as never)?.id).toBe('0012')
  expect(desired?.people.get('ann' as never)?.values).not.toHaveProperty('id')
  expect(desired?.upcoming.map(({ id }) => id)).toEqual(['12'])
})
