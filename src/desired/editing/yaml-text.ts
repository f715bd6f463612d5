/** Words that some reader of YAML takes for something else: booleans, nothing, infinity. */
const meant = /^(?:null|true|false|yes|no|on|off|y|n|inf|nan)$/i

/** It starts with a letter, and holds no character with a meaning in YAML. */
const plain = /^\p{L}(?: ?[\p{L}\p{M}\p{N}.@_+/&()'-])*$/u

/** A value as it is written: plain if every reader of YAML sees the same text, else in quotes. */
export function scalarText(value: string | null): string {
  if (value === null) return 'null'
  if (plain.test(value) && !meant.test(value)) return value
  // Single quotes fold a line feed into a space.
  return value.includes('\n') ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`
}

/** Days and yes or no are written as the documents write them, without quotes. */
const bare: ReadonlyMap<string, RegExp> = new Map([
  ...['on', 'start', 'end', 'from', 'to'].map((name) => [name, /^\d{4}-\d{2}-\d{2}$/] as const),
  ...['newPerson', 'samePerson', 'reportsStay', 'deactivate'].map((name) => [name, /^(?:true|false)$/] as const),
])

/** The value of a field: a text, or a map in one line. */
export function valueText(name: string, value: unknown): string {
  if (typeof value === 'object' && value !== null) return itemText(value as Readonly<Record<string, unknown>>, null)
  const text = typeof value === 'boolean' ? String(value) : (value as string | null)
  return text !== null && bare.get(name)?.test(text) === true ? text : scalarText(text)
}

/** One field of a map, to be written. */
export type Setting = readonly [field: string, value: unknown]

/** The lines of a new person. `deeper`: the indentation of the fields. */
export function personLines(
  key: string,
  entry: Readonly<Record<string, unknown>>,
  indent: string,
  deeper = `${indent}  `,
): readonly string[] {
  return [`${indent}${scalarText(key)}:`, ...Object.entries(entry).map((one) => `${deeper}${fieldText(one)}`)]
}

/** `role: user` */
export function fieldText([field, value]: Setting): string {
  return `${field}: ${valueText(field, value)}`
}

/** A map: in one line, or with lines that begin with `indent`, below the first one that follows a dash. */
export function itemText(map: Readonly<Record<string, unknown>>, indent: string | null): string {
  const fields = Object.entries(map).map(fieldText)
  return indent === null ? `{ ${fields.join(', ')} }` : fields.join(`\n${indent}  `)
}

/** A list of maps: in one line, or with a line for each, below a field that has this indentation. */
export function listText(
  name: string,
  list: readonly Readonly<Record<string, unknown>>[],
  indent: string | null,
): string {
  const items = list.map((item) => itemText(item, null))
  if (indent === null) return `${name}: [${items.join(', ')}]`
  return [`${name}:`, ...items.map((item) => `${indent}  - ${item}`)].join('\n')
}
