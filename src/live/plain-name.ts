/**
 * What a field can be called. A service may also use a person's address or name as a key, and then the key is personal
 * data: only its shape is shown. So is `__proto__`, which is no ordinary key.
 */
const plain = /^_?[A-Za-z][A-Za-z0-9_-]{0,39}$/

/** Whether a key that the service sent may be shown and written as the name of a field. */
export function isPlainName(name: string): boolean {
  return plain.test(name)
}

/** A key for people: as it is, or its shape if it may be a person's. */
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

/** Usual names for what wraps an answer: no person's login. */
const wrappers: ReadonlySet<string> = new Set(
  [
    'data value payload content response body result results page embedded _embedded meta links _links error errors',
    'items list records record entries user users member members people person employees account accounts',
  ].flatMap((line) => line.split(' ')),
)

type Keyed = Readonly<Record<string, unknown>>

/** A key of an object or a list, for people: as it is, or how many there are if it may be a person's. */
export function shownKey(object: unknown, key: string): string {
  if (Array.isArray(object)) return '(a list)'
  if (!isPersonal(object as Keyed, key)) return shownName(key)
  const count = Object.keys(object as Keyed).length
  return count === 1 ? '(its only key)' : `(one of ${count} keys)`
}

/** The keys of an object, for people, after "an object with": the first five, and how many more may be a person's. */
export function shownKeys(object: Keyed): string {
  const keys = Object.keys(object)
  const plainOnes = keys.filter((key) => !isPersonal(object, key))
  const more = keys.length - plainOnes.length
  if (plainOnes.length === 0) return more === 1 ? '1 key' : `${more} keys`
  const shown = plainOnes.slice(0, 5).map((key) => `"${shownName(key)}"`)
  return `the keys ${shown.join(', ')}${more === 0 ? '' : `, and ${more} more`}`
}

/**
 * Whether a key that looks like the name of a field may be a person's login: its value is an object, or one of several
 * lists, so it may be a key of a map of records.
 */
function isPersonal(object: Keyed, key: string): boolean {
  if (!isPlainName(key) || wrappers.has(key.toLowerCase())) return false
  const value = object[key]
  if (Array.isArray(value)) return Object.values(object).filter(Array.isArray).length > 1
  return typeof value === 'object' && value !== null
}

function shapeOf(name: string): string {
  if (name.includes('@')) return 'with an @'
  if (name.length > 40) return 'of more than 40 characters'
  return name === '' ? 'of no characters' : 'of unusual characters'
}
