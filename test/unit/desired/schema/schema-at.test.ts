import { expect, test } from 'vitest'
import { canBeNull, schemaAt, schemaKind, type Schema } from '../../../../src/desired/schema/schema-at.js'

const root: Schema = {
  properties: { people: { additionalProperties: { $ref: '#/$defs/person', examples: ['own'] } } },
  $defs: { person: { type: 'object', examples: ['shared'], properties: { changes: { items: { type: 'array' } } } } },
}

test('a path leads through references, keys of any name, and lists', () => {
  expect(schemaAt(root, ['people', 'ada'])).toMatchObject({ type: 'object', examples: ['own'] })
  expect(schemaAt(root, ['people', 'ada', 'changes', 3]).type).toBe('array')
})

test('what is not in the schema is nothing, and a prototype is not in it', () => {
  expect(schemaAt(root, ['people', 'ada', 'constructor'])).toEqual({})
  expect(schemaAt(root, ['toString'])).toEqual({})
})

test('the kind is the first of several, and null is one of them', () => {
  expect([schemaKind({ type: ['string', 'null'] }), schemaKind({})]).toEqual(['string', ''])
  expect([canBeNull({ type: ['string', 'null'] }), canBeNull({ type: 'null' })]).toEqual([true, false])
})
