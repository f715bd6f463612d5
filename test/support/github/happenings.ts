import type { Double } from './double.js'
import { account, queueBot } from './history.js'
import { previewed } from './merging.js'
import type { Event } from './actions.js'
import type { Happening } from './workflows.js'

/** Something that happened in a repository: what workflows run on, and whose files they are. */
export interface Happened {
  readonly event: Event
  readonly happening: Happening
  /** The commit whose workflow files are run. */
  readonly source: string
}

const quiet = { headRef: '', baseRef: '', isFork: false }

/** A pull request was opened or pushed to: for all (its merge), and for the base branch (its tip). */
async function pullChanged(
  github: Double,
  given: {
    readonly number: number
    readonly action: string
    readonly by: string
    /** Null if it cannot be merged: GitHub then runs nothing of it. */
    readonly preview: string | null
    readonly tip: string
    readonly changed: () => readonly string[]
  },
): Promise<readonly Happened[]> {
  const { number, action, by, preview, tip, changed } = given
  const repository = await repositoryOf(github)
  const pull = (await asked(github, `/pulls/${number}`)) as {
    readonly head: { readonly ref: string; readonly repo: { readonly full_name: string } | null }
    readonly base: { readonly ref: string }
  }
  const payload = { action, number, pull_request: pull, repository, sender: account(by) }
  const [headRef, baseRef] = [pull.head.ref, pull.base.ref]
  const fork = pull.head.repo?.full_name !== github.facts.repository
  const common = { payload, actor: by, headRef, baseRef }
  const happening = { action, branch: baseRef, changed, only: null }
  const trusted: Happened = {
    // Whatever the base: github.blog/changelog/2025-11-07-actions-pull_request_target-and-environment-branch-protections-changes
    event: { ...common, name: 'pull_request_target', sha: tip, ref: 'refs/heads/main', isFork: false },
    happening: { ...happening, name: 'pull_request_target' },
    source: tip,
  }
  if (preview === null) return [trusted]
  const own: Happened = {
    event: { ...common, name: 'pull_request', sha: preview, ref: `refs/pull/${number}/merge`, isFork: fork },
    happening: { ...happening, name: 'pull_request' },
    source: preview,
  }
  return [own, trusted]
}

/** Merges a pull request for its checks, as GitHub does when one is opened or pushed to, and brings what workflows run on. */
export async function previewChanged(
  github: Double,
  { number, action, by }: { readonly number: number; readonly action: string; readonly by: string },
): Promise<readonly Happened[]> {
  const { origin, pulls } = github.facts
  const [tip, pull] = [origin.tip('refs/heads/main') ?? '', pulls.get(number)]
  if (pull === undefined) throw new Error(`There is no pull request ${number}.`)
  const { head } = pull
  const preview = previewed(origin, tip, head)
  pulls.set(number, { ...pull, base: tip })
  origin.point(`refs/pull/${number}/head`, head)
  if (preview !== null) origin.point(`refs/pull/${number}/merge`, preview)
  const changed = (): readonly string[] => origin.say(['diff', '--name-only', `${tip}...${head}`]).split('\n')
  return await pullChanged(github, { number, action, by, preview, tip, changed })
}

/** A comment was written on a pull request, or on an issue: the workflow files of the default branch are run. */
export async function commented(
  github: Double,
  given: {
    readonly number: number
    readonly by: string
    readonly tip: string
    readonly isPull: boolean
    readonly comment: { readonly id: number; readonly body: string }
    readonly action?: string
  },
): Promise<Happened> {
  const { number, by, tip, isPull, comment, action = 'created' } = given
  const issue = { number, ...(isPull ? { pull_request: { url: `${github.url}/pulls/${number}` } } : {}) }
  const payload = {
    action,
    issue,
    comment: { ...comment, user: account(by), author_association: 'MEMBER' },
    repository: await repositoryOf(github),
    sender: account(by),
  }
  return {
    event: { ...quiet, name: 'issue_comment', payload, sha: tip, ref: 'refs/heads/main', actor: by },
    happening: { name: 'issue_comment', action, branch: 'main', changed: () => [], only: null },
    source: tip,
  }
}

export async function pushed(
  github: Double,
  { before, after, by }: { readonly before: string; readonly after: string; readonly by: string },
): Promise<Happened> {
  const ref = 'refs/heads/main'
  const changed = (): readonly string[] => github.facts.origin.say(['diff', '--name-only', before, after]).split('\n')
  const payload = {
    ref,
    before,
    after,
    repository: await repositoryOf(github),
    sender: account(by),
    pusher: { name: by },
  }
  return {
    event: { ...quiet, name: 'push', payload, sha: after, ref, actor: by },
    happening: { name: 'push', action: null, branch: 'main', changed, only: null },
    source: after,
  }
}

/** A merge queue asks whether what it made may be merged. */
export async function queued(
  github: Double,
  { head, base, number }: { readonly head: string; readonly base: string; readonly number: number },
): Promise<Happened> {
  const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`
  const group = { head_sha: head, head_ref: ref, base_sha: base, base_ref: 'refs/heads/main' }
  const sender = account(queueBot)
  const payload = { action: 'checks_requested', merge_group: group, repository: await repositoryOf(github), sender }
  return {
    event: { ...quiet, name: 'merge_group', payload, sha: head, ref, actor: sender.login },
    happening: { name: 'merge_group', action: 'checks_requested', branch: 'main', changed: () => [], only: null },
    source: head,
  }
}

/** The clock, or a person with the button. */
export async function started(
  github: Double,
  given: {
    readonly file: string
    readonly by: string
    readonly tip: string
    readonly ref: string
    /** Null for the clock. */
    readonly inputs: Readonly<Record<string, string | boolean>> | null
  },
): Promise<Happened> {
  const { file, by, tip, ref, inputs } = given
  const name = inputs === null ? 'schedule' : 'workflow_dispatch'
  const repository = await repositoryOf(github)
  const path = `.github/workflows/${file}`
  const payload =
    inputs === null
      ? { schedule: '17 0 * * *', repository }
      : { inputs, ref, repository, sender: account(by), workflow: path }
  return {
    event: { ...quiet, name, payload, sha: tip, ref, actor: by },
    happening: { name, action: null, branch: ref.replace('refs/heads/', ''), changed: () => [], only: file },
    source: tip,
  }
}

/** A program has called POST /repos/{repo}/dispatches: the workflow files of the default branch are run. */
export async function dispatched(
  github: Double,
  given: { readonly type: string; readonly payload: unknown; readonly by: string; readonly tip: string },
): Promise<Happened> {
  const { type, by, tip } = given
  const repository = await repositoryOf(github)
  const payload = {
    action: type,
    branch: 'main',
    client_payload: given.payload,
    repository,
    sender: { ...account(by), id: 7 },
  }
  return {
    event: { ...quiet, name: 'repository_dispatch', payload, sha: tip, ref: 'refs/heads/main', actor: by },
    happening: { name: 'repository_dispatch', action: type, branch: 'main', changed: () => [], only: null },
    source: tip,
  }
}

async function repositoryOf(github: Double): Promise<unknown> {
  return await asked(github, '')
}

async function asked({ facts, as }: Double, path: string): Promise<unknown> {
  return await as(facts.people[0] ?? '')('GET', `/repos/${facts.repository}${path}`)
}
