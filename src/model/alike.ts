import type { Field, Value, Values } from './fields.js'

/**
 * The fields whose text a service may keep in another form: trimmed, say, or in small letters. A role gives rights, and
 * an id is exact.
 */
const texts: readonly Field[] = ['email', 'firstName', 'lastName', 'department']

/** Whether two values of a field are the same text but for capitals, blanks and the form of its characters. */
export function isAlike(field: Field, a: unknown, b: unknown): boolean {
  return a === b || (texts.includes(field) && isSameText(a, b))
}

/** Whether two values are texts that differ in form alone. */
export function isSameText(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && formless(a) === formless(b)
}

/** A text without its form. Both ways, since some letters have no single capital: ß, ς. */
export function formless(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase()
  return text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').replaceAll(/\s+/g, ' ').trim()
}

/** ASCII words with one blank between them: their case is all the form that they have. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/

/**
 * What the service makes of what it was sent, where it shows that in another form. `old`: what was known before, which
 * counts for the fields that were not sent. For a binding: nothing is kept where nothing differs.
 */
export function formsKept(old: Values | undefined, sent: Values, shows: Values): { readonly shown?: Values } {
  const shown: Partial<Record<Field, Value>> = {}
  for (const field of texts) {
    const known = field in sent ? formOf(field, sent[field], shows[field]) : old?.[field]
    if (known !== undefined) shown[field] = known
  }
  return Object.keys(shown).length === 0 ? {} : { shown }
}

function formOf(field: Field, sent: Value | undefined, shows: Value | undefined): Value | undefined {
  return shows !== sent && isAlike(field, sent, shows) ? shows : undefined
}
