import { isThisMachine } from '../model/hosts.js'

/** One attempt of one run of GitHub Actions. */
export interface Run {
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
  run: Run,
  env: Readonly<Record<string, string | undefined>>,
  fetch: typeof globalThis.fetch,
  patience = 10_000,
): Promise<boolean | null> {
  const url = addressOf(run, env['GITHUB_API_URL'] ?? '')
  if (url === null) return null
  const token = (env['GITHUB_TOKEN'] ?? '').trim()
  try {
    const response = await fetch(url, {
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'espalier',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    const text = await shortText(response)
    return response.status === 200 ? judge(JSON.parse(text), run) : null
  } catch {
    // No network, no answer in time, no JSON: whatever it is, nobody can tell.
    return null
  }
}

/** Where to ask; null unless it is https or this machine, and exactly the address that was meant. */
function addressOf({ repository, id, attempt }: Run, given: string): URL | null {
  const api = given === '' ? 'https://api.github.com' : given
  const base = URL.canParse(api) ? new URL(api) : null
  if (base === null || base.username !== '' || base.search !== '' || base.hash !== '') return null
  const local = base.protocol === 'http:' && isThisMachine(base.hostname)
  if (base.protocol !== 'https:' && !local) return null
  const path = `${base.pathname.replace(/\/$/, '')}/repos/${repository}/actions/runs/${id}/attempts/${attempt}`
  const url = new URL(path, base)
  return url.origin === base.origin && url.pathname === path ? url : null
}

/** The text of an answer that is not longer than any true one. */
async function shortText(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += (part as Uint8Array).length
    if (length > longest) throw new Error('The answer is too long.')
    parts.push(part as Uint8Array)
  }
  return Buffer.concat(parts).toString('utf8')
}

const longest = 1024 * 1024

/** What an answer says about a run, if it is about that run. */
function judge(answer: unknown, run: Run): boolean | null {
  const { id, run_attempt: attempt, status } = (answer ?? {}) as Readonly<Record<string, unknown>>
  if (String(id) !== run.id || String(attempt) !== run.attempt) return null
  if (status === 'completed') return true
  return typeof status === 'string' && goingOn.has(status) ? false : null
}

const goingOn = new Set(['queued', 'in_progress', 'requested', 'waiting', 'pending'])
