import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GivenReview } from '../../src/model/approval.js'
import { countedPlan, type CountedPlan, type History } from '../../src/plan/approval-policy.js'

interface Shown {
  readonly sealedAt: number
  readonly shownAt: number
}

const people = ['alf', 'ann', 'bea', 'cid', 'mal'] as const
const person = fc.constantFrom(...people)
const time = fc.integer({ min: 0, max: 12_000 })
/** What GitHub tells is told to the second. */
const second = fc.integer({ min: 0, max: 12 }).map((at) => at * 1000)

const review: fc.Arbitrary<Omit<GivenReview, 'id'>> = fc.record({
  by: person,
  bot: fc.constant(false),
  at: second,
  approves: fc.integer({ min: 1, max: 6 }).map((cast) => cast < 6),
  dismissedAt: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: second }),
})

const path = fc.record({
  path: fc.constant('a'),
  owners: fc.option(fc.subarray([...people], { minLength: 1 }), { freq: 8 }),
})

const shown = fc
  .tuple(time, fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: time }))
  .map(([sealedAt, late]) => ({ sealedAt, shownAt: sealedAt + late }))

const histories: fc.Arbitrary<History<Shown>> = fc.record({
  shown: fc.array(shown, { minLength: 1, maxLength: 5 }),
  reviews: fc.array(review, { minLength: 1, maxLength: 8 }).map((all) => all.map((one, id) => ({ ...one, id }))),
  involved: fc.subarray([...people], { maxLength: 2 }),
  pushers: fc.option(
    fc.record({ logins: fc.subarray([...people], { maxLength: 2 }), hidden: fc.boolean(), heads: fc.constant([]) }),
  ),
  owners: fc.option(fc.array(path, { maxLength: 3 }), { freq: 6 }),
  required: fc.constant(true),
  landing: fc.record({
    by: person,
    at: second.map((at) => 4_000 + at),
    way: fc.constantFrom('hand', 'auto-merge', 'queue'),
  }),
})

const takesPart = ({ involved, pushers }: History<Shown>, login: string): boolean =>
  involved.includes(login) || pushers?.logins.includes(login) === true

const earlier = (a: number, b: number): boolean => Math.floor(a / 1000) < Math.floor(b / 1000)

/** What was decided, but for why nothing counts. */
const outcome = (found: CountedPlan<Shown>): unknown => (found.plan === null ? null : found)

test('what counts was shown before somebody approved or merged by hand who took no part in the change', () => {
  let counted = 0
  fc.assert(
    fc.property(histories, (history) => {
      const found = countedPlan(history)
      if (found.plan === null) return
      counted += 1
      const { plan, landing } = { ...found, ...history }
      const merges = landing.way === 'hand' && !takesPart(history, landing.by) && earlier(plan.shownAt, landing.at)
      const approves = history.reviews.some(
        ({ by, at, approves: says }) =>
          says && at <= landing.at && !takesPart(history, by) && earlier(plan.shownAt, at),
      )
      expect(found.how === 'merge' ? merges : approves).toBe(true)
      expect(found.by.some((by) => takesPart(history, by))).toBe(false)
      for (const one of found.later) expect(one.shownAt).toBeGreaterThanOrEqual(plan.shownAt)
    }),
    { numRuns: 3000 },
  )
  expect(counted).toBeGreaterThan(100)
})

test('one more approval by who took part, or by who owns nothing that was changed, changes nothing', () => {
  let counted = 0
  fc.assert(
    fc.property(histories, person, second, ({ owners, ...rest }, by, at) => {
      const known = (owners ?? []).map((one) => ({ ...one, owners: one.owners ?? [] }))
      const history = { ...rest, owners: known }
      const isOwner = known.some((one) => one.owners.includes(by))
      fc.pre(known.length > 0 && (!isOwner || takesPart(history, by)))
      const reviews = [...history.reviews, { id: 99, by, bot: false, at, approves: true, dismissedAt: null }]
      const before = outcome(countedPlan(history))
      if (before !== null) counted += 1
      expect(outcome(countedPlan({ ...history, reviews }))).toEqual(before)
    }),
    { numRuns: 3000 },
  )
  expect(counted).toBeGreaterThan(100)
})

test('one more plan changes nothing of what was approved, if it was shown after the approval', () => {
  fc.assert(
    fc.property(histories, fc.nat(5_000), (history, after) => {
      const found = countedPlan(history)
      fc.pre(found.plan !== null && found.how === 'review')
      const at = (found.plan === null ? 0 : found.at) + after
      const late = { sealedAt: at, shownAt: at }
      expect(countedPlan({ ...history, shown: [...history.shown, late] })).toMatchObject({ plan: found.plan })
    }),
    { numRuns: 2000 },
  )
})
