/** The way from the top of a file to a value: ['people', 'ada.lovelace', 'changes', 0, 'on']. */
export type Path = readonly (string | number)[]
/** Where a value is in a text, and where its key is: offsets. An item of a list is its own key. */
interface Spot {
  readonly key: number
  readonly value: number
}

/** The spots of what is in each map and list of a file that was read. */
export type Marks = Map<object, Map<string | number, Spot>>

/** Records where something in a map or a list is. */
export function mark(marks: Marks, holder: object, name: string | number, key: number, value: number): void {
  let spots = marks.get(holder)
  if (spots === undefined) marks.set(holder, (spots = new Map()))
  spots.set(name, { key, value })
}

/** The offset of a value or of its key; of the nearest parent's key if there is no such value. `top` is the whole file. */
export function offsetOf(marks: Marks, top: unknown, start: number, path: Path, part: 'key' | 'value'): number {
  let [here, spot]: [unknown, Spot] = [top, { key: start, value: start }]
  for (const name of path) {
    const next = typeof here === 'object' && here !== null ? marks.get(here)?.get(name) : undefined
    if (next === undefined) return spot.key
    here = (here as Record<string | number, unknown>)[name]
    spot = next
  }
  return spot[part]
}
