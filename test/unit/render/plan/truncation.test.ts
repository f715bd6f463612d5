import { expect, test } from 'vitest'
import { printed } from '../../../../src/render/escaping/printed.js'
import { words } from '../../../../src/render/escaping/words.js'
import { sizeOfText, within } from '../../../../src/render/plan/truncation.js'

const lines = ['aa', 'äa', 'aa'].map((text) => printed`${text}`)
const cut = (bytes: number): readonly string[] =>
  within(lines, bytes, (rest) => words`and ${rest} more`).map(({ text }) => text)

test('a size is in bytes, as the limit of a comment is', () => {
  expect(lines.map(sizeOfText)).toEqual([2, 3, 2])
})

test('whole lines are kept as long as they fit with their ends; the rest is counted', () => {
  expect(cut(10)).toEqual(['aa', 'äa', 'aa'])
  expect(cut(9)).toEqual(['aa', 'äa', 'and 1 more'])
  expect(cut(2)).toEqual(['and 3 more'])
  expect(within([], 0, () => words`x`)).toEqual([])
})
