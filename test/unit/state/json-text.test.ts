import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonText, lineText } from '../../../src/state/json-text.js'

test('a text is the JSON of its value, the first time and later', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect([jsonText(value), jsonText(value)]).toEqual([JSON.stringify(value), JSON.stringify(value)])
    }),
  )
})

test('two values that differ have two texts, although one was made of the other', () => {
  const one = { email: 'kim@acme.example' }
  expect(jsonText(one)).toContain('kim')
  expect(jsonText({ ...one, email: 'kit@acme.example' })).toContain('kit')
})

test('a line is the JSON of a property, the first time and later, also of a value under two keys', () => {
  const value = { email: 'kim@acme.example' }
  for (const key of ['kim', 'kim', 'a "kit"', 'kim']) {
    expect(JSON.parse(`{${lineText(key, value)}}`)).toEqual({ [key]: value })
  }
})
