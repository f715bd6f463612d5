import { expect, test } from 'vitest'
import { asLive, leftOutOf } from '../../../src/plan/as-live.js'
import { charted } from '../../support/small-company.js'
import { desiredOf } from '../../support/worlds.js'

test('each person has an account as the chart has it, leavers too, and is bound to it', () => {
  const left = charted('ben', 'ann', { active: false })
  const { users, state } = asLive(desiredOf([charted('ann'), left]))
  expect(users).toEqual([
    { id: 'ann', values: charted('ann').values },
    { id: 'ben', values: left.values },
  ])
  expect(state.bindings).toEqual({
    ann: { id: 'ann', applied: charted('ann').values },
    ben: { id: 'ben', applied: left.values },
  })
  expect([state.hiring, state.intents, state.lock]).toEqual([true, {}, null])
})

test('an account whose last day is not over is still active', () => {
  const { users } = asLive(desiredOf([charted('ann', null, { active: false }, { onLastDay: true })]))
  expect(users[0]?.values.active).toBe(true)
})

test('what the chart leaves out for active people is named, as far as Git owns it', () => {
  const { manager: _, role: __, ...open } = charted('ann').values
  const { department: ___, ...record } = charted('ben', 'ann', { active: false }).values
  const people = [charted('ann'), { ...charted('cid'), values: open }, { ...charted('ben'), values: record }]
  expect(leftOutOf(desiredOf(people))).toEqual(['manager'])
})
