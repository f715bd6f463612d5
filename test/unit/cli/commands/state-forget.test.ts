import { expect, test } from 'vitest'
import { stateForget } from '../../../../src/cli/commands/state-forget.js'
import type { PersonKey, UserId } from '../../../../src/model/names.js'
import { given, hostWith } from '../state-folder.js'
import { stateOf } from '../../../support/small-company.js'

test('one account is let go, and the others stay bound', async () => {
  const { host, now } = hostWith(stateOf('ann', 'ben'))
  expect((await stateForget(given(['ann']), host)).err.text).toContain('ann is no longer bound to account u-ann')
  expect(Object.keys(now().bindings)).toEqual(['ben'])
})

/** A host at a time, whose state has an account made that many minutes before. */
function madeBefore(minutes: number): ReturnType<typeof hostWith> & { readonly madeAt: string } {
  const state = stateOf('ann', 'ben')
  const { now } = hostWith(state).host
  const madeAt = new Date(now().getTime() - minutes * 60_000).toISOString()
  const ann = { id: 'u-ann' as UserId, applied: {}, madeAt }
  const place = hostWith({ ...state, bindings: { ...state.bindings, ['ann' as PersonKey]: ann } })
  return { ...place, host: { ...place.host, now }, madeAt }
}

test('an account made within the hour that no list has shown is not let go', async () => {
  const { host, now, madeAt } = madeBefore(59)
  await expect(stateForget(given(['ann']), host)).rejects.toMatchObject({
    exit: 7,
    message: `ann is not forgotten: account u-ann, made at ${madeAt}, is not shown by the service yet: run again later. To forget it makes a second account.`,
  })
  expect(Object.keys(now().bindings)).toEqual(['ann', 'ben'])
})

test('an account made an hour before is let go', async () => {
  const { host, now } = madeBefore(61)
  await stateForget(given(['ann']), host)
  expect(Object.keys(now().bindings)).toEqual(['ben'])
})

test.each(['anm', '__proto__', 'A B'])('%s is no key of the state', async (key) => {
  const { host, now } = hostWith(stateOf('ann'))
  await expect(stateForget(given([key]), host)).rejects.toMatchObject({ exit: 7 })
  expect(now().serial).toBe(1)
})
