import { entriesAt } from '../git/files.js'
import { pullOf } from '../github/pulls.js'
import { orgOf, pathOf, type Job } from './context.js'
import type { PullEvent } from './page-context.js'
import { isSandbox } from './private.js'

/** Why the key is not used for a pull request; null if it is. */
export async function whyNoKey({ host, github }: Job, event: PullEvent): Promise<string | null> {
  if (!event.sameRepository) return 'The live comparison was skipped: no key is used for pull requests from forks.'
  if (!event.private && !isSandbox(host))
    return 'The live comparison was skipped: in a public repository it would show the public who has an account.'
  const { baseBranch, defaultBranch } = event
  // Anyone who may push a branch could let its settings say where the key is sent.
  if (baseBranch !== defaultBranch)
    return `The live comparison was skipped: the key is used only for pull requests into the default branch, and this one goes into ${baseBranch}.`
  // Editing its title starts this again: a plan made now is not approved by the merge.
  const { merged, baseBranch: base, sameRepository } = await pullOf(github, event.number)
  if (merged !== null) return 'The live comparison was skipped: this pull request is already merged.'
  // Its base can be changed at any time, and then another branch has the settings that say where the key goes.
  return base === baseBranch && sameRepository
    ? null
    : 'The live comparison was skipped: this pull request was changed.'
}

/** Why there are no settings that say where the key may go; null if there are. */
export async function whyNoSettings(job: Job, event: PullEvent, base: string): Promise<string | null> {
  const files = await entriesAt(job.git, base, await pathOf(job))
  if (files.some(({ path }) => path === 'espalier.yaml')) return null
  return `The live comparison was skipped: ${event.baseBranch} has no ${orgOf(job)}/espalier.yaml yet, and a pull request must not decide what the key is used for.`
}
