import { expect, test } from 'vitest'
import type { UserId } from '../../../src/model/names.js'
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
    isShown({ after }, id as UserId, live, bindings)
  expect(shown({ manager: 'boss', department: 'Sales' })).toBe(true)
  expect(shown({ manager: 'boss', department: 'Legal' })).toBe(false)
  expect(shown({ manager: null })).toBe(false)
  expect(shown({}, 'u-gone')).toBe(false)
})
