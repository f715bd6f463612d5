/** Does something with each of a list, so many at the same time; the answers are in the order of the list. */
export async function inLanes<T, U>(
  list: readonly T[],
  lanes: number,
  work: (one: T, index: number) => Promise<U>,
): Promise<U[]> {
  const done: U[] = []
  const left = list.entries()
  const lane = async (): Promise<void> => {
    for (const [index, one] of left) done[index] = await work(one, index)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return done
}
