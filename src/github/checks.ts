import { goodAnswer, wrote } from './asking.js'
import type { Github } from './client.js'
import { allOf } from './pages.js'
import { commitOf, inside, msOf, numberIn, orNull, textIn, type AnswerPart } from './part.js'

/** A note of a check at a place in a file. */
interface Annotation {
  /** From the root of the repository. */
  readonly path: string
  readonly line: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly message: string
}

/** A check that has ended, on a commit. `summary` and `text` are Markdown of up to 65,535 characters. */
export interface Check {
  readonly name: string
  readonly head: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  readonly summary: string
  readonly text: string | null
  /** The first 50 are shown: GitHub takes no more at once. */
  readonly annotations: readonly Annotation[]
  /** The page with more; null for the page of the check itself. */
  readonly details: string | null
}

/** Puts a check on a commit; returns its id. It is sent again if the answer is lost: two equal checks do no harm. */
export async function putCheck(github: Github, check: Check): Promise<number> {
  const { name, head, conclusion, title, summary, text, details } = check
  const annotations = check.annotations.slice(0, 50).map(({ path, line, level, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    message,
  }))
  const output = { title, summary, ...(text === null ? {} : { text }), annotations }
  const more = details === null ? {} : { details_url: details }
  const body = { name, head_sha: head, status: 'completed', conclusion, output, ...more }
  const call = { method: 'POST', path: '/repos/{repo}/check-runs', body, needs: 'checks: write' } as const
  return await wrote(github, call, (part) => numberIn(inside(part, 'id')), null)
}

/** A check that has ended, as it can be read again. */
export interface CheckText {
  readonly id: number
  readonly name: string
  readonly head: string
  /** In milliseconds; GitHub gives it to the second. */
  readonly completedAt: number
  readonly text: string | null
}

/**
 * The checks of a name on a commit that have ended, oldest first; of two that ended in one second, first the one with
 * the lower id. Only those made by one of `apps`, by its slug: github-actions stands for the jobs of GitHub Actions.
 */
export async function recordsAt(
  github: Github,
  head: string,
  name: string,
  apps: readonly string[],
): Promise<readonly CheckText[]> {
  const query = { check_name: name, status: 'completed', filter: 'all' }
  const path = '/repos/{repo}/commits/{commit}/check-runs'
  const call = { method: 'GET', path, values: { commit: head }, query, needs: 'checks: read' } as const
  const found = (await allOf(github, call, 'check_runs')).flatMap((part) => checkIn(part, apps))
  return found
    .filter((check) => check.name === name && check.head === head)
    .toSorted((a, b) => a.completedAt - b.completedAt || a.id - b.id)
}

/** The check with an id; null if there is none, it has not ended, or none of `apps` has made it. */
export async function checkOf(github: Github, id: number, apps: readonly string[]): Promise<CheckText | null> {
  const path = '/repos/{repo}/check-runs/{id}'
  const call = { method: 'GET', path, values: { id }, needs: 'checks: read' } as const
  const reply = await github.ask(call)
  if (reply.kind === 'answer' && reply.status === 404) return null
  const [check] = checkIn(goodAnswer(call, reply), apps)
  return check === undefined || check.id !== id ? null : check
}

function checkIn(part: AnswerPart, apps: readonly string[]): readonly CheckText[] {
  const slug = inside(part, 'app.slug').value
  if (!apps.some((app) => app === slug) || inside(part, 'status').value !== 'completed') return []
  return [
    {
      id: numberIn(inside(part, 'id')),
      name: textIn(inside(part, 'name')),
      head: commitOf(inside(part, 'head_sha')),
      completedAt: msOf(inside(part, 'completed_at')),
      text: orNull(inside(part, 'output.text'), textIn),
    },
  ]
}
