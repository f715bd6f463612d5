import { expect, test } from 'vitest'
import { isOnBranch, openStore } from '../../../src/state/open-store.js'
import type { StorePlace } from '../../../src/state/store.js'

test.each([
  ['git:refs/heads/espalier-state', 'Write git:espalier-state.'],
  ['git:origin/x', 'Write git:x.'],
  ['git:a..b', 'ESPALIER_STATE is "git:a..b".'],
  ['file:', 'ESPALIER_STATE is "file:".'],
  ['state.json', 'ESPALIER_STATE is "state.json".'],
])('%s is no place', (setting, said) => {
  expect(() => openStore(setting, {} as StorePlace)).toThrow(said)
})

test('only a state that Git keeps is on a branch', () => {
  expect([isOnBranch('git:espalier-state'), isOnBranch('file:git:x'), isOnBranch(undefined)]).toEqual([
    true,
    false,
    false,
  ])
})
