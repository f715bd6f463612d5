import { expect, test } from 'vitest'
import { code, markdown } from '../../../../src/render/escaping/markdown.js'
import { words } from '../../../../src/render/escaping/words.js'
import { proposalText } from '../../../../src/render/pull/proposal.js'

test.each([
  ['Ada Lovelace → Ørsted, B.', 'Ada Lovelace → Ørsted, B.'],
  ['[skip ci] Ada', 'skip ci Ada'],
  ['Ada:skip-checks:true', 'Ada skip-checks true'],
  ['@acme/all fixes #1, GH-2 https://x.example/3', 'acme all fixes 1, GH 2 https x.example 3'],
  ['x'.repeat(300), 'x'.repeat(200)],
])('a title is plain words: %j', (name, expected) => {
  expect(proposalText({ title: code(name, 1_000), body: markdown`x` }, true).title).toBe(expected)
})

test('a text with words that stop workflows loses them, and only without an app it says what to click', () => {
  const body = markdown`${'[Skip CI] [ci skip] [no ci] [skip actions] [actions skip] [skip it]'}\n`
  const plain = '`(Skip CI) (ci skip) (no ci) (skip actions) (actions skip) [skip it]`\n'
  expect(proposalText({ title: words`x`, body }, true).body).toBe(plain)
  expect(proposalText({ title: words`x`, body }, false).body).toMatch(/\]`\n\nGitHub starts no checks[^\n]*\n$/)
})
