import { expect, test } from 'vitest'
import type { Plan } from '../../../src/model/files.js'
import type { Day, PersonKey } from '../../../src/model/names.js'
import type { DesiredState, Upcoming } from '../../../src/model/people.js'
import { asLive } from '../../../src/plan/as-live.js'
import { chartDiff, isDifferent } from '../../../src/plan/chart-diff.js'
import { charted } from '../../support/small-company.js'
import { desiredOf, liveFrom } from '../../support/worlds.js'

const leaves = (key: string, on: string): Upcoming => ({
  on: on as Day,
  key: key as PersonKey,
  kind: 'leave',
  values: { active: false },
  at: charted(key).at,
})

const people = [charted('ann'), charted('ben', 'ann'), charted('cid', 'ann')]

function diffOf(base: DesiredState, desired: DesiredState, settings: readonly string[] = []): Plan {
  const { users, state } = asLive(base)
  return chartDiff(desired, base, { live: liveFrom(users, state), state }, { name: 'main', settings }, 'espalier test')
}

test('two charts that say the same do not differ', () => {
  const plan = diffOf(desiredOf(people), desiredOf(people))
  expect([plan.changes, plan.findings, plan.against]).toEqual([[], [], { name: 'main', settings: [], leftOut: [] }])
  expect(isDifferent(plan)).toBe(false)
  expect(isDifferent(diffOf(desiredOf(people), desiredOf(people), ['limits']))).toBe(true)
})

test('what changes is in the words of a plan: a hire, a move, a leaver', () => {
  const after = [charted('ann'), charted('ben', 'ann', { active: false }), charted('cid', 'dan'), charted('dan', 'ann')]
  const plan = diffOf(desiredOf(people), desiredOf(after))
  expect(plan.changes.map(({ id, before }) => [id, before])).toEqual([
    ['create:dan', {}],
    ['move:cid', { manager: 'ann' }],
    ['deactivate:ben', { active: true }],
  ])
  expect(plan.access.map((one) => [one.manager, one.people])).toEqual([['dan', ['cid']]])
})

test('a person who is missing from the files is found, as a plan finds them', () => {
  const plan = diffOf(desiredOf(people), desiredOf(people.slice(0, 2)))
  expect(plan.findings.map(({ code }) => code)).toEqual(['vanished-person'])
})

test('a new day is scheduled, one that both have is left out, and one that only the base has is a finding', () => {
  const [both, old, fresh] = [leaves('ann', '2027-01-01'), leaves('ben', '2027-01-01'), leaves('ben', '2027-02-01')]
  const plan = diffOf(desiredOf(people, { upcoming: [both, old] }), desiredOf(people, { upcoming: [both, fresh] }))
  expect(plan.scheduled.map(({ on, key }) => [on, key])).toEqual([['2027-02-01', 'ben']])
  expect(plan.findings).toMatchObject([{ severity: 'warning', code: 'no-longer-scheduled' }])
  expect(plan.findings[0]?.message).toContain('ben Example (ben) was to leave on 2027-01-01')
  expect(isDifferent(diffOf(desiredOf(people, { upcoming: [old] }), desiredOf(people)))).toBe(true)
})

test('a new weak point of the organisation is a warning, and makes two charts no different', () => {
  const wide = (count: number): DesiredState =>
    desiredOf([charted('ann'), ...Array.from({ length: count }, (_, at) => charted(`p${at}`, 'ann'))])
  expect(diffOf(wide(12), wide(13)).findings.map(({ code }) => code)).toEqual(['wide-span'])
  expect(diffOf(wide(13), wide(13)).findings).toEqual([])
  expect(isDifferent({ ...diffOf(wide(13), wide(13)), findings: diffOf(wide(12), wide(13)).findings })).toBe(false)
})

test('a person under a new key is scheduled as before, also as the manager of others', () => {
  const at = { on: '2027-01-01' as Day, kind: 'change', at: charted('ben').at } as const
  const moves = (key: string, manager: string): Upcoming => ({ ...at, key: key as PersonKey, values: { manager } })
  const base = desiredOf(people, { upcoming: [leaves('ben', '2027-01-01'), moves('cid', 'ben')] })
  const renamed = [charted('ann'), { ...charted('ben2', 'ann'), was: 'ben' as PersonKey }, charted('cid', 'ann')]
  const next = { upcoming: [leaves('ben2', '2027-01-01'), moves('cid', 'ben2')] }
  const plan = diffOf(base, desiredOf(renamed, next))
  expect([plan.scheduled, plan.findings.filter(({ code }) => code === 'no-longer-scheduled')]).toEqual([[], []])
  expect(diffOf(base, desiredOf(renamed)).findings.filter(({ code }) => code === 'no-longer-scheduled')).toHaveLength(2)
})

test('a chart alone cannot say that a word of a person has done its work', () => {
  const words = [
    charted('ann'),
    { ...charted('ben', 'ann'), samePerson: true },
    { ...charted('cid', 'ann'), newPerson: true },
  ]
  expect(diffOf(desiredOf(words), desiredOf(words)).findings).toEqual([])
})
