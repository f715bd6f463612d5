import type { Pushers } from '../model/approval.js'
import type { Github } from './client.js'
import { allIfAllowed } from './pages.js'
import { commitOf, inside, isBot, loginOf, msOf, orNull, type AnswerPart } from './part.js'

/**
 * The users who brought a branch of this repository to `head`, as GitHub says: the pusher chooses the authors in
 * commits. `branch` is null for that of a fork. Null if not all of them are known: for a fork; if the token may not
 * ask, or this GitHub has no such list; and if the list does not lead from `head` back to where the branch was made.
 *
 * GET /repos/{owner}/{repo}/activity is in https://docs.github.com/en/rest/repos/repos#list-repository-activities;
 * newest first, and also of a branch that is gone.
 */
export async function pushersOf(github: Github, branch: string | null, head: string): Promise<Pushers | null> {
  if (branch === null) return null
  const pushed = leadingTo(head, (await activityOf(github, branch)) ?? [])
  if (pushed.length === 0) return null
  const heads = pushed.map((part) => commitOf(inside(part, 'after')))
  return { logins: [...new Set(pushed.flatMap(personIn))], hidden: pushed.some(isHiding), heads: [...new Set(heads)] }
}

/** When a branch was last brought to `head`, in milliseconds; null if GitHub does not say. */
export async function pushedAt(github: Github, branch: string, head: string): Promise<number | null> {
  const found = (await activityOf(github, branch))?.find((part) => commitOf(inside(part, 'after')) === head)
  return found === undefined ? null : msOf(inside(found, 'timestamp'))
}

/** Whether a branch is there or ever was, by what GitHub remembers of it; true if the token may not ask. */
export async function mayHaveBeen(github: Github, branch: string): Promise<boolean> {
  return (await activityOf(github, branch))?.length !== 0
}

/** What was done to a branch, newest first; null if the token may not ask. */
async function activityOf(github: Github, branch: string): Promise<readonly AnswerPart[] | null> {
  const ref = `refs/heads/${branch}`
  const path = '/repos/{repo}/activity'
  const call = { method: 'GET', path, query: { ref, direction: 'desc' }, needs: 'contents: read' } as const
  const parts = await allIfAllowed(github, call, null)
  // If GitHub ignored the filter, it would return those of all branches.
  return parts?.filter((part) => inside(part, 'ref').value === ref) ?? null
}

/**
 * The activities by which a branch got to a commit, since it was made; none if that does not show. A branch that was
 * deleted and made again at the same commit has what it had before: the user who restores it has not pushed all of it.
 */
function leadingTo(commit: string, newestFirst: readonly AnswerPart[]): readonly AnswerPart[] {
  const from = newestFirst.findIndex((part) => commitOf(inside(part, 'after')) === commit)
  const older = from < 0 ? [] : newestFirst.slice(from)
  const made = older.findIndex((part) => inside(part, 'activity_type').value === 'branch_creation')
  const start = older[made]
  if (start === undefined) return []
  return [...older.slice(0, made + 1), ...leadingTo(commitOf(inside(start, 'after')), older.slice(made + 1))]
}

function personIn(part: AnswerPart): readonly string[] {
  const login = orNull(inside(part, 'actor.login'), loginOf)
  return login === null ? [] : [login]
}

function isHiding(part: AnswerPart): boolean {
  const actor = inside(part, 'actor')
  return actor.value === null || actor.value === undefined || isBot(actor)
}
