import { spelledOut } from '../../model/likeness.js'
import { byText, canonicalEmail, isPersonKey, type PersonKey } from '../../model/names.js'

/** A person who needs a key. */
export interface Keyless {
  readonly id: string
  readonly email: string
  readonly firstName: string
  readonly lastName: string
}

/**
 * A key for each, by id: first.last in ASCII. A person who shares that with another gets the address part before the @
 * instead, and then a number in the order of the ids: the order in which people are listed changes nothing. Keys in
 * `taken` are never given again.
 */
export function makeKeys(people: readonly Keyless[], taken: Iterable<string>): Map<string, PersonKey> {
  const used = new Set<string>(taken)
  const sorted = people.toSorted((a, b) => byText(a.id, b.id))
  const names = sorted.map((one) => ascii(`${one.firstName} ${one.lastName}`))
  const seen = new Set(used)
  const shared = new Set(names.filter((name) => seen.has(name) || (seen.add(name), false)))
  return new Map(
    sorted.map((one, at) => {
      const name = names[at] ?? ''
      const local = ascii(canonicalEmail(one.email).split('@')[0] ?? '')
      const key = firstFree([...(shared.has(name) || name === '' ? [] : [name]), local, name], used)
      used.add(key)
      return [one.id, key]
    }),
  )
}

function firstFree(candidates: readonly string[], used: ReadonlySet<string>): PersonKey {
  const named = candidates.filter(isPersonKey)
  const good = named.length > 0 ? named : ['person' as PersonKey]
  const free = good.find((key) => !used.has(key))
  if (free !== undefined) return free
  const stem = (good[0] ?? '').slice(0, 56)
  for (let number = 2; ; number += 1) {
    const key = `${stem}.${number}`
    if (!used.has(key) && isPersonKey(key)) return key
  }
}

/** Lower-case ASCII words with dots between them; empty if nothing can be spelled so. At most 64 characters. */
export function ascii(text: string): string {
  const letters = spelledOut(text.toLowerCase())
  const plain = letters.normalize('NFKD').replace(/[\u0300-\u036F'’`.]/g, (mark) => (mark === '.' ? ' ' : ''))
  const words = plain.split(/[^a-z0-9-]+/).map((word) => word.replace(/^-+|-+$/g, '').replace(/-{2,}/g, '-'))
  return words
    .filter((word) => word !== '')
    .join('.')
    .slice(0, 64)
    .replace(/[.-]+$/, '')
}
