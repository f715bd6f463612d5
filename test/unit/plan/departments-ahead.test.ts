import { expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { Day, PersonKey } from '../../../src/model/names.js'
import type { User, Upcoming } from '../../../src/model/people.js'
import { departmentsAhead } from '../../../src/plan/departments-ahead.js'
import { desiredOf } from '../../support/worlds.js'
import { accountOf, bindingTo, charted, matchOf } from '../../support/small-company.js'
import { stateWith } from '../../support/worlds.js'

const keys = ['ann', 'ben', 'cid', 'dan']
const [first, second] = ['2027-01-01', '2027-02-01']

/** Ann, ben and cid are in Sales, dan is in Legal. */
function counted(events: readonly Upcoming[], more: readonly User[] = []): Record<string, number> {
  const people = keys.map((key) =>
    charted(key, null, key === 'dan' ? { department: 'Legal' } : { department: 'Sales' }),
  )
  const users = keys.map((key) => accountOf(key, null, key === 'dan' ? { department: 'Legal' } : {}))
  const state = stateWith(Object.fromEntries(keys.map((key) => [key, bindingTo(key)])))
  const found = matchOf(people, [...users, ...more], state)
  return Object.fromEntries(departmentsAhead(events, desiredOf(people), found))
}

function event(key: string, values: Values, on = first, kind: Upcoming['kind'] = 'change'): Upcoming {
  return { key: key as PersonKey, kind, values, on: on as Day, at: charted('ann').at }
}

const field = { department: 'Field sales' }
const all = ['ann', 'ben', 'cid']

test('a renaming of a department on a later day counts once', () => {
  expect(counted(all.map((key) => event(key, field)))).toEqual({ [first]: 1 })
})

test('a person who leaves on that day, or before it, does not stay behind', () => {
  const two = ['ann', 'ben'].map((key) => event(key, field, second))
  expect(counted([...two, event('cid', { active: false }, second, 'leave')])).toEqual({ [second]: 1 })
  expect(counted([event('cid', { active: false }, first, 'leave'), ...two])).toEqual({ [second]: 1 })
})

test('where a person stays, or another one is there already, each counts', () => {
  expect(counted(['ann', 'ben'].map((key) => event(key, field)))).toEqual({ [first]: 2 })
  expect(counted(all.map((key) => event(key, { department: 'Legal' })))).toEqual({ [first]: 3 })
  const bot = accountOf('bot', null, { department: 'Field sales' })
  expect(
    counted(
      all.map((key) => event(key, field)),
      [bot],
    ),
  ).toEqual({ [first]: 3 })
  const hire = event('eve', { ...field, active: true }, first, 'hire')
  expect(counted([hire, ...all.map((key) => event(key, field, second))])).toEqual({ [second]: 3 })
})

test('each day goes on from the day before', () => {
  const back = all.map((key) => event(key, { department: 'Sales' }, second))
  expect(counted([...all.map((key) => event(key, field)), ...back])).toEqual({ [first]: 1, [second]: 1 })
})

test('another form of the same department, and other changes, do not count', () => {
  expect(counted([event('ann', { department: 'SALES' }), event('ben', { manager: 'ann' })])).toEqual({})
})
