import { expect, test } from 'vitest'
import { sameHealthText } from '../../../src/render/health-text.js'

test('warnings that are as before are one line, and none is no line', () => {
  expect(sameHealthText({ same: 0, base: 'main' }).text).toBe('')
  expect(sameHealthText({ same: 2, base: 'main\n::error::x' }).text).toMatch(
    /^Health of the organisation: 2 warnings as in main.*lists all\.\n$/,
  )
})
