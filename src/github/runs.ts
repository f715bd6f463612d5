import { apiAddress, responseBytes, headersOf } from './wire.js'

/** One attempt of one run of GitHub Actions. */
export interface WorkflowRun {
  /** Owner and name. */
  readonly repository: string
  readonly id: string
  readonly attempt: string
}

/**
 * Whether a run has ended, as GitHub says; null if it gives no clear answer within `patience` milliseconds. The token,
 * if there is one, goes to the API of `env` alone: no redirect is followed.
 */
export async function isOver(
  run: WorkflowRun,
  env: Readonly<Record<string, string | undefined>>,
  fetch: typeof globalThis.fetch,
  patience = 10_000,
): Promise<boolean | null> {
  const given = env['GITHUB_API_URL'] ?? ''
  const { repository, id, attempt } = run
  const path = `/repos/${repository}/actions/runs/${id}/attempts/${attempt}`
  const url = apiAddress(given === '' ? 'https://api.github.com' : given, path)
  if (url === null) return null
  try {
    const response = await fetch(url, {
      headers: headersOf((env['GITHUB_TOKEN'] ?? '').trim(), 'espalier'),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    const bytes = await responseBytes(response, longest)
    return response.status === 200 && bytes !== null ? judge(JSON.parse(bytes.toString('utf8')), run) : null
  } catch {
    // No network, no answer in time, no JSON: in each case it is unknown.
    return null
  }
}

/** No true answer about a run is longer, in bytes. */
const longest = 1024 * 1024

/** What an answer says about a run, if it is about that run. */
function judge(answer: unknown, run: WorkflowRun): boolean | null {
  const { id, run_attempt: attempt, status } = (answer ?? {}) as Readonly<Record<string, unknown>>
  if (String(id) !== run.id || String(attempt) !== run.attempt) return null
  if (status === 'completed') return true
  return typeof status === 'string' && goingOn.has(status) ? false : null
}

const goingOn = new Set(['queued', 'in_progress', 'requested', 'waiting', 'pending'])
