import { chanceOf } from '../../simulation/chance.js'

/** The behaviours that are put together, each with the values it may have. */
export type Factors = Readonly<Record<string, readonly unknown[]>>

/** One value of each behaviour. */
export type Combination = Readonly<Record<string, unknown>>

/**
 * Combinations in which every two values of two behaviours meet, at least `least` of them: whatever goes wrong because
 * of two behaviours goes wrong in one of these. The same for the same factors.
 */
export function pairwise(factors: Factors, least: number): readonly Combination[] {
  const chance = chanceOf(1)
  const names = Object.keys(factors)
  const open = new Set(names.flatMap((name, at) => names.slice(at + 1).flatMap((other) => pairs(factors, name, other))))
  const rows: Combination[] = []
  while (open.size > 0 || rows.length < least) {
    const rowsToTry = Array.from({ length: 12 }, () => drawn(factors, chance.shuffled(names), open, chance.next))
    const best = rowsToTry.toSorted((one, other) => gain(other, open) - gain(one, open))[0] ?? {}
    for (const pair of pairsIn(best)) open.delete(pair)
    rows.push(best)
  }
  return rows
}

/** A row that grows name by name: each value is the one that meets most others for the first time. */
function drawn(
  factors: Factors,
  names: readonly string[],
  open: ReadonlySet<string>,
  random: () => number,
): Combination {
  const row: Record<string, unknown> = {}
  for (const name of names) {
    const values = factors[name] ?? []
    const scored = values.map((value) => {
      const met = Object.entries(row).filter(([other, old]) => open.has(pairOf(name, value, other, old))).length
      return { value, score: met + random() }
    })
    row[name] = scored.toSorted((one, other) => other.score - one.score)[0]?.value
  }
  return Object.fromEntries(Object.keys(factors).map((name) => [name, row[name]]))
}

function gain(row: Combination, open: ReadonlySet<string>): number {
  return pairsIn(row).filter((pair) => open.has(pair)).length
}

function pairsIn(row: Combination): readonly string[] {
  const entries = Object.entries(row)
  return entries.flatMap(([name, value], at) =>
    entries.slice(at + 1).map(([other, old]) => pairOf(name, value, other, old)),
  )
}

function pairs(factors: Factors, name: string, other: string): readonly string[] {
  return (factors[name] ?? []).flatMap((value) => (factors[other] ?? []).map((old) => pairOf(name, value, other, old)))
}

function pairOf(name: string, value: unknown, other: string, old: unknown): string {
  const [a, b] = [`${name}=${String(value)}`, `${other}=${String(old)}`]
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
