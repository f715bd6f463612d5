import { expect, test } from 'vitest'
import { inFlags, partsOfVerb, verbFlags, verbForms, type VerbName } from '../../../src/cli/verb-flags.js'

test.each(Object.keys(verbForms) as VerbName[])(
  '%s has each flag once, and its example has all that it needs',
  (verb) => {
    const names = verbFlags(verb).map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
    const { needs, example } = verbForms[verb]
    for (const { name, flag } of needs)
      expect(example).toMatch(name === 'person' ? /^espalier \w+ \S/ : `--${flag.name} `)
    expect(partsOfVerb(verb).map(({ name }) => name)).toContain('on')
  },
)

test('a problem speaks of the flag that is typed', () => {
  const problem = { at: 0, field: 'firstName', message: 'There is one. If it is another, say so: newPerson.', near: [] }
  expect(inFlags(problem)).toEqual({ ...problem, message: 'There is one. If it is another, add --new-person.' })
  expect(verbFlags('hire').map(({ name }) => name)).toContain('new-person')
})
