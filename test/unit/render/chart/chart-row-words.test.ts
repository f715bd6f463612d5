import { expect, test } from 'vitest'
import type { PlanNote } from '../../../../src/model/org-chart.js'
import { rowInk, rowValue } from '../../../../src/render/chart/chart-row-words.js'
import { chartRows, type ChartRow } from '../../../../src/render/chart/chart-rows.js'
import { painter } from '../../../../src/render/escaping/printed.js'
import { orgChartOf, seatAt } from '../../../support/org-charts.js'

const top = seatAt('top', null, { name: 'Grace Hopper' })
const notes: readonly PlanNote[] = [
  { kind: 'back', key: 'back' },
  { kind: 'held', key: 'held', verb: 'move', because: 'the limit on moves holds it back' },
  { kind: 'drift', key: 'drift', field: 'department', applied: 'Sales', desired: 'Sales', live: 'Growth' },
  { kind: 'conflict', key: 'other', field: 'manager', applied: null, desired: 'top', live: 'held' },
]
const before = [
  top,
  seatAt('leaver', 'top'),
  seatAt('mover', 'leaver', { department: 'Sales' }),
  seatAt('held', null),
  seatAt('change', 'top', { email: 'old@acme.example', name: 'Old' }),
  seatAt('drift', 'top'),
  seatAt('other', 'top'),
]
const after = [
  top,
  seatAt('hire', 'top'),
  seatAt('back', 'top'),
  seatAt('mover', 'top', { department: 'Research' }),
  seatAt('held', 'top'),
  seatAt('change', 'top', { name: 'New' }),
  seatAt('drift', 'top'),
  seatAt('other', 'top'),
]
const chart = orgChartOf(after, before, notes)

function rowsOf(colour: boolean): readonly string[] {
  const rows = chartRows(chart)
  const ink = rowInk(chart, rows, painter(colour))
  const all = (row: ChartRow): readonly string[] => [ink.row(row).text, ...row.below.flatMap(all)]
  return rows.groups.flatMap(({ below }) => below.flatMap(all))
}

test('each mark is a word, with what changes', () => {
  expect(rowsOf(false)).toEqual([
    'Grace Hopper · 7 reports',
    'CHANGES New · name was Old · e-mail was old@acme.example',
    'BACK back',
    'DRIFT drift · department: chart Sales, Small Improvements Growth',
    'HELD held · from the top · waits: the limit on moves holds it back',
    'NEW hire',
    'LEAVES leaver',
    'mover moves to Grace Hopper',
    'MOVES mover · Research · from leaver · department was Sales',
    'DRIFT other · manager: chart Grace Hopper, Small Improvements held',
  ])
})

test('colours add nothing that the words do not say', () => {
  const painted = rowsOf(true).join('\n')
  expect(painted).toContain('\u001B[31mLEAVES\u001B[39m')
  expect(painted).toContain('\u001B[2mmover moves to Grace Hopper\u001B[22m')
})

test('people who share a name have their key behind it', () => {
  const twins = [top, { ...seatAt('a', 'top'), name: 'Kim Lee' }, { ...seatAt('b', 'top'), name: 'Kim Lee' }]
  const rows = chartRows(orgChartOf(twins))
  const { called } = rowInk(orgChartOf(twins), rows, painter(false))
  expect([called('a').text, called('top').text, called('nobody').text]).toEqual([
    'Kim Lee (a)',
    'Grace Hopper',
    'nobody',
  ])
})

test.each([
  'LEAVES Ada',
  '12 reports',
  'from the top',
  'a · b',
  '+ 3 people below',
  '└─ Ada',
  'waits: x',
  'the "boss"',
])('a value that could be read as words of a row is in quotation marks: %s', (text) => {
  expect(rowValue(text).text).toBe(`"${text.replaceAll('"', String.raw`\"`)}"`)
})
