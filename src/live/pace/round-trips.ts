/** How long answers take, in milliseconds. */
export interface RoundTrips {
  add(kind: string, took: number): void
  /** About how long the last ones took; 0 before the first. */
  mean(): number
  /** Whether answers take far longer than when few were in flight: the service queues them. */
  isCrowded(now: number): boolean
}

/** How many answers of one kind make its usual time known. */
const first = 4
/** From this factor on, answers are slow because of the load. */
const slow = 1.8

export function roundTrips(): RoundTrips {
  const usual = new Map<string, { count: number; mean: number }>()
  let [mean, ratio, calmUntil] = [0, 1, 0]
  return {
    add(kind, took) {
      mean = mean === 0 ? took : 0.9 * mean + 0.1 * took
      const known = usual.get(kind) ?? { count: 0, mean: 0 }
      usual.set(kind, known)
      if (known.count < first) {
        known.mean = (known.mean * known.count + took) / (known.count + 1)
        known.count += 1
      } else ratio = 0.9 * ratio + 0.1 * (took / Math.max(1, known.mean))
    },
    mean: () => mean,
    isCrowded(now) {
      if (ratio <= slow || now < calmUntil) return false
      calmUntil = now + 2 * mean
      return true
    },
  }
}
