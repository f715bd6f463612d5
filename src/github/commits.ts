import type { Github } from './client.js'
import { allOf } from './pages.js'
import { commitOf, inside } from './part.js'

/** The commits of a pull request as it is now, oldest first; GitHub lists 250 of them at the most. */
export async function commitsOf(github: Github, number: number): Promise<readonly string[]> {
  const path = '/repos/{repo}/pulls/{number}/commits'
  const parts = await allOf(github, { method: 'GET', path, values: { number }, needs: 'pull-requests: read' })
  return parts.map((part) => commitOf(inside(part, 'sha')))
}
