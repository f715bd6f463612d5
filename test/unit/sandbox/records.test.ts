import { expect, test } from 'vitest'
import { echoed, merged, only, replaced, shown, type UserRecord } from '../../../src/sandbox/records.js'
import { defaultSwitches } from '../../../src/sandbox/switches.js'

const ada: UserRecord = {
  id: 'u1',
  email: 'a@x',
  firstName: 'Ada',
  lastName: 'L',
  role: null,
  department: 'Sales',
  managerId: null,
  active: true,
  title: 'Dr',
}

test('a merge keeps what is not sent, a replacement does not, and neither changes the id', () => {
  expect(merged(ada, { department: 'Legal', id: 'u9' })).toEqual({ ...ada, department: 'Legal' })
  expect(replaced('u1', { email: 'a@x', id: 'u9' })).toEqual({
    id: 'u1',
    email: 'a@x',
    firstName: null,
    lastName: null,
    role: null,
    department: null,
    managerId: null,
    active: true,
  })
})

test('a field named __proto__ is a field', () => {
  expect(Object.keys(merged(ada, JSON.parse('{"__proto__":1}') as object as Record<string, unknown>))).toContain(
    '__proto__',
  )
})

test('empty fields are shown or left out', () => {
  expect(shown(ada, { ...defaultSwitches, nulls: 'show' })).toBe(ada)
  expect(Object.keys(shown(ada, { ...defaultSwitches, nulls: 'omit' }))).not.toContain('role')
})

test('an echo is all, what was sent, or nothing', () => {
  const echo = (kind: (typeof defaultSwitches)['echo']) =>
    echoed(ada, { title: 'x' }, ['id'], { ...defaultSwitches, echo: kind })
  expect([echo('full'), echo('none')]).toEqual([ada, undefined])
  expect(echo('brief')).toEqual({ id: 'u1', title: 'Dr' })
  expect(only(ada, new Set(['email', 'gone']))).toEqual({ email: 'a@x' })
})
