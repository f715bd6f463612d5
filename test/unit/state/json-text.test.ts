import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonText } from '../../../src/state/json-text.js'

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
