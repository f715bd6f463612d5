import { setTimeout as sleep } from 'node:timers/promises'
import { commented, previewChanged, pushed, queued } from './happenings.js'
import { happenedTo, movedBy, queueBot } from './history.js'
import { mergedBy, type Merged, type Way } from './merging.js'
import { bot, type PullFacts } from './facts.js'
import type { Edits } from './origin.js'
import { director, follow, hr, type Repository } from './repository.js'
import type { Run } from './actions.js'

/** A comment that was written, and the runs that came of it. */
interface Written {
  readonly id: number
  readonly runs: readonly Run[]
}

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
  /** Another user pushes to its branch, or a bot: what github-actions[bot] pushes starts no run. */
  pushAs(login: string, edits: Edits): Promise<readonly Run[]>
  /** Pushes with force: its branch is at this commit. */
  force(commit: string): Promise<readonly Run[]>
  approve(by?: string): Promise<void>
  /** Takes the last review of a user back, on behalf of another one. */
  dismiss(reviewer?: string, by?: string): Promise<void>
  /** Tells GitHub to merge it by itself: `merge` is when it does. */
  autoMerge(by?: string): void
  comment(by: string, body: string): Promise<Written>
  merge(way?: Way, by?: string): Promise<readonly Run[]>
  /** Puts it into the queue: the group is checked, merged if that is green, and main is pushed. */
  enqueue(): Promise<readonly Run[]>
  comments(): Promise<readonly Comment[]>
}

/** Opens a pull request with one commit: from a branch of the repository, or of another user's fork. */
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
  else await moved(repository, branch, head, by)
  const { number } = (await as(by)('POST', `/repos/${facts.repository}/pulls`, {
    title: branch,
    head: fork ? `${by}:${branch}` : branch,
    base: 'main',
  })) as { readonly number: number }
  facts.pulls.set(number, { branch: fork ? null : branch, head, base: tip(), merged: null, autoMerge: null })
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
    push: async (more) => await pushedTo(repository, number, by, more),
    pushAs: async (who, more) => await pushedTo(repository, number, who, more),
    force: async (commit) => await movedTo(repository, number, by, commit),
    async approve(who = director) {
      await later(repository)
      const review = { event: 'APPROVE', commit_id: factsOf(repository, number).head }
      await as(who)('POST', `${at}/pulls/${number}/reviews`, review)
    },
    async dismiss(reviewer = director, who = hr) {
      await later(repository)
      const given = (await as(who)('GET', `${at}/pulls/${number}/reviews?per_page=100`)) as readonly Review[]
      const last = given.findLast(({ user }) => user.login === reviewer)
      await as(who)('PUT', `${at}/pulls/${number}/reviews/${last?.id}/dismissals`, { message: 'Not so.' })
    },
    autoMerge(who = director) {
      facts.pulls.set(number, { ...factsOf(repository, number), autoMerge: who })
      happenedTo(facts, number, 'auto_merge_enabled', who)
    },
    async comment(who, body) {
      const { id } = (await as(who)('POST', `${at}/issues/${number}/comments`, { body })) as Comment
      const happened = await commented(github, { number, by: who, tip: tip(), isPull: true, comment: { id, body } })
      return { id, runs: await repository.happened([happened]) }
    },
    merge: async (way = 'merge', who = director) => await landed(repository, number, merge(way, who), who, 'pr_merge'),
    async enqueue() {
      happenedTo(facts, number, 'added_to_merge_queue', director)
      const made = merge('squash', director)
      const checks = await repository.happened([await queued(github, { head: made.tip, base: tip(), number })])
      const red = checks.some((run) => run.conclusion() !== 'success')
      // GitHub says the same of what it has merged, and of what has failed.
      happenedTo(facts, number, 'removed_from_merge_queue', queueBot)
      return red ? checks : [...checks, ...(await landed(repository, number, made, director, 'merge_queue_merge'))]
    },
    comments: async () => await commentsOf(repository, number),
  }
}

function factsOf({ github }: Repository, number: number): PullFacts {
  const pull = github.facts.pulls.get(number)
  if (pull === undefined) throw new Error(`There is no pull request ${number}.`)
  return pull
}

interface Review {
  readonly id: number
  readonly user: { readonly login: string }
}

/** People act after what they have seen: GitHub tells times to the second. */
async function later({ github: { facts } }: Repository): Promise<void> {
  const next = (Math.floor(facts.said / 1000) + 1) * 1000
  while (Date.now() < next) await sleep(next - Date.now())
}

async function pushedTo(repository: Repository, number: number, by: string, more: Edits): Promise<readonly Run[]> {
  const { head } = factsOf(repository, number)
  const next = repository.origin.commit(head, more, 'One more commit\n', { login: by })
  return await movedTo(repository, number, by, next)
}

async function movedTo(repository: Repository, number: number, by: string, head: string): Promise<readonly Run[]> {
  const { branch, ...pull } = factsOf(repository, number)
  if (branch !== null) await moved(repository, branch, head, by)
  repository.github.facts.pulls.set(number, { ...pull, branch, head })
  return await changed(repository, number, 'synchronize', by)
}

async function moved({ github }: Repository, branch: string, commit: string, by: string, type?: string): Promise<void> {
  movedBy(github.facts, by, branch, commit, type)
  await follow(github, branch, commit)
}

/** What GitHub does when a pull request is opened or pushed to. */
async function changed(repository: Repository, number: number, action: string, by: string): Promise<readonly Run[]> {
  const happened = await previewChanged(repository.github, { number, action, by })
  return by === bot ? [] : await repository.happened(happened)
}

/** What GitHub does once a merge was made. */
async function landed(
  repository: Repository,
  number: number,
  merged: Merged,
  by: string,
  type: 'pr_merge' | 'merge_queue_merge',
): Promise<readonly Run[]> {
  await later(repository)
  const { github, tip } = repository
  const { facts, as } = github
  const [before, pull] = [tip(), factsOf(repository, number)]
  await as(by)('PUT', `/repos/${facts.repository}/pulls/${number}/merge`, { merge_method: 'merge' })
  facts.pulls.set(number, { ...pull, base: before, merged })
  happenedTo(facts, number, 'merged', by)
  await mergedAlong(repository, merged, by)
  facts.said = Date.now()
  await moved(repository, 'main', merged.tip, type === 'pr_merge' ? by : queueBot, type)
  return await repository.happened([await pushed(github, { before, after: merged.tip, by })])
}

/** GitHub takes each open pull request for merged whose commits main has then, and by the same person. */
async function mergedAlong({ github, origin, tip }: Repository, merged: Merged, by: string): Promise<void> {
  const { facts, as } = github
  for (const [number, pull] of facts.pulls) {
    if (pull.merged !== null || origin.say(['rev-list', '--max-count=1', pull.head, `^${merged.tip}`]) !== '') continue
    await as(by)('PUT', `/repos/${facts.repository}/pulls/${number}/merge`, { merge_method: 'merge' })
    facts.pulls.set(number, { ...pull, base: tip(), merged })
    happenedTo(facts, number, 'merged', by)
  }
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
  readonly id: number
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

/** Asks as a workflow that a writer has put on a branch: its token may write checks. */
export async function asJob({ github }: Repository, method: string, path: string, body: unknown): Promise<void> {
  const token = 'ghs_ofABranch'
  github.facts.jobs.set(token, { job: 'a branch', login: bot, permissions: { checks: 'write' } })
  const url = `${github.url}/repos/${github.facts.repository}${path}`
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(url, { method, headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}.`)
}
