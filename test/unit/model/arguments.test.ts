import { expect, test } from 'vitest'
import { flagChoice, flagNumber, flagValue, usage, type ParsedArgs } from '../../../src/model/arguments.js'

const args = (...values: readonly string[]): ParsedArgs => ({ words: [], flags: new Map([['most', values]]) })

test('the last value of a flag counts', () => {
  expect(flagValue(args('1', '2'), 'most')).toBe('2')
  expect(flagValue(args('1'), 'least')).toBeUndefined()
})

test.each(['-1', '1.5', '1e3', '', ' 1', '1000000000', '2'])('%j is no whole number from 3', (text) => {
  expect(() => flagNumber(args(text), 'most', 3, 'plan')).toThrow(`--most takes a whole number from 3, not "${text}".`)
})

test('a number may be the least', () => {
  expect(flagNumber(args('3'), 'most', 3, 'plan')).toBe(3)
  expect(flagNumber(args('007'), 'least', 3, 'plan')).toBeUndefined()
})

test('without a flag the first choice counts, and no other word does', () => {
  expect(flagChoice({ words: [], flags: new Map() }, 'most', ['text', 'json'], 'plan')).toBe('text')
  expect(flagChoice(args('json'), 'most', ['text', 'json'], 'plan')).toBe('json')
  expect(() => flagChoice(args('JSON'), 'most', ['text', 'json'], 'plan')).toThrow(
    '--most is text or json, not "JSON".',
  )
})

test('a wrong call names the help of its command', () => {
  expect(usage('No.', 'plan')).toMatchObject({
    exit: 64,
    message: 'No. Run "espalier plan --help" for help. Nothing was done.',
  })
  expect(usage('No.', '').message).toContain('"espalier --help"')
})
