import { expect, test } from 'vitest'
import type { PersonKey } from '../../../src/model/names.js'
import { bindingAt, bindingOf, provenAddress } from '../../../src/plan/bindings.js'
import { bindingTo, charted, stateOf } from '../../support/small-company.js'

test('a key that every object has is no binding', () => {
  expect(bindingAt('constructor' as PersonKey, stateOf())).toBeUndefined()
  expect(bindingAt(undefined, stateOf('undefined'))).toBeUndefined()
})

test('the key of today counts before the former one', () => {
  const renamed = charted('ann', null, {}, { was: 'anna' as PersonKey })
  expect(bindingOf(renamed, stateOf('anna'))?.id).toBe('u-anna')
  expect(bindingOf(renamed, stateOf('anna', 'ann'))?.id).toBe('u-ann')
  expect(bindingOf(charted('ann'), stateOf('anna'))).toBeUndefined()
})

test('an unproven binding proves no address', () => {
  const binding = bindingTo('ann')
  expect(provenAddress(binding)).toBe('ann@acme.example')
  expect(provenAddress({ ...binding, unproven: true })).toBeUndefined()
})
