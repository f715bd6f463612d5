import { orExitError } from '../model/exit-error.js'
import { readApproval } from '../github/approval-text.js'
import { recordsAt } from '../github/checks.js'
import { type Github, githubOf, githubTokenIn } from '../github/client.js'
import { commitsSince } from '../github/commits.js'
import { appsOf } from '../github/ours.js'
import { openPulls, pullsOf } from '../github/pulls.js'
import { defaultBranchOf } from '../github/repository.js'
import type { State } from '../model/files.js'
import type { PlanDigests, Pull } from '../model/pull.js'
import { recordDigest } from '../state/evidence.js'
import { cloneOf } from '../git/origin.js'
import type { Host } from '../host/host.js'
import { checkName } from '../model/marker.js'

/** A plan that a version before seals kept in the check of a pull request, and that is not applied yet. */
interface OpenApproval {
  readonly pull: number
  readonly check: number
  /** The SHA-256 of its text. */
  readonly digest: string
  readonly approval: PlanDigests
}

/** The plans that such a version left open; or why they could not be asked for. */
export type OpenApprovals = readonly OpenApproval[] | { readonly unasked: string }

/**
 * The plans that versions before seals kept: of the pull requests that are open, and of those that were merged since the
 * last apply. They have no seal, so they count only if a person seals them.
 */
export async function openApprovals(state: State, host: Host): Promise<OpenApprovals> {
  const token = githubTokenIn(host)
  const clone = await orExitError(cloneOf(host))
  // Without a repository on GitHub there are no pull requests.
  if ('exit' in clone || clone.name === null) return []
  if (token === '') return { unasked: 'set GITHUB_TOKEN to a token that may read pull requests, checks and contents' }
  const found = await orExitError(keptIn(githubOf(clone.name, token, host), state))
  return 'exit' in found ? { unasked: found.message.replace(/\.$/, '') } : found
}

async function keptIn(github: Github, { applied }: State): Promise<readonly OpenApproval[]> {
  const heads = new Map((await openPulls(github)).map(({ number, head }) => [number, head]))
  if (applied !== undefined)
    for (const { number, head } of await mergedSince(github, applied.commit)) heads.set(number, head)
  const found: OpenApproval[] = []
  for (const [pull, head] of heads) found.push(...(await keptAt(github, pull, head)))
  return found
}

async function mergedSince(github: Github, from: string): Promise<readonly Pull[]> {
  const branch = await defaultBranchOf(github)
  const found: Pull[] = []
  for (const commit of await commitsSince(github, from, branch)) found.push(...(await pullsOf(github, commit)))
  return found
}

async function keptAt(github: Github, pull: number, head: string): Promise<readonly OpenApproval[]> {
  const checks = await recordsAt(github, head, checkName, [...appsOf('')])
  return checks.flatMap(({ id, text }) => {
    const approval = readApproval(text ?? '')
    return approval === null ? [] : [{ pull, check: id, digest: recordDigest(text ?? ''), approval }]
  })
}
