import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { person } from '#validators/people'
import { isPlainEntry } from '../../../../src/desired/schema/plain-entry.js'

const ada = { email: 'ada.lovelace@acme.example', firstName: 'Ada', lastName: 'Lovelace' }

test.each([
  [ada, true],
  [{ ...ada, manager: null, department: 'R&D', role: 'user', id: '00417' }, true],
  [{ ...ada, department: null }, false],
  [{ ...ada, manager: '' }, false],
  [{ ...ada, lastName: 'x'.repeat(51) }, false],
  [{ ...ada, email: 'ada@acme' }, false],
  [{ ...ada, email: 'Ada@acme.example' }, false],
  [{ ...ada, start: '2026-12-01' }, false],
  [{ ...ada, constructor: 'x' }, false],
  [{ email: ada.email, firstName: 'Ada' }, false],
  [[], false],
  [null, false],
  ['ada', false],
])('%j is plain: %s', (entry, isPlain) => {
  expect(isPlainEntry(entry)).toBe(isPlain)
})

const local = fc.string({ unit: fc.constantFrom(...'aabbzz019._-A'.split('')), minLength: 1, maxLength: 4 })
const domain = fc.constantFrom('acme.example', 'x.y', 'a1.bc.d', 'a-b.c', '1.2', 'a.1', 'acme', 'a..b')
const address = fc.oneof(
  fc.tuple(local, domain).map(([one, host]) => `${one}@${host}`),
  fc.string({ maxLength: 60 }),
)
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
const said = fc.oneof({ weight: 9, arbitrary: text }, fc.constantFrom(null, '', 'true', '1', []))
const names = fc.record({ email: address, firstName: said, lastName: said })
const field = fc.constantFrom('manager', 'department', 'role', 'id', 'start', 'status', 'newPerson', 'rolle')
const entries = fc.tuple(names, fc.dictionary(field, said, { maxKeys: 2 })).map(([all, more]) => ({ ...all, ...more }))

test('the schema takes every plain entry, and leaves it as it is', () => {
  let plain = 0
  fc.assert(
    fc.property(entries, (entry) => {
      if (!isPlainEntry(entry)) return
      plain++
      const judged = structuredClone(entry)
      expect([person(judged), judged]).toEqual([true, entry])
    }),
    { numRuns: 5000 },
  )
  expect(plain).toBeGreaterThan(100)
})
