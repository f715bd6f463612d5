import { expect, test } from 'vitest'
import { nameOf } from '../../../../src/render/plan/names.js'
import { plan } from '../../../fixtures/render/plans.js'

test('a name is looked up among the names only, and never in a prototype', () => {
  const some = plan([], { names: { 'ada.king': 'Ada King' } })
  expect(nameOf(some, 'ada.king')).toBe('Ada King')
  expect(nameOf(some, 'constructor')).toBe('constructor')
  expect(nameOf(some, '__proto__')).toBe('__proto__')
  expect(nameOf(some, null)).toBe('none')
})
