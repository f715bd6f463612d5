import type { Review } from '../model/pull.js'
import type { Github } from './client.js'
import { allOf } from './pages.js'
import { commitOf, inside, loginOf, numberOf, orNull, oneOf, timeOf, type Part } from './part.js'

/**
 * The approvals of a pull request that stand, in the order in which they were given: the last word of each reviewer.
 * Who approved, and later asked for changes or was dismissed, approves no more; a mere comment changes nothing. Nor does
 * what was said after `until`, the ISO time of the merge.
 */
export async function reviewsOf(github: Github, number: number, until: string): Promise<readonly Review[]> {
  const path = '/repos/{repo}/pulls/{number}/reviews'
  const parts = await allOf(github, { method: 'GET', path, values: { number }, needs: 'pull-requests: read' })
  // GitHub tells times to the second.
  const isInTime = ({ ms }: Word): boolean => Math.floor(ms / 1000) <= Math.floor(Date.parse(until) / 1000)
  const words = parts
    .filter((part) => deciding.has(stateOf(part)))
    .flatMap(wordOf)
    .filter(isInTime)
  const last = new Map(words.toSorted((a, b) => a.ms - b.ms || a.id - b.id).map((word) => [word.by, word]))
  return [...last.values()]
    .filter(({ state }) => state === 'APPROVED')
    .toSorted((a, b) => a.ms - b.ms || a.id - b.id)
    .flatMap(({ by, at, commit }) => (commit === null ? [] : [{ by, at, commit }]))
}

const states = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING'] as const
const deciding: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'])

function stateOf(part: Part): (typeof states)[number] {
  return oneOf(inside(part, 'state'), states)
}

interface Word extends Omit<Review, 'commit'> {
  readonly id: number
  readonly ms: number
  readonly state: string
  /** Null once nothing leads to the commit any more: nobody can say what was approved then. */
  readonly commit: string | null
}

/** Nothing of somebody who has deleted their account. */
function wordOf(part: Part): readonly Word[] {
  const by = orNull(inside(part, 'user.login'), loginOf)
  if (by === null) return []
  const at = timeOf(inside(part, 'submitted_at'))
  const commit = orNull(inside(part, 'commit_id'), commitOf)
  return [{ by, at, ms: Date.parse(at), id: numberOf(inside(part, 'id')), state: stateOf(part), commit }]
}
