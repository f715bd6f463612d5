import { expect, test } from 'vitest'
import { mostNamed, shortList } from '../../../src/model/short-list.js'

const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${at}`)

test.each([
  [0, 3, ''],
  [1, 3, 'p0'],
  [3, 3, 'p0, p1, p2'],
  [4, 3, 'p0, p1, p2 and 1 more'],
  [9, 3, 'p0, p1, p2 and 6 more'],
])('of %d names, %d at most: %j', (count, most, said) => {
  expect(shortList(names(count), most)).toBe(said)
})

test('ten are named where nothing else is said', () => {
  expect(shortList(names(mostNamed))).not.toContain('more')
  expect(shortList(names(mostNamed + 1))).toMatch(/p9 and 1 more$/)
})
