import { expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { Plan } from '../../../src/model/files.js'
import type { Day, PersonKey, UserId } from '../../../src/model/names.js'
import type { Person, Upcoming, User } from '../../../src/model/people.js'
import { makePlan } from '../../../src/plan/plan.js'
import { planMarkdown } from '../../../src/render/plan/plan-markdown.js'
import { planText } from '../../../src/render/plan/plan-text.js'
import { desiredOf, liveFrom, personOf, plainChoices, sealed, stateWith } from '../../support/worlds.js'

function person(key: string, name: string, manager: string | null): Person {
  const [firstName = '', lastName = ''] = name.split('|')
  const email = `${key}@acme.example`
  return personOf(key, { email, firstName, lastName, department: 'Sales', manager, active: true })
}

function account({ key, values }: Person, more: Values = {}): User {
  const manager = typeof values.manager === 'string' ? `u-${values.manager}` : null
  return { id: `u-${key}` as UserId, values: { role: null, ...values, manager, ...more } }
}

/** A plan in which ann moves to `to`, in a company of these people and accounts. */
function moveOfAnn(
  to: string,
  people: readonly Person[],
  strangers: readonly User[] = [],
  later: readonly Upcoming[] = [],
): Plan {
  const before = [...people, person('ann', 'Ann|Low', null)]
  const after = [...people, person('ann', 'Ann|Low', to)]
  const state = stateWith(
    Object.fromEntries(before.map(({ key, values }) => [key, { id: `u-${key}` as UserId, applied: values }])),
  )
  const live = liveFrom([...before.map((one) => account(one)), ...strangers], state)
  return makePlan(desiredOf(after, { upcoming: later }), live, state, plainChoices, 'espalier test', sealed)
}

const boss = person('boss', 'Boss|One', null)

test('two people with one name are told apart by their keys, wherever a plan names them', () => {
  const plan = moveOfAnn('twin', [boss, person('twin', 'Boss|One', null)])
  const text = planText(plan, { colour: false, unmanaged: false, verbose: true }).text
  expect(text).toContain('Ann Low · manager none → Boss One (twin)  ann\n')
  expect(text).toContain('Boss One (twin) gains access')
  const page = planMarkdown(plan).text
  expect(page).toContain('manager none → **Boss One (twin)** |')
  expect(page).toContain('**Boss One (twin)** gains access')
})

test.each([
  ['in other capitals', person('twin', 'BOSS|one', null)],
  ['with other blanks', person('twin', 'Boss| \u00a0One', null)],
  ['composed in another way', person('twin', 'Boss|\u{ff2f}ne', null)],
])('a name %s is the same name to people', (_, twin) => {
  expect(moveOfAnn('boss', [boss, twin]).names['boss']).toBe('Boss One (boss)')
})

test('a user outside the chart and somebody of a later day count as well', () => {
  const stranger = account(person('old', 'Boss|One', null))
  expect(moveOfAnn('boss', [boss], [stranger]).names['boss']).toBe('Boss One (boss)')
  const { key, values, at } = person('new', 'Boss|One', null)
  const hire = { on: '2027-01-01' as Day, key, kind: 'hire' as const, values, at }
  expect(moveOfAnn('boss', [boss], [], [hire]).names['boss']).toBe('Boss One (boss)')
})

test('somebody who moves and has a namesake is told apart as well', () => {
  const plan = moveOfAnn('boss', [boss, person('anna', 'Ann|Low', null)])
  expect(plan.names['ann']).toBe('Ann Low (ann)')
  expect(planMarkdown(plan).text).toContain('| **Ann Low (ann)** · Sales | manager none → **Boss One** |')
})

test('a person and the account that is theirs are one: the name stands alone', () => {
  const plan = moveOfAnn('boss', [boss, person('cas', 'Cas|Two', null)])
  expect(plan.names).toEqual({ ann: 'Ann Low', boss: 'Boss One' })
  expect(Object.keys(plan.names) as PersonKey[]).not.toContain('cas')
})

test('names of blanks alone are not told apart', () => {
  const plan = moveOfAnn('boss', [person('boss', ' |', null), person('twin', ' |', null)])
  expect(plan.names['boss']).toBe(' ')
})
