import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCompany } from '../../../src/sandbox/seed.js'
import { madeUpCompany } from '../../../src/sandbox/made-up.js'
import type { Seed } from '../../../src/sandbox/records.js'
import { defaultSwitches } from '../../../src/sandbox/switches.js'

/** How far below a top each person stands. */
function depths(seeds: readonly Seed[]): readonly number[] {
  const depth = new Map<string, number>()
  for (const { email, managerEmail } of seeds) depth.set(email, 1 + (depth.get(managerEmail ?? '') ?? -1))
  return [...depth.values()]
}

test('a tree has as many levels as asked for, one top, and nobody is active under somebody inactive', () => {
  const run = fc.property(
    fc.integer(),
    fc.integer({ min: 2, max: 300 }),
    fc.integer({ min: 2, max: 9 }),
    (seed, people, levels) => {
      const seeds = madeUpCompany(seed, people, { levels })
      expect(createCompany(seeds, defaultSwitches).users).toHaveLength(people)
      expect(Math.max(...depths(seeds))).toBe(Math.min(levels, people) - 1)
      expect(depths(seeds).filter((depth) => depth === 0)).toHaveLength(1)
      const inactive = new Set(seeds.filter((one) => one.active === false).map((one) => one.email))
      expect(seeds.filter((one) => inactive.has(one.managerEmail ?? ''))).toEqual([])
    },
  )
  fc.assert(run, { numRuns: 100 })
})

test('a chain is as long as asked for, and the rest stands near the top', () => {
  const found = depths(madeUpCompany(5, 200, { chain: 120 }))
  expect(found.slice(0, 120)).toEqual(Array.from({ length: 120 }, (_, index) => index))
  expect(Math.max(...found.slice(120))).toBeLessThanOrEqual(5)
})

test('the same numbers make the same people, others make others', () => {
  const shape = { levels: 4 }
  expect(madeUpCompany(1, 80, shape)).toEqual(madeUpCompany(1, 80, shape))
  expect(madeUpCompany(2, 80, shape)).not.toEqual(madeUpCompany(1, 80, shape))
})

test('people look like people: names from everywhere, plain addresses at example.test, and leaders of departments', () => {
  const seeds = madeUpCompany(1, 2000, { levels: 5 })
  expect(seeds.every((one) => /^[a-z-]+\.[a-z-]+\d*@(labs\.)?example\.test$/.test(one.email))).toBe(true)
  const names = seeds.map((one) => `${one.firstName} ${one.lastName}`).join()
  for (const sample of ["O'Brien", 'Łucja', 'Nguyễn', 'İpek', 'van der Berg']) expect(names).toContain(sample)
  expect(new Set(seeds.map((one) => one.department)).size).toBeGreaterThan(5)
  expect(seeds.filter((one) => one.role === 'admin')).toHaveLength(2)
  const inactive = seeds.filter((one) => one.active === false).length
  expect(inactive).toBeGreaterThan(20)
  expect(inactive).toBeLessThan(120)
})
