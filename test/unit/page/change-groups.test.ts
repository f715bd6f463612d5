import { expect, test } from 'vitest'
import { whoGainsAccess, changeGroups } from '../../../src/page/change-groups.js'
import { comparedOn } from '../../../src/page/compared.js'
import { plainText } from '../../../src/page/phrase.js'
import { later, pageChart, today } from '../../support/page-chart.js'

function groupsOn(chart: typeof pageChart, day: typeof today): Readonly<Record<string, readonly string[]>> {
  const groups = changeGroups(comparedOn(chart, day))
  return Object.fromEntries(groups.map(({ mark, changes }) => [mark, changes.map(({ key }) => key)]))
}

test('changes are in groups: who leaves first, drift last', () => {
  const groups = groupsOn(pageChart, today)
  expect(Object.entries(groups)).toEqual([
    ['leaving', ['dan']],
    ['moved', ['cy']],
    ['back', ['hal']],
    ['held', ['ivy']],
    ['drifted', ['jo']],
  ])
  expect(groupsOn(pageChart, later)['hired']).toEqual(['fay'])
})

test('drift of a person who moves is listed as well', () => {
  const drift = { kind: 'drift', key: 'cy', field: 'role', applied: null, desired: null, live: 'admin' } as const
  const groups = groupsOn({ ...pageChart, notes: [...pageChart.notes, drift] }, today)
  expect(groups['moved']).toEqual(['cy'])
  expect(groups['drifted']).toEqual(['cy', 'jo'])
})

test('without a base, nothing changes today', () => {
  expect(groupsOn({ ...pageChart, base: null, before: [], notes: [] }, today)).toEqual({})
})

test('who gains access to past reviews is listed, of the most people first', () => {
  const notes = [
    { kind: 'access', key: 'bob', people: ['gus'] } as const,
    { kind: 'access', key: 'eve', people: ['cy'], others: 3 } as const,
  ]
  const gained = whoGainsAccess(comparedOn({ ...pageChart, notes }, today))
  expect(gained.map(({ name, says }) => [name, plainText(says())])).toEqual([
    ['Eve', 'of 4 people'],
    ['Bob Groß', 'of 1 person'],
  ])
})
