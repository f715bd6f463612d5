import { expect, test } from 'vitest'
import { changeGroups } from '../../../src/page/change-groups.js'
import { comparedOn } from '../../../src/page/compared.js'
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
