import { expect, test } from 'vitest'
import { changeLocked, changeState, meant } from '../../../src/cli/change-state.js'
import { ownLock } from '../../../src/engine/run.js'
import { hostWith } from './state-folder.js'
import { stateOf } from '../../support/small-company.js'

test('a change is saved with the next serial, and says what it did', async () => {
  const { host, now } = hostWith(stateOf('ann'))
  const { exit, err } = await changeState(host, (state) => ({ next: { ...state, hiring: false }, says: 'Done.' }))
  expect([exit, err.text, now().serial, now().hiring]).toEqual([0, 'Done.\n', 2, false])
})

test('a state that a run may hold is changed only on purpose', async () => {
  const elsewhere = { ...hostWith(null).host, machine: () => ({ name: 'elsewhere', user: 'ada' }) }
  const { host, now } = hostWith({ ...stateOf('ann'), lock: ownLock(elsewhere) })
  const next = changeState(host, (state) => ({ next: state, says: '' }))
  await expect(next).rejects.toMatchObject({ exit: 7, message: expect.stringContaining('ada') as string })
  await changeLocked(host, async (state) => await Promise.resolve({ next: { ...state, lock: null }, says: '' }))
  expect(now().lock).toBeNull()
})

test('without a state there is nothing to change', async () => {
  const next = changeState(hostWith(null).host, (state) => ({ next: state, says: '' }))
  await expect(next).rejects.toMatchObject({ exit: 7 })
})

test('a near name is asked for', () => {
  expect([meant('ada.kng', { 'ada.king': 1 }), meant('zoe', { 'ada.king': 1 })]).toEqual([
    ' Did you mean "ada.king"?',
    '',
  ])
})
