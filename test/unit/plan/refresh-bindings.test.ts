import { expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { Binding } from '../../../src/model/files.js'
import type { PersonKey } from '../../../src/model/names.js'
import { refreshBindings } from '../../../src/plan/refresh-bindings.js'
import { desiredOf, liveFrom, sealed, stateWith } from '../../support/worlds.js'
import { accountOf, bindingTo, charted } from '../../support/small-company.js'

function refreshed(desired: Values, binding: Binding, live: Values): Binding | undefined {
  const state = stateWith({ ann: binding })
  const users = liveFrom([accountOf('ann', null, live)], state)
  return refreshBindings(desiredOf([charted('ann', null, desired)]), users, state, sealed).get('ann' as PersonKey)
}

const legal = { department: 'Legal' }

test('a value on which chart and service agree counts as applied', () => {
  expect(refreshed(legal, bindingTo('ann'), legal)?.applied.department).toBe('Legal')
})

test('a form that the contract names is remembered, and only where Git owns the field and nothing else differs', () => {
  const state = stateWith({ ann: bindingTo('ann', legal) })
  const formed = (live: Values): Binding | undefined => {
    const users = liveFrom([accountOf('ann', null, live)], state)
    const witness = { ...sealed, rewrites: { department: ['lower'] } } as const
    return refreshBindings(desiredOf([charted('ann', null, legal)]), users, state, witness).get('ann' as PersonKey)
  }
  expect(formed({ department: 'legal' })?.shown).toEqual({ department: 'legal' })
  expect(formed({ department: 'LEGAL' })).toBeUndefined()
  expect(formed(legal)).toBeUndefined()
})

test('a value on which they differ stays as it was, and then nothing is refreshed', () => {
  expect(refreshed({}, bindingTo('ann'), legal)).toBeUndefined()
  expect(refreshed(legal, bindingTo('ann'), {})).toBeUndefined()
})

test('an unproven address is proven once the service shows that of the chart', () => {
  expect(refreshed({}, { ...bindingTo('ann'), unproven: true }, {})).toEqual(bindingTo('ann'))
})
