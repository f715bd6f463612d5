import { pullChanged, pushed, queued } from './happenings.js'
import { mergedBy, previewed, type Merged, type Way } from './merging.js'
import type { PullFacts } from './facts.js'
import type { Edits } from './origin.js'
import { director, follow, hr, type Repository } from './repository.js'
import type { Run } from './actions.js'

interface Comment {
  readonly id: number
  readonly body: string
  readonly author: string
}

/** A pull request into main. Whatever changes it brings the runs that came of it. */
export interface PullRequest {
  readonly number: number
  head(): string
  push(edits: Edits): Promise<readonly Run[]>
  approve(by?: string): Promise<void>
  comment(by: string, body: string): Promise<void>
  merge(way?: Way, by?: string): Promise<readonly Run[]>
  /** Puts it into the queue: the group is checked, merged if that is green, and main is pushed. */
  enqueue(): Promise<readonly Run[]>
  comments(): Promise<readonly Comment[]>
}

/** Opens a pull request with one commit: from a branch of the repository, or of a fork by somebody else. */
export async function open(
  repository: Repository,
  branch: string,
  edits: Edits,
  by = hr,
  fork = false,
): Promise<PullRequest & { readonly opened: readonly Run[] }> {
  const { github, origin, tip } = repository
  const { facts, as } = github
  const head = origin.commit(tip(), edits, `${branch}\n`, { login: by })
  // The head of a fork is in nothing but refs/pull/N/head here: emulate is told of its branch alone.
  if (fork) await as(by)('POST', `/repos/${facts.repository}/forks`, {})
  else await moved(repository, branch, head)
  const { number } = (await as(by)('POST', `/repos/${facts.repository}/pulls`, {
    title: branch,
    head: fork ? `${by}:${branch}` : branch,
    base: 'main',
  })) as { readonly number: number }
  facts.pulls.set(number, { branch: fork ? null : branch, head, base: tip(), merged: null })
  return { ...pullRequest(repository, number, by), opened: await changed(repository, number, 'opened', by) }
}

/** A pull request that is there. `by` pushes to it. */
export function pullRequest(repository: Repository, number: number, by = hr): PullRequest {
  const { github, origin, tip } = repository
  const { facts, as } = github
  const at = `/repos/${facts.repository}`
  const merge = (way: Way, login: string): Merged =>
    mergedBy(way, origin, { base: tip(), head: factsOf(repository, number).head, number, author: { login } })
  return {
    number,
    head: () => factsOf(repository, number).head,
    async push(more) {
      const { branch, head: before, ...pull } = factsOf(repository, number)
      const head = origin.commit(before, more, 'One more commit\n', { login: by })
      if (branch !== null) await moved(repository, branch, head)
      facts.pulls.set(number, { ...pull, branch, head })
      return await changed(repository, number, 'synchronize', by)
    },
    async approve(who = director) {
      const review = { event: 'APPROVE', commit_id: factsOf(repository, number).head }
      await as(who)('POST', `${at}/pulls/${number}/reviews`, review)
    },
    async comment(who, body) {
      await as(who)('POST', `${at}/issues/${number}/comments`, { body })
    },
    merge: async (way = 'merge', who = director) => await landed(repository, number, merge(way, who), who),
    async enqueue() {
      const made = merge('squash', director)
      const checks = await repository.happened([await queued(github, { head: made.tip, base: tip(), number })])
      const red = checks.some((run) => run.conclusion() !== 'success')
      return red ? checks : [...checks, ...(await landed(repository, number, made, director))]
    },
    comments: async () => await commentsOf(repository, number),
  }
}

function factsOf({ github }: Repository, number: number): PullFacts {
  const pull = github.facts.pulls.get(number)
  if (pull === undefined) throw new Error(`There is no pull request ${number}.`)
  return pull
}

async function moved({ github, origin }: Repository, branch: string, commit: string): Promise<void> {
  origin.point(`refs/heads/${branch}`, commit)
  await follow(github, branch, commit)
}

/** What GitHub does when a pull request is opened or pushed to. */
async function changed(repository: Repository, number: number, action: string, by: string): Promise<readonly Run[]> {
  const { github, origin, tip } = repository
  const [base, pull] = [tip(), factsOf(repository, number)]
  const preview = previewed(origin, base, pull.head)
  github.facts.pulls.set(number, { ...pull, base })
  origin.point(`refs/pull/${number}/head`, pull.head)
  if (preview !== null) origin.point(`refs/pull/${number}/merge`, preview)
  const paths = (): readonly string[] => origin.say(['diff', '--name-only', `${base}...${pull.head}`]).split('\n')
  return await repository.happened(
    await pullChanged(github, { number, action, by, preview, tip: base, changed: paths }),
  )
}

/** What GitHub does once a merge was made. */
async function landed(repository: Repository, number: number, merged: Merged, by: string): Promise<readonly Run[]> {
  const { github, tip } = repository
  const { facts, as } = github
  const [before, pull] = [tip(), factsOf(repository, number)]
  await as(by)('PUT', `/repos/${facts.repository}/pulls/${number}/merge`, { merge_method: 'merge' })
  facts.pulls.set(number, { ...pull, base: before, merged })
  await moved(repository, 'main', merged.tip)
  return await repository.happened([await pushed(github, { before, after: merged.tip, by })])
}

/** Every comment on a pull request or an issue, oldest first. */
async function commentsOf({ github }: Repository, number: number): Promise<readonly Comment[]> {
  const { facts, as } = github
  const found: Comment[] = []
  for (let page = 1; ; page += 1) {
    const path = `/repos/${facts.repository}/issues/${number}/comments?per_page=100&page=${page}`
    const some = (await as(hr)('GET', path)) as readonly { id: number; body: string; user: { login: string } }[]
    found.push(...some.map(({ id, body, user }) => ({ id, body, author: user.login })))
    if (some.length < 100) return found
  }
}

export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly user: { readonly login: string }
}

/** Every issue, oldest first. */
export async function issuesOf({ github }: Repository): Promise<readonly Issue[]> {
  const path = `/repos/${github.facts.repository}/issues?state=all&per_page=100&direction=asc`
  return (await github.as(hr)('GET', path)) as readonly Issue[]
}

export interface Check {
  readonly name: string
  readonly head_sha: string
  readonly conclusion: string
  readonly output: {
    readonly title: string
    readonly summary: string
    readonly text: string
    readonly annotations_count: number
  }
}

/** The check runs of a commit. */
export async function checksOf({ github }: Repository, commit: string): Promise<readonly Check[]> {
  const path = `/repos/${github.facts.repository}/commits/${commit}/check-runs?filter=all`
  const answer = (await github.as(hr)('GET', path)) as { readonly check_runs: readonly Check[] }
  return answer.check_runs
}
