import { expect, test } from 'vitest'
import type { Scheduled } from '../../../../src/model/files.js'
import { countLines, peopleIn, planLines } from '../../../../src/render/plan/plan-lines.js'
import { change } from '../../../fixtures/render/plans.js'

const update = change('update', 'change', 'ann', 'Ann', { department: 'Sales' }, { department: 'Legal' })
const move = change('move', 'move', 'ann', 'Ann', { manager: null }, { manager: 'boss' })
const later = (verb: Scheduled['verb'], values: Scheduled['values']): Scheduled =>
  ({ on: '2027-01-01', verb, key: 'ann', name: 'Ann', values, at: move.at }) as Scheduled

test('one person has one line today, named by what matters most, and one for each later day', () => {
  const lines = planLines([update, move], [later('leave', { active: false })], false)
  expect(lines.map(({ verb, changes, later: on }) => [verb, changes.length, on?.on ?? null])).toEqual([
    ['move', 2, null],
    ['leave', 0, '2027-01-01'],
  ])
  expect(peopleIn(lines)).toBe(1)
  expect(countLines(lines)).toMatchObject({ move: 1, leave: 1, change: 0 })
})

test('the department is the one before the plan', () => {
  expect(planLines([update], [], false)[0]?.department).toBe('Sales')
  expect(planLines([move], [], false)[0]?.department).toBeNull()
})

test('leavers, admins and new addresses are guarded; the address of a hire is none', () => {
  const guarded = (verb: Scheduled['verb'], values: Scheduled['values']) =>
    planLines([], [later(verb, values)], false)[0]?.guarded
  expect(guarded('leave', {})).toBe(true)
  expect(guarded('change', { email: 'a@x.example' })).toBe(true)
  expect(guarded('hire', { email: 'a@x.example' })).toBe(false)
  const readdressed = change('update', 'change', 'ann', 'Ann', { email: 'a@x.example' }, { email: 'b@x.example' })
  expect(planLines([readdressed], [], false)[0]?.guarded).toBe(true)
  expect(planLines([update], [], false)[0]?.guarded).toBe(false)
})
