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

/** One field of a person, to be written; `dated`: in which of the dated changes. */
export type Setting = readonly [field: string, value: string | null, dated?: number]

/** The lines of a new person. */
export function personLines(key: string, settings: readonly Setting[], indent: string): readonly string[] {
  return [`${indent}${scalarText(key)}:`, ...settings.map((setting) => `${indent}  ${fieldText(setting)}`)]
}

/** `role: user` */
export function fieldText([field, value]: Setting): string {
  return `${field}: ${scalarText(value)}`
}
