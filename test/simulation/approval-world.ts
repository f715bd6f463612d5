import type { GivenReview } from '../../src/model/approval.js'
import { countedPlan, type History } from '../../src/plan/approval-policy.js'
import { chanceOf, type Chance } from './chance.js'
import type { Verdict } from './verdict.js'

interface Shown {
  readonly sealedAt: number
  readonly shownAt: number
}

const people = ['alf', 'ann', 'bea', 'cid', 'mal'] as const

/**
 * A pull request on which plans are shown, people approve and take it back, and which is merged: all at any time. No
 * process runs here: what counts as approved is a question to one function.
 */
// oxlint-disable-next-line typescript/require-await
export async function approvalWorld(seed: number, told: string[] | null): Promise<Verdict> {
  const history = anyHistory(chanceOf(seed ^ 0xa99))
  const found = countedPlan(history)
  told?.push(JSON.stringify({ ...history, found }))
  const late = found.plan === null ? undefined : wrongIn(history, found.plan.shownAt, found.how)
  const broken = late === undefined ? [] : [`T3 (what counts was shown before it was approved): ${late}`]
  return { broken, processes: 0, kills: 0, requests: 0, runs: 0 }
}

/** Why a plan must not count; undefined if it may. */
function wrongIn(
  history: History<Shown>,
  shownAt: number,
  how: 'review' | 'merge' | 'not required',
): string | undefined {
  const { reviews, landing } = history
  if (how !== 'review') {
    if (how === 'merge' && (landing.way !== 'hand' || takesPart(history, landing.by))) return `${landing.by} merged it`
    return isBefore(shownAt, landing.at) ? undefined : `${shownAt} is not before the merge`
  }
  const counting = reviews.filter(({ by, at, approves }) => approves && at <= landing.at && !takesPart(history, by))
  return counting.some(({ at }) => isBefore(shownAt, at)) ? undefined : `${shownAt} is before no approval`
}

function takesPart({ involved, pushers }: History<Shown>, login: string): boolean {
  return involved.includes(login) || pushers?.logins.includes(login) === true
}

/** Times are compared in seconds, and the same second is after. */
function isBefore(one: number, other: number): boolean {
  return Math.floor(one / 1000) < Math.floor(other / 1000)
}

function anyHistory(chance: Chance): History<Shown> {
  const some = (most: number): string[] => chance.shuffled(people).slice(0, chance.between(0, most))
  const times = <T>(least: number, most: number, make: (at: number) => T): T[] =>
    Array.from({ length: chance.between(least, most) }, (_, at) => make(at))
  const second = (): number => chance.between(0, 12) * 1000
  const review = (id: number): GivenReview => ({
    id,
    by: chance.pick(people),
    bot: chance.maybe(0.05),
    at: second(),
    approves: chance.maybe(0.8),
    dismissedAt: chance.maybe(0.15) ? second() : null,
  })
  return {
    shown: times(1, 5, () => {
      const sealedAt = chance.between(0, 12_000)
      return { sealedAt, shownAt: sealedAt + (chance.maybe(0.3) ? chance.between(0, 4000) : 0) }
    }),
    reviews: times(0, 6, review),
    involved: some(2),
    pushers: chance.maybe(0.8) ? { logins: some(2), hidden: chance.maybe(0.2), heads: [] } : null,
    owners: chance.maybe(0.8)
      ? times(0, 3, () => ({ path: 'a', owners: chance.maybe(0.9) ? [chance.pick(people), ...some(3)] : null }))
      : null,
    required: chance.maybe(0.8),
    landing: {
      by: chance.pick(people),
      at: 4000 + second(),
      way: chance.pick(['hand', 'auto-merge', 'queue'] as const),
    },
  }
}
