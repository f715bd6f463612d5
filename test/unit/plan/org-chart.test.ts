import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { liveValuesOf } from '../../../src/engine/org-chart.js'
import type { Values } from '../../../src/model/fields.js'
import type { Day, PersonKey, UserId } from '../../../src/model/names.js'
import type { SeatMark } from '../../../src/model/org-chart.js'
import type { ValuesOnDay } from '../../../src/model/people.js'
import { baseSeats, marksOn, seatsOn } from '../../../src/model/seats.js'
import { match } from '../../../src/plan/match.js'
import { orgChartOf } from '../../../src/plan/org-chart.js'
import { makePlan } from '../../../src/plan/plan.js'
import { drawn } from '../../support/drawn-world.js'
import { desiredOf, liveFrom, liveOf, personOf, plainChoices, sealed, stateWith, worlds } from '../../support/worlds.js'
import { chartPage } from '../../../src/render/chart-page/chart-page.js'
import { chartText } from '../../../src/render/chart/chart-text.js'
import { comparedOn } from '../../../src/page/compared.js'
import { plainText } from '../../../src/page/phrase.js'
import { changePhrase } from '../../../src/page/seat-changes.js'

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
      // To adopt an account changes no one, and who is not active sits nowhere: those are counted.
      const changed = [
        ...plan.changes.filter(({ action }) => action !== 'adopt'),
        ...plan.held.map(({ change }) => change),
        ...plan.drift,
      ]
      const unseen = new Set(changed.flatMap(({ key }) => (marks.has(key) ? [] : [key])))
      expect(chart.base?.unseen ?? 0).toBe(unseen.size)
      const said = new Set<string>([...plan.changes, ...plan.drift].map(({ key }) => key))
      expect([...marks].filter(([key]) => !said.has(key) && !held.has(key))).toEqual([])
    }),
  )
})

test('everyone whom the chart has active sits somewhere before or after the plan, and so does each marked person', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { chart, plan } = drawn(world)
      const [before, after] = [baseSeats(chart), seatsOn(chart, chart.asOf)]
      const active = [...world.desired.people.values()].filter(({ values }) => values.active === true)
      expect(active.filter(({ key }) => !after.has(key))).toEqual([])
      const marks = marksOn(chart, chart.asOf)
      expect([...marks.keys()].filter((key) => !before.has(key) && !after.has(key))).toEqual([])
      const held = new Set<string>(plan.held.map(({ change }) => change.key))
      const off = plan.drift.filter(({ key, field, live }) => field === 'active' && live === false && !held.has(key))
      expect(off.map(({ key }) => [marks.get(key), before.has(key)])).toEqual(off.map(() => ['drifted', false]))
    }),
  )
})

test('an account outside the chart is there only at times when people report to it', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { chart } = drawn(world)
      for (const seats of [baseSeats(chart), seatsOn(chart, chart.asOf)]) {
        const managers = new Set([...seats.values()].map(({ manager }) => manager))
        expect([...seats.keys()].filter((key) => key.startsWith('#') && !managers.has(key))).toEqual([])
        const unknown = [...managers].filter((key) => key?.startsWith('#') && !seats.has(key))
        expect(unknown).toEqual([])
      }
    }),
  )
})

test('a manager who is only recognised by this plan is the person, and no account outside the chart', () => {
  const at = { email: 'boss@acme.example', firstName: 'Bo', lastName: 'Boss', active: true }
  const own = { email: 'rep@acme.example', firstName: 'Ray', lastName: 'Port', active: true }
  const desired = desiredOf([personOf('boss', { ...at, manager: null }), personOf('rep', own)])
  const users = [
    { id: 'u-1' as UserId, values: { ...at, manager: null } },
    { id: 'u-2' as UserId, values: { ...own, manager: 'u-1' } },
  ]
  const state = stateWith({})
  const live = liveFrom(users, state)
  const plan = makePlan(desired, live, state, plainChoices, 'espalier test', sealed)
  const days = [{ on: desired.asOf, values: new Map([...desired.people].map(([key, { values }]) => [key, values])) }]
  const chart = orgChartOf({ desired, days, plan, shown: liveValuesOf(desired, live, state, sealed), tool: 'test' })
  expect(chart.before.map(({ key, manager }) => [key, manager])).toEqual([
    ['boss', null],
    ['rep', 'boss'],
  ])
  expect([...marksOn(chart, chart.asOf)]).toEqual([])
})

test('a person who comes back on a later day comes back, and is not hired', () => {
  const values = { email: 'ada@acme.example', firstName: 'Ada', lastName: 'King', manager: null }
  const [today, later] = ['2026-12-01', '2027-01-01'] as [Day, Day]
  const key = 'ada' as PersonKey
  const back = { on: later, key, kind: 'return' as const, values: { active: true }, at: personOf('ada', {}).at }
  const desired = desiredOf([personOf('ada', { ...values, active: false })], { upcoming: [back] })
  const days = [
    { on: today, values: new Map([[key, { ...values, active: false }]]) },
    { on: later, values: new Map([[key, { ...values, active: true }]]) },
  ]
  const chart = orgChartOf({ desired, days, plan: null, shown: () => null, tool: 'test' })
  expect([...marksOn(chart, later)]).toEqual([['ada', 'back']])
})

test('a person who is hired, and later comes back from an absence, is hired', () => {
  const values = { email: 'ada@acme.example', firstName: 'Ada', lastName: 'King', manager: null }
  const [today, start, end] = ['2026-12-01', '2027-01-01', '2027-02-01'] as [Day, Day, Day]
  const [key, { at }] = ['ada' as PersonKey, personOf('ada', {})]
  const hire = { on: start, key, kind: 'hire' as const, values: { ...values, active: true }, at }
  const back = { on: end, key, kind: 'return' as const, values: { active: true }, at }
  const on = (day: Day, started: boolean): ValuesOnDay => ({
    on: day,
    values: new Map([[key, started ? { ...values, active: true } : null]]),
  })
  const cases = [
    { active: false, upcoming: [hire, back], days: [on(today, false), on(start, true), on(end, true)] },
    { active: true, upcoming: [back], days: [on(today, true), on(end, true)] },
  ]
  for (const { active, upcoming, days } of cases) {
    const desired = desiredOf(active ? [personOf('ada', { ...values, active })] : [], { upcoming })
    const stranger = { id: 'u-9' as UserId, values: { email: 'key@acme.example', active: true } }
    const live = liveFrom([stranger], stateWith({}))
    const plan = makePlan(desired, live, stateWith({}), plainChoices, 'espalier test', sealed)
    const planned = orgChartOf({ desired, days, plan, shown: () => null, tool: 'test' })
    expect([...marksOn(planned, end)]).toEqual([['ada', 'hired']])
    const alone = orgChartOf({ desired, days, plan: null, shown: () => null, tool: 'test' })
    expect([...marksOn(alone, end)]).toEqual(active ? [] : [['ada', 'hired']])
  }
})

test('a person whose account the service switched off sits where the chart has them, and has drifted', () => {
  const values = { email: 'ada@acme.example', firstName: 'Ada', lastName: 'King', manager: null, active: true }
  const desired = desiredOf([personOf('ada', values)])
  const state = stateWith({ ada: { id: 'u-1' as UserId, applied: values } })
  const live = liveFrom([{ id: 'u-1' as UserId, values: { ...values, active: false } }], state)
  const plan = makePlan(desired, live, state, plainChoices, 'espalier test', sealed)
  expect(plan.drift.map(({ field }) => field)).toEqual(['active'])
  const days = [{ on: desired.asOf, values: new Map([['ada' as PersonKey, values]]) }]
  const chart = orgChartOf({ desired, days, plan, shown: liveValuesOf(desired, live, state, sealed), tool: 'test' })
  expect([chart.before, [...seatsOn(chart, chart.asOf).keys()]]).toEqual([[], ['ada']])
  expect([...marksOn(chart, chart.asOf)]).toEqual([['ada', 'drifted']])
})

test('first and last name change, the full name stays: the person changes', () => {
  const chart = { email: 'ada@acme.example', firstName: 'Ada', lastName: 'Mary King', manager: null, active: true }
  const was = { ...chart, firstName: 'Ada Mary', lastName: 'King' }
  const desired = desiredOf([personOf('ada', chart)])
  const state = stateWith({ ada: { id: 'u-1' as UserId, applied: was } })
  const live = liveFrom([{ id: 'u-1' as UserId, values: was }], state)
  const plan = makePlan(desired, live, state, plainChoices, 'espalier test', sealed)
  expect(plan.changes.map(({ action }) => action)).toEqual(['update'])
  const days = [{ on: desired.asOf, values: new Map([['ada' as PersonKey, chart]]) }]
  const drawnChart = orgChartOf({
    desired,
    days,
    plan,
    shown: liveValuesOf(desired, live, state, sealed),
    tool: 'test',
  })
  expect([...marksOn(drawnChart, drawnChart.asOf)]).toEqual([['ada', 'changed']])
  expect(plainText(changePhrase(comparedOn(drawnChart, drawnChart.asOf), 'ada'))).toBe(
    'first name Ada Mary → Ada · last name King → Mary King',
  )
  const text = chartText(drawnChart, { colour: false, around: null, given: new Map() }).text
  expect(text).toContain('CHANGES Ada Mary King · first name was Ada Mary · last name was King')
})

test('a person who is not active is in the plan, and not in the chart: the chart says so', () => {
  const values = { email: 'ada@acme.example', firstName: 'Ada', lastName: 'King', manager: null, active: false }
  const desired = desiredOf([personOf('ada', values)])
  const was = { ...values, email: 'old@acme.example' }
  const state = stateWith({ ada: { id: 'u-1' as UserId, applied: was } })
  const live = liveFrom([{ id: 'u-1' as UserId, values: was }], state)
  const plan = makePlan(desired, live, state, plainChoices, 'espalier test', sealed)
  expect(plan.changes.map(({ key }) => key)).toEqual(['ada'])
  const days = [{ on: desired.asOf, values: new Map([['ada' as PersonKey, values]]) }]
  const inactive = orgChartOf({ desired, days, plan, shown: liveValuesOf(desired, live, state, sealed), tool: 'test' })
  const says = 'The plan also has 1 person who is not active, and so not in this chart.'
  expect(chartText(inactive, { colour: false, around: null, given: new Map() }).text).toContain(says)
  expect(chartPage(inactive).text).toContain(`<p>${says}</p>`)
})
