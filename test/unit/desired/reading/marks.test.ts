import { expect, test } from 'vitest'
import { mark, offsetOf, type Marks } from '../../../../src/desired/reading/marks.js'

const list = ['x']
const top = { a: list, b: 'y' }
const marks: Marks = new Map()
mark(marks, top, 'a', 10, 20)
mark(marks, list, 0, 30, 30)

test('a path leads to the place of its name or of its value', () => {
  expect(offsetOf(marks, top, 5, ['a'], 'key')).toBe(10)
  expect(offsetOf(marks, top, 5, ['a'], 'value')).toBe(20)
  expect(offsetOf(marks, top, 5, ['a', 0], 'value')).toBe(30)
})

test('what is not written leads to the name above it', () => {
  expect(offsetOf(marks, top, 5, ['a', 7], 'value')).toBe(10)
  expect(offsetOf(marks, top, 5, ['b', 'c'], 'value')).toBe(5)
  expect(offsetOf(marks, top, 5, [], 'value')).toBe(5)
})
