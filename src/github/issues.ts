import type { Marker } from '../model/marker.js'
import { wrote } from './asking.js'
import type { Github } from './client.js'
import { oursIn, sameMarker } from './ours.js'
import { allOf } from './pages.js'
import { inside, numberIn, oneOf, placeOf, type AnswerPart } from './part.js'

/** An issue of ours. */
export interface Issue extends Opened {
  readonly open: boolean
  readonly marker: Marker
  readonly body: string
}

/** An issue that was written, and its page. */
export interface Opened {
  readonly number: number
  readonly url: string
}

const needs = 'issues: write'
const [list, one] = ['/repos/{repo}/issues', '/repos/{repo}/issues/{number}']

/**
 * The issue by `login` of this kind: the open one, else the newest closed one, which is then reopened instead of
 * opening a second one; null if there never was one. Pull requests do not count, though GitHub lists them as issues.
 */
export async function findIssue(github: Github, kind: Marker['kind'], login: string): Promise<Issue | null> {
  const found = (await issuesOf(github, login, 'all')).filter(({ marker }) => marker.kind === kind)
  return found.findLast(({ open }) => open) ?? found.at(-1) ?? null
}

/**
 * Opens an issue. If the answer is lost, the open issue by `login` with the same marker counts as it; it is sent again
 * only if there is none.
 */
export async function openIssue(
  github: Github,
  login: string,
  text: { readonly title: string; readonly body: string },
): Promise<Opened> {
  const call = { method: 'POST', path: list, body: { title: text.title, body: text.body }, needs } as const
  return await wrote(github, call, openedOf, async () => {
    const ours = await issuesOf(github, login, 'open')
    return ours.findLast(({ body }) => sameMarker(text.body, body)) ?? null
  })
}

/** Replaces title and text. */
export async function editIssue(
  github: Github,
  number: number,
  text: { readonly title: string; readonly body: string },
): Promise<void> {
  await change(github, number, { title: text.title, body: text.body })
}

export async function closeIssue(github: Github, number: number): Promise<void> {
  await change(github, number, { state: 'closed', state_reason: 'completed' })
}

export async function reopenIssue(github: Github, number: number): Promise<void> {
  await change(github, number, { state: 'open' })
}

/**
 * Writes a comment without a marker, so that people are notified: an edit of an issue notifies no one. It is sent again
 * if the answer is lost: twice is better than not at all.
 */
export async function say(github: Github, number: number, body: string): Promise<void> {
  const path = '/repos/{repo}/issues/{number}/comments'
  const call = { method: 'POST', path, values: { number }, body: { body }, needs } as const
  await wrote(github, call, (part) => numberIn(inside(part, 'id')), null)
}

/** Doing it twice does no harm, so it is sent again if the answer is lost. */
async function change(github: Github, number: number, body: Readonly<Record<string, string>>): Promise<void> {
  await wrote(github, { method: 'PATCH', path: one, values: { number }, body, needs }, openedOf, null)
}

/** Those by `login`, in the order in which they were opened. */
export async function issuesOf(github: Github, login: string, state: 'all' | 'open'): Promise<readonly Issue[]> {
  const query = { creator: login, state, sort: 'created', direction: 'asc' }
  const parts = await allOf(github, { method: 'GET', path: list, query, needs })
  return parts.flatMap((part) => issueOf(part, login)).toSorted((a, b) => a.number - b.number)
}

function issueOf(part: AnswerPart, login: string): readonly Issue[] {
  const ours = oursIn(part, login)
  if (ours === null || ours.marker.pull !== 0 || inside(part, 'pull_request').value !== undefined) return []
  return [{ ...openedOf(part), ...ours, open: oneOf(inside(part, 'state'), ['open', 'closed']) === 'open' }]
}

function openedOf(part: AnswerPart): Opened {
  return { number: numberIn(inside(part, 'number')), url: placeOf(inside(part, 'html_url')) }
}
