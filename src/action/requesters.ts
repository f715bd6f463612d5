import { pullCommits } from '../github/commits.js'
import { filedIssue } from '../github/filed-issue.js'
import { sourceOf } from '../github/pulls.js'
import type { Pushers } from '../model/approval.js'
import { eventBranches, type Pull } from '../model/pull.js'
import { isAsFiled } from './as-filed.js'
import type { Job } from './context.js'

/** Who asked for the pull request of a branch that a form or an event keeps: a bot has opened it for them. */
export interface Requesters {
  /** None of them approves it. Some only claim to have asked: that takes an approval away and never adds one. */
  readonly logins: readonly string[]
  /** Who filed the form, if the pull request is exactly what the form says; else null. */
  readonly filer: string | null
}

/** The branch that a form keeps, by the number of its issue. */
export function formBranch(issue: number): `espalier/${string}` {
  return `espalier/form-${issue}`
}

/** The number of the issue whose form keeps a branch; null if it is no such branch. */
function issueOf(branch: string): number | null {
  const [, digits] = /^espalier\/form-([1-9]\d{0,9})$/.exec(branch) ?? []
  return digits === undefined ? null : Number(digits)
}

/**
 * Of any other branch: none. GitHub says who filed a form and who edited it. Who sent an event is the author of the commit
 * that its run made.
 */
export async function requestersOf(
  job: Job,
  pull: Pick<Pull, 'number' | 'head'>,
  branch: string | null,
): Promise<Requesters> {
  const issue = issueOf(branch ?? '')
  if (branch === null || (issue === null && !branch.startsWith(eventBranches))) return { logins: [], filer: null }
  const commits = await pullCommits(job.github, pull.number)
  const form = issue === null ? null : await filedIssue(job.github, issue)
  const authors = commits.flatMap(({ author }) => author ?? [])
  const isProven = form !== null && (await isAsFiled(job, form, { ...pull, branch }, commits))
  return {
    logins: [...new Set([...(form?.writers ?? []), ...authors])],
    filer: isProven ? (form.filer?.login ?? null) : null,
  }
}

/** Who has pushed, as far as it matters: if the branch holds exactly what a person has filed, no bot hides another one. */
export function withoutHidden(pushers: Pushers | null, { filer }: Requesters): Pushers | null {
  return pushers === null || filer === null ? pushers : { ...pushers, hidden: false }
}

/** Who is named as the author of a pull request: the person for whom a bot has opened it, if that is proven. */
export function authorBy({ author }: Pick<Pull, 'author'>, { filer }: Requesters): string {
  return filer ?? author
}

/** The same, for a pull request of which no more is known. */
export async function authorOf(job: Job, pull: Pick<Pull, 'author' | 'number' | 'head'>): Promise<string> {
  const { branch } = await sourceOf(job.github, pull.number)
  return authorBy(pull, await requestersOf(job, pull, branch))
}
