import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import type { PersonKey } from '../../../src/model/names.js'
import type { Person } from '../../../src/model/people.js'
import { healthBetween, healthFindings, healthOf } from '../../../src/plan/health.js'
import { settings } from '../../support/settings.js'
import { charted } from '../../support/small-company.js'
import { desiredOf } from '../../support/worlds.js'

const teamOf = (boss: string, size: number, more: Partial<Person> = {}): readonly Person[] => [
  charted(boss, null, {}, more),
  ...Array.from({ length: size }, (_, at) => charted(`${boss}-${at}`, boss, { department: null })),
]
const health = { span: 2, depth: 'off', singlePoint: 'off', idleAdmins: 'off' } as const
const chart = (...teams: readonly (readonly Person[])[]) =>
  desiredOf(teams.flat(), { settings: { ...settings, health } })
const freshIn = (after: ReturnType<typeof chart>, before: ReturnType<typeof chart>) => {
  const { fresh, same } = healthBetween(after, before, null)
  return [fresh.map(({ about }) => about), same]
}

test('a warning is new if it was not there, or if it was smaller', () => {
  const before = chart(teamOf('ann', 3), teamOf('ben', 3), teamOf('cleo', 2))
  expect(freshIn(before, before)).toEqual([[], 2])
  expect(freshIn(chart(teamOf('ann', 4), teamOf('ben', 3), teamOf('cleo', 3)), before)).toEqual([['ann', 'cleo'], 1])
  expect(freshIn(chart(teamOf('ann', 3), teamOf('ben', 2), teamOf('cleo', 2)), before)).toEqual([[], 1])
})

test('a person under a new key is the same, and other numbers make nothing new', () => {
  const before = chart(teamOf('old', 3))
  expect(freshIn(chart(teamOf('ann', 3, { was: 'old' as PersonKey })), before)).toEqual([[], 1])
  expect(freshIn(chart(teamOf('ann', 3)), before)).toEqual([['ann'], 0])
  expect(freshIn(before, { ...before, settings })).toEqual([[], 1])
})

test('a list of admins counts as each chart has it', () => {
  const people = teamOf('ann', 1)
  const of = (...admins: readonly string[]) =>
    desiredOf(people, { settings: { ...settings, admins: new Set(admins as readonly PersonKey[]) } })
  expect(freshIn(of('ann'), of('ann', 'ann-0'))).toEqual([[' admins'], 0])
})

test('three of a kind are shown one by one, and more together, the largest first', () => {
  const spans = (...sizes: readonly number[]) =>
    healthFindings(healthOf(chart(...sizes.map((size, at) => teamOf(`boss${at}`, size))), null)).map(
      ({ message }) => message,
    )
  expect(spans(3, 5, 4)).toEqual([
    expect.stringMatching(/^boss1 Example \(boss1\) has 5 direct reports\./),
    expect.stringMatching(/^boss2 Example \(boss2\) has 4 direct reports\./),
    expect.stringMatching(/^boss0 Example \(boss0\) has 3 direct reports\./),
  ])
  expect(spans(3, 5, 4, 3, 3, 9)).toEqual([
    '6 people have more direct reports than "health.span" of espalier.yaml: boss5 Example (boss5, 9), boss1 Example (boss1, 5), boss2 Example (boss2, 4), boss0 Example (boss0, 3), boss3 Example (boss3, 3) and 1 more. "espalier validate --format json" lists each.',
  ])
})

test('no chart has more than a handful of lines, and none is new against itself', () => {
  const people = fc.array(fc.nat(60), { minLength: 1, maxLength: 80 })
  const numbers = { span: 1, depth: 2, singlePoint: 1, idleAdmins: 'on' } as const
  fc.assert(
    fc.property(people, fc.nat(4), (bosses, departments) => {
      const all = bosses.map((boss, at) =>
        charted(`p${at}`, at === 0 ? null : `p${boss % at}`, { department: `D${boss % (departments + 1)}` }),
      )
      const admins = new Set(all.slice(-9).map(({ key }) => key))
      const desired = desiredOf(all, { settings: { ...settings, health: numbers, admins } })
      const found = healthOf(desired, null)
      expect(healthFindings(found).length).toBeLessThanOrEqual(12)
      expect(healthBetween(desired, desired, null)).toEqual({ fresh: [], same: found.length })
    }),
  )
})
