import type { Approval } from '../model/pull.js'
import { readApproval } from './approval-text.js'
import { wrote } from './asking.js'
import type { Github } from './client.js'
import { allOf } from './pages.js'
import { commitOf, inside, numberOf, orNull, textOf, timeOf, type Part } from './part.js'

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
  /** Where people read more; null for the page of the check itself. */
  readonly details: string | null
}

/** Puts a check on a commit. Two that say the same are no harm, so it is sent again if the answer gets lost. */
export async function putCheck(github: Github, check: Check): Promise<void> {
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
  await wrote(github, call, (part) => numberOf(inside(part, 'id')), null)
}

/**
 * What was approved with a commit by somebody who merged it at `until`, an ISO time: the record in the newest check of
 * this name that had ended by then; null if there is none, or if the newest holds none. Only checks of these apps count,
 * named as `appsOf` has them. A check that came later was seen by nobody who approved.
 */
export async function approvalAt(
  github: Github,
  head: string,
  name: string,
  until: string,
  apps: ReadonlySet<unknown>,
): Promise<Approval | null> {
  const query = { check_name: name, status: 'completed', filter: 'all' }
  const path = '/repos/{repo}/commits/{commit}/check-runs'
  const call = { method: 'GET', path, values: { commit: head }, query, needs: 'checks: read' } as const
  const parts = await allOf(github, call, 'check_runs')
  const [newest] = parts
    .filter((part) => apps.has(inside(part, 'app.slug').value) && inside(part, 'name').value === name)
    .filter((part) => inside(part, 'status').value === 'completed' && commitOf(inside(part, 'head_sha')) === head)
    .map((part) => ({ part, ended: endOf(part), id: numberOf(inside(part, 'id')) }))
    .filter(({ ended }) => secondOf(ended) <= secondOf(Date.parse(until)))
    .toSorted((a, b) => b.ended - a.ended || b.id - a.id)
  return newest === undefined ? null : readApproval(orNull(inside(newest.part, 'output.text'), textOf) ?? '')
}

/** GitHub tells times to the second. */
function secondOf(ms: number): number {
  return Math.floor(ms / 1000)
}

function endOf(part: Part): number {
  return Date.parse(timeOf(inside(part, 'completed_at')))
}
