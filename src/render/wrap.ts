import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'

/**
 * A text whose lines have at most `width` columns: broken between words, and indented below its first row. A word that is
 * wider alone stays whole, so that it can be copied. A command stays one: in quotation marks it is not broken, and at the
 * end of a line it goes on behind a backslash, as a shell reads it.
 */
export function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const branch = branches.exec(line)?.[0]
      if (branch !== undefined) return treeRows(branch, line.slice(branch.length), width)
      return stringWidth(line) <= width || isSource(line) ? line : wrappedLine(line, width)
    })
    .join('\n')
}

/** What stands before a name in a tree. */
const branches = /^(?:[│ ] {2})*[├└]─ /

/**
 * A row of a tree: the lines that lead to the rows below it go on beside it. No row is wider, so a long word is broken, and
 * a deep tree begins with the branches that are next to the name.
 */
function treeRows(branch: string, text: string, width: number): string {
  const most = Math.max(3, 3 * Math.floor(width / 6))
  const lead = branch.length > most ? `…${branch.slice(branch.length - most + 1)}` : branch
  const room = width - lead.length
  const rows = stringWidth(text) <= room ? [text] : wrappedLine(text, room).split('\n')
  const beside = lead.replaceAll('├', '│').replaceAll(/[└─]/g, ' ')
  return rows
    .flatMap((row) => pieces(row, room))
    .map((row, at) => `${at === 0 ? lead : beside}${row}`)
    .join('\n')
}

const letters = new Intl.Segmenter('en')

/** A row in pieces that a room can hold, those below indented. Styles stay whole. */
function pieces(row: string, room: number): readonly string[] {
  if (stringWidth(row) <= room) return [row]
  const found = ['']
  for (const part of row.split(styles)) {
    const isStyle = stripVTControlCharacters(part) === ''
    for (const letter of isStyle ? [part] : Array.from(letters.segment(part), ({ segment }) => segment)) {
      const last = found.at(-1) ?? ''
      if (stringWidth(last + letter) <= room) found[found.length - 1] = last + letter
      else found.push(`  ${letter}`)
    }
  }
  return found
}

/** What begins and ends a style. */
const styles = new RegExp(`(${String.fromCharCode(27)}\\[\\d+m)`)

/** A line of a file, or the marks below it: their columns belong together. */
function isSource(line: string): boolean {
  return /^ +\d* *\| /.test(stripVTControlCharacters(line))
}

/** A command up to the end of its line, a command in quotation marks, or a word: each with the blanks before it. */
const piece = / *(?:(?<=^ *|: )espalier (?!.* {2}).*|(?<=^ +)git .*|"espalier [^"]*"[^ ]*|[^ ]+)| +$/g

function wrappedLine(line: string, width: number): string {
  const hang = hangOf(line, width)
  const rows: string[] = []
  let row = ''
  for (const part of line.match(piece) ?? []) {
    for (const word of piecesOf(part, width - hang)) {
      const isFirst = row === '' || row.endsWith('\\')
      if (!isFirst && stringWidth(row + word.replace(/ +$/, '')) <= width) row += word
      else {
        if (row !== '') rows.push(row)
        row = row === '' ? word : ' '.repeat(hang) + word.trimStart()
      }
    }
  }
  return [...rows, row].join('\n')
}

/** A command that is wider than a row, in rows that a shell reads as one line; anything else as it is. */
function piecesOf(part: string, room: number): readonly string[] {
  const [, blanks = '', command = ''] = /^( *)(.*)$/.exec(part) ?? []
  if (stringWidth(command) <= room || !/^(?:"?espalier|git) /.test(command)) return [part]
  // An argument in quotes is one word.
  const words = command.match(/(?:'[^']*'|[^ '])+/g) ?? []
  if (command.startsWith('"')) return words.map((word, at) => (at === 0 ? blanks : ' ') + word)
  const rows: string[] = []
  for (const word of words) {
    const last = rows.at(-1)
    if (last === undefined || stringWidth(`${last} ${word} \\`) > room) rows.push(word)
    else rows[rows.length - 1] = `${last} ${word}`
  }
  return rows.map((row, at) => `${at === 0 ? blanks : ''}${row}${at < rows.length - 1 ? ' \\' : ''}`)
}

/** Where the rows below the first begin: under the second column of a table, else two blanks further in. */
function hangOf(line: string, width: number): number {
  const first = /^ *\S+(?: \S+)* {2,}(?=\S)/.exec(line)?.[0] ?? ''
  const column = stringWidth(first)
  const indent = /^ */.exec(line)?.[0].length ?? 0
  return column > 0 && column <= width / 2 ? column : Math.min(indent + 2, Math.floor(width / 2))
}
