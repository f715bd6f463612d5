import { expect, test } from 'vitest'
import { joined, numbered, numberWords, phrase, plainText } from '../../../src/page/phrase.js'

test('a text in a phrase is foreign, a number and a phrase are ours', () => {
  expect(phrase`${'<b>'} has ${2} of ${['ours']}`).toEqual([{ foreign: '<b>' }, ' has ', '2', ' of ', 'ours'])
})

test('phrases are joined by our words, and read as one text', () => {
  expect(plainText(joined([phrase`a ${'b'}`, phrase`c`, []], ' · '))).toBe('a b · c · ')
})

test.each([
  [0, '0 moves'],
  [1, '1 move'],
  [1204, '1,204 moves'],
])('%d is %s', (count, said) => expect(plainText(numbered(count, 'move'))).toBe(said))

test('a million has two commas', () => expect(numberWords(1_234_567)).toBe('1,234,567'))
