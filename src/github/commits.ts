import type { Github } from './client.js'
import { allIfAllowed, allOf } from './pages.js'
import { commitOf, inside } from './part.js'

/** The commits of a pull request as it is now, oldest first; GitHub lists at most 250 of them. */
export async function commitsOf(github: Github, number: number): Promise<readonly string[]> {
  const path = '/repos/{repo}/pulls/{number}/commits'
  const parts = await allOf(github, { method: 'GET', path, values: { number }, needs: 'pull-requests: read' })
  return parts.map((part) => commitOf(inside(part, 'sha')))
}

/** The commits that a branch has and an older commit lacks; none if that commit is not known there. */
export async function commitsSince(github: Github, from: string, branch: string): Promise<readonly string[]> {
  const call = { method: 'GET', path: '/repos/{repo}/compare/{from}...{branch}', values: { from, branch } } as const
  const parts = await allIfAllowed(github, { ...call, needs: 'contents: read' }, 'commits')
  return (parts ?? []).map((part) => commitOf(inside(part, 'sha')))
}
