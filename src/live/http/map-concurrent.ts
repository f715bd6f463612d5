/**
 * Does `work` for every item, at most `lanes` at a time, begun in order. Once `enough` returns true, no further item
 * begins. The results are in the order of the items, without those that never began.
 */
export async function mapConcurrent<T, R>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<R>,
  enough: (result: R) => boolean = () => false,
): Promise<readonly R[]> {
  const results: R[] = []
  let [next, done] = [0, false]
  async function lane(): Promise<void> {
    while (!done && next < items.length) {
      const index = next++
      const result = await work(items[index] as T)
      results[index] = result
      done ||= enough(result)
    }
  }
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane))
  return results
}
