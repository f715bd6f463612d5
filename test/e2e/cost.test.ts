import { expect, test } from 'vitest'
import { altered, named, outline, seedsOf, writeChart, type Entry } from '../support/charts.js'
import { expectExit, stage, type Stage } from '../support/stage.js'

/** 26 people in pages of 10: a list takes three requests. */
const people = outline(`top\n${Array.from({ length: 25 }, (_, at) => `  p${at + 10}\n`).join('')}`)

/** How many requests of each method a command sends. */
async function cost({ run, sandbox }: Stage, ...args: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const before = { ...sandbox.stats().methods }
  expectExit(await run(...args), 0)
  const after = Object.entries(sandbox.stats().methods)
  return Object.fromEntries(
    after.map(([method, count]) => [method, count - (before[method] ?? 0)]).filter(([, count]) => count !== 0),
  )
}

/** Two lists, before and after, each of three pages and one request that finds no more. */
const lists = 2 * (3 + 1)

test('a run costs as many requests as the recipe says', async () => {
  const place = await stage(seedsOf(people), { pageSize: 10 })
  writeChart(place.folder, people)
  expectExit(await place.run('apply', '--yes'), 0)
  expect(await cost(place, 'validate')).toEqual({})
  expect(await cost(place, 'plan')).toEqual({ GET: 4 })
  expect(await cost(place, 'apply', '--yes')).toEqual({ GET: 4 })
  const moved = altered(people, { p10: { department: 'Sales' }, p11: { manager: 'p10' }, p12: { manager: 'p10' } })
  writeChart(place.folder, moved)
  // The first change of a run is read back, to see whether the service leaves other fields alone.
  expect(await cost(place, 'apply', '--yes')).toEqual({ GET: lists + 3 + 1, PUT: 3 })
  const hire = (key: string): Entry => ({ ...named(key, 'top'), lastName: 'New' })
  writeChart(place.folder, { ...moved, ann: hire('ann'), ben: hire('ben') })
  expect(await cost(place, 'apply', '--yes')).toEqual({ GET: lists + 2, POST: 2 })
})
