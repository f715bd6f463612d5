import { expect, test } from 'vitest'
import { stateForget } from '../../../../src/cli/commands/state-forget.js'
import { given, hostWith } from '../state-folder.js'
import { stateOf } from '../../../support/small-company.js'

test('one account is let go, and the others stay bound', async () => {
  const { host, now } = hostWith(stateOf('ann', 'ben'))
  expect((await stateForget(given(['ann']), host)).err.text).toContain('ann is no longer bound to account u-ann')
  expect(Object.keys(now().bindings)).toEqual(['ben'])
})

test.each(['anm', '__proto__', 'A B'])('%s is no key of the state', async (key) => {
  const { host, now } = hostWith(stateOf('ann'))
  await expect(stateForget(given([key]), host)).rejects.toMatchObject({ exit: 7 })
  expect(now().serial).toBe(1)
})
