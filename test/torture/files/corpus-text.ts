import { cases, person, withPeople, withSetting, withValue, type FileCase, type Line } from './case.js'

const ada = person('ada')

/** A sound file with some bytes in the first name. */
function bytes(...inside: readonly number[]): Uint8Array {
  const [before = '', after = ''] = ada.split('Ada')
  return Buffer.concat([Buffer.from(before), Uint8Array.from(inside), Buffer.from(after)])
}

function coded(encoding: 'utf16le' | 'latin1', text: string): Uint8Array {
  return Buffer.from(text, encoding)
}

const broken: readonly (readonly [string, string, Uint8Array])[] = [
  ['a lone byte of Latin-1', 'unreadable', bytes(0xe9)],
  ['a sequence that is cut short', 'unreadable', bytes(0xe2, 0x82)],
  ['a lone second byte', 'unreadable', bytes(0x80)],
  ['a slash in two bytes', 'unreadable', bytes(0xc0, 0xaf)],
  ['a NUL in two bytes', 'unreadable', bytes(0xc0, 0x80)],
  ['a slash in three bytes', 'unreadable', bytes(0xe0, 0x80, 0xaf)],
  ['a lone surrogate', 'unreadable', bytes(0xed, 0xa0, 0x80)],
  ['two surrogates', 'unreadable', bytes(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80)],
  ['beyond Unicode', 'unreadable', bytes(0xf4, 0x90, 0x80, 0x80)],
  ['the byte FE', 'unreadable', bytes(0xfe)],
  ['the byte FF', 'unreadable', bytes(0xff)],
  ['UTF-16', 'hidden-character', coded('utf16le', ada)],
  ['UTF-16 with a mark', 'unreadable', coded('utf16le', `\ufeff${ada}`)],
  ['Latin-1', 'unreadable', coded('latin1', ada.replace('Ada', 'Zoë'))],
  ['a zip file', 'unreadable', Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 0xff, 0x9d])],
  [
    'a pointer of Git LFS',
    'wrong-type',
    Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'),
  ],
  ['a conflict of a merge', 'yaml-syntax', Buffer.from(`<<<<<<< HEAD\n${ada}=======\n${ada}>>>>>>> other\n`)],
  ['NUL bytes', 'hidden-character', bytes(0, 0, 0)],
  ['a file of nothing', 'empty-value', Buffer.alloc(0)],
]

/** Characters that cannot be seen, with what they can do. */
const unseen: readonly (readonly [code: number, does: string])[] = [
  [0x00, 'ends a text in C'],
  [0x07, 'rings'],
  [0x08, 'takes a letter back'],
  [0x09, 'looks like spaces'],
  [0x0b, 'goes down a line'],
  [0x0c, 'begins a page'],
  [0x0d, 'writes over the line'],
  [0x1b, 'commands a terminal'],
  [0x7f, 'deletes'],
  [0x85, 'begins a line in some programs'],
  [0x9b, 'commands a terminal in one character'],
  [0xad, 'is a hyphen that is not there'],
  [0x0600, 'is a sign before Arabic numbers'],
  [0x061c, 'changes the direction'],
  [0x115f, 'is a letter that shows nothing'],
  [0x1160, 'is a letter that shows nothing'],
  [0x180e, 'separates vowels'],
  [0x200b, 'is a space without width'],
  [0x200c, 'keeps letters apart'],
  [0x200d, 'joins letters'],
  [0x200e, 'is a mark of direction'],
  [0x200f, 'is a mark of direction'],
  [0x2028, 'begins a line'],
  [0x2029, 'begins a paragraph'],
  [0x202a, 'begins text to the right'],
  [0x202e, 'turns the rest of the line around'],
  [0x2060, 'joins words'],
  [0x2066, 'isolates a direction'],
  [0x2800, 'is a Braille pattern without dots'],
  [0x3164, 'is a letter that shows nothing'],
  [0xe000, 'is for private use'],
  [0xfeff, 'is a byte order mark in the middle'],
  [0xfff9, 'annotates'],
  [0xffa0, 'is a letter that shows nothing'],
  [0xffff, 'is no character'],
  [0x1d173, 'begins a beam in music'],
  [0xe0001, 'is a tag for a language'],
  [0xe0041, 'is a hidden letter A'],
  [0x10ffff, 'is the last one, and none'],
]

const unseenLines = unseen.map(([code, does]): Line => [
  `U+${code.toString(16)}, which ${does}`,
  'hidden-character',
  `A${String.fromCodePoint(code)}a`,
])

/** Characters as they are, and as codes in double quotes. */
const escapes: readonly Line[] = [
  ['a NUL as a code', 'hidden-character', '"A\\0a"'],
  ['a bell as a code', 'hidden-character', '"A\\aa"'],
  ['an escape as a code', 'hidden-character', '"A\\e[31ma"'],
  ['a turn of direction as a code', 'hidden-character', '"A\\u202ea"'],
  ['a lone surrogate as a code', 'hidden-character', '"A\\ud800a"'],
  ['a tag letter as a code', 'hidden-character', '"A\\U000E0041a"'],
  ['a next line as a code', 'hidden-character', '"A\\Na"'],
  ['a line separator as a code', 'hidden-character', '"A\\La"'],
  ['a carriage return as a code', 'hidden-character', '"A\\ra"'],
  ['a tab as a code', 'hidden-character', '"A\\ta"'],
  ['a letter as a code', '', '"\\x41da"'],
  ['a pair of surrogates as codes', '', '"A\\ud83d\\ude00"'],
]

/** Bytes that are no text, and characters that are not seen. */
export const textCases: readonly FileCase[] = [
  ...broken.map(([name, code, content]): FileCase => ({
    name,
    because: 'programs differ in what they make of broken bytes',
    expected: [code],
    make: () => withPeople(content),
  })),
  ...cases('whoever reviews a change must see it', withValue, [...unseenLines, ...escapes]),
  ...cases('whoever reviews a change must see it, in comments too', (text) => withPeople(`${ada}# ${text}\n`), [
    ['a turn of direction in a comment', 'hidden-character', 'a \u202e b'],
    ['an escape in a comment', 'hidden-character', '\u001b[2K'],
    ['a lone carriage return in a comment', 'hidden-character', 'a\rb'],
    ['a tab in a comment', '', 'a\tb'],
  ]),
  ...cases('whoever reviews a change must see it, in the settings too', withSetting, [
    ['a turn of direction in a department', 'hidden-character', 'departments: ["Sales\u202e"]\n'],
    ['a space without width in a key', 'hidden-character', 'ad\u200bmins: [ada]\n'],
  ]),
  ...cases('line ends and the mark at the beginning are as systems write them', withPeople, [
    ['the line ends of Windows', '', ada.replaceAll('\n', '\r\n')],
    ['the line ends of an old Macintosh', 'hidden-character', ada.replaceAll('\n', '\r')],
    ['both line ends', '', ada.replace('\n', '\r\n')],
    ['a byte order mark', '', `\ufeff${ada}`],
    ['two byte order marks', 'hidden-character', `\ufeff\ufeff${ada}`],
    ['no line end', '', ada.trimEnd()],
  ]),
]
