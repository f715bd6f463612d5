import { isAscii, isUtf8 } from 'node:buffer'
import type { HrSettings } from '../model/files.js'
import type { HrFinding } from '../model/hr-file.js'
import { hrError, inQuotes, wholeFile, type HrPlace } from './finding.js'

/** The bytes of a text in UTF-8, and what must not be in a cell of it: then its encoding is not what it seems. */
export interface Decoded {
  readonly bytes: Uint8Array
  readonly doubts: readonly Doubt[]
}

interface Doubt {
  readonly sign: RegExp
  readonly finding: (place: HrPlace, cell: string) => HrFinding
}

/** Whatever the encoding, a text has no character zero. */
const zero: Doubt = {
  sign: /\0/,
  finding: (place) => hrError('hr-encoding', place, `This cell has a character zero, which no text has. ${saveAgain}`),
}

const saveAgain = 'Save the file again as "CSV UTF-8".'

/** The text of a file, by its mark, else as UTF-8, else in the encoding that the settings name. Nothing is guessed. */
export function decodedText(bytes: Uint8Array, encoding: HrSettings['encoding']): Decoded | HrFinding {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be')
  const marked = first === 0xef && second === 0xbb && third === 0xbf
  const rest = marked ? bytes.subarray(3) : bytes
  if (encoding === 'windows-1252' && !marked && !isAscii(rest)) return windows1252(rest)
  if (isUtf8(rest)) return seemsUtf16(rest) ? withoutMark() : { bytes: rest, doubts: [zero] }
  return notUtf8(rest)
}

function utf16(bytes: Uint8Array, name: string): Decoded | HrFinding {
  try {
    return { bytes: Buffer.from(new TextDecoder(name, { fatal: true }).decode(bytes)), doubts: [zero] }
  } catch {
    const message = `The mark at the start says that the file is UTF-16, and it is not: perhaps its end is missing. ${saveAgain}`
    return hrError('hr-encoding', wholeFile, message)
  }
}

/** In UTF-16 each second byte of a usual letter is zero. */
function seemsUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 64)
  return start.length > 1 && start.filter((byte) => byte === 0).length * 3 >= start.length
}

function withoutMark(): HrFinding {
  return hrError('hr-encoding', wholeFile, `The file seems to be UTF-16 without a mark. ${saveAgain}`)
}

/** The letters of Windows-1252 at 0x80 to 0x9F. All others are those of Latin-1. */
const letters1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Bytes of UTF-8, read as Windows-1252, are letters that do not follow each other in a name: Ã¼. */
const rest = `[\u00a0-\u00bf${letters1252}]`
const utf8 = new RegExp(`[\u00c2-\u00df]${rest}|[\u00e0-\u00ef]${rest}{2}`)

/** By hand: TextDecoder reads it as Latin-1 in some versions of Node.js (nodejs/node#56542). */
function text1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return text.replaceAll(/[\u0080-\u009f]/g, (letter) => letters1252.charAt(letter.charCodeAt(0) - 0x80))
}

function windows1252(bytes: Uint8Array): Decoded {
  const mixed: Doubt = {
    sign: utf8,
    finding: (place, cell) => {
      const message = `The settings say Windows-1252, and ${inQuotes(cell)} seems to be UTF-8. If all of the file is, remove "encoding" under hr in org/espalier.yaml. If not, save the file again as "CSV UTF-8".`
      return hrError('hr-encoding', place, message)
    },
  }
  return { bytes: Buffer.from(text1252(bytes)), doubts: [zero, mixed] }
}

function notUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder().decode(bytes)
  const isMixed = /[^\0-\x7f\ufffd]/.test(text)
  const message = isMixed
    ? `The file changes its encoding: it has letters in UTF-8, and from this cell on others that are not. ${saveAgain}`
    : `From this cell on the file is not UTF-8. ${saveAgain} If it is in Windows-1252, as older programs write it, say so in org/espalier.yaml with "encoding: windows-1252" under hr.`
  const end: Doubt = { sign: /\ufffd/, finding: (place) => hrError('hr-encoding', place, message) }
  return { bytes: Buffer.from(text), doubts: [end] }
}
