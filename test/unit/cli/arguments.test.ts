import { expect, test } from 'vitest'
import { isKeyFlag, readFlags, type Flag } from '../../../src/cli/arguments.js'

const known: readonly Flag[] = [
  { name: 'json', value: null, says: '' },
  { name: 'only', value: 'KEY', says: '', many: true },
  { name: 'org', value: 'FOLDER', says: '' },
]
const read = (...argv: readonly string[]) => readFlags(argv, known, 'plan')

test('words and flags are told apart, and a value may be joined', () => {
  const { words, flags } = read('a', '--org=x=y', '--only', 'ann', '-', '--only', 'ben', '--json', '--', '--b')
  expect(words).toEqual(['a', '-', '--b'])
  expect([...flags]).toEqual([
    ['org', ['x=y']],
    ['only', ['ann', 'ben']],
    ['json', []],
  ])
})

test.each([
  [['--jsno'], 'There is no flag --jsno. Did you mean --json?'],
  [['--dry-run'], 'use "espalier plan"'],
  [['--json', '--json'], '--json is given twice.'],
  [['--json=1'], '--json takes no value.'],
  [['--org'], '--org needs a value: --org FOLDER.'],
  [['--org', '--json'], '--org needs a value: --org FOLDER.'],
])('%j is told: %s', (argv, said) => {
  expect(() => read(...argv)).toThrow(said)
})

test('a key on the command line is refused, and not repeated', () => {
  expect(() => read('--api-key=canary')).toThrow(/^--api-key is refused/)
  expect(['--token', '-key', '--state-key=x', '--keys', '--only'].map(isKeyFlag)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
