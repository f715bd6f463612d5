/**
 * Characters of no width that programs leave behind: the mark of an encoding, blanks and joiners of no width, soft hyphens,
 * and marks of direction. The joiners U+200C and U+200D are letters' own in some scripts, and stay inside words.
 */
const ofNoWidth = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|^[\u200c\u200d]+|[\u200c\u200d]+$/gu

/** Latin letters and one blank at a time: nothing to clean. */
const plain = /^(?:[!-~\u00a1-\u00ac\u00ae-\u024f]+ )*[!-~\u00a1-\u00ac\u00ae-\u024f]*$/

/** A cell on one line, trimmed, with usual blanks, without characters of no width, each letter as one character. */
export function cleaned(text: string): string {
  if (text === '' || plain.test(text)) return text.endsWith(' ') ? text.trimEnd() : text
  return text
    .replaceAll(ofNoWidth, '')
    .replaceAll(/[\s\u0085]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** What Workday adds to a name: "Ada Lovelace (On Leave)", "Ada Lovelace [C]" for a contractor. */
const added = /\s*(?:\((?:on leave|terminated|inactive|contractor)\)|\[[a-z]{1,2}\])$/iu

export function withoutAddition(name: string): string {
  const short = name.replace(added, '')
  return short === name ? name : withoutAddition(short)
}

/** A header as it is compared: `firstName`, `first_name` and "First Name" are one. */
export function headerWord(name: string): string {
  return cleaned(name)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
    .replaceAll('e mail', 'email')
}
