import { expect, test } from 'vitest'
import { witnessOf } from '../../../src/engine/witness.js'
import type { Host } from '../../../src/host/host.js'
import { accountOf } from '../../support/small-company.js'
import { desiredOf, liveFrom, stateWith } from '../../support/worlds.js'

// Whoever asked it for its folder, or for Git, would fail.
const noHost = {} as unknown as Host

test('where nothing is doubtful, no older chart is read', async () => {
  const state = { ...stateWith({}), lastCommit: 'a'.repeat(40) }
  const [desired, live] = [desiredOf([]), liveFrom([accountOf('ann')], state)]
  const session = { takeover: null, org: 'org' }
  expect(await witnessOf(session, desired, live, state, noHost)).toEqual({ sealed: true, before: null })
})
