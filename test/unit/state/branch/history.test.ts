import { expect, test } from 'vitest'
import { nameAt, newestState, stateAt } from '../../../../src/state/branch/history.js'
import type { Branch } from '../../../../src/state/branch/branch.js'
import { repositoryIn } from '../../../../src/git/repository.js'
import process from 'node:process'
import { fresh, gitHome, grown, putBranch, branch as ref } from '../places.js'
import { sealer } from '../../../support/seals.js'

test('commits of others on top of the newest sealed state do not count', async () => {
  const here = gitHome()
  const store = here.open()
  await store.save(fresh)
  await store.save(grown(fresh, 'ann'))
  const sealed = here.git(['rev-parse', ref], '', here.bare)
  const tip = putBranch(here.git, here.bare, [['state.json', JSON.stringify(grown(fresh, 'mallory'))]])
  here.git(['fetch', '--quiet', 'origin', ref])
  const needs = { largest: 1e7, patience: 20_000, unread: 'No.', unsaved: 'No.', instead: '' }
  const repository = repositoryIn(here.folder, process.env, needs)
  const at: Branch = { repository, branch: 'espalier-state', name: 'x', sealer, pause: async () => {} }

  const found = await newestState(at, tip)
  expect(found).toMatchObject({ commit: sealed, trust: 'sealed', strange: 1, state: grown(fresh, 'ann') })
  expect(await nameAt(at, tip)).toBe(found.name)
  expect(await nameAt(at, null)).toBeNull()
  expect(await stateAt(at, tip)).toMatchObject({ commit: tip, trust: 'unsealed' })
  // Without a key nothing tells whose a commit is.
  expect(await newestState({ ...at, sealer: null }, tip)).toMatchObject({ commit: tip, strange: 0 })
})
