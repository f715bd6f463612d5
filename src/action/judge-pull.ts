import { commitAt } from '../git/commits.js'
import { ownersTextAt } from '../git/owners.js'
import { changedPaths } from '../github/changed.js'
import { sourceOf } from '../github/pulls.js'
import { pushersOf } from '../github/pushers.js'
import { reviewsGiven } from '../github/reviews.js'
import { ownersAmong } from '../github/teams.js'
import { timelineOf, wayOf } from '../github/timeline.js'
import type { Landing, OwnedPath, Pushers } from '../model/approval.js'
import type { State } from '../model/files.js'
import { ownerRules, ownersOf } from '../model/owners.js'
import type { Pull } from '../model/pull.js'
import { countedPlan, type CountedPlan, type History } from '../plan/approval-policy.js'
import { authorBy, requestersOf, withoutHidden, type Requesters } from './requesters.js'
import { shownOn, type ShownPlan } from './records.js'
import { pathOf, type Job } from './context.js'

/** What is known of how a pull request was merged: the way is looked up if it is not given. */
type Merging = Omit<Landing, 'way'> & Partial<Landing>

/** What counts of a merged pull request, all its plans that were shown, and who asked for it. */
interface JudgedPull {
  readonly counted: CountedPlan<ShownPlan>
  readonly shown: readonly ShownPlan[]
  readonly author: string
}

/**
 * Which plan of a merged pull request counts as approved, by everything that GitHub says of it, and all that were shown.
 * `required`: main asks for an approval.
 */
export async function judgedBy(
  job: Job,
  pull: Pull,
  landing: Merging,
  required: boolean,
  accepted: State['accepted'],
): Promise<JudgedPull> {
  const origin = await originOf(job, pull)
  const author = authorBy(pull, origin.requesters)
  const { shown, whole } = await shownOn(job, { number: pull.number, heads: origin.heads }, accepted)
  if (!whole) return { counted: { plan: null, because: 'gap' }, shown, author }
  if (shown.length === 0) return { counted: { plan: null, because: 'nothing shown' }, shown, author }
  return { counted: countedPlan(await historyOf(job, pull, origin, shown, required, landing)), shown, author }
}

/** Which plan the approvals that stand now cover, null if none that counts stands; and which one was shown last. */
export async function standingFor(
  job: Job,
  pull: Pull,
  before: ShownPlan,
): Promise<{ readonly standing: CountedPlan<ShownPlan>; readonly last: ShownPlan }> {
  const origin = await originOf(job, pull)
  const heads = [...new Set([before.head, ...origin.heads])]
  const { shown } = await shownOn(job, { number: pull.number, heads })
  const all = shown.some(({ digest }) => digest === before.digest) ? shown : [...shown, before]
  const last = all.reduce((a, b) => (b.sealedAt > a.sealedAt ? b : a), before)
  // As if the queue merged it now: then only reviews count.
  const landing = { by: '', at: job.host.now().getTime() + 1000, way: 'queue' as const }
  return { standing: countedPlan(await historyOf(job, pull, origin, all, true, landing)), last }
}

/** How a pull request came about. */
interface Origin {
  readonly autoMerge: boolean
  readonly pushers: Pushers | null
  readonly requesters: Requesters
  /** The commits on which it was planned, as far as they are known: a branch that was reset had others before. */
  readonly heads: readonly string[]
}

async function originOf(job: Job, pull: Pull): Promise<Origin> {
  const { branch, autoMerge } = await sourceOf(job.github, pull.number)
  const requesters = await requestersOf(job, pull, branch)
  const pushers = withoutHidden(await pushersOf(job.github, branch, pull.head), requesters)
  return { autoMerge, pushers, requesters, heads: [...new Set([pull.head, ...(pushers?.heads ?? [])])] }
}

async function historyOf(
  job: Job,
  pull: Pull,
  { autoMerge, pushers, requesters }: Origin,
  shown: readonly ShownPlan[],
  required: boolean,
  landing: Merging,
): Promise<History<ShownPlan>> {
  const { github } = job
  const { number, author } = pull
  const timeline = await timelineOf(github, number)
  const reviews = await reviewsGiven(github, number, timeline)
  return {
    shown,
    reviews,
    involved: [author, ...requesters.logins],
    pushers,
    owners: await ownersFor(job, pull, [landing.by, ...reviews.map(({ by }) => by)]),
    required,
    landing: { ...landing, way: landing.way ?? wayOf(timeline, autoMerge, landing.at) },
  }
}

/** The owners of the changed files of the chart; null if they are unknown, or not the same before and at the merge. */
async function ownersFor(
  job: Job,
  { number, base, merged }: Pull,
  people: readonly string[],
): Promise<readonly OwnedPath[] | null> {
  const { git, github } = job
  const before = merged === null ? base : ((await commitAt(git, `${merged.commit}^`)) ?? base)
  const [text, at] = [await ownersTextAt(git, base), await ownersTextAt(git, before)]
  const paths = text === null || text !== at ? null : await changedPaths(github, number)
  if (text === null || paths === null) return null
  const folder = await pathOf(job)
  const own = paths.filter((path) => folder === '' || path.startsWith(`${folder}/`))
  const rules = ownerRules(text)
  return await ownersAmong(github, new Map(own.map((path) => [path, ownersOf(rules, path)])), [...new Set(people)])
}
