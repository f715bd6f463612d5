import { expect, test } from 'vitest'
import type { Evidence, Explanation, State } from '../../../src/model/files.js'
import type { PersonKey } from '../../../src/model/names.js'
import type { Person, User } from '../../../src/model/people.js'
import { explanationFrom } from '../../../src/plan/explain.js'
import { makePlan } from '../../../src/plan/plan.js'
import { accountOf, bindingTo, charted } from '../../support/small-company.js'
import { desiredOf, liveFrom, plainChoices, sealed, stateWith } from '../../support/worlds.js'

const people = [
  charted('top'),
  charted('ann', 'top'),
  charted('dan', 'top'),
  charted('bob', 'dan'),
  charted('eve', 'bob'),
]
const users = [
  accountOf('top'),
  accountOf('ann', 'top'),
  accountOf('dan', 'top'),
  accountOf('bob', 'ann', { department: 'Legal' }),
  accountOf('eve', 'bob'),
]
const state = stateWith({
  ...Object.fromEntries(['top', 'ann', 'dan', 'eve'].map((key) => [key, bindingTo(key)])),
  bob: bindingTo('bob', { manager: 'ann' }),
})

const change = { id: 'move:bob', verb: 'move', key: 'bob', before: { manager: 'ann' }, after: { manager: 'dan' }, result: 'applied' } // prettier-ignore
const record = { at: '2026-12-01T00:00:00Z', changes: [change] } as unknown as Evidence

function explained(
  key: string,
  all: readonly Person[] = people,
  known: { readonly state: State | null; readonly users: readonly User[] | null } = { state, users },
): Explanation {
  const desired = desiredOf(all)
  const live = known.users === null || known.state === null ? null : liveFrom(known.users, known.state)
  const seen =
    live === null || known.state === null
      ? null
      : {
          live,
          state: known.state,
          witness: sealed,
          plan: makePlan(desired, live, known.state, plainChoices, 't', sealed),
        }
  return explanationFrom(key as PersonKey, {
    desired,
    places: null,
    state: known.state,
    found: { place: 'file', trust: known.state === null ? null : 'sealed' },
    seen,
    records: [{ name: 'a.json', record }],
    tool: 'espalier test',
  })
}

const keys = (nodes: readonly { readonly node: string }[] | undefined): readonly string[] | undefined =>
  nodes?.map(({ node }) => node)

test('chart, last applied and live are side by side, with what apply would do', () => {
  const { values, live, state: own, status } = explained('bob')
  expect(values.find(({ field }) => field === 'department')).toEqual({ field: 'department', chart: 'Sales', applied: 'Sales', live: 'Legal' }) // prettier-ignore
  expect(values.find(({ field }) => field === 'manager')).toMatchObject({ chart: 'dan', applied: 'ann', live: 'ann' })
  expect(live?.changes).toEqual([
    { id: 'move:bob', verb: 'move', before: { manager: 'ann' }, after: { manager: 'dan' } },
  ])
  expect([live?.user, own.user, status]).toEqual(['u-bob', 'u-bob', 'active'])
})

test('who reads whose reviews today, and who gains and loses access by the plan', () => {
  const { reviews } = explained('bob')
  expect([reviews.from, keys(reviews.readBy), keys(reviews.reports), reviews.reads]).toEqual(['live', ['ann', 'top'], ['eve'], 1]) // prettier-ignore
  expect([keys(reviews.changes?.readByGained), keys(reviews.changes?.readByLost)]).toEqual([['dan'], ['ann']])
  const dan = explained('dan').reviews.changes
  expect([keys(dan?.readsGained), keys(dan?.readsLost)]).toEqual([['bob', 'eve'], []])
  expect(keys(explained('ann').reviews.changes?.readsLost)).toEqual(['bob', 'eve'])
})

test('without a key the chart says who reports to whom, and before the first apply there is no state', () => {
  const { reviews, live, values, state: own } = explained('bob', people, { state: null, users: null })
  expect([reviews.from, keys(reviews.readBy), reviews.changes, live]).toEqual(['chart', ['dan', 'top'], null, null])
  expect([own.trust, own.user]).toEqual([null, null])
  expect(values.every((one) => !('live' in one) && !('applied' in one))).toBe(true)
})

test('records name a person for their own changes, and as the manager of others', () => {
  const as = (key: string): unknown => explained(key).records.map((one) => [one.file, one.id, one.as])
  expect([as('bob'), as('dan'), as('eve')]).toEqual([[['a.json', 'move:bob', 'person']], [['a.json', 'move:bob', 'manager']], []]) // prettier-ignore
  const renamed = people
    .filter(({ key }) => key !== 'bob')
    .concat(charted('rob', 'dan', {}, { was: 'bob' as PersonKey }))
  expect(explained('rob', renamed.filter(({ key }) => key !== 'eve'))).toMatchObject({ was: 'bob', state: { user: 'u-bob' }, records: [{ as: 'person' }] }) // prettier-ignore
})

test('a person whom only the state knows is missing from the chart', () => {
  const rest = people.filter(({ key }) => key !== 'eve')
  expect(explained('eve', rest)).toMatchObject({ status: 'missing', name: 'eve Example', at: null })
})
