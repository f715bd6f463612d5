import { expect, test } from 'vitest'
import type { LineMove } from '../../../../src/desired/reading/layout.js'
import { layoutIssues } from '../../../../src/desired/reading/layout-words.js'

const move: LineMove = {
  from: 8,
  to: 12,
  by: 2,
  person: 'bob',
  isKey: false,
  people: 0,
  tab: false,
  odd: false,
  dash: false,
}
const usual = { key: 2, field: 4 }
const said = (...moves: readonly LineMove[]): readonly string[] =>
  layoutIssues({ moves, usual }).map(({ line, message }) => `${line}: ${message}`)

test.each([
  [{}, '8: Indent lines 8 to 12 by two more spaces: they are fields of bob.'],
  [{ to: 8, by: 1 }, '8: Indent line 8 by one more space: it is a field of bob.'],
  [{ to: 8, by: -1 }, '8: Indent line 8 by one space less: it is a field of bob.'],
  [{ by: -7, isKey: true, people: 1 }, '8: Indent lines 8 to 12 by 7 spaces less: bob is a person, below people:.'],
  [{ people: 2 }, '8: Indent lines 8 to 12 by two more spaces: they belong below people:, with the other people.'],
  [{ tab: true }, '8: Lines 8 to 12 begin with a tab. Put four spaces there instead.'],
  [{ tab: true, to: 8, isKey: true }, '8: Line 8 begins with a tab. Put two spaces there instead.'],
  [{ odd: true, to: 8 }, '8: Line 8 begins with blanks that are no spaces. Put four spaces there instead.'],
  [
    { odd: true, isKey: true },
    '8: Lines 8 to 12 begin with blanks that are no spaces. Put two spaces before each key there instead, and four spaces before each field.',
  ],
  [{ dash: true }, '8: people: is no list. Delete the dash before bob in line 8.'],
])('%j: %s', (part, expected) => {
  expect(said({ ...move, ...part })).toEqual([expected])
})

test('many runs of lines are one finding', () => {
  const runs = (more: Partial<LineMove>, count: number): LineMove[] =>
    Array.from({ length: count }, (_, at) => ({ ...move, ...more, from: 10 * at + 2, to: 10 * at + 5 }))
  expect(said(...runs({}, 3))).toHaveLength(3)
  expect(said(...runs({}, 4))).toEqual([
    '2: The indentation of lines 2 to 35 does not say what belongs to whom. Put two spaces before the key of each person, and four spaces before each of its fields.',
  ])
  expect(said(...runs({ tab: true }, 4))[0]).toContain('of its fields, without tabs.')
  expect(said(...runs({ odd: true }, 4))[0]).toContain('of its fields, as plain spaces.')
  expect(said(...runs({ dash: true }, 7))).toEqual([
    '2: people: is no list. Delete the dash before each key in lines 2, 12, 22, 32, 42 and others.',
  ])
})
