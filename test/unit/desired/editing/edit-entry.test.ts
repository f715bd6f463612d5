import { expect, test } from 'vitest'
import * as yaml from 'yaml'
import { entryPatches, type RawMap } from '../../../../src/desired/editing/edit-entry.js'
import { applied } from '../../../../src/desired/editing/parts.js'

/** An entry as text, after the change of what it says. */
function edited(text: string, change: (before: RawMap) => RawMap): string {
  const document = yaml.parseDocument(text, { schema: 'failsafe' })
  const before = document.toJS() as RawMap
  const after = change(before)
  const next = applied(text, entryPatches(text, yaml, document.contents, before, after))
  expect(yaml.parseDocument(next, { schema: 'failsafe' }).toJS()).toEqual(after)
  return next
}

const ada = 'email: a\nlastName: L # name\nmanager: bo\nrole: user\n'

test.each([
  ['status', 'left', 'status: left\nemail: a\nlastName: L # name\nmanager: bo\nrole: user\n'],
  ['firstName', 'Ada', 'email: a\nfirstName: Ada\nlastName: L # name\nmanager: bo\nrole: user\n'],
  ['id', '007', "email: a\nlastName: L # name\nid: '007'\nmanager: bo\nrole: user\n"],
  ['end', '2027-01-31', 'email: a\nlastName: L # name\nmanager: bo\nrole: user\nend: 2027-01-31\n'],
  ['samePerson', 'true', 'samePerson: true\nemail: a\nlastName: L # name\nmanager: bo\nrole: user\n'],
])('a new %s goes where people write it', (name, value, expected) => {
  expect(edited(ada, (before) => ({ ...before, [name]: value }))).toBe(expected)
})

test('a dated change goes to its day, in the form of the others', () => {
  const on = (day: string): RawMap => ({ on: day, manager: 'cy' })
  const insert = (before: RawMap, ...days: string[]): RawMap => ({
    ...before,
    changes: [...((before['changes'] ?? []) as RawMap[]), ...days.map(on)].toSorted((a, b) =>
      String(a['on']) < String(b['on']) ? -1 : 1,
    ),
  })
  const block = 'email: a\nchanges:\n  # the move\n  - on: 2027-02-01 # Monday\n    role: user\n'
  expect(edited(block, (before) => insert(before, '2027-01-01', '2027-03-01'))).toBe(
    'email: a\nchanges:\n  # the move\n  - on: 2027-01-01\n    manager: cy\n  - on: 2027-02-01 # Monday\n    role: user\n  - on: 2027-03-01\n    manager: cy\n',
  )
  const flow = 'changes: [{ on: 2027-02-01, role: user }]\nemail: a\n'
  expect(edited(flow, (before) => insert(before, '2027-01-01'))).toBe(
    'changes: [{ on: 2027-01-01, manager: cy }, { on: 2027-02-01, role: user }]\nemail: a\n',
  )
  expect(edited('{ email: a }', (before) => insert(before, '2027-01-01'))).toBe(
    '{ email: a, changes: [{ on: 2027-01-01, manager: cy }] }',
  )
})

test('the last dated change takes the list along, and a list of other days is written anew', () => {
  const text = 'email: a\nchanges: # planned\n  - { on: 2027-02-01, role: user }\nwas: x\n'
  expect(edited(text, ({ email, was }) => ({ email, was }))).toBe('email: a\nwas: x\n')
  expect(edited(text, (before) => ({ ...before, changes: [{ on: '2028-01-01', role: 'x' }] }))).toBe(
    'email: a\nchanges:\n  - { on: 2028-01-01, role: x }\nwas: x\n',
  )
})

test('a map is written anew, a value without text gets one', () => {
  expect(
    edited('absence:\n  from: 2027-01-01\n  to: 2027-05-01\nemail: a\n', (before) => ({
      ...before,
      absence: { from: '2027-01-01', to: '2027-02-01' },
    })),
  ).toBe('absence: { from: 2027-01-01, to: 2027-02-01 }\nemail: a\n')
  expect(edited('email: # none\nrole: x\n', (before) => ({ ...before, email: 'a' }))).toBe('email: a # none\nrole: x\n')
})
