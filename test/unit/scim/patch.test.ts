import { expect, test } from 'vitest'
import { patchedUser } from '../../../src/scim/patch.js'

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const schemas = ['urn:ietf:params:scim:api:messages:2.0:PatchOp']

function patched(...Operations: Parameters<typeof patchedUser>[0]['Operations']): unknown {
  const { user } = patchedUser({ schemas, Operations })
  const { schemas: _, ...others } = user as Readonly<Record<string, unknown>>
  return others
}

test('a later operation counts', () => {
  const twice = patched({ op: 'replace', path: 'active', value: true }, { op: 'Replace', value: { active: 'False' } })
  expect(twice).toEqual({ active: 'False', [enterprise]: {} })
})

test('parts of a name add up, whether they come in an object or alone', () => {
  const name = patched(
    { op: 'add', path: 'name', value: { givenName: 'Ada' } },
    { op: 'add', path: 'name.familyName', value: 'King' },
  )
  expect(name).toMatchObject({ name: { givenName: 'Ada', familyName: 'King' } })
})

test('a manager comes whole, in parts, or both', () => {
  const whole = { op: 'add', path: 'manager', value: '00012' } as const
  const part = { op: 'add', path: `${enterprise}:manager.displayName`, value: 'Grace Hopper' } as const
  expect(patched(whole, part)).toEqual({ [enterprise]: { manager: { value: '00012', displayName: 'Grace Hopper' } } })
  expect(patched(part, whole)).toEqual({ [enterprise]: { manager: '00012' } })
  expect(patched(whole, { op: 'remove', path: 'manager' })).toEqual({ [enterprise]: { manager: null } })
})

test('a department can be removed', () => {
  expect(patched({ op: 'Remove', path: `${enterprise}.department` })).toEqual({ [enterprise]: { department: null } })
})

test('a null name stays, so that the schema judges it', () => {
  expect(patched({ op: 'replace', path: 'name', value: 7 })).toMatchObject({ name: 7 })
})

test.each<[string, unknown, unknown]>([
  ['an address at home', { type: 'home', value: 'ada@home.example' }, []],
  ['another one', { type: 'other', value: 'ada@home.example', primary: false }, []],
  ['a primary one', { type: 'home', value: 'ada@home.example', primary: 'True' }, 'kept'],
  ['one for work', { type: 'Work', value: 'ada@acme.example' }, 'kept'],
  ['one of no type', { value: 'ada@acme.example' }, 'kept'],
  ['one of another form', 'ada@acme.example', 'kept'],
  ['one with a hostile flag', { type: 'home', primary: { toString: 1 } }, []],
])('what is added to the addresses: %s', (_, address, emails) => {
  const kept = emails === 'kept' ? [address] : emails
  expect(patched({ op: 'Add', path: 'emails', value: [address] })).toMatchObject({ emails: kept })
  expect(patched({ op: 'add', value: { emails: [address] } })).toMatchObject({ emails: kept })
  expect(patched({ op: 'replace', path: 'emails', value: [address] })).toMatchObject({ emails: [address] })
})

test('the address for work may come as a list of one', () => {
  const work = { type: 'work', value: 'ada@acme.example' }
  const path = 'emails[type eq "work"]'
  expect(patched({ op: 'Replace', path, value: [work] })).toMatchObject({ emails: [work] })
  expect(patched({ op: 'Replace', path, value: work })).toMatchObject({ emails: [work] })
})
