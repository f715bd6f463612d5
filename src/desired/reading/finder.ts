import type { Node, Pair } from 'yaml'
import type { StrictRead } from './strict.js'
import { keyOf, startOf } from './strict-values.js'
import type { Path } from './tree.js'

/** Gives the offset of a value or of its key; of the nearest parent's key if there is no such value. */
export type Finder = (path: Path, part: 'key' | 'value') => number

interface Entry {
  readonly key: Node | null
  readonly value: Node | null
}

/** Finds places in a file that was read; in one that could not be, everything stands at its beginning. */
export function finderOf(read: StrictRead | null): Finder {
  if (read === null) return () => 0
  const { contents, yaml } = read
  const entries = new Map<Node, ReadonlyMap<string | number, Entry>>()
  const entriesOf = (node: Node): ReadonlyMap<string | number, Entry> => {
    const known = entries.get(node)
    if (known !== undefined) return known
    const made = new Map<string | number, Entry>()
    if (yaml.isMap(node)) for (const pair of node.items) made.set(keyOf(pair), pair as Pair<Node, Node | null>)
    if (yaml.isSeq(node))
      for (const [at, item] of node.items.entries()) made.set(at, { key: item as Node, value: item as Node })
    entries.set(node, made)
    return made
  }
  return (path, part) => {
    let entry: Entry = { key: contents, value: contents }
    for (const name of path) {
      const next = entry.value === null ? undefined : entriesOf(entry.value).get(name)
      if (next === undefined) return startOf(entry.key)
      entry = next
    }
    return startOf((part === 'value' ? entry.value : null) ?? entry.key)
  }
}
