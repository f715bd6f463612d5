const texts = new WeakMap<object, string>()
const lines = new WeakMap<object, { readonly key: string; readonly line: string }>()

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

/** The JSON of a property, made once as well. One value may be kept under two keys. */
export function lineText(key: string, value: object): string {
  const known = lines.get(value)
  if (known?.key === key) return known.line
  const line = `${JSON.stringify(key)}:${JSON.stringify(value)}`
  lines.set(value, { key, line })
  return line
}
