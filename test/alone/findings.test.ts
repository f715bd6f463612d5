import { expect, test } from 'vitest'
import { diagnosticsText } from '../../src/render/diagnostics.js'
import { dirtyChart } from '../support/dirty-chart.js'

async function timeOf(people: number): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    diagnosticsText((await dirtyChart(people)).diagnostics, false)
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

test('a chart with four times as many mistakes takes about four times as long', async () => {
  await timeOf(700)
  expect((await timeOf(2800)) / (await timeOf(700))).toBeLessThan(10)
})
