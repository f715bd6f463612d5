const texts = new WeakMap<object, string>()

/**
 * The JSON of a value of a state or a record. Such a value stays as it is, and most of a state is saved again and
 * again: the text of each is made once.
 */
export function jsonText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const known = texts.get(value)
  if (known !== undefined) return known
  const text = JSON.stringify(value)
  texts.set(value, text)
  return text
}
