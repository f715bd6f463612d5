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
    .map((line) => (stringWidth(line) <= width || isSource(line) ? line : wrappedLine(line, width)))
    .join('\n')
}

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
