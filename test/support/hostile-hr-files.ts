import { randomFrom } from '../../src/sandbox/chance.js'
import { xlsxOf, zipOf } from './zip.js'

/** A file that someone made to do harm. */
export interface HostileFile {
  readonly name: string
  readonly bytes: () => Buffer
  /** The code with which it is refused, of several that fit; "read": it has rows, whatever the findings on them are. */
  readonly outcomes: readonly string[]
}

type Chance = () => number

const header = 'employeeNumber,firstName,lastName,workEmail,supervisorEmail,department,hireDate\n'
const ada = '417,Ada,Lovelace,ada@acme.example,hedy@acme.example,Engineering,2020-10-01\n'

const below = (chance: Chance, most: number): number => Math.floor(chance() * most)
const pick = (chance: Chance, texts: readonly string[]): string => texts[below(chance, texts.length)] ?? ''

/** The pieces that parsers of cells and of formulas stumble over. */
const pieces = [
  '"',
  '""',
  '"a',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  "'",
  '=1+1',
  '@SUM(A1)',
  '+cmd|x',
  '\\',
  '\u200b',
  '\u202e',
  '\ufeff',
  '__proto__',
  'constructor',
  '../../etc',
  '$(id)',
  '<img>',
  'ß',
  '😀',
  'a\u0301',
  ' ',
  '0',
  '1E+9',
  '-',
]

type Kind = readonly [
  name: string,
  outcomes: readonly string[],
  make: (size: number, chance: Chance) => string | Buffer,
]

const large = 'hr-too-large'

/** Each kind of file, for about so many bytes. */
const kinds: readonly Kind[] = [
  ['quotes alone', ['hr-no-header', 'hr-quotes', large], (size) => '"'.repeat(size)],
  ['quotes below a header', ['hr-quotes', large], (size) => header + '"'.repeat(size | 1)],
  ['quotes that open and open', ['hr-quotes', large], (size) => header + '"a'.repeat(size / 2)],
  ['quoted cells without end', ['hr-quotes', large], (size) => `${header}"${'a","'.repeat(size / 4)}`],
  ['separators alone', ['hr-no-header', large], (size, chance) => pick(chance, [',', ';', '\t', '|']).repeat(size)],
  ['separators below a header', ['read', large], (size) => header + ada + ','.repeat(size)],
  ['line ends alone', ['hr-no-header', large], (size, chance) => pick(chance, ['\n', '\r', '\r\n']).repeat(size)],
  [
    'line ends below a header',
    ['hr-no-rows', large],
    (size, chance) => header + pick(chance, ['\n', '\r\n']).repeat(size),
  ],
  ['one long cell', ['hr-no-header', large], (size) => 'x'.repeat(size)],
  ['one long cell below a header', [large, 'read'], (size) => `${header}417,${'x'.repeat(size)}\n`],
  ['blanks in cells', ['hr-no-header', 'read', large], (size) => `${header}417,${' \u00a0'.repeat(size / 3)}\n`],
  [
    'ten thousand columns',
    ['hr-no-header', large],
    () => `${Array.from({ length: 10_000 }, (_, index) => `Email ${index}`).join(',')}\n`,
  ],
  [
    'a header of one name',
    ['hr-column-twice', 'hr-no-header', large],
    (_, chance) => `id,${'Email,'.repeat(1 + below(chance, 600))}name\n1${',a'.repeat(601)}\n`,
  ],
  ['zeros', ['hr-encoding', large], (size) => header + '\0'.repeat(size)],
  ['a zero somewhere', ['hr-encoding'], (_, chance) => `${header}${ada.repeat(below(chance, 50))}418,A\0da\n`],
  [
    'bytes of no text',
    ['hr-encoding', 'hr-not-a-table', 'hr-quotes', 'hr-no-header', large],
    (size, chance) => Buffer.from(Array.from({ length: Math.min(size, 20_000) }, () => below(chance, 256))),
  ],
  [
    'two encodings',
    ['hr-encoding'],
    (_, chance) =>
      Buffer.concat([
        Buffer.from(`${header}1,Jörg\n${ada.repeat(below(chance, 99))}2,`),
        Buffer.from('J\xf6rg', 'latin1'),
      ]),
  ],
  ['half of UTF-16', ['hr-encoding'], () => Buffer.from(`\ufeff${header}${ada}`, 'utf16le').subarray(0, 151)],
  [
    'letters that are none',
    ['hr-encoding'],
    () => Buffer.concat([Buffer.from(header), Buffer.from([0xed, 0xa0, 0x80, 0xf5, 0x90, 0x80, 0x80])]),
  ],
  [
    'formulas',
    ['read'],
    (size, chance) =>
      header +
      Array.from(
        { length: Math.min(size / 60, 59_000) },
        (_, index) =>
          `${index},=HYPERLINK(A1),@x,+${index}@acme.example,=cmd|' /C calc'!A0,-2+3,${pick(chance, ['=NOW()', '2020-01-01'])}\n`,
      ).join(''),
  ],
  [
    'pieces',
    ['read', 'hr-quotes', 'hr-no-rows', 'hr-no-header', 'hr-encoding', large],
    (_, chance) => header + Array.from({ length: 400 }, () => pick(chance, pieces)).join(''),
  ],
  [
    'pieces as a header',
    ['read', 'hr-quotes', 'hr-no-header', 'hr-no-rows', 'hr-column-twice', large],
    (_, chance) => `Email,Name,${Array.from({ length: 60 }, () => pick(chance, pieces)).join('')}\n${ada}`,
  ],
  ['rows of one person', ['read', large], (size) => header + ada.repeat(size / ada.length)],
  ['rows that end early', ['read', large], (size) => header + '417\n'.repeat(size / 4)],
  [
    'names of one letter in a hundred ways',
    ['read'],
    (_, chance) =>
      header +
      Array.from(
        { length: 500 },
        (_each, index) =>
          `${index},${pick(chance, pieces).replaceAll(/[",\r\n]/g, '')},${'a\u0301'.repeat(below(chance, 100))},x${index}@acme.example,,,\n`,
      ).join(''),
  ],
  ['a web page', ['hr-not-a-table'], () => '<table><tr><td>Email</td></tr></table>'],
  [
    'a bomb that claims to be small',
    [large],
    () => zipOf({ 'xl/workbook.xml': Buffer.alloc(60_000_000, ' ') }, { claims: 9 }),
  ],
  [
    'an archive of one byte less',
    ['hr-not-a-table'],
    (_, chance) => {
      const whole = xlsxOf('<row/>')
      return whole.subarray(0, 4 + below(chance, whole.length - 5))
    },
  ],
  [
    'an archive with a changed byte',
    ['hr-not-a-table', 'hr-no-header', large],
    (_, chance) => {
      const whole = xlsxOf('<row/>')
      whole[4 + below(chance, whole.length - 4)] = below(chance, 256)
      return whole
    },
  ],
  [
    'a cell far out',
    [large],
    (_, chance) => xlsxOf(`<row r="${1 + below(chance, 1_048_576)}"><c r="XFD1"><v>1</v></c></row>`),
  ],
  [
    'rows of one far cell',
    [large],
    (size) => xlsxOf('<row><c r="SF1"><v>1</v></c></row>'.repeat(Math.max(size / 34, 8100))),
  ],
  ['elements in elements', ['hr-not-a-table', 'hr-no-header', large], (size) => xlsxOf('<row>'.repeat(size / 5))],
  [
    'entities that grow',
    ['hr-no-header'],
    () =>
      xlsxOf('<row><c t="str"><v>&b;</v></c></row>', {
        'xl/sharedStrings.xml': `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><sst><si><t>&b;</t></si></sst>`,
      }),
  ],
  [
    'a text that all cells share',
    ['hr-no-header', large],
    (size) =>
      xlsxOf(`<row>${'<c t="s"><v>0</v></c>'.repeat(400)}</row>`.repeat(Math.max(1, size / 10_000)), {
        'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`,
      }),
  ],
  [
    'attributes without end',
    ['hr-not-a-table', 'hr-no-header', large],
    (size) => xlsxOf(`<row ${'a="b" '.repeat(size / 6)}/>`),
  ],
]

/** So many hostile files of about `size` bytes, of every kind in turn. */
export function hostileHrFiles(count: number, size: number, seed: number): readonly HostileFile[] {
  return Array.from({ length: count }, (_, index) => {
    const [name, outcomes, make] = kinds[index % kinds.length] ?? ['', [], () => '']
    const chance = randomFrom(seed + index)
    return {
      name: `${index} ${name}`,
      outcomes,
      bytes: () => Buffer.from(make(Math.ceil(size * (0.5 + chance() / 2)), chance)),
    }
  })
}
