import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startSandbox } from '../../src/sandbox/server.js'
import { defaultSwitches } from '../../src/sandbox/switches.js'
import { key } from '../support/canary.js'
import { named, seedsOf, unlimited, writeChart, type People } from '../support/charts.js'
import { quickClock, runHere } from '../support/in-process.js'

/** A leader, and so many others below. */
const company = (others: number): People => ({
  top: named('top', null),
  ...Object.fromEntries(Array.from({ length: others }, (_, index) => [`p${index}`, named(`p${index}`, 'top')])),
})

/**
 * So many people join a company of 10, whose service shows what was written so many seconds late. `probed`: how late it
 * was when it was probed; null: it was not.
 */
async function hired(count: number, lag: number, probed: number | null = null) {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-verify-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const clock = quickClock()
  const sandbox = await startSandbox(seedsOf(company(9)), { ...defaultSwitches, key, lag: 1000 * lag }, 0, clock.now)
  onTestFinished(() => sandbox.close())
  const run = (...argv: readonly string[]) => runHere(argv, folder, sandbox.urls.v1, clock)
  writeChart(folder, company(9), unlimited)
  expect(await run('apply', '--yes')).toMatchObject({ exit: 0 })
  writeChart(folder, company(9 + count), unlimited)
  if (probed !== null)
    await writeFile(
      join(folder, 'org/contract.yaml'),
      `contract: v1\nfacts: { lag: { value: ${probed}, evidence: probed } }\nfields: { list: {}, one: {} }\n`,
    )
  const began = clock.now()
  const { exit, out, err } = await run('apply', '--yes')
  return { exit, said: out + err, seconds: (clock.now() - began) / 1000, writes: sandbox.writes().length }
}

test.each([
  [30, 0.4],
  [4, 40],
  [1, 40],
])('a list that shows %i new people %f seconds late is read again until it does', async (count, lag) => {
  const { exit, said, writes } = await hired(count, lag)
  expect([exit, said.includes(`${count} applied`), writes]).toEqual([0, true, count])
})

test.each([
  ['65 seconds', null, 65, 80],
  ['65 seconds, if it was faster than half of that when it was probed', 20, 65, 80],
  ['twice the time that it was seen to take', 50, 100, 150],
])(
  'people whom the list still lacks when all that is written must show are waited for by a later run: %s',
  async (_what, probed, within, most) => {
    const { exit, said, seconds, writes } = await hired(4, 600, probed)
    expect([exit, writes]).toEqual([3, 4])
    expect(said).toMatch(/is not shown by the service yet: run again later/)
    expect(seconds).toBeGreaterThanOrEqual(within)
    expect(seconds).toBeLessThan(most)
  },
)
