import type { ErrorCode } from 'yaml'

/** The usual mistakes, in people's words. */
const byCode: { readonly [C in ErrorCode]?: string } = {
  BAD_INDENT: 'This line is indented differently from the lines it belongs to. Give them the same number of spaces.',
  TAB_AS_INDENT: 'This line is indented with a tab. Use spaces.',
  BAD_SCALAR_START: 'A value cannot start with this character. Put the value in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'This value has a colon in it, or the next line is indented too far. Put it in quotes, or give the lines the same number of spaces.',
  MULTILINE_IMPLICIT_KEY:
    'A line like this needs a colon and a space, "name: value". Write them, or put the text in quotes.',
  KEY_OVER_1024_CHARS: 'This name is too long. Write a shorter one.',
  NON_STRING_KEY: 'A name must be plain text. Write "name: value".',
}

/** The library has one code for several mistakes: these are told apart by how its message starts. */
const byMessage: readonly (readonly [RegExp, string])[] = [
  [/^Flow (?:map|sequence) in block/, 'A bracket that was opened is not closed before here. Close it.'],
  [/^(?:Missing closing|Expected flow)/, 'A quote or a bracket that was opened is not closed before here. Close it.'],
  [
    /^Implicit map keys need/,
    'A line like this needs a colon and a space, "name: value". Write them, or put the text in quotes.',
  ],
  [
    /^Unexpected scalar at node end/,
    'The value ended before this. Put the whole value in quotes (a quote inside is written twice), or check the indentation.',
  ],
]

/** What an error of the YAML means, and what to do. Unusual ones keep the library's own words. */
export function syntaxWords(code: ErrorCode, message: string): string {
  const known = byMessage.find(([start]) => start.test(message))?.[1] ?? byCode[code]
  return (
    known ??
    `This is not valid YAML (${message.replace(/[\s.]+/g, ' ').trim()}). Correct it, or put the value in quotes.`
  )
}
