import type { CST } from 'yaml'
import type { Wrong } from './wrong.js'

/** A chart has 5 levels. Beyond this nobody means well, and some thousand levels end the process. */
const deepest = 16

/** 15,000 people. Judging a file takes the library one to three seconds per million pieces. */
const mostPieces = 800_000

const deep = `This is nested deeper than ${deepest} levels. Write it flatter.`
const long = 'This file is too long. Split it into several.'

/** What would make reading on useless or dangerous; null if nothing does. `open` counts the nodes being read. */
export function tooMuch(type: CST.TokenType | null, pieces: number, open: number): string | null {
  if (pieces > mostPieces) return long
  // The document itself and a scalar are open too.
  if (open > deepest + 2) return deep
  return type === 'explicit-key-ind' ? 'A "?" starts a complex key, and a chart has none. Write "name: value".' : null
}

/** What YAML can do and a chart must not, each with what to write instead. */
const refused: { readonly [T in CST.TokenType]?: string } = {
  anchor:
    'An anchor (&) is not allowed: a chart says everything in full. Delete it, or put a value that starts with & in quotes.',
  alias: 'An alias (*) is not allowed: a chart says everything in full. Write the value itself, or put it in quotes.',
  tag: 'A tag (!) is not allowed. Delete it, or put a value that starts with ! in quotes.',
  'directive-line': 'A line that starts with % is a directive, and a chart has none. Delete it.',
}

const escapes = /\\(?:[0abtnvfre "/\\N_LP\t\n]|\r\n|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4})/g

/** The finding for a piece that a chart must not have. `offset` is where it starts. */
export function refuse(type: CST.TokenType | null, piece: string, offset: number): Wrong | null {
  const message = type === null ? undefined : refused[type]
  if (message !== undefined) return { code: 'yaml-feature', message, offset }
  // The library makes an error with a stack of each, and a file holds a million.
  if (type !== 'double-quoted-scalar' || !piece.replaceAll(escapes, '').includes('\\')) return null
  return { code: 'yaml-syntax', message: badEscape, offset }
}

const badEscape = 'In double quotes a backslash starts a code, and there is one here that is none. Use single quotes.'

/** The finding for what comes behind the one document of a file. */
export function second(offset: number): Wrong {
  const message =
    'A second document starts here, and a file has one. Put it into another file, or delete the line above.'
  return { code: 'yaml-feature', message, offset }
}
