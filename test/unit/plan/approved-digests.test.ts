import { describe, expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { Change, Plan, Scheduled, Source } from '../../../src/model/files.js'
import type { Day, PersonKey, UserId } from '../../../src/model/names.js'
import { allowedBy, planDigests, comeOf, stillAhead, type ApprovedDigests } from '../../../src/plan/approved-digests.js'
import { pendingIn } from '../../../src/plan/pending.js'
import type { Upcoming } from '../../../src/model/people.js'
import { change } from '../../fixtures/render/plans.js'

const at = { file: 'org/people/a.yaml', line: 2, column: 3 }

function plan(changes: readonly Change[], scheduled: readonly Scheduled[] = []): Plan {
  return { fingerprint: 'sha256:00', changes, scheduled } as unknown as Plan
}

const on = '2026-12-15' as Day

/** What plans allow once these days have come. */
function allowedOn(past: readonly Upcoming[], ...plans: readonly Plan[]): ApprovedDigests {
  const later = plans.flatMap((one) => planDigests(one).later)
  return { ...allowed(...plans), due: comeOf(past, known(later)) }
}

function allowed(...plans: readonly Plan[]): ApprovedDigests {
  const all = plans.map(planDigests)
  return {
    exact: known(all.flatMap(({ changes }) => changes)),
    due: new Map(),
  }
}

const source: Source = { as: 'pull', pull: 7, check: 70, by: null }

function known(digests: readonly string[]): ReadonlyMap<string, Source> {
  return new Map(digests.map((digest) => [digest, source]))
}

function line(verb: Scheduled['verb'], key: string, values: Values): Scheduled {
  return { on, verb, key: key as PersonKey, name: key, values, at }
}

const extra = ({ changes }: Plan, allowance: ApprovedDigests): string[] =>
  changes.filter((one) => allowedBy(one, allowance, null) === null).map(({ id }) => id)

const move = change('move', 'move', 'ann', 'Ann', { manager: 'bob' }, { manager: 'cas' })
const leave = change('deactivate', 'leave', 'dan', 'Dan', { active: true }, { active: false })
const values = { email: 'eve@acme.example', firstName: 'Eve', lastName: 'Example', manager: 'bob' }
const hire: Change = { ...change('create', 'hire', 'eve', 'Eve', {}, values), user: null }

describe('what was seen in a plan', () => {
  test('the same plan and any part of it need no new approval, and an empty plan needs none at all', () => {
    const seen = allowed(plan([leave, move, hire]))
    expect(extra(plan([leave, move, hire]), seen)).toEqual([])
    expect(extra(plan([hire]), seen)).toEqual([])
    expect(extra(plan([]), allowed())).toEqual([])
  })

  test('anything more does', () => {
    expect(extra(plan([leave, move]), allowed(plan([move])))).toEqual([leave.id])
  })

  test.each<[string, Change]>([
    ['another value', { ...move, after: { manager: 'dan' } }],
    ['another value before it', { ...move, before: { manager: 'dan' } }],
    ['another account', { ...move, user: 'u-other' as UserId }],
    ['another person', { ...move, key: 'anna' as PersonKey }],
    [
      'one field more',
      { ...move, before: { ...move.before, department: 'A' }, after: { ...move.after, department: 'B' } },
    ],
  ])('%s is more', (_, other) => {
    expect(extra(plan([other]), allowed(plan([move])))).toEqual([move.id])
  })

  test('a new account is approved as a whole: with another value, or as an adoption, it is another one', () => {
    const other = { ...hire, after: { ...values, manager: 'cas' } }
    const found: Change = {
      ...change('adopt', 'adopt', 'eve', 'Eve', { email: values.email }, {}),
      user: 'u-7' as UserId,
    }
    const seen = allowed(plan([hire]))
    expect(extra(plan([other]), seen)).toEqual([hire.id])
    expect(extra(plan([found]), seen)).toEqual([found.id])
    expect(extra(plan([found]), allowed(plan([found])))).toEqual([])
    expect(extra(plan([{ ...found, user: 'u-8' as UserId }]), allowed(plan([found])))).toEqual([found.id])
  })

  test('two people may have approved two values of somebody', () => {
    const both = { ...move, before: { manager: 'bob', department: 'A' }, after: { manager: 'cas', department: 'B' } }
    const other = { ...move, before: { department: 'A' }, after: { department: 'B' } }
    expect(extra(plan([both]), allowed(plan([move]), plan([other])))).toEqual([])
  })
})

const came: readonly Upcoming[] = [
  { on, at, key: 'eve' as PersonKey, kind: 'hire', values: { ...values, active: true } },
  { on, at, key: 'ann' as PersonKey, kind: 'change', values: { manager: 'cas' } },
  { on, at, key: 'dan' as PersonKey, kind: 'leave', values: { active: false } },
]

describe('what was scheduled', () => {
  test('is not approved before its day, nor on another one', () => {
    const seen = plan([], [line('move', 'ann', { manager: 'cas' }), line('leave', 'dan', { active: false })])
    const sooner = came.map((one) => ({ ...one, on: '2026-11-15' as Day }))
    expect(extra(plan([move, leave]), allowedOn(came, seen))).toEqual([])
    expect(extra(plan([move, leave]), allowedOn([], seen))).toEqual([move.id, leave.id])
    expect(extra(plan([move, leave]), allowedOn(sooner, seen))).toEqual([move.id, leave.id])
  })

  test('a hire, a move and a leaver are approved with the plan that announced them', () => {
    const seen = allowedOn(
      came,
      plan(
        [],
        [
          line('hire', 'eve', { ...values, active: true }),
          line('move', 'ann', { manager: 'cas' }),
          line('leave', 'dan', { active: false }),
        ],
      ),
    )
    expect(extra(plan([hire, move, leave]), seen)).toEqual([])
  })

  test('but no other values, no hire of somebody who was to move, and no adoption of somebody who was to be new', () => {
    const seen = allowedOn(came, plan([], [line('hire', 'eve', values), line('move', 'ann', { manager: 'cas' })]))
    const found: Change = {
      ...change('adopt', 'adopt', 'eve', 'Eve', { email: values.email }, {}),
      user: 'u-7' as UserId,
    }
    const arrival: Change = { ...change('create', 'hire', 'ann', 'Ann', {}, { manager: 'cas' }), user: null }
    expect(extra(plan([{ ...hire, after: { ...values, email: 'eva@acme.example' } }]), seen)).toEqual([hire.id])
    expect(extra(plan([{ ...move, after: { manager: 'dan' } }]), seen)).toEqual([move.id])
    expect(extra(plan([found, arrival]), seen)).toEqual([found.id, arrival.id])
  })

  test('what is remembered of it comes on its day; a line that nobody approved is not remembered, and does not', () => {
    const common = { on: '2026-12-15' as Day, at }
    const past = [
      { ...common, key: 'eve' as PersonKey, kind: 'hire' as const, values: { ...values, active: true } },
      { ...common, key: 'dan' as PersonKey, kind: 'leave' as const, values: { active: false } },
    ]
    const seen = plan([], [line('hire', 'eve', { ...values, active: true })])
    const closing = plan([], [...seen.scheduled, line('leave', 'dan', { active: false })])
    const remembered = stillAhead(closing, planDigests(seen).later)
    expect(remembered).toEqual(planDigests(seen).later)
    const come = { exact: known([]), due: comeOf(past, known(remembered)) }
    expect(extra(plan([hire, leave]), come)).toEqual([leave.id])
    expect(stillAhead(plan([], []), remembered)).toEqual([])
  })
})

describe('what was off before', () => {
  test('the same changes and lines are pending, and what only the chart before wants is undone', () => {
    const announced = line('move', 'ann', { manager: 'cas' })
    const before = plan([leave, move], [announced, line('leave', 'bob', { active: false })])
    const { pending, undone } = pendingIn(plan([leave, hire], [announced, line('hire', 'gus', values)]), before)
    expect([...pending]).toEqual([leave.id, '2026-12-15 move:ann'])
    expect(undone).toBe(2)
  })

  test('a change to another value is not pending, and without a chart before nothing is', () => {
    const other = { ...move, after: { manager: 'dan' } }
    expect(pendingIn(plan([other]), plan([move]))).toEqual({ pending: new Set(), undone: 1 })
    expect(pendingIn(plan([move]), null)).toEqual({ pending: new Set(), undone: 0 })
  })
})
