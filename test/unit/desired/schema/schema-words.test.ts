import { expect, test } from 'vitest'
import type { Schema } from '../../../../src/desired/schema/schema-at.js'
import { mistakeOf, nullMistake } from '../../../../src/desired/schema/schema-words.js'

const person: Schema = {
  type: 'object',
  properties: { manager: { type: ['string', 'null'] }, email: { type: 'string', examples: ['a@b.example'] } },
}
const root: Schema = { properties: { people: { additionalProperties: person } } }
const raw = { people: { ada: { mangaer: 'x', email: '' } }, bob: {} }

function mistake(keyword: string, instancePath: string, params: object) {
  return mistakeOf({ keyword, instancePath, params, schemaPath: '' } as Parameters<typeof mistakeOf>[0], root, raw)
}

test('an unknown name is told with the near one, which it was meant to be', () => {
  expect(mistake('additionalProperties', '/people/ada', { additionalProperty: 'mangaer' })).toMatchObject({
    code: 'unknown-property',
    message: '"mangaer" is not known here. Did you mean "manager"?',
    path: ['people', 'ada', 'mangaer'],
    meant: ['people', 'ada', 'manager'],
  })
})

test('a person beside people is to be indented', () => {
  expect(mistake('additionalProperties', '', { additionalProperty: 'bob' })?.message).toBe(
    '"bob" is beside people:, not below it. Indent it by two spaces, or delete it.',
  )
})

test('what is missing is shown by an example', () => {
  expect(mistake('required', '/people/ada', { missingProperty: 'email' })?.message).toBe(
    'ada has no email. Write for example "email: a@b.example".',
  )
})

test('a key that is none is told a better one', () => {
  expect(mistake('propertyNames', '/people', { propertyName: 'Zoë O Connor' })?.message).toMatch(
    /at most 64: zoe\.o\.connor\.$/,
  )
  expect(mistake('propertyNames', '/people', { propertyName: '山' })?.message).toMatch(/at most 64\.$/)
})

test('an empty value is told at its name, since nothing can be seen of it', () => {
  expect(mistake('type', '/people/ada/email', {})).toMatchObject({ code: 'empty-value', part: 'key' })
})

test('null is told to be without a meaning, and how the text is written', () => {
  expect(nullMistake(['people', 'ada', 'email']).message).toContain('email is null, which has no meaning here')
})
