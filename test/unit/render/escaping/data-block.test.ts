import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataBlock } from '../../../../src/render/escaping/data-block.js'

test('no text can end the element around the data, or begin one', () => {
  const { text } = dataBlock(['</script>', '<!--', ']]>', '&amp;', '\u2028\u2029', '\ud800'])
  expect(text).toBe(String.raw`["\u003c/script\u003e","\u003c!--","]]\u003e","\u0026amp;","\u2028\u2029","\ud800"]`)
})

test('a log shows the data, and obeys nothing in it', () => {
  const [value, harmless] = ['##[error]a ::error::b #\ufe0f#[c]', '# [a]']
  const { text } = dataBlock([value, harmless])
  expect(text).not.toMatch(/#\p{DI}*#\p{DI}*\[/u)
  expect(text).toContain(harmless)
  expect(JSON.parse(text)).toEqual([value, harmless])
})

test('data parses to what it was, and has no character that acts', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.dictionary(fc.string(), fc.integer()), (texts, numbers) => {
      const { text } = dataBlock([texts, numbers])
      expect(text).not.toMatch(/[<>&\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
      expect(JSON.parse(text)).toEqual([texts, numbers])
    }),
  )
})
