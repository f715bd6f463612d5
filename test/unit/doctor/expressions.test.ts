import { expect, test } from 'vitest'
import { conjunctsOf, expressionsIn } from '../../../src/doctor/expressions.js'

test('expressions are found within a text, over several lines', () => {
  expect(expressionsIn('a ${{ x }} b ${{\n y\n}} ${ z }')).toEqual(['x', 'y'])
  expect(expressionsIn('none')).toEqual([])
})

test.each([
  ["${{ a == 'b' && c }}", ["a == 'b'", 'c']],
  ['a  &&\n b', ['a', 'b']],
  ['a != b', ['a != b']],
  ['a || b', []],
  ['!a && b', []],
])('all that must hold in %j is %j', (condition, parts) => {
  expect(conjunctsOf(condition)).toEqual(parts)
})
