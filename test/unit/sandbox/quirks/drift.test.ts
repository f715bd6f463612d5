import { expect, test } from 'vitest'
import { checkEnvelope, drifted, renameFrom, retypeFrom } from '../../../../src/sandbox/quirks/drift.js'
import { defaultSwitches, type Switches } from '../../../../src/sandbox/switches.js'

const user = { id: 'u-1', email: 'ann@acme.example', active: true }
const shown = (switches: Partial<Switches>, body: unknown = user, where: 'list' | 'one' | 'write' = 'one') =>
  drifted(body, where, { ...defaultSwitches, ...switches })

test('a service that is as described shows what there is', () => {
  expect(shown({})).toBe(user)
  expect(drifted(undefined, 'one', { ...defaultSwitches, envelope: 'data' })).toBeUndefined()
})

test('fields are empty, renamed, retyped and missing, each by the name of the contract', () => {
  const all = { renames: ['email=mail', 'id=key'], retypes: ['active=text'], drops: ['id'], nulled: ['email'] }
  expect(shown(all)).toEqual({ mail: null, active: 'true' })
  expect(shown(all, [user, 'x'])).toEqual([{ mail: null, active: 'true' }, 'x'])
})

test.each([
  ['id=number', { id: 1 }],
  ['id=list', { id: ['u-1'] }],
  ['id=object', { id: { value: 'u-1' } }],
  ['id=boolean', { id: true }],
])('%s shows %j', (retype, expected) => {
  expect(shown({ retypes: [retype] })).toMatchObject(expected)
})

test.each<[string, unknown]>([
  ['list', [[user]]],
  ['text', JSON.stringify([user])],
  ['by-id', { 'u-1': user }],
  ['data.users', { data: { users: [user] } }],
])('the envelope %s is around everything', (envelope, expected) => {
  expect(shown({ envelope }, [user])).toEqual(expected)
})

test('drift of one kind of answer shows in no other', () => {
  const seen = (['list', 'one', 'write'] as const).map((where) =>
    shown({ drops: ['id'], driftOn: 'write' }, user, where),
  )
  expect(seen.map((one) => Object.hasOwn(one as object, 'id'))).toEqual([true, true, false])
})

test('what cannot be read says what can', () => {
  expect(renameFrom('a-b=c')).toEqual(['a-b', 'c'])
  expect(retypeFrom('active=text')).toEqual(['active', 'text'])
  expect(() => renameFrom('a')).toThrow('Write FROM=TO')
  expect(() => retypeFrom('a=date')).toThrow('text, number, boolean, list, object')
  expect(() => checkEnvelope('a..b')).toThrow('The envelope "a..b" cannot be read.')
  expect(() => checkEnvelope('data.users')).not.toThrow()
})
