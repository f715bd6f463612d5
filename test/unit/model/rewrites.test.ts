import { expect, test } from 'vitest'
import type { Field } from '../../../src/model/fields.js'
import { rewritesWith, shownAs, type Rewrites } from '../../../src/model/rewrites.js'

const seen = (field: Field, sent: string, shown: string) => ({ field, sent, shown })

test.each<[string, string, string, Rewrites]>([
  ['lower', 'ADA@acme.example', 'ada@acme.example', { department: ['lower'] }],
  ['trim', 'Sales ', 'Sales', { department: ['trim'] }],
  ['collapse', 'Field  sales', 'Field sales', { department: ['collapse'] }],
  ['title', 'field sales', 'Field Sales', { department: ['title'] }],
  ['nfc', 'Cafe\u0301', 'Caf\u00e9', { department: ['nfc'] }],
  ['two', ' field  sales', 'field sales', { department: ['collapse', 'trim'] }],
])('a service that keeps texts so is told from an example: %s', (_, sent, shown, rewrites) => {
  expect(rewritesWith({}, [seen('department', sent, shown)])).toEqual(rewrites)
  expect(shownAs(rewrites, { department: sent }, { department: shown })).toEqual({ department: shown })
  expect(shownAs(rewrites, { department: sent }, { department: `${shown}!` })).toEqual({})
})

test('what is known is kept, and what no form explains is proposed for no field', () => {
  const known: Rewrites = { email: ['lower'] }
  const title = seen('department', 'legal', 'Legal')
  expect(rewritesWith(known, [seen('email', 'A@x', 'a@x')])).toBeNull()
  expect(rewritesWith(known, [title])).toEqual({ ...known, department: ['title'] })
  expect(rewritesWith({}, [title, seen('department', 'Ops', 'OPS')])).toBeNull()
  expect(rewritesWith({}, [])).toBeNull()
})
