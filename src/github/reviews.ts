import type { GivenReview } from '../model/approval.js'
import type { ApprovalOf } from '../model/files.js'
import type { Github } from './client.js'
import { allOf } from './pages.js'
import { commitOf, inside, isBot, loginOf, msOf, numberIn, orNull, oneOf, timeOf, type AnswerPart } from './part.js'
import type { Timeline } from './timeline.js'

/**
 * The approvals of a pull request that stand, in the order in which they were given: the last word of each reviewer. A
 * reviewer who later asked for changes or was dismissed no longer approves; a mere comment changes nothing. Nor does a
 * review after `until`, the ISO time of the merge.
 */
export async function reviewsOf(github: Github, number: number, until: string): Promise<readonly ApprovalOf[]> {
  const parts = await reviewParts(github, number)
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

/**
 * Every approval and every request for changes, in the order in which they were given, with when each was dismissed.
 * GitHub says of a dismissed review only that it is dismissed: what it was before is in the timeline. One that is not
 * there never stood.
 */
export async function reviewsGiven(
  github: Github,
  number: number,
  { dismissals }: Pick<Timeline, 'dismissals'>,
): Promise<readonly GivenReview[]> {
  const given = (await reviewParts(github, number)).flatMap((part): readonly GivenReview[] => {
    const [state, by] = [stateOf(part), orNull(inside(part, 'user.login'), loginOf)]
    if (!deciding.has(state) || by === null) return []
    const [id, at, bot] = [
      numberIn(inside(part, 'id')),
      msOf(inside(part, 'submitted_at')),
      isBot(inside(part, 'user')),
    ]
    if (state !== 'DISMISSED') return [{ id, by, bot, at, approves: state === 'APPROVED', dismissedAt: null }]
    const dismissal = dismissals.get(id)
    return [{ id, by, bot, at, approves: dismissal?.approved ?? false, dismissedAt: dismissal?.at ?? at }]
  })
  return given.toSorted((a, b) => a.at - b.at || a.id - b.id)
}

async function reviewParts(github: Github, number: number): Promise<readonly AnswerPart[]> {
  const path = '/repos/{repo}/pulls/{number}/reviews'
  return await allOf(github, { method: 'GET', path, values: { number }, needs: 'pull-requests: read' })
}

const states = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING'] as const
const deciding: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'])

function stateOf(part: AnswerPart): (typeof states)[number] {
  return oneOf(inside(part, 'state'), states)
}

interface Word extends Omit<ApprovalOf, 'commit'> {
  readonly id: number
  readonly ms: number
  readonly state: string
  /** Null once nothing leads to the commit: what was approved is unknown then. */
  readonly commit: string | null
}

/** The reviews of a deleted account do not count. */
function wordOf(part: AnswerPart): readonly Word[] {
  const by = orNull(inside(part, 'user.login'), loginOf)
  if (by === null) return []
  const at = timeOf(inside(part, 'submitted_at'))
  const commit = orNull(inside(part, 'commit_id'), commitOf)
  return [{ by, at, ms: Date.parse(at), id: numberIn(inside(part, 'id')), state: stateOf(part), commit }]
}
