import type { Marker } from '../model/marker.js'
import { gotIfAllowed, wrote } from './asking.js'
import type { Github } from './client.js'
import { oursIn, sameMarker } from './ours.js'
import { allOf } from './pages.js'
import { inside, numberIn, orNull, placeOf, textIn, type AnswerPart } from './part.js'

/** A comment of ours on a pull request. */
export interface Comment extends Posted {
  readonly marker: Marker
  readonly body: string
}

/** A comment that was written, and its page. */
export interface Posted {
  readonly id: number
  readonly url: string
}

const needs = 'pull-requests: write'
const path = '/repos/{repo}/issues/{number}/comments'
const one = '/repos/{repo}/issues/comments/{id}'

/**
 * The newest comment by `login` of this kind, about this pull request, that may still be replaced; null if there is
 * none. All comments are read, on all their pages.
 */
export async function findComment(
  github: Github,
  number: number,
  login: string,
  kind: Marker['kind'],
): Promise<Comment | null> {
  return newestComment(await commentsOf(github, number, login), kind, 'open')
}

export function newestComment(ours: readonly Comment[], kind: Marker['kind'], state: Marker['state']): Comment | null {
  return ours.findLast(({ marker }) => marker.kind === kind && marker.state === state) ?? null
}

/**
 * Writes a new comment. If the answer is lost, the newest comment by `login` with the same marker counts as it, if it
 * says the same; it is sent again only if there is none.
 */
export async function postComment(github: Github, number: number, login: string, body: string): Promise<Posted> {
  const call = { method: 'POST', path, values: { number }, body: { body }, needs } as const
  return await wrote(github, call, postedOf, async () => {
    const ours = await commentsOf(github, number, login)
    return ours.findLast((comment) => sameMarker(body, comment.body)) ?? null
  })
}

/** What a comment says now; '' if it is gone. */
export async function commentText(github: Github, id: number): Promise<string> {
  const part = await gotIfAllowed(github, { method: 'GET', path: one, values: { id }, needs })
  return part === null ? '' : (orNull(inside(part, 'body'), textIn) ?? '')
}

/** Replaces a comment. Doing that twice does no harm, so it is sent again if the answer is lost. */
export async function editComment(github: Github, id: number, body: string): Promise<Posted> {
  const call = { method: 'PATCH', path: one, values: { id }, body: { body }, needs } as const
  return await wrote(github, call, postedOf, null)
}

/** Those by `login` about this pull request, in the order in which they were written. */
export async function commentsOf(github: Github, number: number, login: string): Promise<readonly Comment[]> {
  const parts = await allOf(github, { method: 'GET', path, values: { number }, needs })
  const found = parts.flatMap((part) => {
    const ours = oursIn(part, login)
    return ours !== null && ours.marker.pull === number ? [{ ...postedOf(part), ...ours }] : []
  })
  return found.toSorted((a, b) => a.id - b.id)
}

function postedOf(part: AnswerPart): Posted {
  return { id: numberIn(inside(part, 'id')), url: placeOf(inside(part, 'html_url')) }
}
