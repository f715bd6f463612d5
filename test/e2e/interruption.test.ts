import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { named, writeChart, type People } from '../support/charts.js'
import { expectConverged, expectExit, expectNoRefusal, hired, newCompany } from '../support/stage.js'
import type { Ran } from '../support/cli.js'
import type { Stage } from '../support/stage.js'
import { long, longIf } from '../support/long.js'

/** So many people, ten below each. */
function company(size: number): People {
  const key = (at: number): string => `p${at + 100}`
  const entries = Array.from({ length: size }, (_, at) => {
    return [key(at), named(key(at), at === 0 ? null : key(Math.floor((at - 1) / 10)))] as const
  })
  return Object.fromEntries(entries)
}

const cases = [
  ['SIGINT', 200, []],
  ['SIGTERM', 80, []],
  ['SIGHUP', 80, []],
  ['SIGHUP', 40, ['--max-in-flight', '1']],
] as const

for (const [signal, size, flags] of cases) {
  test(
    `${[signal, ...flags].join(' ')} in the middle: finishes what is in flight, remembers it, says how to go on; the next run does the rest`,
    longIf(signal !== 'SIGTERM'),
    async () => {
      const { place, ran } = await interrupted(size, signal, flags)
      expectExit(ran, 3)
      expect(ran.out).toContain('interrupted')
      expect(ran.out).toContain('part of the next plan')
      expectEverybodyBound(place)
      await expectRest(place, size)
    },
  )
}

long('kill -9 in the middle: the next run makes no second account and does the rest', async () => {
  const { place, ran } = await interrupted(80, 'SIGKILL')
  expect(ran.exit).toBeNull()
  await expectRest(place, 80)
})

/** An apply that gets a signal after 30 accounts have been asked for. */
async function interrupted(
  size: number,
  signal: NodeJS.Signals,
  flags: readonly string[] = [],
): Promise<{ readonly place: Stage; readonly ran: Ran }> {
  const place = await newCompany({ latency: 50 })
  writeChart(place.folder, company(size), 'api: { showsWithin: 1 }\n')
  const { child, done } = place.start('apply', '--yes', ...flags)
  await untilPosted(place, 30)
  child.kill(signal)
  const ran = await done
  // What was in flight when the process was killed is still done by the service.
  await sleep(100)
  expect(hired(place.sandbox).length).toBeLessThan(size)
  return { place, ran }
}

async function expectRest(place: Stage, size: number): Promise<void> {
  expectExit(await place.run('apply', '--yes'), 0)
  expect(place.sandbox.stats().methods['POST']).toBe(size)
  expect(hired(place.sandbox).length).toBe(size)
  expectEverybodyBound(place)
  expectNoRefusal(place.sandbox)
  await expectConverged(place)
}

async function untilPosted({ sandbox }: Stage, count: number): Promise<void> {
  while ((sandbox.stats().methods['POST'] ?? 0) < count) await sleep(5)
}

function expectEverybodyBound({ sandbox, state }: Stage): void {
  const bound = Object.values(state().bindings).map(({ id }) => id)
  expect(bound.toSorted()).toEqual(
    hired(sandbox)
      .map(({ id }) => id)
      .toSorted(),
  )
}
