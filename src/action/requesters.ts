import { pullCommits } from '../github/commits.js'
import { filedIssue } from '../github/filed-issue.js'
import type { Pull } from '../model/pull.js'
import type { Job } from './context.js'

/** The branch that a form keeps, by the number of its issue. */
export function formBranch(issue: number): string {
  return `espalier/form-${issue}`
}

/** The number of the issue whose form keeps a branch; null if it is no such branch. */
function issueOf(branch: string): number | null {
  const [, digits] = /^espalier\/form-([1-9]\d{0,9})$/.exec(branch) ?? []
  return digits === undefined ? null : Number(digits)
}

/**
 * Who asked for the pull request of a branch that a form or an event keeps, which a bot has opened; of any other branch:
 * none. GitHub says who filed a form and who edited it. Who sent an event is the author of the commit that its run made:
 * that is only a claim, and enough here, because it takes an approval away and never adds one.
 */
export async function requestersOf(
  { github }: Job,
  { number }: Pick<Pull, 'number'>,
  branch: string | null,
): Promise<readonly string[]> {
  const issue = issueOf(branch ?? '')
  if (branch === null || (issue === null && !branch.startsWith('espalier/event-'))) return []
  const form = issue === null ? null : await filedIssue(github, issue)
  const authors = (await pullCommits(github, number)).flatMap(({ author }) => author ?? [])
  return [...new Set([...(form?.writers ?? []), ...authors])]
}
