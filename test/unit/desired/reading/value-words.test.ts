import { expect, test } from 'vitest'
import { wrongValueWords, type About } from '../../../../src/desired/reading/value-words.js'

function said(
  keyword: string,
  raw: unknown,
  schema: About['schema'],
  params: object = {},
  more: Partial<About> = {},
): string {
  const error = { keyword, params, instancePath: '', schemaPath: '', message: 'must be odd' } as About['error']
  return wrongValueWords({ error, schema, path: ['role'], name: 'role', raw, required: false, ...more })
}

const text = { type: 'string', examples: ['user'] }

test.each([
  [said('type', ['a'], text), 'role must be one text. Write it like user.'],
  [
    said('type', 'a', { type: 'array' }),
    'role must be a list. Write each entry on a line of its own below it, with a dash and a space before it.',
  ],
  [
    said('enum', 'usr', text, { allowedValues: ['user', 'admin'] }),
    '"usr" is not allowed for role. Did you mean "user"?',
  ],
  [
    said('enum', 'x', text, { allowedValues: ['user', 'admin'] }),
    '"x" is not allowed for role. Write one of: user, admin.',
  ],
  [said('maxLength', 'x', text, { limit: 3 }), 'role is too long. Write at most 3 characters.'],
  [said('minimum', '0', { type: 'integer' }, { limit: 1 }), '"0" is not allowed for role. Write 1 or more.'],
  [said('pattern', '?', text), '"?" is not allowed for role. Write it like user.'],
  [said('other', 1, text), 'role is not valid. It must be odd.'],
])('%s', (words, expected) => {
  expect(words).toBe(expected)
})

test('what is empty is told by what it could be', () => {
  expect(said('type', '', { type: ['string', 'null'] })).toBe(
    'role has no value. Write one, write null for a person without a role, or delete the line.',
  )
  expect(said('type', '', { required: ['company', 'timezone'] }, {}, { path: [] })).toBe(
    'This file is empty. Write company and timezone into it.',
  )
  expect(said('type', '', text)).toBe('role has no value. Write one, or delete the line.')
  expect(said('type', '', text, {}, { required: true })).toBe('role has no value. Write one.')
})
