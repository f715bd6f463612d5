import { expect, test } from 'vitest'
import { boxFacts, boxLabel, saysSame } from '../../../src/page/box-facts.js'
import { treeRows } from '../../../src/page/rows.js'
import { derivation } from '../../../src/page/shown.js'
import { pageChart, today } from '../../support/page-chart.js'

const { shown } = derivation(pageChart)({ day: today, view: 'both' })
const rows = treeRows(shown, new Set(['ada', 'bob', 'eve']))

test.each([
  ['ada', null, 'Ada Lovelace, Board, 4 direct reports'],
  ['cy', 'Bob Groß', 'Cy Müller-Lüdenscheidt, Platform, MOVES, was below Bob Groß, 1 direct report'],
  ['dan', null, 'Dan Sørensen, no department, LEAVES'],
  ['hal', null, 'Hal, no department, BACK'],
  ['ivy', 'Ada Lovelace', 'Ivy, no department, HELD, is below Ada Lovelace'],
  ['jo', null, 'Jo, no department, DRIFT'],
] as const)('the box of %s says who, where, what happens, and how many report', (key, from, label) => {
  const row = rows.find((one) => one.key === key)
  if (row === undefined) throw new Error('not in the picture')
  expect(boxLabel(boxFacts(shown, row, new Map(), from))).toBe(label)
})

test('a box is made anew if anything that it says differs, also its place in the tree', () => {
  const row = rows[0]
  if (row === undefined) throw new Error('not in the picture')
  const facts = boxFacts(shown, row, new Map(), null)
  expect(saysSame(facts, { ...facts, row: { ...row } })).toBe(true)
  expect(saysSame(facts, { ...facts, mark: 'moved' })).toBe(false)
  expect(saysSame(facts, { ...facts, row: { ...row, isOpen: null } })).toBe(false)
})

test('to a reader of screens, no name and no department sounds like a mark', () => {
  const row = rows[0]
  if (row === undefined) throw new Error('not in the picture')
  const facts = { ...boxFacts(shown, row, new Map(), null), name: 'Ada, LEAVES', department: 'HELD' }
  expect(boxLabel(facts)).toMatch(/^"Ada, LEAVES", "HELD", /)
})
