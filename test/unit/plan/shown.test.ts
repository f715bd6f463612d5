import { expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import { isShown, managerIn } from '../../../src/plan/shown.js'
import { liveFrom } from '../../support/worlds.js'
import { accountOf, stateOf } from '../../support/small-company.js'

const { bindings } = stateOf('boss')
const live = liveFrom([accountOf('ann', 'boss'), accountOf('boss')], stateOf('boss'))

test('a manager is a key that is bound, or # and an id', () => {
  expect(['boss', '#u-7', 'gone'].map((name) => managerIn(name, bindings))).toEqual(['u-boss', 'u-7', null])
})

test('a change shows once every value of it does', () => {
  const shown = (after: Parameters<typeof isShown>[0]['after'], id = 'u-ann'): boolean =>
    isShown({ key: 'ann' as PersonKey, before: {}, after }, id as UserId, live, bindings)
  expect(shown({ manager: 'boss', department: 'Sales' })).toBe(true)
  expect(shown({ manager: 'boss', department: 'Legal' })).toBe(false)
  expect(shown({ manager: null })).toBe(false)
  expect(shown({}, 'u-gone')).toBe(false)
})

test('a value shows in whatever form the service keeps it, unless that is what it was', () => {
  const shown = (was: string, due: string, kept: Values = {}): boolean => {
    const ann = { ...bindings, ann: { id: 'u-ann' as UserId, applied: {}, shown: kept } }
    const change = { key: 'ann' as PersonKey, before: { department: was }, after: { department: due } }
    return isShown(change, 'u-ann' as UserId, live, ann)
  }
  for (const due of ['sales', 'SALES ', '\u00a0Ｓales']) {
    expect(shown('Legal', due)).toBe(true)
    expect(shown('Sales', due)).toBe(false)
    expect(shown('Sales', due, { department: 'Sales' })).toBe(true)
  }
})
