import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fields, type Values } from '../../../src/model/fields.js'
import type { PersonKey } from '../../../src/model/names.js'
import type { DesiredState, Person } from '../../../src/model/people.js'
import { droppedIn } from '../../../src/plan/as-it-is.js'
import { differ } from '../../../src/plan/differ.js'
import { match } from '../../../src/plan/match.js'
import { notableIn } from '../../../src/plan/notable.js'
import type { Pair } from '../../../src/plan/pairs.js'
import { settings } from '../../support/settings.js'
import { accountOf, bindingTo, charted } from '../../support/small-company.js'
import { desiredOf, liveFrom, liveOf, sealed, stateWith, worlds } from '../../support/worlds.js'

const manage = new Set(fields)
const desired = desiredOf([], { settings: { ...settings, manage } })
const state = stateWith({ ann: bindingTo('ann'), boss: bindingTo('boss') })

function pairOf(more: Partial<Pair> = {}, said: Partial<Person> = {}, live: Values = {}): Pair {
  const person = charted('ann', 'boss', { role: null }, said)
  const user = accountOf('ann', 'boss', live)
  return { person, user, applied: person.values, how: 'bound', whose: { kind: 'own' }, ...more }
}

const isNotable = notableIn(desired, state)

test('an account as the chart says is not notable', () => {
  expect(isNotable(pairOf())).toBe(false)
})

test.each<[string, Pair]>([
  ['adopted', pairOf({ how: 'adopted' })],
  ['renamed', pairOf({ how: 'renamed' })],
  ['known by the seal alone', pairOf({ whose: { kind: 'drifted' } })],
  ['with newPerson', pairOf({}, { newPerson: true })],
  ['with samePerson', pairOf({}, { samePerson: true })],
])('a pair is notable: %s', (_, pair) => {
  expect(isNotable(pair)).toBe(true)
})

test.each(fields)('an account with another %s is notable, and so is a field that the chart leaves out', (field) => {
  const other = { [field]: field === 'active' ? false : 'other' }
  expect(isNotable(pairOf({}, {}, other))).toBe(true)
  const { person } = pairOf()
  const { [field]: _, ...rest } = person.values
  const applied = { ...person.values, [field]: person.values[field] ?? 'user' }
  expect(isNotable(pairOf({ person: { ...person, values: rest }, applied }))).toBe(true)
})

test('what Git does not manage is not notable, but for the address and the state of the account', () => {
  const little = notableIn({ ...desired, settings: { ...settings, manage: new Set() } }, state)
  const found = fields.filter((field) => little(pairOf({}, {}, { [field]: field === 'active' ? false : 'other' })))
  expect(found).toEqual(['email', 'active'])
})

test('where two people share an account, every pair is notable', () => {
  const shared = stateWith({ ann: bindingTo('ann'), ben: { ...bindingTo('ben'), id: accountOf('ann').id } })
  const people = desiredOf([charted('ann'), charted('ben')])
  expect(match(people, liveFrom([accountOf('ann')], shared), shared, sealed).notable).toHaveLength(2)
})

/** A random company, with what chance remembers of it. */
const states = worlds.map((world) => ({ ...world, live: liveOf(world.company, world.state) }))

test('of a pair that is not notable, there is no difference to find, nor a field left out', () => {
  fc.assert(
    fc.property(states, fc.subarray([...fields]), (world, some) => {
      const chart: DesiredState = { ...world.desired, settings: { ...settings, manage: new Set(some) } }
      const { pairs, notable, keyOf, active } = match(chart, world.live, world.state, sealed)
      const noted = new Set<PersonKey>(notable.map(({ person }) => person.key))
      for (const pair of pairs.values()) {
        if (noted.has(pair.person.key)) continue
        expect(differ(pair, chart.settings, keyOf, true)).toBeNull()
        expect(droppedIn(pair, chart.settings.manage)).toEqual([])
        expect([pair.how, pair.whose.kind]).toEqual(['bound', 'own'])
      }
      expect(active).toBe([...pairs.values()].filter(({ user }) => user.values.active === true).length)
    }),
  )
})
