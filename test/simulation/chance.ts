/** Numbers that look random and follow from a seed: the same on every machine. */
export interface Chance {
  /** From 0 up to 1. */
  readonly next: () => number
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number
  readonly maybe: (probability: number) => boolean
  readonly pick: <T>(items: readonly T[]) => T
  readonly shuffled: <T>(items: readonly T[]) => T[]
  /** Another row of numbers, so that one part of a world can draw more without changing the others. */
  readonly fork: () => Chance
}

export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  const word = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const next = (): number => word() / 4_294_967_296
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    maybe: (probability) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('nothing to pick from')
      return items[between(0, items.length - 1)] as (typeof items)[number]
    },
    shuffled: (items) => {
      const row = [...items]
      for (let at = row.length - 1; at > 0; at -= 1) {
        const other = between(0, at)
        ;[row[at], row[other]] = [row[other] as (typeof row)[number], row[at] as (typeof row)[number]]
      }
      return row
    },
    fork: () => chanceOf(word()),
  }
}
