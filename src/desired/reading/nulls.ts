const spellings = new Set(['null', 'Null', 'NULL', '~'])

/** Whether a plain scalar is null, in one of the spellings of YAML. In quotes, all of them are text. */
export function isNull(text: string): boolean {
  return text.length <= 4 && spellings.has(text)
}
