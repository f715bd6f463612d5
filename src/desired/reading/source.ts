import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import type { Diagnostic } from '../../model/files.js'

/** One file of the chart. */
export interface SourceFile {
  /** The path as shown to people, with forward slashes: org/people/sales.yaml. */
  readonly file: string
  readonly text: string
  /** The mark with which some editors begin a file of UTF-8. The text lacks it; written again, its first line stays as it is. */
  readonly mark?: '\uFEFF'
}

/** A file as it is stored. */
export function storedText({ mark, text }: Pick<SourceFile, 'mark' | 'text'>): string {
  return `${mark ?? ''}${text}`
}

/** A larger file is not read: it cannot be reviewed, and the time to judge a file grows with its size. */
export const mostBytes = 1024 * 1024

/**
 * Reads one file, which people see as `shown`. Only a regular file is ever opened: a link could lead out of the chart,
 * and a pipe or a device could keep the command waiting. Returns the finding if it cannot be read: `unreadable` or
 * `too-large`. Synchronous, because 5,000 small files take a second otherwise.
 */
export function readSource(path: string, shown: string): SourceFile | Diagnostic {
  try {
    const facts = lstatSync(path)
    if (facts.isSymbolicLink()) return linkFinding(shown)
    if (!facts.isFile()) return notRegular(shown)
    // Replacing the file by a link or a pipe between the two checks gains nothing: neither is followed or waited for.
    const handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      return readHandle(handle, shown)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    return unreadable(shown, `This file cannot be read (${reason(error)}). ${pathHint}`)
  }
}

function readHandle(handle: number, shown: string): SourceFile | Diagnostic {
  const facts = fstatSync(handle)
  if (!facts.isFile()) return notRegular(shown)
  if (facts.size > mostBytes) return sizeFinding(shown)
  const buffer = Buffer.alloc(facts.size)
  let length = 0
  while (length < facts.size) {
    const bytesRead = readSync(handle, buffer, length, facts.size - length, null)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return decoded(shown, buffer.subarray(0, length))
}

/** The text of a file, or the finding that it is not text. */
export function decoded(file: string, bytes: Uint8Array): SourceFile | Diagnostic {
  try {
    const text = utf8.decode(bytes)
    return hasMark(bytes) ? { file, text, mark: '\uFEFF' } : { file, text }
  } catch {
    return unreadable(file, 'This file is not UTF-8 text. Save it as UTF-8.')
  }
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** What to do about a file or folder that cannot be read. */
export const pathHint = 'Check the path and its permissions.'

/** What to do where there is no chart. */
export const noChartHint =
  'Go to where the chart is, name it with --org, or write a first one with "espalier import live".'

/** The short code of a system error (ENOENT), never its text: that holds the absolute path. */
export function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'
}

/** A finding about a file or folder as a whole. */
export function sourceFinding(code: string, file: string, message: string): Diagnostic {
  return { severity: 'error', code, message, place: { file, line: 1, column: 1 } }
}

/** The finding about a file or folder that cannot be read. */
export function unreadable(file: string, message: string): Diagnostic {
  return sourceFinding('unreadable', file, message)
}

export function linkFinding(file: string): Diagnostic {
  return unreadable(file, 'This is a link. Put the file itself here.')
}

export function notRegular(file: string): Diagnostic {
  return unreadable(file, 'This is not a regular file. Put a text file here.')
}

export function notAFolder(file: string): Diagnostic {
  return unreadable(file, 'This is not a folder. Put a folder here.')
}

export function sizeFinding(file: string): Diagnostic {
  return sourceFinding('too-large', file, 'This file is larger than 1 MiB. Split it into several.')
}
