/** The fields of most entries: any text of 1 to 50 characters is right for each of them, except for an address. */
const plainFields: ReadonlySet<string> = new Set(['firstName', 'lastName', 'manager', 'department', 'role', 'id'])

const longest = 50

/** Addresses without a sign that the schema has to think about: one look instead of nine. */
const plainAddress = /^[a-z0-9]+(?:[._-][a-z0-9]+)*@[a-z][a-z0-9]*(?:\.[a-z][a-z0-9]*)+$/

/**
 * Whether nothing about an entry needs its schema: short texts in the fields that most entries have, and no others. Of
 * any other entry, right or wrong, it says false, and the schema decides.
 */
export function isPlainEntry(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return false
  let names = 0
  for (const name in entry) {
    const value: unknown = entry[name as keyof typeof entry]
    if (typeof value !== 'string' || value.length > longest || value === '') {
      if (name !== 'manager' || value !== null) return false
    } else if (name === 'email') {
      if (!plainAddress.test(value)) return false
    } else if (!plainFields.has(name)) return false
    if (name === 'email' || name === 'firstName' || name === 'lastName') names++
  }
  return names === 3
}
