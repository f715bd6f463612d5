import { cases, entry, person, settings, withEntry, withField, withPeople, withSetting } from './case.js'
import type { FileCase, Folder, Line } from './case.js'

/** Names that every object, or something that is handled like one, has already. */
const inherited =
  '__proto__ constructor prototype toString valueOf hasOwnProperty isPrototypeOf __defineGetter__ __lookupSetter__ toJSON then length'.split(
    ' ',
  )

const more = { email: 'b@acme.example', firstName: 'Bob', lastName: 'By', manager: 'null' }
const bob = Object.entries(more)
  .map(([name, value]) => `    ${name}: ${value}\n`)
  .join('')

/** Where a key can stand, what it comes to there, and what is written with it. */
const places: readonly (readonly [string, string, (text: string) => Folder, (name: string) => string])[] = [
  ['beside people', 'unknown-property', withPeople, (name) => `${person('ada')}${name}: { role: admin }\n`],
  ['in the defaults', 'unknown-property', withPeople, (name) => `defaults:\n  ${name}: admin\n${person('ada')}`],
  ['of a field', 'unknown-property', withField, (name) => `${name}: { role: admin }`],
  [
    'in a dated change',
    'unknown-property',
    withField,
    (name) => `changes: [{ on: 2027-01-01, role: user, ${name}: x }]`,
  ],
  ['in the settings', 'unknown-property', withSetting, (name) => `${name}: { admins: [ada] }\n`],
  ['below limits', 'unknown-property', withSetting, (name) => `limits:\n  ${name}: { atMost: 9 }\n`],
  ['of a limit', 'unknown-property', withSetting, (name) => `limits:\n  move: { ${name}: 9 }\n`],
  ['below allow', 'unknown-property', withSetting, (name) => `allow:\n  ${name}: { count: 9 }\n`],
]

const isKey = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/

/** Keys that mislead a reader, or a program. */
export const keyCases: readonly FileCase[] = [
  ...places.flatMap(([where, codes, place, write]) =>
    cases(
      'a name that objects inherit is a property like any other',
      place,
      inherited.map((name): Line => [`${name} ${where}`, codes, write(name)]),
    ),
  ),
  ...cases(
    'a name that objects inherit is a key like any other',
    withEntry,
    inherited.flatMap((name): Line[] => [
      [`${name} as a person`, isKey.test(name) ? '' : 'bad-key', `${name}:\n${bob}`],
      [`"${name}" as a person`, isKey.test(name) ? '' : 'bad-key', `"${name}":\n${bob}`],
    ]),
  ),
  ...cases('one of two keys that are equal would be lost', withPeople, [
    ['a person twice', 'duplicate-key', person('ada') + entry('ada')],
    ['a person twice in one line', 'duplicate-key missing-property', 'people: { ada: {}, ada: {} }\n'],
    ['a person twice, once in quotes', 'duplicate-key', person('ada') + entry('"ada"').replace('"ada"@', 'ada@')],
    ['a person twice by an escape', 'duplicate-key', person('ada') + entry('"\\x61da"').replace('"\\x61da"@', 'ada@')],
    ['people twice', 'duplicate-key', `${person('ada')}people:\n${entry('bob')}`],
    ['a field twice', 'duplicate-key', `${person('ada')}    manager: null\n`],
    ['a field twice, once in quotes', 'duplicate-key', `${person('ada')}    "manager": null\n`],
    ['__proto__ twice', 'duplicate-key unknown-property', `${person('ada')}    __proto__: x\n    __proto__: y\n`],
    ['a field twice in a dated change', 'bad-value duplicate-key', `${person('ada')}    changes: [{ on: x, on: y }]\n`],
    ['nothing twice', 'duplicate-key unknown-property', `${person('ada')}    : x\n    : y\n`],
    ['the same with another accent', 'hidden-character', `${person('ada')}    é: x\n    e\u0301: y\n`],
    ['capitals', 'unknown-property', `${person('ada')}    Manager: null\n`],
    ['a person with a capital', 'bad-key', person('ada') + entry('Ada').replace('Ada@', 'b@')],
    ['a person in full-width letters', 'bad-key', person('ada') + entry('ａｄａ').replace('ａｄａ@', 'b@')],
    ['a person in Cyrillic letters', 'bad-key', person('ada') + entry('аdа').replace('аdа@', 'b@')],
    ['a person with the Kelvin sign', 'hidden-character', person('ada') + entry('\u212Aim').replace('\u212Aim@', 'b@')],
    ['a person with a dotless i', 'bad-key', person('ada') + entry('ıan').replace('ıan@', 'b@')],
    ['a person with a path', 'bad-key', person('ada') + entry('../../etc/passwd').replace('../../etc/passwd@', 'b@')],
    ['a person with two dots', 'bad-key', person('ada') + entry('a..b').replace('a..b@', 'b@')],
    ['a person with 64 letters', '', person('a'.repeat(64)).replace(/email: a*/, 'email: a')],
    ['a person with 65 letters', 'bad-key', person('a'.repeat(65)).replace(/email: a*/, 'email: a')],
  ]),
  ...['people/b.yaml', 'people/B/c.yml'].map((second): FileCase => ({
    name: `a person in two files, the second being ${second}`,
    because: 'nobody could tell which of the two counts',
    expected: ['duplicate-key'],
    make: () => ({ 'espalier.yaml': settings, 'people/a.yaml': person('ada'), [second]: person('ada') }),
  })),
]
