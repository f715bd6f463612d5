import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isOlder, remember, remembered } from '../../../../src/state/file/memory.js'
import { temporaryFolder } from '../../../support/stage.js'

test('what was seen in one place is remembered for that place', async () => {
  const memory = join(temporaryFolder(), 'deep')
  await remember(memory, '/a', { lineage: 'x', serial: 3 })
  expect(await remembered(memory, '/a')).toEqual({ lineage: 'x', serial: 3 })
  expect(await remembered(memory, '/b')).toBeNull()
})

test('without a memory nothing is remembered, and nothing fails', async () => {
  await remember(null, '/a', { lineage: 'x', serial: 3 })
  expect(await remembered(null, '/a')).toBeNull()
})

test('a lower serial or another lineage is older', () => {
  const seen = { lineage: 'x', serial: 3 }
  expect([isOlder({ lineage: 'x', serial: 2 }, seen), isOlder({ lineage: 'y', serial: 9 }, seen)]).toEqual([true, true])
  expect([isOlder(seen, seen), isOlder(seen, null)]).toEqual([false, false])
})
