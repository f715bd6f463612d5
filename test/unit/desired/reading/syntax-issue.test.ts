import { expect, test } from 'vitest'
import { hiddenCharacter } from '../../../../src/desired/reading/syntax-issue.js'

test('a tab is called one, all else by its number', () => {
  expect(hiddenCharacter('U+0009', 3)).toEqual({
    code: 'hidden-character',
    message: 'There is a tab here. Delete it, or type the text again.',
    offset: 3,
  })
  expect(hiddenCharacter('U+200B', 0).message).toContain('a character that cannot be seen or is not defined (U+200B)')
})
