import { expect, test } from 'vitest'
import type { Change, Plan, Scheduled } from '../../../src/model/files.js'
import type { Day } from '../../../src/model/names.js'
import { pendingIn } from '../../../src/plan/pending.js'
import { draftOf } from '../../support/small-company.js'

function changeOf(key: string, department: string): Change {
  return { ...draftOf('update', key, { department }), needs: [], reports: 0 }
}

function lineOf(key: string, on: string): Scheduled {
  const { at, name, key: of } = draftOf('update', key)
  return { on: on as Day, verb: 'leave', key: of, name, values: { active: false }, at }
}

function planOf(changes: readonly Change[], scheduled: readonly Scheduled[] = []): Plan {
  return { changes, scheduled } as unknown as Plan
}

test('without a plan of the base nothing was pending', () => {
  expect(pendingIn(planOf([changeOf('ann', 'Legal')]), null)).toEqual({ pending: new Set(), undone: 0 })
})

test('a change that the base has with the same values was pending; with others it is new, and undoes the old one', () => {
  const base = planOf([changeOf('ann', 'Legal'), changeOf('ben', 'Legal')])
  const { pending, undone } = pendingIn(planOf([changeOf('ann', 'Legal'), changeOf('ben', 'Sales')]), base)
  expect([[...pending], undone]).toEqual([['update:ann'], 1])
})

test('a line of a later day counts by its day', () => {
  const base = planOf([], [lineOf('ann', '2027-01-01'), lineOf('ben', '2027-01-01')])
  const head = planOf([], [lineOf('ann', '2027-01-01'), lineOf('ben', '2027-02-01')])
  const { pending, undone } = pendingIn(head, base)
  expect([[...pending], undone]).toEqual([['2027-01-01 leave:ann'], 1])
})
