import { expect, test } from 'vitest'
import { stateUnlock } from '../../../../src/cli/commands/state-unlock.js'
import { ownLock } from '../../../../src/engine/run.js'
import { given, hostWith } from '../state-folder.js'
import { stateOf } from '../../../support/small-company.js'

function locked() {
  const lock = ownLock({ ...hostWith(null).host, pid: 7 })
  return { id: lock.id, ...hostWith({ ...stateOf('ann'), lock }) }
}

test('the lock of a run that is over is taken away, by its id', async () => {
  const { id, host, now } = locked()
  await expect(stateUnlock(given(['other']), host)).rejects.toMatchObject({ exit: 7 })
  expect((await stateUnlock(given([id]), host)).err.text).toBe('Unlocked. It was held by somebody, process 7.\n')
  expect(now().lock).toBeNull()
})

test('the lock of a run that lives stays, unless it is forced', async () => {
  const { id, host, now } = locked()
  const busy = { ...host, isAlive: () => true }
  await expect(stateUnlock(given([id]), busy)).rejects.toMatchObject({ exit: 7 })
  await stateUnlock(given([id], { force: null }), busy)
  expect(now().lock).toBeNull()
})
