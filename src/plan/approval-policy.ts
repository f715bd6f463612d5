import type { GivenReview, Landing, NotApproved, OwnedPath, Pushers } from '../model/approval.js'
import type { Protection, RepositorySetup } from '../model/repository.js'

/*
 * What counts as approved: the last plan that was shown before the people who count approved. They read nothing that was
 * shown later, so a later plan counts only as far as it is a part of that one.
 */

/** What counts as an approval of one pull request. */
interface ApprovalPolicy {
  /** The logins of the author, the opener, the filer of a form, and the sender of an event. */
  readonly involved: readonly string[]
  /** Null if GitHub cannot be asked. */
  readonly pushers: Pushers | null
  /** Of each changed path that has owners; null if there is no file of owners, or the paths are not known. */
  readonly owners: readonly OwnedPath[] | null
  /** Whether the base branch asks for an approval. */
  readonly required: boolean
}

/** What happened on it. Times are in milliseconds. They are compared in seconds: GitHub is no more precise. */
export interface History<Shown> extends ApprovalPolicy {
  /** `shownAt`: the later of `sealedAt` and of GitHub's own time, which anyone who may write a check can set. */
  readonly shown: readonly Shown[]
  readonly reviews: readonly GivenReview[]
  readonly landing: Landing
}

/** The plan that counts as approved, or why none does. */
export type CountedPlan<Shown> =
  | {
      /** What was approved. */
      readonly plan: Shown
      /** What was shown later: it counts only as a part of `plan`. */
      readonly later: readonly Shown[]
      readonly how: 'review' | 'merge' | 'not required'
      readonly by: readonly string[]
      readonly at: number
    }
  | { readonly plan: null; readonly because: NotApproved }

/** Whether a branch asks for an approval, by what protects it. Protection that cannot be read may ask for one. */
export function asksForApproval({
  branch,
  rulesets,
}: Pick<RepositorySetup['protection'], 'branch' | 'rulesets'>): boolean {
  const asks = ({ approvals, codeOwners, lastPushApproved }: Protection): boolean =>
    approvals > 0 || codeOwners || lastPushApproved
  return [branch, rulesets].some((rule) => rule === null || asks(rule))
}

/** Which of the plans that were shown counts as approved when the pull request was merged. */
export function countedPlan<Shown extends { readonly sealedAt: number; readonly shownAt: number }>(
  history: History<Shown>,
): CountedPlan<Shown> {
  const { landing, required } = history
  const inOrder = history.shown.toSorted((a, b) => a.sealedAt - b.sealedAt)
  // A plan that was sealed before and says that it was shown after may have been dated anew: then no older one counts
  // instead.
  const lastBefore = (at: number): number => {
    const found = inOrder.findLastIndex(({ sealedAt }) => secondOf(sealedAt) < secondOf(at))
    return secondOf(inOrder[found]?.shownAt ?? at) < secondOf(at) ? found : -1
  }
  const counted = (how: 'review' | 'merge' | 'not required', act: Act): CountedPlan<Shown> | null => {
    const at = lastBefore(act.at)
    const plan = inOrder[at]
    return plan === undefined ? null : { plan, later: inOrder.slice(at + 1), how, ...act }
  }
  if (!inOrder.some(({ shownAt }) => secondOf(shownAt) < secondOf(landing.at)))
    return { plan: null, because: 'nothing shown' }
  const merge = { by: [landing.by], at: landing.at }
  const review = required ? reviewOf(history) : 'no approval'
  const found = typeof review === 'string' ? null : counted('review', review)
  const other = required ? null : counted('not required', merge)
  const last = isApproval(history) ? counted('merge', merge) : null
  return found ?? other ?? last ?? { plan: null, because: typeof review === 'string' ? review : 'approved before' }
}

/** When an approval was given, and by whom. */
interface Act {
  readonly by: readonly string[]
  readonly at: number
}

/**
 * The approval by reviews. Each path needs one by an owner of it, or two if a bot pushed: the person behind it may be
 * one of them. Of each path the newest counts; of all of them the earliest. If owners or pushers are not known, the
 * earliest of all.
 */
function reviewOf<Shown>(history: History<Shown>): Act | NotApproved {
  const { pushers } = history
  const needed = pushers?.hidden === true ? 2 : 1
  const counting = standing(history).filter(({ by, bot }) => !bot && !takesPart(history, by))
  if (counting.length === 0) return 'no approval'
  const owners = ownersIn(history)
  const isKnown = pushers !== null && !owners.includes(null)
  const groups = owners.map((some) => counting.filter(({ by }) => some === null || some.has(nameOf(by))))
  if (groups.some((group) => group.length === 0)) return 'no owner'
  if (groups.some((group) => group.length < needed)) return 'one of two'
  const acts = (isKnown ? groups : [groups.flat()]).map((group) => actOf(group, needed, isKnown))
  const [first] = acts.toSorted((a, b) => a.at - b.at)
  return first === undefined ? 'no approval' : { at: first.at, by: unique(acts.flatMap(({ by }) => by)) }
}

/** The `needed` newest of some approvals, of which the earlier one counts; or the earliest of all. */
function actOf(given: readonly GivenReview[], needed: number, newest: boolean): Act {
  const inOrder = given.toSorted((a, b) => a.at - b.at || a.id - b.id)
  const taken = newest ? inOrder.slice(-needed) : inOrder
  return { by: taken.map(({ by }) => by), at: taken[0]?.at ?? 0 }
}

/** Whether the merge itself is an approval: made by a person, an owner of each path, who took no part in the change. */
function isApproval<Shown>(history: History<Shown>): boolean {
  const { pushers, landing } = history
  if (landing.way !== 'hand' || pushers === null || pushers.hidden || takesPart(history, landing.by)) return false
  // Not if owners are unknown: then the merger is not known to be one of them.
  return ownersIn(history).every((some) => some?.has(nameOf(landing.by)) === true)
}

/** The approvals that stood at the merge: the last word of each reviewer, unless it was dismissed by then. */
function standing<Shown>({ reviews, landing }: History<Shown>): readonly GivenReview[] {
  const end = secondOf(landing.at)
  const words = reviews.filter(({ at }) => secondOf(at) <= end).toSorted((a, b) => a.at - b.at || a.id - b.id)
  const last = new Map(words.map((word) => [nameOf(word.by), word]))
  return [...last.values()].filter(
    ({ approves, dismissedAt }) => approves && (dismissedAt === null || secondOf(dismissedAt) > end),
  )
}

/** The owners of each changed path that has some; null if they are not known, or if no path has any. */
function ownersIn({ owners }: ApprovalPolicy): readonly (ReadonlySet<string> | null)[] {
  if (owners === null || owners.length === 0) return [null]
  return owners.map((path) => path.owners && new Set(path.owners.map(nameOf)))
}

function takesPart({ involved, pushers }: ApprovalPolicy, login: string): boolean {
  return [...involved, ...(pushers?.logins ?? [])].some((one) => nameOf(one) === nameOf(login))
}

/** Logins ignore case: https://docs.github.com/articles/about-code-owners has them as people write them. */
function nameOf(login: string): string {
  return login.toLowerCase()
}

function unique(logins: readonly string[]): readonly string[] {
  return [...new Set(logins)].toSorted()
}

function secondOf(ms: number): number {
  return Math.floor(ms / 1000)
}
