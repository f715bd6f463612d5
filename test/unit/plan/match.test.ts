import { expect, test } from 'vitest'
import type { PersonKey } from '../../../src/model/names.js'
import { hasName } from '../../../src/plan/match.js'
import { stateWith } from '../../support/worlds.js'
import { accountOf, bindingTo, charted, matchOf, stateOf } from '../../support/small-company.js'

const codes = ({ findings }: ReturnType<typeof matchOf>): string[] => findings.map(({ code }) => code)

test('a binding counts before an address', () => {
  const users = [accountOf('ann', null, { email: 'new@acme.example' })]
  const found = matchOf([charted('ann')], users, stateOf('ann'))
  expect(found.pairs.get('ann' as PersonKey)).toMatchObject({ how: 'bound', user: { id: 'u-ann' } })
})

test('without a binding the exact address counts, in any case', () => {
  const found = matchOf([charted('ann')], [accountOf('x', null, { email: 'ANN@acme.example' })], stateOf())
  expect(found.pairs.get('ann' as PersonKey)).toMatchObject({ how: 'adopted', user: { id: 'u-x' }, applied: {} })
  expect(found.unmanaged).toEqual([])
})

test('two accounts of one address are adopted by none', () => {
  const twins = [accountOf('x', null, { email: 'ann@acme.example' }), accountOf('ann')]
  const found = matchOf([charted('ann')], twins, stateOf())
  expect([found.pairs.size, found.hires.size]).toEqual([0, 0])
  expect(codes(found)).toEqual(['two-accounts'])
})

test('a namesake stops a hire until the chart says that it is a new person', () => {
  const namesake = accountOf('x', null, { firstName: 'ANN' })
  expect(codes(matchOf([charted('ann')], [namesake], stateOf()))).toEqual(['same-name'])
  expect(codes(matchOf([charted('ann', null, {}, { newPerson: true })], [namesake], stateOf()))).toEqual([])
})

test('the part of an address before the @ is a likeness too', () => {
  const other = accountOf('x', null, { email: 'ann@old.example', firstName: 'Other' })
  expect(codes(matchOf([charted('ann')], [other], stateOf()))).toEqual(['same-name'])
})

test('a renamed manager is the same manager in what was applied', () => {
  const state = stateWith({ anna: bindingTo('anna'), ben: bindingTo('ben', { manager: 'anna' }) })
  const people = [charted('ann', null, {}, { was: 'anna' as PersonKey }), charted('ben', 'ann')]
  const found = matchOf(people, [accountOf('anna'), accountOf('ben', 'anna')], state)
  expect(found.pairs.get('ann' as PersonKey)?.how).toBe('renamed')
  expect(found.pairs.get('ben' as PersonKey)?.applied.manager).toBe('ann')
})

test('who is bound and missing from the chart never counts as a leaver', () => {
  const found = matchOf([charted('ben')], [accountOf('ann'), accountOf('ben')], stateOf('ann', 'ben'))
  expect(codes(found)).toEqual(['vanished-person'])
  expect(found.unmanaged).toEqual([])
})

test('a name that is missing is the same as an empty one, and no other', () => {
  const user = accountOf('ann', null, { lastName: null })
  expect(hasName(user, { firstName: 'ann' })).toBe(true)
  expect(hasName(user, { firstName: 'ann', lastName: 'Example' })).toBe(false)
})
