import { say } from '../github/issues.js'
import { openBranches } from '../github/pulls.js'
import { eventBranches } from '../model/pull.js'
import type { ChartVerb } from '../model/verbs.js'
import { digest } from '../plan/fingerprint.js'
import { markdown } from '../render/escaping/markdown.js'
import { replacedNote } from '../render/pull/event-pages.js'
import type { ScimRequest, ScimTopic } from '../scim/verbs.js'
import type { Job } from './context.js'
import { propose } from './propose.js'
import { speakerOf } from './watch.js'

/** The pull request of an earlier event, still open. */
export interface EarlierEvent {
  readonly number: number
  readonly branch: EventBranch
  /** What of the person it changes. */
  readonly topics: readonly ScimTopic[]
}

type EventBranch = `espalier/event-${string}`

/** Where the default branch is, and its name. */
export interface EventBase {
  readonly base: string
  readonly tip: string
}

const topicOf: Readonly<Record<ChartVerb['verb'], ScimTopic>> = {
  hire: 'status',
  leave: 'status',
  rehire: 'status',
  move: 'place',
  rename: 'name',
}

/** The branch of a request: whom it is about, what it changes, and exactly how. The same event has the same branch. */
export function branchFor({ subject, verbs }: Pick<ScimRequest, 'subject' | 'verbs'>): EventBranch {
  const topics = [...new Set(verbs.map(({ verb }) => topicOf[verb]))]
  return `${startFor(subject)}${topics.join('.')}-${digest(verbs).slice(0, 12)}`
}

function startFor(subject: string): EventBranch {
  return `${eventBranches}${digest({ subject }).slice(0, 12)}-`
}

/** The open pull requests of events about a person. */
export async function earlierEvents({ github }: Job, subject: string): Promise<readonly EarlierEvent[]> {
  const start = startFor(subject)
  const found = await openBranches(github, start)
  return found.map(({ number, branch }) => {
    const [topics = ''] = branch.slice(start.length).split('-')
    return { number, branch: branch as EventBranch, topics: topics.split('.') as readonly ScimTopic[] }
  })
}

/** Whether a later event speaks of all that an earlier one changes. */
export function isReplaced(earlier: EarlierEvent, topics: readonly ScimTopic[]): boolean {
  return earlier.topics.every((topic) => topics.includes(topic))
}

/**
 * Closes pull requests whose place a later event takes: `by` is its pull request, null if the chart is right already. Returns
 * whether none of them is left to people.
 */
export async function closeReplaced(
  job: Job,
  replaced: readonly EarlierEvent[],
  where: EventBase,
  by: number | null,
): Promise<boolean> {
  let isDone = true
  for (const { number, branch } of replaced) {
    const page = { title: markdown`Replaced`, body: markdown`Replaced.` }
    const { kind } = await propose(job, { ...where, branch, files: new Map(), ...page })
    // What is left stays open, and every later event would say it again.
    if (kind === 'left') isDone = false
    else await say(job.github, number, replacedNote(by, speakerOf(job)).text)
  }
  return isDone
}
