import { expect, test } from 'vitest'
import type { Commit } from '../../../src/model/ports.js'
import { countAbove, newestCommitOf } from '../../../src/state/line.js'

const [c, b, a] = [
  { id: 'c', parents: ['b'] },
  { id: 'b', parents: ['a'] },
  { id: 'a', parents: [] },
] as const satisfies readonly Commit[]

test('the newest sealed commit counts, and those of others on top of it are counted', () => {
  const found = newestCommitOf(
    [c, b, a],
    new Map([
      ['b', 2],
      ['a', 1],
    ]),
  )
  expect(found).toEqual({ commit: b, done: true })
  expect([countAbove([c, b, a], b), countAbove([c, b, a], c)]).toEqual([1, 0])
})

test('a line without a sealed commit is read to its end', () => {
  expect(newestCommitOf([c, b], new Map())).toEqual({ commit: null, done: false })
  expect(newestCommitOf([c, b, a], new Map())).toEqual({ commit: null, done: true })
})

test('an older state that was put on top does not count', () => {
  const merge: Commit = { id: 'm', parents: ['x', 'b'] }
  const other: Commit = { id: 'x', parents: ['a'] }
  expect(
    newestCommitOf(
      [merge, other, b, a],
      new Map([
        ['x', 1],
        ['b', 2],
      ]),
    ).commit,
  ).toBe(b)
})
