import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../../src/model/names.js'
import { isPlanOf, isWhole } from '../../../src/plan/is-plan-of.js'
import { makePlan } from '../../../src/plan/plan.js'
import { desiredOf, liveOf, personOf, plainChoices, sealed, worlds, type TestWorld } from '../../support/worlds.js'

function planOf({ desired, company, state }: TestWorld): ReturnType<typeof makePlan> {
  return makePlan(desired, liveOf(company, state), state, plainChoices, 'espalier test', sealed)
}

test('a plan is of the chart that it was made from', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      expect(isPlanOf(planOf(world), world.desired)).toBe(true)
    }),
  )
})

test('it is of no chart of another day or company, with another person, or in which a planned value is another', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { desired } = world
      const plan = planOf(world)
      const people = [...desired.people.values()]
      const others = [
        { ...desired, asOf: '2026-12-02' as Day },
        { ...desired, settings: { ...desired.settings, company: 'Other' } },
        desiredOf([...people, personOf('zoe', { email: 'zoe@acme.example', active: true })]),
        ...plan.changes.flatMap(({ key, after }) =>
          after.department === undefined
            ? []
            : [
                desiredOf(
                  people.map((one) =>
                    one.key === key ? { ...one, values: { ...one.values, department: 'Elsewhere' } } : one,
                  ),
                ),
              ],
        ),
      ]
      expect(others.filter((one) => isPlanOf(plan, one))).toEqual([])
    }),
  )
})

test('what is scheduled since then is not in the plan', () => {
  const person = personOf('ada', { email: 'ada@acme.example', firstName: 'Ada', lastName: 'King', active: true })
  const end = {
    on: '2027-01-01' as Day,
    key: person.key,
    kind: 'leave' as const,
    values: { active: false },
    at: person.at,
  }
  fc.assert(
    fc.property(worlds, (world) => {
      const plan = planOf(world)
      expect(isPlanOf(plan, { ...world.desired, upcoming: [end] })).toBe(false)
    }),
    { numRuns: 5 },
  )
})

test('a plan is whole, unless one of its changes is taken out, added or another one', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const plan = planOf(world)
      expect(isWhole(plan)).toBe(true)
      const [first, ...rest] = plan.changes
      if (first === undefined) return
      const after = { ...first.after, department: 'Elsewhere' }
      for (const changes of [rest, [...plan.changes, first], [{ ...first, after }, ...rest]])
        expect(isWhole({ ...plan, changes })).toBe(false)
    }),
  )
})
