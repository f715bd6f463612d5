import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { writePeople } from '../../src/desired/editing/edit.js'
import type { PersonRecord } from '../../src/model/person-record.js'
import { chartBudget } from '../../src/desired/reading/budget.js'
import { readTree } from '../../src/desired/reading/tree.js'

/** Values that YAML would bite, and others. Hidden characters are not among them: the reader refuses them. */
const value = fc.oneof(
  fc.constantFrom(
    'no',
    'null',
    '1.10',
    '0012',
    '~',
    '@a',
    '*a',
    '&a',
    '!a',
    'a: b',
    'a #b',
    '2026-12-31',
    'O’Neil',
    "O'Neil",
  ),
  fc.constantFrom(
    '"q"',
    "'",
    '- a',
    '{a}',
    '[a]',
    '| a',
    '%a',
    ' a',
    'a ',
    'a\\b',
    'yes',
    'Ada',
    'Zoë',
    '李',
    'a:',
    '#a',
    '',
    '...',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => /^[ -~]*$/.test(text)),
)

const keys = ['ada', 'ben', 'cleo', 'dan', 'eve', '0012', 'no', 'constructor']

const entry = fc.record(
  { email: value, firstName: value, lastName: value, manager: fc.option(value), department: value, role: value },
  { requiredKeys: ['email', 'firstName', 'lastName', 'manager'] },
)

const record: fc.Arbitrary<PersonRecord> = fc.record({
  key: fc.constantFrom(...keys),
  file: fc.constantFrom('org/people/a.yaml', 'org/people/b/c.yaml', 'org/people/odd.yaml'),
  entry,
})

const records = fc.uniqueArray(record, { selector: ({ key }) => key, maxLength: 6 })

/** People as a person may have written them, in all the ways that can be edited. */
const odd = {
  file: 'org/people/odd.yaml',
  text: `# the top
defaults:   # for all
  department: "Sales"  # quoted

people:
    # Ada first
    ada:  # the founder
        email:   ada@acme.example   # work
        lastName: 'Lovelace'
        firstName: >-
          Ada
        manager: null
        changes:
        -   on: 2027-01-01
            manager: ben   # after the merger
        # below Ada

    ben: { email: 'ben@acme.example', firstName: Ben, lastName: "Bo", manager: ada }

    cleo:
        manager:
        email: "c\\u006ceo@acme.example"
        firstName: Cleo
        lastName:
          Cole
        # the last word on Cleo
# the bottom
`,
}

test('what is written is what is read, and a second time changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.constantFrom('\n', '\r\n'), async (all, feed) => {
      const existing = [{ ...odd, text: odd.text.replaceAll('\n', feed) }]
      const written = await writePeople(existing, all)
      const files = new Map([...existing, ...written].map((source) => [source.file, source]))
      const found = new Map<string, Record<string, unknown>>()
      for (const source of files.values()) {
        const { tree, diagnostics } = await readTree(source, chartBudget())
        expect(diagnostics).toEqual([])
        const { defaults, people } = (tree?.value ?? {}) as Record<string, Record<string, Record<string, unknown>>>
        for (const [key, person] of Object.entries(people ?? {})) found.set(key, { ...defaults, ...person })
      }
      for (const { key, entry: said } of all) expect(found.get(key)).toMatchObject(said)
      expect(await writePeople([...files.values()], all)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('comments stay, all of them and in their order', async () => {
  const comments = (text: string) => text.match(/# .*/g)
  await fc.assert(
    fc.asyncProperty(records, async (all) => {
      const tame = all.filter(({ entry: said }) => !Object.values(said).some((text) => text?.includes('#')))
      const written = (await writePeople([odd], tame)).find(({ file }) => file === odd.file)
      expect(comments(written?.text ?? odd.text)).toEqual(comments(odd.text))
    }),
    { numRuns: 500 },
  )
})

test('a line that no edit names stays as it is', async () => {
  await fc.assert(
    fc.asyncProperty(entry, async (said) => {
      const [written] = await writePeople([odd], [{ key: 'cleo', file: odd.file, entry: said }])
      const cleo = odd.text.indexOf('    cleo:')
      expect(written?.text.slice(0, cleo)).toBe(odd.text.slice(0, cleo))
      expect(written?.text.endsWith('# the last word on Cleo\n# the bottom\n')).toBe(true)
    }),
    { numRuns: 100 },
  )
})
