import { expect, test } from 'vitest'
import { shellWord } from '../../../src/render/shell-word.js'

test.each([
  ['org/a-b.yaml', 'org/a-b.yaml'],
  ['a b', "'a b'"],
  ["'", String.raw`''\'''`],
  ['$(id)', "'$(id)'"],
  ['#u7', "'#u7'"],
  ['', "''"],
])('%s is quoted as %s', (text, quoted) => {
  expect(shellWord(text)).toBe(quoted)
})
