import { expect, test } from 'vitest'
import type { Merge } from '../../../src/action/merges.js'
import { refusalDigest, resultsFor } from '../../../src/action/results.js'
import type { MergeRun } from '../../../src/action/run.js'
import type { Plan } from '../../../src/model/files.js'
import type { Outcome } from '../../../src/model/outcome.js'
import { planDigests } from '../../../src/plan/approved-digests.js'
import { digitsOf } from '../../../src/render/plan/fingerprint-words.js'
import { change, plan } from '../../fixtures/render/plans.js'

const move = (key: string) => change('move', 'move', key, key, { manager: 'x' }, { manager: 'y' })
const [ann, ben] = [move('ann'), move('ben')]
const all = plan([ann, ben])
const merge = (number: number, of: Plan): Merge =>
  ({ pull: { number }, approved: planDigests(of), check: null, because: null, due: null }) as unknown as Merge
const [one, two] = [merge(1, plan([ann])), merge(2, plan([ben]))]
const run = { merges: [one, two], digests: null, due: [], extra: [], from: 'a', strange: 0 } as unknown as MergeRun

function results(
  outcomes: readonly Outcome[],
  of: Merge | null,
  unsettled: readonly string[] = [],
  learned: readonly object[] = [],
) {
  const course = {
    outcomes,
    unsettled,
    learned,
    after: null,
    stopped: null,
    trouble: null,
    record: null,
    begunLineage: null,
  }
  return resultsFor(run, { kind: 'done', plan: all, course } as never, of, 'b', {} as never, 'UTC')
}

const outcomes = [
  { kind: 'applied', change: ann, user: 'u-1' },
  { kind: 'failed', change: ben, why: 'request 0123456789abcdef: HTTP 500' },
] as unknown as readonly Outcome[]

test('a pull request is told of its own changes, and the run of all', () => {
  const own = (of: Merge | null) => results(outcomes, of, ['move:ben']).outcomes.map(({ change: { key } }) => key)
  expect([own(one), own(two), own(null)]).toEqual([['ann'], ['ben'], ['ann', 'ben']])
  expect([one, two].map((of) => results(outcomes, of, ['move:ben']).unsettled)).toEqual([[], ['move:ben']])
  expect(results(outcomes, null).pulls).toHaveLength(2)
})

test('what was learned of an account is told where its change is', () => {
  const learned = [{ key: 'ann', field: 'department', sent: 'Sales', shown: 'SALES' }]
  const told = (of: Merge | null) => results(outcomes, of, [], learned).learned.length
  expect([told(one), told(two), told(null)]).toEqual([1, 0, 1])
})

test('the same failure has the same name, whatever its request was called', () => {
  const again = outcomes.map((outcome) => ('why' in outcome ? { ...outcome, why: 'request fedcba9876543210: HTTP 500' } : outcome)) // prettier-ignore
  const other = outcomes.map((outcome) => ('why' in outcome ? { ...outcome, why: 'HTTP 404' } : outcome))
  const names = [outcomes, again, other].map((list) => results(list, two).shows)
  expect(names[0]).toBe(names[1])
  expect(names[0]).not.toBe(names[2])
  expect(results(outcomes, null).shows).toBe(digitsOf(all.fingerprint))
})

test('a refusal is named by the part of the pull request, and for the run by the plan', () => {
  expect(refusalDigest('declined', all, null, run)).toBe(digitsOf(all.fingerprint))
  const names = [refusalDigest('declined', all, one, run), refusalDigest('declined', plan([ann]), one, run), refusalDigest('blocked', all, one, run)] // prettier-ignore
  expect(names[0]).toBe(names[1])
  expect(names[0]).not.toBe(names[2])
})
