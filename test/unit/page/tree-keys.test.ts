import { expect, test } from 'vitest'
import { treeOf } from '../../../src/model/seats.js'
import { treeRows } from '../../../src/page/rows.js'
import { treeMove, typedTo } from '../../../src/page/tree-keys.js'
import { seatOf } from '../../support/page-chart.js'

const people = [
  seatOf('ada', null),
  seatOf('bob', 'ada'),
  seatOf('cy', 'bob'),
  seatOf('eve', 'ada'),
  seatOf('fay', 'eve'),
]
const tree = treeOf(new Map(people.map((seat) => [seat.key, seat])))
const rows = treeRows({ tree }, new Set(['ada', 'bob']))

test.each([
  ['ada', 'ArrowDown', { focus: 'bob' }],
  ['eve', 'ArrowDown', {}],
  ['eve', 'ArrowUp', { focus: 'cy' }],
  ['ada', 'ArrowUp', {}],
  ['cy', 'Home', { focus: 'ada' }],
  ['cy', 'End', { focus: 'eve' }],
  ['eve', 'ArrowRight', { opens: ['eve'] }],
  ['bob', 'ArrowRight', { focus: 'cy' }],
  ['cy', 'ArrowRight', {}],
  ['bob', 'ArrowLeft', { closes: 'bob' }],
  ['cy', 'ArrowLeft', { focus: 'bob' }],
  ['eve', 'ArrowLeft', { focus: 'ada' }],
  ['eve', 'Enter', { chooses: 'eve' }],
  ['eve', ' ', { chooses: 'eve' }],
  ['bob', '*', { opens: ['eve'] }],
  ['bob', 'x', null],
  ['nemo', 'ArrowDown', null],
] as const)('at %s, %s', (focus, key, move) => {
  expect(treeMove(rows, focus, key)).toEqual(move)
})

test('letters lead to the next name that begins with them, accents folded', () => {
  const names = new Map([
    ['ada', 'Ada'],
    ['bob', 'Édith'],
    ['cy', 'Emil'],
    ['eve', 'Eve'],
  ])
  const nameOf = (key: string): string => names.get(key) ?? key
  expect(typedTo(rows, 'ada', 'e', nameOf)).toBe('bob')
  expect(typedTo(rows, 'bob', 'e', nameOf)).toBe('cy')
  expect(typedTo(rows, 'bob', 'ed', nameOf)).toBe('bob')
  expect(typedTo(rows, 'ada', 'EV', nameOf)).toBe('eve')
  expect(typedTo(rows, 'eve', 'a', nameOf)).toBe('ada')
  expect(typedTo(rows, 'eve', 'x', nameOf)).toBe(null)
})
