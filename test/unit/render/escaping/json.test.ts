import { expect, test } from 'vitest'
import { json } from '../../../../src/render/escaping/json.js'

test('JSON: the same value, without commands and characters that act', () => {
  const value = { 'a::b': ['##[group]', ':::', '\\::', '\u001b\u009b\u202e\ud800', ':\ufe0f:'] }
  const { text } = json(value)
  expect(JSON.parse(text)).toEqual(value)
  expect(text).not.toMatch(/::|##\[|[\u009b\u202e]/)
  expect(text).toContain(String.raw`"a\u003a:b"`)
})
