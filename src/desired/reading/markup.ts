import type { CST } from 'yaml'
import type { SyntaxIssue } from './syntax-issue.js'

/** A chart has 5 levels. A valid file has no more than this, and some thousand levels crash the process. */
const deepest = 16

const deep = `This is nested deeper than ${deepest} levels. Write it flatter.`
const complex = 'A "?" starts a complex key, and a chart has none. Write "name: value".'

/** Why reading on is useless or dangerous; null if it is not. `open` counts the nodes being read. */
export function tooMuch(type: CST.TokenType | null, open: number, offset: number): SyntaxIssue | null {
  // The document itself and a scalar are open too.
  if (open > deepest + 2) return { code: 'yaml-feature', message: deep, offset }
  return type === 'explicit-key-ind' ? { code: 'yaml-feature', message: complex, offset } : null
}

/** The finding if the chart has become too long for the slow reader. */
export function tooLong(offset: number): SyntaxIssue {
  const message =
    'The chart is too long for the form of this file, or of those before it: it cannot be read in time. Write each value on the line of its name, and each person on lines of their own.'
  return { code: 'too-large', message, offset }
}

/** YAML features that a chart must not have, each with what to write instead. */
const refused: { readonly [T in CST.TokenType]?: string } = {
  anchor:
    'An anchor (&) is not allowed: a chart says everything in full. Delete it, or put a value that starts with & in quotes.',
  alias: 'An alias (*) is not allowed: a chart says everything in full. Write the value itself, or put it in quotes.',
  tag: 'A tag (!) is not allowed. Delete it, or put a value that starts with ! in quotes.',
  'directive-line': 'A line that starts with % is a directive, and a chart has none. Delete it.',
}

const escapes = /\\(?:[0abtnvfre "/\\N_LP\t\n]|\r\n|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4})/g

/** The finding for a piece that a chart must not have. `offset` is where it starts. */
export function refuse(type: CST.TokenType | null, piece: string, offset: number): SyntaxIssue | null {
  const message = type === null ? undefined : refused[type]
  if (message !== undefined) return { code: 'yaml-feature', message, offset }
  // The library makes an error with a stack of each, and a file may hold a million.
  if (type !== 'double-quoted-scalar' || !piece.replaceAll(escapes, '').includes('\\')) return null
  return { code: 'yaml-syntax', message: badEscape, offset }
}

const badEscape = 'In double quotes a backslash starts a code, and this code does not exist. Use single quotes.'

/** The finding for what comes behind the one document of a file. */
export function second(offset: number): SyntaxIssue {
  const message =
    'A second document starts here, and a file has one. Put it into another file, or delete the line above.'
  return { code: 'yaml-feature', message, offset }
}
