import { expect, test } from 'vitest'
import { sealText } from '../../../src/render/seal-text.js'
import { stateOf } from '../../support/small-company.js'

const state = stateOf('ann')

test('what will be sealed is shown, with the commit that it is of', () => {
  expect(sealText({ state, commit: null }, []).text).toMatch(/^This will be sealed:\nAcme · /)
  expect(sealText({ state, commit: 'abc1234' }, []).text).toMatch(/^This will be sealed, from commit abc1234:/)
})

test('what was approved and is not done yet is counted', () => {
  const begun = { changes: ['a', 'b'] } as never
  const applied = { commit: 'c', day: '2026-12-01', later: ['x'] } as never
  const { text } = sealText({ state: { ...state, begun, applied }, commit: null }, [])
  expect(text).toContain('Approved and started: 2 changes.\nApproved for later days: 1 value.\n')
  expect(sealText({ state, commit: null }, []).text).not.toContain('Approved')
})

test('plans of an older version are named, or why they are not known', () => {
  const approval = { fingerprint: `sha256:${'7'.repeat(64)}`, changes: null, later: ['x'] } as never
  expect(sealText({ state, commit: null }, [{ pull: 7, approval }]).text).toContain(
    'of #7, shown by an older version: too many changes to list, 1 value later. An approval of it counts.',
  )
  expect(sealText({ state, commit: null }, { unasked: 'no token' }).text).toContain('are not sealed: no token.')
})
