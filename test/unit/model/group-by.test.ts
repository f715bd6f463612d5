import { expect, test } from 'vitest'
import { groupBy } from '../../../src/model/group-by.js'

test('items are together by their key; keys and items keep their order', () => {
  const groups = groupBy(['bee', 'ant', 'boa', 'ape', 'cat'], (word) => word[0])
  expect([...groups]).toEqual([
    ['b', ['bee', 'boa']],
    ['a', ['ant', 'ape']],
    ['c', ['cat']],
  ])
})

test('no items have no groups', () => {
  expect(groupBy([], String).size).toBe(0)
})
