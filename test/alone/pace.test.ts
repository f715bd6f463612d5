import { expect } from 'vitest'
import { overHttp } from '../bank/http.js'
import { long } from '../support/long.js'

long('the pace does every job over real HTTP, whatever the limit, and makes no storm', async () => {
  const all = await overHttp()
  for (const { name, done, jobs, refused } of all) {
    expect(done, name).toBe(jobs)
    expect(refused / jobs, name).toBeLessThan(0.25)
  }
  // More than on an idle machine, and the middle one: timers are late where others are at work too.
  const ratios = all.map(({ time, ideal }) => time / ideal).toSorted((a, b) => a - b)
  expect(ratios[4]).toBeLessThan(4)
})
