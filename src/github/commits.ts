import type { Github } from './client.js'
import { allIfAllowed, allOf } from './pages.js'
import { commitOf, inside, loginOf, orNull } from './part.js'

/** A commit of a pull request. */
export interface PullCommit {
  readonly commit: string
  /** The user whose address its author has, as the pusher claims; null if it is no user's. */
  readonly author: string | null
}

/** The commits of a pull request as it is now, oldest first; GitHub lists at most 250 of them. */
export async function pullCommits(github: Github, number: number): Promise<readonly PullCommit[]> {
  const path = '/repos/{repo}/pulls/{number}/commits'
  const parts = await allOf(github, { method: 'GET', path, values: { number }, needs: 'pull-requests: read' })
  return parts.map((part) => ({
    commit: commitOf(inside(part, 'sha')),
    author: orNull(inside(part, 'author.login'), loginOf),
  }))
}

/** The same, by their ids alone. */
export async function commitsOf(github: Github, number: number): Promise<readonly string[]> {
  return (await pullCommits(github, number)).map(({ commit }) => commit)
}

/** The commits that a branch has and an older commit lacks; none if that commit is not known there. */
export async function commitsSince(github: Github, from: string, branch: string): Promise<readonly string[]> {
  const call = { method: 'GET', path: '/repos/{repo}/compare/{from}...{branch}', values: { from, branch } } as const
  const parts = await allIfAllowed(github, { ...call, needs: 'contents: read' }, 'commits')
  return (parts ?? []).map((part) => commitOf(inside(part, 'sha')))
}
