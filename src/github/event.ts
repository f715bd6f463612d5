import { overgrown } from '../model/json.js'
import { ExitError } from '../model/exit-error.js'
import { branchOf, commitOf, flagOf, inside, loginOf, numberIn, orNull, textIn, type AnswerPart } from './part.js'
import { isSameAuthor } from './ours.js'

/** What a run of GitHub Actions is about. It holds nothing that outsiders choose (branches of forks, titles), but `payload`. */
export type Event =
  | (Common & {
      readonly kind: 'pull'
      /** Of pull_request_target: the workflow is the base branch's, so it may be given a secret. */
      readonly trusted: boolean
      readonly number: number
      readonly head: string
      readonly base: string
      readonly baseBranch: string
      readonly sameRepository: boolean
      /** Whether access to the repository is limited. */
      readonly private: boolean
    })
  | (Common & {
      readonly kind: 'queue'
      readonly head: string
      readonly base: string
      readonly baseBranch: string
      /** The last pull request of the group; null if the name of its branch does not say. */
      readonly number: number | null
      readonly private: boolean
    })
  | (Common & {
      /** A comment on an issue or a pull request, just written. */
      readonly kind: 'comment'
      /** The pull request; null for an issue. */
      readonly number: number | null
      readonly comment: number
      /** Who wrote it; null if GitHub does not say. */
      readonly by: string | null
      /** Whether the whole comment asks for a new plan. */
      readonly asks: boolean
    })
  | (Common & {
      /** An issue that a person has opened, edited or opened again. */
      readonly kind: 'issue'
      readonly number: number
    })
  | (Common & { readonly kind: 'push'; readonly branch: string | null; readonly head: string })
  | (Common & { readonly kind: 'schedule' })
  | (Common & { readonly kind: 'dispatch' })
  | (Common & {
      /** What a program has sent to the repository. */
      readonly kind: 'event'
      /** Whose token it came with, by the word of GitHub; null if GitHub does not say. */
      readonly sender: { readonly login: string; readonly id: number } | null
      /** What it says: all of it is foreign. */
      readonly payload: unknown
    })

interface Common {
  /** The user who caused it; null if GitHub does not say. */
  readonly actor: string | null
  /** Null if GitHub does not say: not every event names the repository. */
  readonly defaultBranch: string | null
}

/**
 * Reads an event: the text of the file GITHUB_EVENT_PATH, and GITHUB_EVENT_NAME. Throws `ExitError` 64 if Espalier does
 * not know it, or if it is not as GitHub writes it.
 */
export function eventOf(text: string, name: string): Event {
  const read = readers.get(name)
  if (read === undefined) throw unknown()
  return read({ value: parsed(text), name: '', odd })
}

const readers: ReadonlyMap<string, (event: AnswerPart) => Event> = new Map<string, (event: AnswerPart) => Event>([
  ['pull_request', (event) => pull(event, false)],
  ['pull_request_target', (event) => pull(event, true)],
  ['merge_group', queue],
  ['issue_comment', comment],
  ['issues', (event) => ({ kind: 'issue', number: numberIn(inside(event, 'issue.number')), ...common(event) })],
  ['push', push],
  ['schedule', (event) => ({ kind: 'schedule', ...common(event) })],
  ['repository_dispatch', sent],
  ['workflow_dispatch', (event) => ({ kind: 'dispatch', ...common(event) })],
])

function pull(event: AnswerPart, trusted: boolean): Event {
  const own = textIn(inside(event, 'repository.full_name'))
  return {
    kind: 'pull',
    trusted,
    number: numberIn(inside(event, 'pull_request.number')),
    head: commitOf(inside(event, 'pull_request.head.sha')),
    base: commitOf(inside(event, 'pull_request.base.sha')),
    baseBranch: branchOf(inside(event, 'pull_request.base.ref')),
    sameRepository: isSameAuthor(inside(event, 'pull_request.head.repo'), own),
    private: flagOf(inside(event, 'repository.private')),
    ...common(event),
  }
}

function queue(event: AnswerPart): Event {
  const number = /\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(textIn(inside(event, 'merge_group.head_ref')))?.[1]
  const into = inside(event, 'merge_group.base_ref')
  return {
    kind: 'queue',
    number: number === undefined ? null : Number(number),
    head: commitOf(inside(event, 'merge_group.head_sha')),
    base: commitOf(inside(event, 'merge_group.base_sha')),
    baseBranch: branchOf({ ...into, value: branchIn(into) }),
    private: flagOf(inside(event, 'repository.private')),
    ...common(event),
  }
}

/** What a person writes to have a pull request planned again. */
const command = '/espalier plan'

function comment(event: AnswerPart): Event {
  const isNew = inside(event, 'action').value === 'created'
  const onPull = orNull(inside(event, 'issue.pull_request'), () => true) ?? false
  return {
    kind: 'comment',
    number: onPull ? numberIn(inside(event, 'issue.number')) : null,
    comment: numberIn(inside(event, 'comment.id')),
    by: orNull(inside(event, 'comment.user.login'), loginOf),
    asks: isNew && onPull && (orNull(inside(event, 'comment.body'), textIn) ?? '').trim() === command,
    ...common(event),
  }
}

function push(event: AnswerPart): Event {
  const ref = inside(event, 'ref')
  const branch = orNull({ ...ref, value: branchIn(ref) }, branchOf)
  return { kind: 'push', branch, head: commitOf(inside(event, 'after')), ...common(event) }
}

function sent(event: AnswerPart): Event {
  const sender = orNull(inside(event, 'sender'), (one) => ({
    login: loginOf(inside(one, 'login')),
    id: numberIn(inside(one, 'id')),
  }))
  return { kind: 'event', sender, payload: inside(event, 'client_payload').value ?? null, ...common(event) }
}

/** Null for a tag. */
function branchIn(ref: AnswerPart): string | null {
  const text = textIn(ref)
  return text.startsWith('refs/heads/') ? text.slice('refs/heads/'.length) : null
}

function common(event: AnswerPart): Common {
  return {
    actor: orNull(inside(event, 'sender.login'), loginOf),
    defaultBranch: orNull(inside(event, 'repository.default_branch'), branchOf),
  }
}

function parsed(text: string): unknown {
  try {
    return overgrown(Buffer.from(text)) === null ? (JSON.parse(text) as unknown) : undefined
  } catch {
    return undefined
  }
}

function odd(name: string, expected: string): ExitError {
  return new ExitError(
    64,
    `The event of this run is not valid: "${name}" is not ${expected}. Check GITHUB_EVENT_NAME and the file GITHUB_EVENT_PATH: GitHub sets both, a workflow must not.`,
  )
}

function unknown(): ExitError {
  return new ExitError(
    64,
    `Espalier does not handle the event of this run. Start it by one of these: ${[...readers.keys()].join(', ')}. Correct "on:" in the workflow.`,
  )
}
