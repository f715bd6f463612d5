import { wrote } from './asking.js'
import type { Github } from './client.js'
import type { Opened } from './issues.js'
import { allOf } from './pages.js'
import { commitOf, inside, listOf, numberIn, orNull, placeOf, textIn, type AnswerPart } from './part.js'
import { isSameAuthor } from './ours.js'

/** An open pull request for a branch of this repository, with what it says. */
export interface OpenProposal extends Opened {
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
}

const needs =
  'pull-requests: write", and the repository the setting "Allow GitHub Actions to create and approve pull requests'
const [list, one] = ['/repos/{repo}/pulls', '/repos/{repo}/pulls/{number}']

/** The open pull request that merges a branch of this repository into another one; null if there is none. */
export async function findPull(github: Github, branch: string, base: string): Promise<OpenProposal | null> {
  const found = (await pullsFor(github, branch, 'open')).find((part) => inside(part, 'base.ref').value === base)
  return found === undefined ? null : proposalIn(found)
}

/** The last commits of the pull requests for a branch that are merged or closed. GitHub keeps those commits. */
export async function endedHeads(github: Github, branch: string): Promise<ReadonlySet<string>> {
  const parts = await pullsFor(github, branch, 'closed')
  return new Set(parts.map((part) => commitOf(inside(part, 'head.sha'))))
}

async function pullsFor(github: Github, branch: string, state: 'open' | 'closed'): Promise<readonly AnswerPart[]> {
  const [owner = ''] = github.repository.split('/')
  const query = { head: `${owner}:${branch}`, state }
  const parts = await allOf(github, { method: 'GET', path: list, query, needs: 'pull-requests: read' })
  // If GitHub ignored the filter, it would return all of them.
  return parts.filter(
    (part) => inside(part, 'head.ref').value === branch && isSameAuthor(inside(part, 'head.repo'), github.repository),
  )
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
  const call = { method: 'POST', path: list, body: { title, body, head, base }, needs } as const
  return await wrote(github, call, openedOf, () => findPull(github, head, base))
}

/** Replaces title and text. */
export async function editPull(
  github: Github,
  number: number,
  { title, body }: { readonly title: string; readonly body: string },
): Promise<void> {
  await change(github, number, { title, body })
}

export async function closePull(github: Github, number: number): Promise<void> {
  await change(github, number, { state: 'closed' })
}

/** Adds labels; GitHub makes those that the repository does not have. */
export async function addLabels(github: Github, number: number, labels: readonly string[]): Promise<void> {
  const path = '/repos/{repo}/issues/{number}/labels'
  const call = { method: 'POST', path, values: { number }, body: { labels }, needs: 'pull-requests: write' } as const
  await wrote(github, call, listOf, null)
}

/** Doing it twice does no harm, so it is sent again if the answer is lost. */
async function change(github: Github, number: number, body: Readonly<Record<string, string>>): Promise<void> {
  const call = { method: 'PATCH', path: one, values: { number }, body, needs: 'pull-requests: write' } as const
  await wrote(github, call, openedOf, null)
}

function openedOf(part: AnswerPart): Opened {
  return { number: numberIn(inside(part, 'number')), url: placeOf(inside(part, 'html_url')) }
}

function proposalIn(part: AnswerPart): OpenProposal {
  const labels = orNull(inside(part, 'labels'), listOf) ?? []
  return {
    ...openedOf(part),
    title: orNull(inside(part, 'title'), textIn) ?? '',
    body: orNull(inside(part, 'body'), textIn) ?? '',
    labels: labels.map((label) => textIn(inside(label, 'name'))),
  }
}
