import type { Value } from '../../model/fields.js'

const latin = /\p{Script=Latin}/u
const greekOrCyrillic = /[\p{Script=Greek}\p{Script=Cyrillic}]/u

/** `U+0065 U+0301 → U+00E9`: where two texts that look alike differ. null if they look different, or are equal. */
export function unseenDifference(before: Value | undefined, after: Value | undefined): string | null {
  if (typeof before !== 'string' || typeof after !== 'string' || before === after) return null
  if (seen(before) !== seen(after) && !isRespelt(before, after)) return null
  const [from, to] = [Array.from(before), Array.from(after)]
  let start = 0
  while (start < from.length && from[start] === to[start]) start++
  let end = 0
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++
  return `${codes(from.slice(start, from.length - end))} → ${codes(to.slice(start, to.length - end))}`
}

/** A text as it looks: composed, without what cannot be seen, and with one plain space for all blanks between words. */
function seen(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The same but for letters of one alphabet in place of another's. */
function isRespelt(before: string, after: string): boolean {
  const [from, to] = [Array.from(before), Array.from(after)]
  const isOther = (a: string, b: string): boolean => latin.test(a) && greekOrCyrillic.test(b)
  return (
    from.length === to.length &&
    from.every((a, at) => a === to[at] || isOther(a, to[at] ?? '') || isOther(to[at] ?? '', a))
  )
}

function codes(letters: readonly string[]): string {
  const names = letters.map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  return names.length === 0 ? 'nothing' : names.slice(0, 8).join(' ')
}
