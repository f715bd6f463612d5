import type { Landing } from '../model/approval.js'
import type { Github } from './client.js'
import { allOf } from './pages.js'
import { inside, isBot, msOf, numberIn, oneOf, textIn, type AnswerPart } from './part.js'

/** What happened to a pull request beyond its reviews and its last state. Times are in milliseconds. */
export interface Timeline {
  /** By the id of the review: when it was dismissed, and whether it approved until then. */
  readonly dismissals: ReadonlyMap<number, { readonly at: number; readonly approved: boolean }>
  /** Ways to merge without a person, switched on and off, in order. */
  readonly switched: readonly Switched[]
}

interface Switched {
  readonly at: number
  readonly what: 'auto-merge' | 'queue'
  readonly on: boolean
}

/** The names are those of https://docs.github.com/en/rest/using-the-rest-api/issue-event-types. */
const switches: ReadonlyMap<string, Pick<Switched, 'what' | 'on'>> = new Map([
  ['auto_merge_enabled', { what: 'auto-merge', on: true }],
  ['auto_squash_enabled', { what: 'auto-merge', on: true }],
  ['auto_rebase_enabled', { what: 'auto-merge', on: true }],
  ['auto_merge_disabled', { what: 'auto-merge', on: false }],
  ['added_to_merge_queue', { what: 'queue', on: true }],
  ['removed_from_merge_queue', { what: 'queue', on: false }],
] as const)

export async function timelineOf(github: Github, number: number): Promise<Timeline> {
  const path = '/repos/{repo}/issues/{number}/timeline'
  const parts = await allOf(github, { method: 'GET', path, values: { number }, needs: 'pull-requests: read' })
  const switched = parts.flatMap(switchedIn)
  return { dismissals: new Map(parts.flatMap(dismissalIn)), switched: switched.toSorted((a, b) => a.at - b.at) }
}

function dismissalIn(part: AnswerPart): readonly (readonly [number, { at: number; approved: boolean }])[] {
  if (inside(part, 'event').value !== 'review_dismissed') return []
  const id = numberIn(inside(part, 'dismissed_review.review_id'))
  const was = oneOf(inside(part, 'dismissed_review.state'), ['approved', 'changes_requested', 'commented', 'dismissed'])
  return [[id, { at: msOf(inside(part, 'created_at')), approved: was === 'approved' }]]
}

function switchedIn(part: AnswerPart): readonly Switched[] {
  const event = inside(part, 'event')
  const found = event.value === undefined ? undefined : switches.get(textIn(event))
  if (found === undefined) return []
  // The queue takes out what it has merged as well as what has failed, in the second of the merge or before: the queue
  // stops merging it only if a person takes it out.
  if (found.what === 'queue' && !found.on && isBot(inside(part, 'actor'))) return []
  return [{ ...found, at: msOf(inside(part, 'created_at')) }]
}

/**
 * How a pull request was merged at `at`. `autoMerge`: GitHub still says so of it. What was switched off in the second
 * of the merge may still have been on: then it counts as on.
 */
export function wayOf({ switched }: Timeline, autoMerge: boolean, at: number): Landing['way'] {
  const isOn = (what: Switched['what']): boolean => {
    const last = switched.filter((one) => one.what === what && one.at <= at)
    const until = last.findLast(({ on, at: when }) => on || when < at)
    return until?.on ?? false
  }
  if (isOn('queue')) return 'queue'
  return autoMerge || isOn('auto-merge') ? 'auto-merge' : 'hand'
}
