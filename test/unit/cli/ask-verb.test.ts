import { expect, test } from 'vitest'
import { missingParts, requireParts, verbFrom, wordsOfVerb } from '../../../src/cli/ask-verb.js'
import type { ParsedArgs } from '../../../src/model/arguments.js'

function given(words: readonly string[], flags: Readonly<Record<string, string>> = {}): ParsedArgs {
  return { words, flags: new Map(Object.entries(flags).map(([name, value]) => [name, [value]])) }
}

test('a verb is its flags, and null is no manager', () => {
  const words = wordsOfVerb('move', given(['ada'], { manager: 'null', department: 'null and void', on: '2027-01-01' }))
  const move = { verb: 'move', person: 'ada', manager: null, department: 'null and void', on: '2027-01-01' }
  expect(verbFrom('move', words)).toEqual(move)
})

test('a switch is a word, too, and a name stays a text', () => {
  const words = wordsOfVerb('hire', given([], { 'first-name': 'null', 'new-person': '' }))
  expect(verbFrom('hire', words)).toEqual({ verb: 'hire', firstName: 'null', newPerson: true })
})

test('what is missing is named, with a whole command', () => {
  const none = wordsOfVerb('rename', given([]))
  expect(missingParts('rename', none).map(({ name }) => name)).toEqual([
    'person',
    'firstName',
    'lastName',
    'email',
    'key',
  ])
  expect(() => requireParts('rename', none)).toThrow(
    /^"rename" needs PERSON, and --first-name or --last-name or --email or --key\. .* For example: espalier rename /,
  )
  expect(() => requireParts('rename', wordsOfVerb('rename', given(['ada'], { key: 'a' })))).not.toThrow()
  expect(() => wordsOfVerb('leave', given(['ada'], { on: '2027-02-30' }))).toThrow('--on takes a day')
})
