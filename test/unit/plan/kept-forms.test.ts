import { expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import type { Outcome } from '../../../src/model/outcome.js'
import { bindingsAsKept, learnedForms } from '../../../src/plan/kept-forms.js'
import { change } from '../../fixtures/render/plans.js'
import { accountOf, bindingTo, charted } from '../../support/small-company.js'
import { desiredOf, liveFrom, stateWith } from '../../support/worlds.js'

/** The binding of Ann after `sent`, where her account showed `held` and shows `shows`. */
function learned(sent: Values, held: Values, shows: Values, kind: 'applied' | 'failed' = 'applied') {
  const state = stateWith({ ann: bindingTo('ann', sent) })
  const made = change('update', 'change', 'ann', 'Ann', held, sent)
  const outcome = { kind, change: made, user: 'u-ann' as UserId, why: '' } as Outcome
  const live = (values: Values) => liveFrom([accountOf('ann', null, values)], state)
  const desired = desiredOf([charted('ann', null, sent)])
  return bindingsAsKept([outcome], desired, live(held), live(shows), state).get('ann' as PersonKey)
}

test('what the service makes of a value that was sent is kept beside it', () => {
  expect(learned({ department: 'Legal' }, {}, { department: 'LEGAL ' })).toMatchObject({
    applied: { department: 'Legal' },
    shown: { department: 'LEGAL ' },
  })
  expect(learned({ email: 'Ann@acme.example' }, {}, { email: 'ann@acme.example' })?.shown).toEqual({
    email: 'ann@acme.example',
  })
})

test('so is what it makes of the rest of the account, if that was as it should be', () => {
  const sent = { department: 'Legal' }
  expect(learned(sent, {}, { ...sent, lastName: 'EXAMPLE' })?.shown).toEqual({ lastName: 'EXAMPLE' })
  expect(learned(sent, { lastName: 'EXAMPLE' }, { ...sent, lastName: 'EXAMPLE' })).toBeUndefined()
})

test('nothing is learned from another value, and nothing from a change that failed', () => {
  expect(learned({ department: 'Legal' }, {}, { department: 'Sales' })).toBeUndefined()
  expect(learned({ department: 'Legal' }, {}, { department: 'LEGAL' }, 'failed')).toBeUndefined()
})

test('what was learned is told once', () => {
  const [before, after] = [
    stateWith({ ann: bindingTo('ann') }),
    { ...bindingTo('ann'), shown: { department: 'SALES' } },
  ]
  const told = { key: 'ann', field: 'department', sent: 'Sales', shown: 'SALES' }
  expect(learnedForms(before, stateWith({ ann: after }))).toEqual([told])
  expect(learnedForms(stateWith({ ann: after }), stateWith({ ann: after }))).toEqual([])
})
