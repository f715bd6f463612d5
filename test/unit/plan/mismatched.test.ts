import { expect, test } from 'vitest'
import type { PersonKey } from '../../../src/model/names.js'
import { ofAnother } from '../../../src/plan/mismatched.js'
import { desiredOf } from '../../support/worlds.js'
import { accountOf, charted, matchOf, stateOf } from '../../support/small-company.js'

const left = { active: false }

test('a leaver whose account has another address, while a free one has theirs, is an error', () => {
  const users = [
    accountOf('ann', null, { email: 'x@acme.example' }),
    accountOf('y', null, { email: 'ann@acme.example' }),
  ]
  const { findings } = matchOf([charted('ann', null, left)], users, stateOf('ann'))
  expect(findings.map(({ code }) => code)).toEqual(['leaver-elsewhere'])
  expect(findings[0]?.message).toContain('the active account u-y has the address ann@acme.example')
})

test('an inactive account could not stay active, so it is no finding', () => {
  const users = [
    accountOf('ann', null, { email: 'x@acme.example' }),
    accountOf('y', null, { email: 'ann@acme.example', active: false }),
  ]
  expect(matchOf([charted('ann', null, left)], users, stateOf('ann')).findings).toEqual([])
})

test('the commands name the keys that are bound, and none if the account would be adopted', () => {
  const people = desiredOf([charted('ann', null, {}, { was: 'anna' as PersonKey }), charted('ben')])
  const person = people.people.get('ann' as PersonKey) as ReturnType<typeof charted>
  const whose = { kind: 'other', key: 'ben' as PersonKey, address: 'ben@acme.example' } as const
  const told = (how: 'renamed' | 'adopted'): string =>
    ofAnother({ person, user: accountOf('ann'), how }, whose, people, stateOf('anna')).message
  expect(told('renamed')).toContain('run "espalier state forget anna" and plan again')
  expect(told('adopted')).not.toContain('state forget')
})
