import type { Fields } from '../records.js'

/** What a service may make of a text that it is sent. */
const ways = {
  trim: (text: string) => text.trim(),
  lower: (text: string) => text.toLowerCase(),
  upper: (text: string) => text.toUpperCase(),
  nfc: (text: string) => text.normalize('NFC'),
  nfd: (text: string) => text.normalize('NFD'),
  collapse: (text: string) => text.replaceAll(/\s+/g, ' '),
  title: (text: string) => text.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
}

const texts: readonly string[] = ['email', 'firstName', 'lastName', 'department']

interface Rewriting {
  readonly fields: readonly string[]
  readonly way: (text: string) => string
}

/** A flag such as department=title or all=trim. Throws an Error that says what it may be. */
export function rewritingFrom(text: string): Rewriting {
  const [, field = '', name = ''] = /^(\w+)=(\w+)$/.exec(text) ?? []
  const fields = field === 'all' ? texts : texts.filter((one) => one === field)
  const way = Object.hasOwn(ways, name) ? ways[name as keyof typeof ways] : undefined
  if (fields.length > 0 && way !== undefined) return { fields, way }
  throw new Error(
    `--rewrite needs FIELD=HOW, such as department=title: a field may be ${texts.join(', ')} or all, and how it is kept ${Object.keys(ways).join(', ')}. "${text}" is none.`,
  )
}

/** What is kept of what a user is given, one rewriting after the other. */
export function rewritten<T extends Fields>(record: T, rewrites: readonly string[]): T {
  if (rewrites.length === 0) return record
  const kept = new Map(Object.entries(record))
  for (const { fields, way } of rewrites.map(rewritingFrom))
    for (const field of fields) {
      const value = kept.get(field)
      if (typeof value === 'string') kept.set(field, way(value))
    }
  return Object.fromEntries(kept) as T
}
