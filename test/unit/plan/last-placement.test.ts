import { expect, test } from 'vitest'
import type { Day, PersonKey } from '../../../src/model/names.js'
import type { Upcoming } from '../../../src/model/people.js'
import { activeAtLast } from '../../../src/plan/last-placement.js'
import { charted } from '../../support/small-company.js'
import { desiredOf } from '../../support/worlds.js'

const event = (on: string, key: string, kind: Upcoming['kind'], values: Upcoming['values']): Upcoming => ({
  on: on as Day,
  key: key as PersonKey,
  kind,
  values,
  at: { file: 'org/people/all.yaml', line: 9, column: 3 },
})

test('later days count in their order: who starts and returns is there, who leaves is not', () => {
  const upcoming = [
    event('2027-01-01', 'ann', 'leave', { active: false }),
    event('2027-01-01', 'new', 'hire', { firstName: 'New', manager: 'ben', active: true }),
    event('2027-02-01', 'ben', 'change', { manager: 'top' }),
    event('2027-03-01', 'cleo', 'leave', { active: false }),
    event('2027-04-01', 'cleo', 'return', { active: true }),
  ]
  const people = [charted('ann'), charted('ben'), charted('cleo'), charted('gone', null, { active: false })]
  const found = activeAtLast(desiredOf(people, { upcoming }))
  expect([...found].map(([key, { values }]) => [key, values.manager])).toEqual([
    ['ben', 'top'],
    ['cleo', null],
    ['new', 'ben'],
  ])
  expect(found.get('new' as PersonKey)?.at.line).toBe(9)
  expect(found.get('ben' as PersonKey)?.at.line).toBe(1)
})
