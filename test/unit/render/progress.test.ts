import { expect, test } from 'vitest'
import { progressLine } from '../../../src/render/progress.js'

test('progress names failures only when there are some', () => {
  expect(progressLine(120, 400, 10, 1).text).toBe('applying 120 of 400 · 10 in flight · 1 failed')
  expect(progressLine(0, 400, 1, 0).text).toBe('applying 0 of 400 · 1 in flight')
})
