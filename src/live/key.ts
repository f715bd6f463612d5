import { Buffer } from 'node:buffer'

/** Below this many characters a key could be a word, and is not looked for: no real key is so short. */
const least = 16

/** A piece of a key of this many characters gives it away. */
const pieceLength = 12

/**
 * Texts are searched in parts of about this many characters, so that the readings of a large one need little memory.
 */
const windowLength = 65_536

/** No character takes more than this many, even one that is escaped for HTML, for a URL and for JSON, in this order. */
const longestSign = 64

/** Finds one key in texts. The key stays in a closure: no object that could be printed has it. */
export interface KeyFinder {
  /** Whether a text holds the key, in any form. */
  readonly isIn: (text: string) => boolean
  /** Whether a text holds the key or a piece of it of 12 characters. Slower: for short texts. */
  readonly isPartlyIn: (text: string) => boolean
  /** The text without the key. */
  readonly hide: (text: string) => string
  /**
   * The key in all forms it may be written in, for a log that can mask texts. A function, so that it is not printed by
   * accident.
   */
  readonly forms: () => readonly string[]
}

/** Makes the finder of a key; without a key, or with one that is too short, it finds nothing. */
export function keyFinder(key: string | undefined): KeyFinder {
  const forms = key === undefined || key.length < least ? [] : formsOf(key)
  const overlap = longestSign * Math.max(0, ...forms.map(({ length }) => length))
  const holds = (text: string): boolean =>
    readings(text).some((reading) => forms.some((form) => reading.includes(form)))
  let pieces: ReadonlySet<string> | null = null
  return {
    isIn: (text) => forms.length > 0 && someOf(text, overlap, holds),
    isPartlyIn(text) {
      pieces ??= new Set(forms.flatMap(piecesOf))
      return pieces.size > 0 && readings(text).some((reading) => piecesOf(reading).some((piece) => pieces?.has(piece)))
    },
    hide: (text) => forms.reduce((left, form) => left.replaceAll(form, '(the API key)'), text),
    forms: () => forms,
  }
}

/**
 * A key as it is, in JSON, in a URL, in hex, and in base64 at each of the three offsets that it can have in a longer
 * text.
 */
function formsOf(key: string): readonly string[] {
  const bytes = Buffer.from(key)
  const hex = bytes.toString('hex')
  const base64 = [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    // Characters that also depend on the bytes before or after the key are left out.
    const own = encoded.slice(offset === 0 ? 0 : 4, -4)
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')]
  })
  return [
    ...new Set([key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key), hex, hex.toUpperCase(), ...base64]),
  ]
}

/** All pieces of a text, case ignored. */
function piecesOf(text: string): readonly string[] {
  const folded = text.toLowerCase()
  return Array.from({ length: Math.max(0, folded.length - pieceLength + 1) }, (_, at) =>
    folded.slice(at, at + pieceLength),
  )
}

const escapes: readonly (readonly [sign: string, pattern: RegExp, undo: (...groups: string[]) => string])[] = [
  // No sign of a key is written as a letter behind it.
  [
    '\\',
    /\\(?:u([0-9a-f]{4})|([^a-z0-9]))/gi,
    (_all, hex, sign) => (hex === undefined ? (sign ?? '') : signOf(hex, 16)),
  ],
  ['%', /%([0-9a-f]{2})/gi, (_all, hex) => signOf(hex ?? '', 16)],
  [
    '&',
    /&(?:#(?:x([0-9a-f]{1,5})|(\d{1,6}))|(amp|lt|gt|quot|apos));/gi,
    (_all, hex, digits, name) => entities[name?.toLowerCase() ?? ''] ?? signOf(hex ?? digits ?? '', hex ? 16 : 10),
  ],
]

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function signOf(digits: string, radix: number): string {
  return String.fromCodePoint(Math.min(Number.parseInt(digits, radix), 0x10_ffff))
}

/** A text as it is, and with the escapes of JSON, of URLs and of HTML undone, each kind or not, in this order. */
function readings(text: string): readonly string[] {
  const all = [text]
  for (const [sign, pattern, undo] of escapes)
    all.push(...all.filter((one) => one.includes(sign)).map((one) => one.replace(pattern, undo)))
  return all
}

/** Whether any part of a text matches. Each part repeats the last `overlap` characters of the one before. */
function someOf(text: string, overlap: number, is: (part: string) => boolean): boolean {
  const step = Math.max(windowLength, overlap)
  for (let at = 0; at === 0 || at + overlap < text.length; at += step)
    if (is(text.slice(at, at + step + overlap))) return true
  return false
}
