import { expect, test } from 'vitest'
import { writePeople } from '../../../../src/desired/editing/edit.js'

const ada = { email: 'ada@acme.example', firstName: 'Ada', lastName: 'Lovelace', manager: null }

test('a new file says which schema it has, and the department that all share once', async () => {
  const sales = { ...ada, department: 'Sales', role: 'user' }
  const file = 'org/people/sales.yaml'
  const records = ['zoe', 'ada'].map((key) => ({ key, file, entry: sales }))
  expect(await writePeople([], records)).toEqual([
    {
      file,
      text: `# yaml-language-server: $schema=../../schema/people.schema.json
defaults:
  department: Sales
people:
  ada:
    email: ada@acme.example
    firstName: Ada
    lastName: Lovelace
    manager: null
    role: user
  zoe:
    email: ada@acme.example
    firstName: Ada
    lastName: Lovelace
    manager: null
    role: user
`,
    },
  ])
})

test('an import changes what differs, keeps the rest, and adds who is new', async () => {
  const text = `# Our people. Ask Kim before you change the order.
people:

  ada: # since 1843
    firstName: "Ada"
    lastName: Byron      # her maiden name
    email: ada@acme.example
    manager:   bob

  bob: { email: bob@acme.example, firstName: Bob, lastName: 'O''Neil', manager: null }
    # Bob is on leave
# the end
`
  const file = 'org/people/all.yaml'
  const bob = { email: 'bob@acme.example', firstName: 'Bob', lastName: "O'Neil", manager: null, role: 'admin' }
  const [written, ...others] = await writePeople(
    [{ file, text }],
    [
      { key: 'ada', file: 'org/people/elsewhere.yaml', entry: { ...ada, manager: 'null', status: 'left' } },
      { key: 'bob', file, entry: bob },
      { key: 'cy', file, entry: { ...ada, lastName: 'No' } },
    ],
  )
  expect(others).toEqual([])
  expect(written?.text).toBe(`# Our people. Ask Kim before you change the order.
people:

  ada: # since 1843
    status: left
    firstName: "Ada"
    lastName: Lovelace      # her maiden name
    email: ada@acme.example
    manager:   'null'

  bob: { email: bob@acme.example, firstName: Bob, lastName: 'O''Neil', manager: null, role: admin }
    # Bob is on leave
  cy:
    email: ada@acme.example
    firstName: Ada
    lastName: 'No'
    manager: null
# the end
`)
})

test('people without anybody yet take people', async () => {
  for (const text of [
    'people:\n',
    'people: {}\n',
    'people: {} # nobody\n',
    'people: # nobody',
    'people:\ndefaults: {}\n',
  ]) {
    const [written] = await writePeople([{ file: 'a.yaml', text }], [{ key: 'ada', file: 'a.yaml', entry: ada }])
    expect(written?.text).toContain('\n  ada:\n    email:')
    expect(written?.text.includes('# nobody')).toBe(text.includes('# nobody'))
  }
})

test.each([
  ['a file that cannot be read', 'people: [\n', ada, /^a\.yaml:2 cannot be read, so nothing was written\./],
  ['a value that no file may hold', 'people: {}\n', { ...ada, lastName: 'Love\u200blace' }, /U\+200B/],
  ['a form that is not foreseen', `people: { x: { email: y } }\n`, ada, /would not be right after the change/],
])('%s is refused with a reason', async (_, text, entry, why) => {
  const written = writePeople([{ file: 'a.yaml', text }], [{ key: 'ada', file: 'a.yaml', entry }])
  await expect(written).rejects.toMatchObject({
    name: 'ExitError',
    exit: 1,
    message: expect.stringMatching(why) as string,
  })
})

test('a file that begins with a mark of UTF-8 keeps it', async () => {
  const text =
    'people:\n  ada:\n    email: ada@acme.example\n    firstName: Ada\n    lastName: Lovelace\n    manager: null\n'
  const source = { file: 'org/people/a.yaml', text, mark: '\uFEFF' } as const
  const written = await writePeople([source], [{ key: 'ada', file: source.file, entry: { ...ada, lastName: 'King' } }])
  expect(written).toEqual([{ ...source, text: text.replace('Lovelace', 'King') }])
})
