import { eventBranches, isMerged, type MergedPull, type Pull } from '../model/pull.js'
import { got } from './asking.js'
import type { Github } from './client.js'
import type { GithubCall } from './exchange.js'
import { isSameAuthor } from './ours.js'
import { allOf } from './pages.js'
import { branchOf, commitOf, inside, loginOf, numberIn, oneOf, orNull, timeOf, type AnswerPart } from './part.js'

const needs = 'pull-requests: read'

export async function pullOf(github: Github, number: number): Promise<Pull> {
  return pullIn(await got(github, callFor(number)), github.repository)
}

/** Whether a pull request is open: neither merged nor closed. */
export async function isOpen(github: Github, number: number): Promise<boolean> {
  return oneOf(inside(await got(github, callFor(number)), 'state'), ['open', 'closed']) === 'open'
}

/**
 * How else a pull request came about: its branch, if that is one of this repository, and whether GitHub was told to
 * merge it automatically.
 */
export async function sourceOf(
  github: Github,
  number: number,
): Promise<{ readonly branch: string | null; readonly autoMerge: boolean }> {
  const part = await got(github, callFor(number))
  const isOwn = isSameAuthor(inside(part, 'head.repo'), github.repository)
  const { value } = inside(part, 'auto_merge')
  return { branch: isOwn ? branchOf(inside(part, 'head.ref')) : null, autoMerge: value !== null && value !== undefined }
}

/** The pull requests that brought a commit into the default branch, by number: those that were merged into it. */
export async function pullsOf(github: Github, commit: string): Promise<readonly MergedPull[]> {
  const path = '/repos/{repo}/commits/{commit}/pulls'
  const parts = await allOf(github, { method: 'GET', path, values: { commit }, needs })
  const merged = parts.filter(
    (part) => inside(part, 'merged_at').value !== null && isOfDefault(part, github.repository),
  )
  const pulls: Pull[] = []
  // GitHub says who merged it only when that pull request is asked for alone.
  for (const number of merged.map((part) => numberIn(inside(part, 'number'))).toSorted((a, b) => a - b))
    pulls.push(await pullOf(github, number))
  return pulls.filter(isMerged)
}

/** The open pull requests for the default branch of this repository: each number, and its head. */
export async function openPulls(github: Github): Promise<readonly Pick<Pull, 'number' | 'head'>[]> {
  const parts = await allOf(github, { method: 'GET', path: '/repos/{repo}/pulls', query: { state: 'open' }, needs })
  return parts
    .filter((part) => isOfDefault(part, github.repository))
    .map((part) => ({ number: numberIn(inside(part, 'number')), head: commitOf(inside(part, 'head.sha')) }))
}

/** The open pull requests for branches of this repository that begin so: each number, and its branch. */
export async function openBranches(
  github: Github,
  start: string,
): Promise<readonly { readonly number: number; readonly branch: string }[]> {
  const parts = await allOf(github, { method: 'GET', path: '/repos/{repo}/pulls', query: { state: 'open' }, needs })
  return parts
    .filter((part) => isSameAuthor(inside(part, 'head.repo'), github.repository))
    .map((part) => ({ number: numberIn(inside(part, 'number')), branch: branchOf(inside(part, 'head.ref')) }))
    .filter(({ branch }) => branch.startsWith(start))
}

function callFor(number: number): GithubCall {
  return { method: 'GET', path: '/repos/{repo}/pulls/{number}', values: { number }, needs }
}

/** Whether it is to be merged into the default branch of this repository: a fork has pull requests of its own. */
function isOfDefault(part: AnswerPart, repository: string): boolean {
  const into = branchOf(inside(part, 'base.ref'))
  return (
    isSameAuthor(inside(part, 'base.repo'), repository) && into === branchOf(inside(part, 'base.repo.default_branch'))
  )
}

function pullIn(part: AnswerPart, repository: string): Pull {
  const at = orNull(inside(part, 'merged_at'), timeOf)
  return {
    number: numberIn(inside(part, 'number')),
    author: whoIn(part, 'user.login'),
    head: commitOf(inside(part, 'head.sha')),
    sameRepository: isSameAuthor(inside(part, 'head.repo'), repository),
    baseBranch: branchOf(inside(part, 'base.ref')),
    base: commitOf(inside(part, 'base.sha')),
    ...eventIn(part, repository),
    merged:
      at === null
        ? null
        : { by: whoIn(part, 'merged_by.login'), at, commit: commitOf(inside(part, 'merge_commit_sha')) },
  }
}

/** When an event opened it: an event has a branch of its own kind in this repository. */
function eventIn(part: AnswerPart, repository: string): Pick<Pull, 'eventAt'> {
  const isOwn = isSameAuthor(inside(part, 'head.repo'), repository)
  const { value: branch } = inside(part, 'head.ref')
  const isEvent = isOwn && typeof branch === 'string' && branch.startsWith(eventBranches)
  return isEvent ? { eventAt: timeOf(inside(part, 'created_at')) } : {}
}

/** GitHub shows a deleted account as "ghost". */
function whoIn(part: AnswerPart, path: string): string {
  return orNull(inside(part, path), loginOf) ?? 'ghost'
}
