import { expect, test } from 'vitest'
import { altered, outline, seedsOf, unlimited, writeChart, type People } from '../support/charts.js'
import { expectConverged, expectExit, stage, userWith, type Stage } from '../support/stage.js'

const team = outline(`
una
  bo
  eve
    max
`)
const newcomers = outline(Array.from({ length: 20 }, (_, at) => `new${at}`).join('\n'))

/** A company as its chart says, applied once; each new account is refused. */
async function applied(people: People, ...faults: readonly string[]): Promise<Stage> {
  const place = await stage(seedsOf(people), { faults })
  writeChart(place.folder, people)
  expectExit(await place.run('apply', '--yes'), 0)
  return place
}

test.each([[['--max-in-flight', '1']], [[]]])(
  'a leaver and their reports go first, and 20 refused hires do not stop them: %j',
  async (flags) => {
    const place = await applied(team, 'POST /users:*:422')
    const left = { eve: { status: 'left' }, max: { manager: 'bo' } } as const
    writeChart(place.folder, { ...altered(team, left), ...newcomers }, unlimited)
    const ran = await place.run('apply', '--yes', ...flags)
    expectExit(ran, 3)
    expect(ran.out).toMatch(/^2 applied · \d+ failed/m)
    expect(userWith(place.sandbox, 'eve@acme.example').active).toBe(false)
    writeChart(place.folder, altered(team, left))
    await expectConverged(place)
  },
)
