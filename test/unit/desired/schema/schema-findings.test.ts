import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { people } from '#validators/people'
import { checkPeople, checkSettings } from '../../../../src/desired/schema/schema-findings.js'
import { chartBudget } from '../../../../src/desired/reading/budget.js'
import { readTree } from '../../../../src/desired/reading/tree.js'

async function told(text: string, check: typeof checkPeople | typeof checkSettings): Promise<readonly string[]> {
  const { tree, diagnostics: before } = await readTree({ file: 'a.yaml', text }, chartBudget())
  expect(before).toEqual([])
  if (tree === null) return []
  const { value, diagnostics } = await check(tree)
  expect(value === null).toBe(diagnostics.length > 0)
  for (const { place, excerpt } of diagnostics) expect(excerpt).toBe(text.split('\n')[(place?.line ?? 0) - 1])
  return diagnostics.map(
    ({ code, message, place }) => `${String(place?.line)}:${String(place?.column)} ${code}: ${message}`,
  )
}

/** The findings about one person who has this line beside those that all people have. */
async function ofPerson(line: string, without = 'nothing'): Promise<readonly string[]> {
  const fields = ['email: ada@acme.example', 'firstName: Ada', 'lastName: Lovelace', 'manager: null']
  const lines = [...fields.filter((field) => !field.startsWith(without)), line]
  return told(`people:\n  ada:\n${lines.map((field) => `    ${field}\n`).join('')}`, checkPeople)
}

test.each([
  ['department: Sales', []],
  ['newPerson: true', []],
  ['adress: x', ['7:5 unknown-property: "adress" is not known here. Delete it, or write one of: email, firstName,']],
  ['rolle: x', ['7:5 unknown-property: "rolle" is not known here. Did you mean "role"?']],
  ['role:', ['7:5 empty-value: role has no value. Write one, or delete the line.']],
  ['role: [a]', ['7:5 wrong-type: role must be one text. Write it like user.']],
  ['role: null', ['7:11 wrong-type: role is null, which has no meaning here.']],
  ['newPerson: yes', ['7:16 wrong-type: newPerson must be true or false. Write it like true.']],
  ['start: 1.1.2026', ['7:12 bad-value: "1.1.2026" is not allowed for start. Write it like 2026-12-01.']],
  ['status: gone', ['7:13 bad-value: "gone" is not allowed for status. Write status: left, or delete the line.']],
  ['changes: []', ['7:5 bad-value: changes is an empty list.']],
  ['changes: [{ on: 2026-01-01 }]', ['7:15 bad-value: This entry of changes sets nothing.']],
  [
    'changes: [{ manager: x, role: y }]',
    ['7:15 missing-property: changes has no on. Write for example "on: 2027-01-01".'],
  ],
  ['changes: x', ['7:14 wrong-type: changes must be a list.']],
  [`department: ${'x'.repeat(101)}`, ['7:17 bad-value: department is too long. Write at most 100 characters.']],
])('a person with %s', async (line, expected) => {
  const found = await ofPerson(line)
  expect(found).toHaveLength(expected.length)
  for (const [index, start] of expected.entries()) expect(found[index]).toContain(start)
})

test('a misspelt name and the missing one are the same mistake', async () => {
  expect(await ofPerson('manger: null', 'manager')).toEqual([
    '6:5 unknown-property: "manger" is not known here. Did you mean "manager"?',
  ])
})

test('an empty manager is told that a top says null, and a manager may be left out', async () => {
  expect(await ofPerson('manager:', 'manager')).toEqual([
    '6:5 empty-value: manager has no value. Write the key of the manager, or null for a person without one.',
  ])
  expect(await ofPerson('role: user', 'manager')).toEqual([])
})

const rest = '{ email: a@acme.example, firstName: A, lastName: B, manager: null }'

test('a bad key comes with a better one', async () => {
  const [found, ...others] = await told(`people:\n  Zoë Müller: ${rest}\n`, checkPeople)
  expect(found).toMatch(/^2:3 bad-key: "Zoë Müller" cannot be the key of a person\. .*: zoe\.muller\.$/)
  expect(others).toEqual([])
})

test('a person beside the people is told to be indented', async () => {
  expect(await told(`people: {}\nada: ${rest}\n`, checkPeople)).toEqual([
    '2:1 unknown-property: "ada" is beside people:, not below it. Indent it by two spaces, or delete it.',
  ])
})

test('a file without the line people: is one finding, however many people it has', async () => {
  expect(await told(`a: ${rest}\nb: ${rest}\nc: ${rest}\n`, checkPeople)).toEqual([
    '1:1 missing-property: This file has no line "people:". Write it above a, and indent each line below it by two spaces.',
  ])
  expect(await told(`staff:\n  a: ${rest}\n  b: ${rest}\n`, checkPeople)).toEqual([
    '1:1 unknown-property: "staff" is not known here. Did you mean "people"?',
  ])
})

test('all findings of a file are told, in the order of their places', async () => {
  const text = `people:\n  b: x\n  a: ${rest}\n  c:\n    email: x\nfoo: y\n`
  expect((await told(text, checkPeople)).map((line) => line.split(':').slice(0, 2).join(':').split(' ')[0])).toEqual([
    '2:6',
    '4:3',
    '4:3',
    '5:12',
    '6:1',
  ])
})

test('keys that objects inherit are refused or are people like any other', async () => {
  expect(await told(`people:\n  constructor: ${rest}\n  valueOf: x\n`, checkPeople)).toHaveLength(2)
  expect(await told(`people:\n  __proto__: ${rest}\n`, checkPeople)).toHaveLength(1)
  expect(await told(`people:\n  ada: { __proto__: ${rest} }\n`, checkPeople)).toHaveLength(4)
  expect(await told(`people:\n  constructor: ${rest}\n`, checkPeople)).toEqual([])
})

test.each([
  ['manage: [emial]', 'Did you mean "email"?'],
  ['manage: [email, email]', 'manage holds the same value twice.'],
  ['api: v1', 'api must be a group of fields.'],
  ['limits: { deactivate: { percent: five } }', 'percent must be a whole number. Write it like 5.'],
  ['limits: { deactivate: { percent: 101 } }', '"101" is not allowed for percent. Write 100 or less.'],
  ['limits: { admins: { atLeast: null } }', 'atLeast is null, which has no meaning here.'],
  [
    'allow: { role: { count: 0, reason: new head, until: 2026-12-31 } }',
    '"0" is not allowed for count. Write 1 or more.',
  ],
])('settings with %s', async (line, expected) => {
  const found = await told(`company: Acme\ntimezone: Europe/Berlin\n${line}\n`, checkSettings)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(expected)
})

test('numbers in the settings become numbers, and the text is still there to be read again', async () => {
  const text = 'company: 1\ntimezone: UTC\nlimits: { role: { atMost: 2 } }\n'
  const { tree } = await readTree({ file: 'a.yaml', text }, chartBudget())
  const checked = tree === null ? null : (await checkSettings(tree)).value
  expect(checked).toEqual({ company: '1', timezone: 'UTC', limits: { role: { atMost: 2 } } })
  expect(tree?.again([]).value).toEqual({ company: '1', timezone: 'UTC', limits: { role: { atMost: '2' } } })
})

const text = fc.constantFrom('ann', 'a@acme.example', 'Ann', 'true', '2026-12-01', '', 'a@b', 'x'.repeat(101))
const field = fc.constantFrom('firstName', 'manager', 'newPerson', 'start', 'status', 'absence', 'rolle', '__proto__x')
const said = fc.oneof(text, fc.constant(null), fc.array(text, { maxLength: 1 }), fc.record({ from: text, to: text }))
const sound = { email: 'a@acme.example', firstName: 'A', lastName: 'B' }
const entry = fc.oneof(
  fc.dictionary(field, said, { maxKeys: 2 }).map((more) => ({ ...sound, ...more })),
  fc.constantFrom(null, 'x', [], {}, { ...sound, email: undefined }),
)
const key = fc.oneof(
  fc.constantFrom('ann', 'a'.repeat(64), 'a'.repeat(65), 'constructor', 'A', 'a..b', ''),
  fc.string(),
)
const file = fc.oneof(
  fc.record(
    { people: fc.dictionary(key, entry), defaults: fc.record({ role: text }), peeple: text },
    { requiredKeys: ['people'] },
  ),
  fc.constantFrom(null, 'x', [], {}, { people: null }, { people: [] }, { people: {} }),
)

test('a file is taken for sound if and only if its whole schema says so', async () => {
  const again = () => ({ value: null, place: () => ({ file: 'a', line: 1, column: 1 }), excerpt: () => '' })
  await fc.assert(
    fc.asyncProperty(file, async (value) => {
      const asSchema = structuredClone(value)
      const isSound = people(asSchema)
      const checked = await checkPeople({ file: 'a', value, again, lineOf: () => 1 })
      expect(checked.value).toEqual(isSound ? asSchema : null)
    }),
  )
})
