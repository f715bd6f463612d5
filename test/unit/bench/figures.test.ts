import * as fc from 'fast-check'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { root } from '../../support/docs.js'

interface Found {
  readonly ratio: number
  readonly low: number
  readonly high: number
}

interface Row extends Found {
  readonly measure: string
  readonly parts: string
  readonly runs: number
  readonly goal: number | null
  readonly met: boolean | null
  readonly against: (Found & { readonly costs: boolean }) | null
}

interface Figures {
  readonly median: (numbers: readonly number[]) => number
  readonly row: (
    measure: string,
    parts: string,
    top: readonly number[] | { readonly now: readonly number[]; readonly before?: readonly number[] },
    bottom: readonly number[] | number,
    goal?: number | null,
  ) => Row
  readonly table: (rows: readonly Row[]) => string
}

const { median, row, table } = (await import(pathToFileURL(join(root, 'bench/figures.mjs')).href)) as Figures

function ratioOf(top: readonly number[], bottom: readonly number[] | number): Found {
  const { ratio, low, high } = row('a', '', top, bottom)
  return { ratio, low, high }
}

const walls = fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 1, maxLength: 15 })

test('the median is the one in the middle, or the mean of two', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7])]).toEqual([2, 2.5, 7])
})

describe('the interval of a ratio', () => {
  test('has the ratio in it, and lies between what the runs allow', () => {
    fc.assert(
      fc.property(walls, walls, (tops, bottoms) => {
        const { ratio, low, high } = ratioOf(tops, bottoms)
        expect(low).toBeLessThanOrEqual(ratio + 0.001)
        expect(high).toBeGreaterThanOrEqual(ratio - 0.001)
        expect(low).toBeGreaterThanOrEqual(Math.min(...tops) / Math.max(...bottoms) - 0.001)
        expect(high).toBeLessThanOrEqual(Math.max(...tops) / Math.min(...bottoms) + 0.001)
      }),
    )
  })

  test('is a point where all runs are the same, and for one run', () => {
    expect(ratioOf([3, 3, 3], [2, 2, 2])).toEqual({ ratio: 1.5, low: 1.5, high: 1.5 })
    expect(ratioOf([3], 2)).toEqual({ ratio: 1.5, low: 1.5, high: 1.5 })
  })

  test('is not widened by what slows a whole round', () => {
    const slow = [1, 5, 2, 9, 3, 1, 7, 4, 2]
    expect(
      ratioOf(
        slow.map((wall) => wall * 1.2),
        slow,
      ),
    ).toEqual({ ratio: 1.2, low: 1.2, high: 1.2 })
  })

  test('holds the true ratio about as often as it says', () => {
    const noisy = (round: number): number[] =>
      Array.from({ length: 15 }, (_, run) => 1 + (Math.sin(round * 1009 + run * 9176) % 1) * 0.1)
    const held = Array.from({ length: 100 }, (_, round) => ratioOf(noisy(2 * round), noisy(2 * round + 1))).filter(
      ({ low, high }) => low <= 1 && high >= 1,
    )
    expect(held.length).toBeGreaterThan(85)
  })
})

test('a goal holds if the lower end of the interval meets it', () => {
  const runs = [1, 1.1, 1.2]
  expect(row('a', '', runs, 1, 1.1)).toMatchObject({ ratio: 1.1, low: 1, high: 1.2, met: true })
  expect(row('a', '', runs, 1, 0.99).met).toBe(false)
  expect(row('a', '', runs, 1).met).toBeNull()
})

test('a row costs more only where the lower end is over 5 %', () => {
  const before = [1, 1.02, 0.98, 1.01, 0.99]
  const now = (factor: number): number[] => before.map((wall) => wall * factor)
  const costs = (factor: number): boolean | undefined => row('a', '', { now: now(factor), before }, 1).against?.costs
  expect([0.5, 1, 1.04, 1.06].map(costs)).toEqual([false, false, false, true])
  expect(row('a', '', { now: [1, 1, 1.3], before: [1, 1, 1] }, 1).against?.costs).toBe(false)
})

test('the table has the ratio with its interval, the rounds, the goal, and the other commit', () => {
  const rows = [
    row('plan ÷ floor', 'plan 2 s', { now: [2, 2, 2], before: [1, 1, 1] }, [1, 1, 1], 1.5),
    row('write ÷ bound', 'write 1 s', [1, 1, 1], 1, 1),
  ]
  expect(
    table(rows)
      .split('\n')
      .map((line) => line.replaceAll(/ {3,}/g, '  ')),
  ).toEqual([
    'plan ÷ floor  2.000 [2.000, 2.000]  goal 1.5 MISSED',
    '  plan 2 s; 3 rounds',
    '  now ÷ before:  2.000 [2.000, 2.000]  COSTS MORE',
    '',
    'write ÷ bound  1.000 [1.000, 1.000]  goal 1 met',
    '  write 1 s; 3 rounds',
    '',
  ])
})
