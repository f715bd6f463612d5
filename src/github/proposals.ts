import { wrote } from './asking.js'
import type { Github } from './client.js'
import type { Opened } from './issues.js'
import { allOf } from './pages.js'
import { inside, numberIn, placeOf, type AnswerPart } from './part.js'
import { isSameAuthor } from './ours.js'

const needs =
  'pull-requests: write", and the repository the setting "Allow GitHub Actions to create and approve pull requests'
const path = '/repos/{repo}/pulls'

/** The open pull request for a branch of this repository; null if there is none. */
export async function findPull(github: Github, branch: string): Promise<Opened | null> {
  const [owner = ''] = github.repository.split('/')
  const query = { head: `${owner}:${branch}`, state: 'open' }
  const parts = await allOf(github, { method: 'GET', path, query, needs: 'pull-requests: read' })
  // If GitHub ignored the filter, it would return all of them.
  const found = parts.find(
    (part) => inside(part, 'head.ref').value === branch && isSameAuthor(inside(part, 'head.repo'), github.repository),
  )
  return found === undefined ? null : openedOf(found)
}

/**
 * Opens a pull request for a branch of this repository. If the answer is lost, the open one for the branch counts as
 * it; GitHub never has two.
 */
export async function openPull(
  github: Github,
  wanted: { readonly title: string; readonly body: string; readonly head: string; readonly base: string },
): Promise<Opened> {
  const { title, body, head, base } = wanted
  const call = { method: 'POST', path, body: { title, body, head, base }, needs } as const
  return await wrote(github, call, openedOf, () => findPull(github, head))
}

function openedOf(part: AnswerPart): Opened {
  return { number: numberIn(inside(part, 'number')), url: placeOf(inside(part, 'html_url')) }
}
