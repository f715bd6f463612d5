import { expect, test } from 'vitest'
import { v1 } from '../../../../src/live/contracts/v1.js'
import { quote, rejection, report, strange, unsettled } from '../../../../src/live/write/reply.js'

test('what was rejected was not sent, and what is unsettled was', () => {
  expect(rejection('x')).toEqual({ reply: { kind: 'refused', why: 'x' }, sent: false, harm: [] })
  expect(unsettled('x')).toMatchObject({ reply: { kind: 'unsettled' }, sent: true })
  expect(report({ kind: 'refused', why: 'x' }, true, ['title']).harm).toEqual(['title'])
})

test.each([
  [null, 'nothing'],
  [undefined, 'nothing'],
  ['a"b', '"a\\"b"'],
  [false, 'false'],
  ['x'.repeat(200), `"${'x'.repeat(99)}`],
])('%j is told as %s', (value, said) => {
  expect(quote(value)).toBe(said)
})

test('an odd account names its contract', () => {
  expect(strange(v1, ['a', 'b'])).toBe('the account is not as contract v1 says: a; b')
})
