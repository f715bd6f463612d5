import { readMarker, type Marker } from '../model/marker.js'
import { gotIfAllowed } from './asking.js'
import type { Github } from './client.js'
import { graphql } from './exchange.js'
import { inside, loginOf, orNull, textIn, type AnswerPart } from './part.js'

/**
 * The user of the token. GET /user is only for people; an app, also that of a job, learns it from GraphQL: NAME[bot],
 * as REST names the author of what the app has written. If it does not, the token counts as that of a job.
 */
export async function login(github: Github): Promise<string> {
  const user = await gotIfAllowed(github, { method: 'GET', path: '/user', needs: 'none' })
  if (user !== null) return loginOf(inside(user, 'login'))
  const body = { query: '{viewer{login}}' }
  const viewer = await gotIfAllowed(github, { method: 'POST', path: graphql, body, needs: 'none' })
  const told = viewer === null ? null : orNull(inside(viewer, 'data.viewer.login'), loginOf)
  return told ?? `${actions}[bot]`
}

const actions = 'github-actions'

/** The apps that make our checks: the app of `author`, and that of the jobs of GitHub Actions. */
export function appsOf(author: string): ReadonlySet<string> {
  const own = /^(.+)\[bot\]$/.exec(author)?.[1]
  return new Set(own === undefined ? [actions] : [actions, own])
}

/**
 * The text and the marker of what `author` has written; null for anything else. Others can write what looks like ours,
 * or quote it: only the author together with our marker, as the first line and exactly as we write it, proves that it
 * is.
 */
export function oursIn(part: AnswerPart, author: string): { readonly marker: Marker; readonly body: string } | null {
  const [by, body] = [inside(part, 'user.login'), orNull(inside(part, 'body'), textIn) ?? '']
  const marker = by.value === author ? readMarker(body) : null
  return marker === null ? null : { marker, body }
}

/** Whether two texts have the same marker. Texts without one never have. */
export function sameMarker(one: string, other: string): boolean {
  const line = (text: string): string => text.split(/\r?\n/, 1)[0] ?? ''
  return readMarker(one) !== null && line(one) === line(other)
}

/** Whether it is this repository. A fork that was deleted is null, and is not. */
export function isSameAuthor(repo: AnswerPart, repository: string): boolean {
  const name = orNull(inside(repo, 'full_name'), textIn) ?? ''
  return name.toLowerCase() === repository.toLowerCase()
}
