/**
 * What a field can be called. A service may also use an address or a name of somebody as a key, and then the key is a
 * value of a person: only its shape is told. The same goes for `__proto__`, which is no ordinary key.
 */
const plain = /^_?[A-Za-z][A-Za-z0-9_-]{0,39}$/

/** Whether a key that the service sent may be shown and written as the name of a field. */
export function isPlainName(name: string): boolean {
  return plain.test(name)
}

/** A key for people: as it is, or its shape where it may be somebody's. */
export function shownName(name: string): string {
  return isPlainName(name) ? name : `(a name ${shapeOf(name)})`
}

/** How many keys there are of each shape that is not shown: `2 with an @, 1 of more than 40 characters`; '' if none. */
export function unshownNames(names: Iterable<string>): string {
  const counts = new Map<string, number>()
  for (const name of names) if (!isPlainName(name)) counts.set(shapeOf(name), (counts.get(shapeOf(name)) ?? 0) + 1)
  const shapes = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return shapes.map(([shape, count]) => `${count} ${shape}`).join(', ')
}

function shapeOf(name: string): string {
  if (name.includes('@')) return 'with an @'
  if (name.length > 40) return 'of more than 40 characters'
  return name === '' ? 'of no characters' : 'of unusual characters'
}
