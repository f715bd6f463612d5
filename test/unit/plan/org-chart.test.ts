import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { liveValuesOf } from '../../../src/engine/org-chart.js'
import type { Values } from '../../../src/model/fields.js'
import type { OrgChart, SeatMark } from '../../../src/model/org-chart.js'
import { baseSeats, marksOn, seatsOn } from '../../../src/model/seats.js'
import { match } from '../../../src/plan/match.js'
import { orgChartOf } from '../../../src/plan/org-chart.js'
import { makePlan } from '../../../src/plan/plan.js'
import { liveOf, plainChoices, sealed, worlds, type TestWorld } from '../../support/worlds.js'

function drawn({ desired, company, state }: TestWorld): { chart: OrgChart; plan: ReturnType<typeof makePlan> } {
  const live = liveOf(company, state)
  const plan = makePlan(desired, live, state, plainChoices, 'espalier test', sealed)
  const values = new Map([...desired.people].map(([key, person]) => [key, person.values]))
  const days = [{ on: desired.asOf, values }]
  const shown = liveValuesOf(desired, live, state)
  return { plan, chart: orgChartOf({ desired, days, plan, shown, tool: 'espalier test' }) }
}

test('before the plan, everyone sits where the service shows them', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const live = liveOf(world.company, world.state)
      const { chart } = drawn(world)
      const { pairs, keyOf } = match(world.desired, live, world.state, sealed)
      const seated = [...pairs].filter(([, { user }]) => user.values.active === true)
      const managerOf = ({ manager }: Values): string | null =>
        typeof manager === 'string' ? (keyOf.get(manager as never) ?? `#${manager}`) : null
      const people = chart.before.filter(({ key }) => !key.startsWith('#'))
      expect(Object.fromEntries(people.map(({ key, manager }) => [key, manager]))).toEqual(
        Object.fromEntries(seated.map(([key, { user }]) => [key, managerOf(user.values)])),
      )
    }),
  )
})

test('the marks are those of the changes of the plan, and of what waits and has drifted', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { chart, plan } = drawn(world)
      expect(`sha256:${chart.base?.plan}`).toBe(plan.fingerprint.slice(0, 'sha256:'.length + 10))
      const marks = marksOn(chart, chart.asOf)
      const held = new Set(plan.held.map(({ change }) => change.key as string))
      const free = plan.changes.filter(({ key }) => !held.has(key))
      const marked = (mark: SeatMark, ...actions: readonly string[]): void => {
        const own = free.filter(({ action }) => actions.includes(action))
        expect(own.map(({ key }) => [key, marks.get(key)])).toEqual(own.map(({ key }) => [key, mark]))
      }
      marked('hired', 'create')
      marked('back', 'reactivate')
      marked('leaving', 'deactivate')
      const moves = free.filter(({ action, key }) => action === 'move' && baseSeats(chart).has(key))
      const seats = seatsOn(chart, chart.asOf)
      expect(moves.map(({ key }) => [marks.get(key), seats.get(key)?.manager])).toEqual(
        moves.map(({ after }) => ['moved', after.manager]),
      )
      const said = new Set<string>([...plan.changes, ...plan.drift].map(({ key }) => key))
      expect([...marks].filter(([key]) => !said.has(key) && !held.has(key))).toEqual([])
    }),
  )
})
