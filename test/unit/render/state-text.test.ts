import { expect, test } from 'vitest'
import { stateText } from '../../../src/render/state-text.js'
import { stateWith } from '../../support/worlds.js'
import { bindingTo, stateOf } from '../../support/small-company.js'

test('accounts are in the order of their keys, and inactive ones are marked', () => {
  const state = stateWith({ zoe: bindingTo('zoe', { active: false }), ann: bindingTo('ann') })
  expect(stateText(state).text.split('\n').slice(1, 3)).toEqual([
    'ann  u-ann  ann@acme.example',
    'zoe  u-zoe  zoe@acme.example  inactive',
  ])
})

test('open writes say what settles them, and a lock who holds it', () => {
  const intent = { key: 'ann', action: 'move', user: null, before: {}, after: {} }
  const intents = {
    'move:ann': { ...intent, status: 'unresolved' },
    'move:ben': { ...intent, status: 'open' },
  } as never
  const lock = { by: 'grace', since: '2026-12-01', id: 'run-7' } as never
  const { text } = stateText({ ...stateOf(), intents, lock })
  expect(text).toContain(
    'Unresolved, espalier state resolve settles it: move:ann\nOpen, the next apply checks it: move:ben\n',
  )
  expect(text).toContain('Locked by grace since 2026-12-01, as run-7.\n')
})
