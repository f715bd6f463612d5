import { setTimeout } from 'node:timers/promises'
import { expect } from 'vitest'
import { altered, outline, seedsOf, unlimited, writeChart } from '../support/charts.js'
import { long } from '../support/long.js'
import { expectConverged, expectExit, stage } from '../support/stage.js'

const team = outline(`
una
  bo
`)
const grown = { ...team, ...outline('ada\nben\ncid') }
/** A run looks for a write for one second, and the service takes longer to show it. */
const short = `${unlimited}api: { showsWithin: 1 }\n`
const lag = 9_000

long('new accounts that show later than a run looks are waited for, and neither forgotten nor made again', async () => {
  const place = await stage(seedsOf(team), { lag })
  writeChart(place.folder, team, short)
  expectExit(await place.run('apply', '--yes'), 0)
  writeChart(place.folder, grown, short)
  const made = await place.run('apply', '--yes')
  expectExit(made, 3)
  expect(made.out).toMatch(/^3 applied\n/)
  expect(made.out).toMatch(
    /hire Ada Example: account u_\d+, made at \S+, is not shown by the service yet: run again later/,
  )
  writeChart(place.folder, altered(grown, { ben: { status: 'left' }, bo: { manager: 'ada' } }), short)
  const again = await place.run('apply', '--yes')
  expectExit(again, 3)
  expect(again.out).toMatch(/^1 leaver is still active:\n {2}Ben Example \(ben\): account \S+, made at /)
  expect(made.out + made.err + again.out + again.err).not.toContain('forget')
  const refused = await place.run('state', 'forget', 'ada')
  expectExit(refused, 7)
  expect(refused.err).toMatch(
    /^espalier: ada is not forgotten: account \S+, made at \S+, is not shown by the service yet/,
  )
  await setTimeout(lag)
  // What it changes shows as late: it stays open, and a later run sees it.
  await place.run('apply', '--yes')
  await setTimeout(lag)
  expectExit(await place.run('apply', '--yes'), 0)
  await expectConverged(place)
  expect(place.sandbox.stats().methods['POST']).toBe(3)
  expect(Object.values(place.state().bindings).filter(({ madeAt }) => madeAt !== undefined)).toEqual([])
})
