import {
  cases,
  entry,
  fullFile,
  person,
  settings,
  upTo,
  withEntry,
  withField,
  withPeople,
  withSetting,
} from './case.js'
import type { FileCase, Folder } from './case.js'

const short = (at: number): string => at.toString(36)
/** So long that a full file has less than 60,000 of them. */
const long = (at: number): string => `k${`${at}`.padStart(12, '0')}`
const day = (at: number): string => new Date(Date.UTC(2027, 0, 1 + at)).toISOString().slice(0, 10)
const filled = (piece: string) => (): string => piece.repeat(fullFile / piece.length)
const people = (line: (at: number) => string) => (): string => `people:\n${upTo(fullFile - 10, line)}`
const lines = (first: string, line: (at: number) => string) => (): string => `${first}\n${upTo(fullFile - 100, line)}`

/** Full files, of which a chart may have 12. */
function fullChart(files: number, line: (file: number, at: number) => string): () => Folder {
  const file = (number: number): string => `people:\n${upTo(fullFile - 10, (at) => line(number, at))}`
  const all = () => Array.from({ length: files }, (_, number) => [`people/f${number + 10}.yaml`, file(number)])
  return () => ({ 'espalier.yaml': settings, ...(Object.fromEntries(all()) as Folder) })
}

function chart(name: string, codes: string, files: number, line: (file: number, at: number) => string): FileCase {
  return {
    name,
    expected: codes.split(' '),
    because: 'all files together have a budget too',
    make: fullChart(files, line),
  }
}

const flow = (key: string, rest: string): string =>
  `  ${key}: { email: ${key}@acme.example, firstName: A, lastName: B, manager: null${rest} }\n`

/** Addresses that all look the same. */
const alike = (at: number): string => at.toString(2).padStart(16, '0').replaceAll('0', 'm').replaceAll('1', 'rn')

/** People with dates, 6,000 in a file. */
function manyDays(count: number, rest: (at: number) => string, name = (at: number): string => `k${at}`): () => Folder {
  const line = (at: number): string => flow(`k${at}`, rest(at)).replace(/email: k\d+/, `email: ${name(at)}`)
  const file = (from: number): string =>
    `people:\n${Array.from({ length: Math.min(6000, count - from) }, (_, at) => line(from + at)).join('')}`
  const starts = Array.from({ length: Math.ceil(count / 6000) }, (_, at) => 6000 * at)
  return () => ({
    'espalier.yaml': settings,
    ...Object.fromEntries(starts.map((from) => [`people/f${from}.yaml`, file(from)])),
  })
}

/** Files that take time or memory unless sizes are limited. */
export const sizeCases: readonly FileCase[] = [
  ...cases('a file of one thing again and again takes no longer than others', withPeople, [
    ['opening brackets', 'yaml-feature', filled('[')],
    ['opening braces', 'yaml-feature', filled('{a: ')],
    ['dashes', 'yaml-feature', filled('- ')],
    ['question marks', 'yaml-feature', filled('? ')],
    ['question marks in lines', 'yaml-feature', filled('? a\n')],
    ['keys in one line', 'yaml-feature', filled('a: ')],
    ['colons', 'too-large', filled(':\n')],
    ['anchors', 'yaml-feature', filled('&a ')],
    ['anchors in lines', 'yaml-feature', filled('&a b\n')],
    ['aliases', 'yaml-feature', filled('*a ')],
    ['tags', 'yaml-feature', filled('!a ')],
    ['directives', 'yaml-feature', filled('%a\n')],
    ['ends', 'yaml-feature', filled('...\n')],
    ['quotes', 'too-large', filled('"')],
    ['single quotes', 'wrong-type', filled("'")],
    ['empty quotes', 'too-large', filled('"" ')],
    ['wrong escapes', 'yaml-syntax', filled('"\\q"\n')],
    ['commas in brackets', 'too-large', () => `people: [${filled(',')()}`],
    ['empty maps in brackets', 'too-large', () => `people: [${filled('{},')()}`],
    ['pairs in brackets', 'too-large', () => `people: [${filled('a: b,')()}`],
    ['lists in lists', 'too-large', () => `people:\n${filled('- - - - a\n')()}`],
    ['comments', 'too-large', filled('#\n')],
    ['empty lines', 'too-large', filled('\n')],
    ['empty lines of Windows', 'too-large', filled('\r\n')],
    ['spaces', 'empty-value', filled(' ')],
    ['tabs', 'empty-value', filled('\t')],
    ['hidden characters', 'hidden-character', () => '\u200b'.repeat(fullFile / 3)],
    ['letters', 'wrong-type', filled('a')],
    ['words', 'wrong-type', filled('a b ')],
    ['words with marks', 'wrong-type', filled('a#b:c ')],
    ['block heads', 'wrong-type', filled('|\n')],
    ['a mebibyte and one byte', 'too-large', () => 'a'.repeat(1024 * 1024 + 1)],
    ['a hundred mebibytes', 'too-large', () => 'a'.repeat(100 * 1024 * 1024)],
  ]),
  ...cases('keys and values without number', withPeople, [
    ['people of nothing', 'missing-property', people((at) => `  ${long(at)}: {}\n`)],
    ['people who are null', 'wrong-type', people((at) => `  ${long(at)}: null\n`)],
    ['people who are a text', 'wrong-type', people((at) => `  ${long(at)}: a\n`)],
    ['people without number', 'too-large', people((at) => `  k${short(at)}: {}\n`)],
    ['people with bad keys', 'bad-key', people((at) => entry(`K${at}`))],
    ['people with long keys', 'bad-key wrong-type', people((at) => `  ${short(at).padStart(120, '_')}: a\n`)],
    [
      'people who reach for another manager',
      'unknown-manager',
      people((at) => entry(`${at}`.padStart(60, 'a'), 'A', `${at}`.padStart(60, 'b'))),
    ],
    [
      'people who reach for a near manager',
      'unknown-manager',
      people((at) => entry(`k${at}`.padStart(20, 'a'), 'A', `k${at}x`.padStart(20, 'a'))),
    ],
    ['people with one address', 'duplicate-email', people((at) => entry(`k${at}`).replace(/email: k\d+/, 'email: k'))],
    [
      'people with addresses that look the same',
      'look-alike-email',
      people((at) =>
        entry(`k${at}`).replace(
          /email: k\d+/,
          `email: ${at.toString(2).padStart(20, '0').replaceAll('0', 'm').replaceAll('1', 'rn')}`,
        ),
      ),
    ],
    ['people in a chain', 'too-deep', people((at) => entry(`k${at}`, 'A', at === 0 ? 'null' : `k${at - 1}`))],
    ['people in circles of two', 'loop', people((at) => entry(`k${at}`, 'A', `k${at % 2 === 0 ? at + 1 : at - 1}`))],
    [
      'people in one circle',
      'loop',
      () => `people:\n${Array.from({ length: 8000 }, (_, at) => entry(`k${at}`, 'A', `k${(at + 1) % 8000}`)).join('')}`,
    ],
    ['people who all were one', 'was-in-use', people((at) => flow(`k${at}`, ', was: one'))],
    ['people with a wrong date', 'bad-date', people((at) => flow(`k${at}`, ', start: 2026-02-30'))],
    [
      'people with dates in the wrong order',
      'date-order',
      people((at) => flow(`k${at}`, ', start: 2027-02-01, end: 2027-01-01')),
    ],
    ['people who start on 5,000 days', 'too-many-days', people((at) => flow(`k${at}`, `, start: ${day(at % 5000)}`))],
    ['people who start on 1,000 days', '', people((at) => flow(`k${at}`, `, start: ${day(at % 1000)}`))],
    ['people in one line', 'too-large', () => `people: {${upTo(fullFile, (at) => `k${short(at)}: {}, `)}}`],
    ['a person of unknown fields', 'too-large', lines('people:\n  ada:', (at) => `    x${short(at)}: 1\n`)],
    ['a person of nearly known fields', 'too-large', lines('people:\n  ada:', (at) => `    firstNam${short(at)}: 1\n`)],
    [
      'a person of 900 unknown fields',
      'missing-property unknown-property',
      () => `people:\n  ada:\n${upTo(9000, (at) => `    x${short(at)}: 1\n`)}`,
    ],
    ['a person of wrong changes', 'too-large', lines('people:\n  ada:\n    changes:', () => '      - {}\n')],
    ['people of wrong changes', 'missing-property wrong-type', people((at) => `  k${at}: { changes: [a, b, c, d] }\n`)],
    ['a file of unknown fields', 'too-large', lines('a: b', (at) => `x${short(at)}: 1\n`)],
    [
      'keys of 1,000 letters',
      'missing-property unknown-property',
      lines('a: b', (at) => `${'x'.repeat(1000)}${at}: 1\n`),
    ],
    ['levels below levels', 'too-large', lines('a: b', (at) => `a${at}:\n b:\n  c:\n   d:\n    e:\n     f: x\n`)],
    ['values in quotes with codes', 'too-large', people((at) => entry(`k${at}`, '"\\x41"'))],
    ['values over two lines', 'too-large', people((at) => entry(`k${at}`, 'A\n      B'))],
    ['values with two quotes', '', people((at) => entry(`k${at}`, "'O''Neil'"))],
    ['a full file with the line ends of Windows', '', people((at) => entry(`k${at}`).replaceAll('\n', '\r\n'))],
    ['a full file', '', people((at) => entry(`k${at}`))],
  ]),
  ...cases('lists without number in the settings', withSetting, [
    ['departments', 'too-large', lines('departments:', (at) => `  - d${short(at)}\n`)],
    [
      '20,000 departments',
      'foreign-domain',
      () => `departments:\n${upTo(200_000, (at) => `  - d${short(at)}\n`)}emailDomains: [b.de]\n`,
    ],
    ['the same department', 'too-large', lines('departments:', () => '  - d\n')],
    ['departments that are lists', 'too-large', lines('departments:', () => '  - []\n')],
    ['20,000 departments that are lists', 'wrong-type', () => `departments:\n${'  - []\n'.repeat(20_000)}`],
    ['admins', 'too-large', lines('admins:', (at) => `  - d${short(at)}\n`)],
    ['20,000 admins', 'unknown-person', () => `admins:\n${upTo(200_000, (at) => `  - d${short(at)}\n`)}`],
    ['domains', 'too-large', lines('emailDomains:', (at) => `  - d${short(at)}.de\n`)],
    ['20,000 domains', 'foreign-domain', () => `emailDomains:\n${upTo(240_000, (at) => `  - d${short(at)}.de\n`)}`],
    ['allowances', 'too-large', lines('allow:', (at) => `  d${short(at)}: 1\n`)],
    ['4,000 allowances', 'unknown-property', () => `allow:\n${upTo(40_000, (at) => `  d${short(at)}: 1\n`)}`],
    ['limits that are null', 'too-large', lines('limits:', (at) => `  d${short(at)}: null\n`)],
    ['unknown settings', 'too-large', lines('x: y', (at) => `d${short(at)}: 1\n`)],
    ['settings that are null', 'too-large', lines('x: y', (at) => `d${short(at)}: null\n`)],
  ]),
  ...cases('one entry has room for a person and no more', withEntry, [
    ['a person in a thousand levels', 'yaml-feature', `bob: ${'{ a: '.repeat(1000)}`],
    ['a person in 17 levels', 'yaml-feature', `bob: ${'['.repeat(17)}${']'.repeat(17)}`],
    ['a person in 12 levels', 'wrong-type', `bob: ${'['.repeat(12)}${']'.repeat(12)}`],
  ]),
  ...cases('101 dated changes are too many, and 100 are not', withField, [
    [
      '100 changes',
      '',
      () =>
        `changes:\n${Array.from({ length: 100 }, (_, at) => `      - { on: ${day(at)}, role: r${at} }\n`).join('')}`,
    ],
    ['10,000 changes', 'bad-value', () => `changes: [${'{ on: 2027-01-01, role: a },'.repeat(10_000)}]`],
  ]),
  chart('people', 'too-large', 13, (file, at) => entry(`k${file}x${at}`)),
  chart('people with letters of two bytes', 'too-large', 13, (file, at) => entry(`k${file}x${at}`, '李')),
  chart(
    'people in short lines',
    'too-large',
    13,
    (file, at) => `  k${file}x${short(at)}: {email: a${file}x${at}@b.cd, firstName: A, lastName: B, manager: null}\n`,
  ),
  chart('people of nothing in every file', 'missing-property', 11, (file, at) => `  ${file}x${long(at)}: {}\n`),
  chart('the same people in every file', 'duplicate-key', 11, (_, at) => entry(`k${at}`)),
  chart('unknown managers in every file', 'unknown-manager', 11, (file, at) =>
    entry(`k${file}x${at}`.padStart(50, 'a'), 'A', `${at}`.padStart(50, 'b')),
  ),
  chart('slow forms in every file', 'too-large', 11, (file, at) => entry(`k${file}x${at}`, '"\\x41"')),
  chart('comments in every file', 'too-large', 13, (file, at) => (at === 0 ? entry(`k${file}`) : '#\n')),
  {
    name: '59,000 people who start on 250 days',
    expected: [],
    because: 'this is the most that people and days may come to',
    make: manyDays(59_000, (at) => `, start: ${day(at % 250)}`),
  },
  {
    name: '19,000 people who are new and whose addresses look the same, on 750 days',
    expected: [],
    because: 'this is the most that people and days may come to',
    make: manyDays(19_000, (at) => `, newPerson: true, start: ${day(at % 750)}`, alike),
  },
  {
    name: 'a sound person beside a full file',
    expected: ['duplicate-key'],
    because: 'each counts',
    make: () => ({ ...withPeople(people((at) => entry(`k${at}`))()), 'people/b.yaml': person('k0') }),
  },
]
