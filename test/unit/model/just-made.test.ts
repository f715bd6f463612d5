import { expect, test } from 'vitest'
import { isJustMade } from '../../../src/model/just-made.js'
import type { UserId } from '../../../src/model/names.js'

const binding = { id: 'u-1' as UserId, applied: {} }
const noon = '2026-12-01T12:00:00.000Z'

test.each([
  ['2026-12-01T12:59:59.999Z', true],
  ['2026-12-01T13:00:00.000Z', false],
  // The clock of the run that made it was ahead.
  ['2026-12-01T11:00:00.000Z', true],
])('an account that was made at noon is just made at %s: %j', (now, isNew) => {
  expect(isJustMade({ ...binding, madeAt: noon }, Date.parse(now))).toBe(isNew)
  expect(isJustMade(binding, Date.parse(now))).toBe(false)
})
