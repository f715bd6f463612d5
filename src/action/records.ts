import { readApproval } from '../github/approval-text.js'
import { checkOf, recordsAt, type CheckText } from '../github/checks.js'
import { commitsOf } from '../github/commits.js'
import { appsOf } from '../github/ours.js'
import { readPlanRecord } from '../github/plan-record.js'
import type { State } from '../model/files.js'
import type { PlanDigests, PlanRecord } from '../model/pull.js'
import { recordDigest } from '../state/evidence.js'
import { verdictOn } from '../state/seal.js'
import { sealerFrom } from '../engine/state.js'
import type { Job } from './context.js'
import { checkName } from '../model/marker.js'

/** A plan that was shown on a pull request, as its check keeps it. */
export interface ShownPlan {
  readonly digests: PlanDigests
  readonly head: string
  readonly check: number
  readonly digest: string
  /** In milliseconds; for a record of an older version, which has no such time, the time of GitHub. */
  readonly sealedAt: number
  /** The later of the sealed time and GitHub's own, in milliseconds. */
  readonly shownAt: number
  readonly state: PlanRecord['state']
  readonly previous: PlanRecord['previous']
}

/** How many records, and how many commits, are searched. */
const [mostRecords, mostCommits] = [250, 30]

/**
 * Every plan that was shown on a pull request whose branch was at these commits, and as far back as the records lead.
 * `whole` is false if a record names another that is missing or changed, or if there are too many commits: then there
 * was a plan that is unknown.
 */
export async function shownOn(
  job: Job,
  pull: { readonly number: number; readonly heads: readonly string[] },
  accepted: NonNullable<State['accepted']> = [],
): Promise<{ readonly shown: readonly ShownPlan[]; readonly whole: boolean }> {
  const shown = new Map<string, ShownPlan>()
  if (pull.heads.length > mostRecords) return { shown: [], whole: false }
  for (const commit of pull.heads)
    for (const one of await onCommit(job, pull.number, commit, accepted)) shown.set(one.digest, one)
  for (const { previous } of shown.values()) {
    if (previous === null || shown.has(previous.digest)) continue
    const before = await recordIn(job, pull.number, previous.check)
    if (before === null || before.digest !== previous.digest || shown.size >= mostRecords)
      return { shown: [...shown.values()], whole: false }
    shown.set(before.digest, before)
  }
  return { shown: [...shown.values()], whole: true }
}

/** The newest record of a pull request, on its head or on an older commit of it; null if it was never planned. */
export async function newestRecord(job: Job, number: number, head: string): Promise<ShownPlan | null> {
  const older = (await commitsOf(job.github, number)).filter((commit) => commit !== head).slice(-mostCommits)
  for (const commit of [head, ...older.toReversed()]) {
    const [newest] = (await onCommit(job, number, commit, [])).toSorted(
      (a, b) => b.sealedAt - a.sealedAt || b.check - a.check,
    )
    if (newest !== undefined) return newest
  }
  return null
}

/** The records on a commit. Of copies of one, the earliest check tells when it was shown. */
async function onCommit(
  job: Job,
  number: number,
  head: string,
  accepted: NonNullable<State['accepted']>,
): Promise<readonly ShownPlan[]> {
  const apps = [...appsOf(await job.login())]
  const found = new Map<string, ShownPlan>()
  for (const check of await recordsAt(job.github, head, checkName, apps)) {
    const one = sealedIn(job, number, check) ?? acceptedIn(number, check, accepted)
    if (one !== null && !found.has(one.digest)) found.set(one.digest, one)
  }
  return [...found.values()]
}

async function recordIn(job: Job, number: number, id: number): Promise<ShownPlan | null> {
  const check = await checkOf(job.github, id, [...appsOf(await job.login())])
  return check === null || check.name !== checkName ? null : sealedIn(job, number, check)
}

/** The record of a check, if it is sealed, and about this pull request and this commit. */
function sealedIn({ host, run }: Job, number: number, { id, head, text, completedAt }: CheckText): ShownPlan | null {
  const [read, sealer] = [readPlanRecord(text ?? ''), sealerFrom(host)]
  if (read === null || sealer === null || verdictOn(read.sealed, 'plan', sealer, null) !== 'sealed') return null
  const { record } = read
  const isOurs = record.repository.toLowerCase() === run.repository.toLowerCase()
  if (!isOurs || record.pull !== number || record.head !== head) return null
  const { fingerprint, changes, later, state, previous } = record
  const sealedAt = Date.parse(record.at)
  return {
    digests: { fingerprint, changes, later },
    head,
    check: id,
    digest: recordDigest(read.sealed),
    sealedAt,
    shownAt: Math.max(sealedAt, completedAt),
    state,
    previous,
  }
}

/** A record of an older version, which a person has sealed together with the state. */
function acceptedIn(
  number: number,
  { id, head, text, completedAt }: CheckText,
  accepted: NonNullable<State['accepted']>,
): ShownPlan | null {
  const digest = recordDigest(text ?? '')
  if (!accepted.some((one) => one.pull === number && one.check === id && one.digest === digest)) return null
  const approval = readApproval(text ?? '')
  return approval === null
    ? null
    : {
        digests: approval,
        head,
        check: id,
        digest,
        sealedAt: completedAt,
        shownAt: completedAt,
        state: null,
        previous: null,
      }
}
