import type { Values } from './fields.js'

/** Whether two names are one person's, as people read them. `unnamed`: one of the two has no name. */
export type Likeness = 'same' | 'near' | 'other' | 'unnamed'

/** Compares two names. Near: the order is swapped, there is one more name or initial, or ä is written ae. */
export function likenessOf(a: Values, b: Values): Likeness {
  const [one, other] = [plainName(a), plainName(b)]
  if (one === '' || other === '') return 'unnamed'
  if (one === other) return 'same'
  const near = new Set(nearNames(a))
  return nearNames(b).some((name) => near.has(name)) || isWithin(a, b) || isWithin(b, a) ? 'near' : 'other'
}

/** Whether a longer name has all the names of a shorter one, as after a marriage. */
function isWithin(shorter: Values, longer: Values): boolean {
  const [some, all] = [nearWords(shorter), new Set(nearWords(longer))]
  return some.length > 1 && some.every((word) => all.has(word))
}

/** Equal for names that look the same: accents, capitals, blanks, apostrophes and hyphens make no difference. */
export function plainName(values: Values): string {
  return wordsOf(values).join('')
}

/** One of them is equal for names that are near. None for a name of one word, which says too little. */
export function nearNames(values: Values): readonly string[] {
  return formsOf(values).near
}

/** What `plainName` and `nearNames` say of a name. */
export function formsOf(values: Values): { readonly same: string; readonly near: readonly string[] } {
  const words = wordsOf(values)
  const some = withoutInitials(words)
  const [first, last] = [some[0], some.at(-1)]
  const same = words.join('')
  if (first === undefined || last === undefined || some.length < 2) return { same, near: [] }
  return { same, near: some.length === 2 ? [inOrder(some)] : [inOrder(some), inOrder([first, last])] }
}

function nearWords(values: Values): readonly string[] {
  return withoutInitials(wordsOf(values))
}

/** The words of a name without initials, unless it has little else. */
function withoutInitials(words: readonly string[]): readonly string[] {
  const all = words.map(withoutVowelE)
  const whole = all.filter((word) => word.length > 2 || !initial.test(word))
  return whole.length < 2 ? all : whole
}

/** ä, ö and ü are also written ae, oe and ue: the text without that e. */
export function withoutVowelE(text: string): string {
  return text.includes('e') ? text.replaceAll(/(?<=[aou])e/g, '') : text
}

function inOrder(words: readonly string[]): string {
  return words.toSorted().join(' ')
}

function wordsOf({ firstName, lastName }: Values): readonly string[] {
  const name = [firstName, lastName].filter((part) => typeof part === 'string').join(' ')
  return plain(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** A text in small letters, as a plain keyboard types it. Most are ASCII, and there may be 60,000 accounts. */
export function plain(name: string): string {
  const low = name.toLowerCase().replaceAll(apostrophes, '')
  if (!/[^ -~]/.test(low)) return low
  const bare = low
    .normalize('NFKD')
    .replaceAll(marks, '')
    .replaceAll(/\p{Cf}/gu, '')
  return spelledOut(bare)
}

const apostrophes = /['`´‘’‛ʹʻʼʽˈ′＇]/g

/** Accents and points. The vowels of Indic scripts and the sound marks of kana make another letter: they stay. */
const marks = /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/gu

/** A text in small letters, without the letters that have an accent for people, and none for Unicode. */
export function spelledOut(low: string): string {
  return low.replaceAll(/[ßæœøđðħıłþς]/g, (letter) => letters[letter] ?? letter)
}

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
  ς: 'σ',
}

const initial = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u
