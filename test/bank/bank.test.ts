import { describe, expect, it } from 'vitest'
import { overHttp } from './http.js'
import { judged, judging } from './judge.js'
import { long } from '../support/long.js'

const [bank] = judging

describe('the pace', () => {
  it('finishes on every server of a bank by which it was not tuned, close to the ideal and with few refusals', () => {
    const { time, refused, unfinished } = judged('Espalier', bank ?? Number.NaN, 150)
    expect(unfinished).toBe(0)
    expect(time.p50).toBeLessThanOrEqual(1.1)
    expect(time.p90).toBeLessThanOrEqual(1.5)
    expect(refused.p50).toBeLessThanOrEqual(0.02)
    expect(refused.p90).toBeLessThanOrEqual(0.1)
  })

  it.runIf(long)('does every job over real HTTP, whatever the limit, and makes no storm', async () => {
    const all = await overHttp()
    for (const { name, done, jobs, refused } of all) {
      expect(done, name).toBe(jobs)
      expect(refused / jobs, name).toBeLessThan(0.25)
    }
    // More than on an idle machine, and the middle one: timers are late where many tests run.
    const ratios = all.map(({ time, ideal }) => time / ideal).toSorted((a, b) => a - b)
    expect(ratios[4]).toBeLessThan(4)
  })
})
