/** The scripts of India and its neighbours, where a joiner also ends a word. */
const indic = ['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh']

/** The scripts in which a joiner decides how letters are written (Unicode 16, 23.2). */
const joining = [...indic, 'Arab', 'Syrc', 'Mong', 'Nkoo', 'Khmr', 'Mymr', 'Tibt']

function letterOf(scripts: readonly string[]): string {
  return String.raw`(?=[\p{L}\p{M}])[${scripts.map((script) => String.raw`\p{scx=${script}}`).join('')}]`
}

/** A joiner where it belongs: between two letters, or at the end of a word. */
const joiner = String.raw`(?<=${letterOf(joining)})\p{Join_Control}(?=${letterOf(joining)})|(?<=${letterOf(indic)})\u200d(?![\p{L}\p{M}\p{N}\p{Cf}])`

const unseen = String.raw`(?!${joiner})[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u115f\u1160\u3164\uffa0\u2800]`

/**
 * Characters that cannot be seen or are not defined: controls, formats such as zero-width and direction marks,
 * surrogates, private use, unassigned, line separators, and letters that show nothing. A line feed is none.
 */
const hidden = onFirstUse(() => new RegExp(String.raw`(?!\n)${unseen}`, 'u'))

/** The same in a whole file, where tabs and the line ends of Windows may be between values. */
const hiddenInFile = onFirstUse(() => new RegExp(String.raw`(?!\n|\t|\r\n)${unseen}`, 'gu'))

/** Latin, Greek, Cyrillic and the common letters of East Asia hold none: this test is 20 times as fast. */
const ordinary = /^[\n -~\xa1-\xac\xae-\u0377\u0400-\u052f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fef\uac00-\ud7a3]*$/

/** A character that must not be there: where, and its name, U+200B. */
export interface Hidden {
  readonly offset: number
  readonly name: string
}

/** Whether a text holds a hidden character. A tab and a carriage return are hidden too. */
export function hasHidden(text: string): boolean {
  return !ordinary.test(text) && hidden().test(text)
}

/** The first hidden character of a value. */
export function hiddenIn(value: string): Hidden | null {
  const match = ordinary.test(value) ? null : hidden().exec(value)
  return match === null ? null : named(match)
}

/** The hidden characters of a file as it was written, at most `most`. */
export function hiddenInText(text: string, most: number): readonly Hidden[] {
  const found: Hidden[] = []
  if (ordinary.test(text)) return found
  for (const match of text.matchAll(hiddenInFile())) if (found.push(named(match)) === most) break
  return found
}

/** To make one of these takes some milliseconds, and most charts need none. */
function onFirstUse(make: () => RegExp): () => RegExp {
  let made: RegExp | null = null
  return () => (made ??= make())
}

function named(match: RegExpExecArray): Hidden {
  const code = match[0].codePointAt(0) ?? 0
  return { offset: match.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` }
}
