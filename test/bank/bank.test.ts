import { expect, test } from 'vitest'
import { judged, judging } from './judge.js'

const [bank] = judging

test('the pace finishes on every server of a bank by which it was not tuned, close to the ideal and with few refusals', () => {
  const { time, refused, unfinished } = judged('Espalier', bank ?? Number.NaN, 150)
  expect(unfinished).toBe(0)
  expect(time.p50).toBeLessThanOrEqual(1.1)
  expect(time.p90).toBeLessThanOrEqual(1.5)
  expect(refused.p50).toBeLessThanOrEqual(0.02)
  expect(refused.p90).toBeLessThanOrEqual(0.1)
})
