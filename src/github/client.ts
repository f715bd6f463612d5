import { ExitError } from '../model/exit-error.js'
import { exchange, onlyAsks, targetOf, type GithubCall, type GithubReply, type GithubWire } from './exchange.js'

/** A client for one repository on GitHub. The token is in a closure: no object that could be printed has it. */
export interface Github {
  /** Owner and name. */
  readonly repository: string
  /**
   * Sends a call, or asks for another page of it. A read is sent again if its answer is lost, and any call while GitHub
   * rejects it for now, for some minutes; a write whose answer is lost is not, because it may have been done.
   */
  readonly ask: (call: GithubCall, page?: URL) => Promise<GithubReply>
  /** Milliseconds. */
  readonly sleep: (ms: number) => Promise<void>
}

/** `api` is https, or http to this machine; `token` may be empty, to ask anonymously. Nothing is sent yet. */
export function openGithub(options: GithubWire & { readonly sleep: (ms: number) => Promise<void> }): Github {
  const { repository, sleep } = options
  const wire = { ...options, api: options.api === '' ? 'https://api.github.com' : options.api }
  requireSound(wire)
  return {
    repository,
    sleep,
    ask: async (call, page) => {
      const url = page ?? targetOf(wire, call)
      if (url === null) throw new TypeError(`${call.path} would leave the address`)
      return await patiently(() => exchange(wire, call, url), call, sleep)
    },
  }
}

function requireSound(wire: GithubWire): void {
  if (!/^[\w-]{1,100}\/[\w.-]{1,100}$/.test(wire.repository)) {
    throw new ExitError(
      1,
      'The repository on GitHub is named by its owner and its name: acme/people. Check GITHUB_REPOSITORY.',
    )
  }
  // Such a token would else be in the error of the code that sends it.
  if (!/^[\x21-\x7e]*$/.test(wire.token)) {
    throw new ExitError(
      1,
      'The token for GitHub has characters that no token has, such as a space or a line break. Give the step the token of its job, ${{ github.token }}.',
    )
  }
  if (targetOf(wire, { method: 'GET', path: '/repos/{repo}', needs: '' }) === null) {
    throw new ExitError(
      1,
      `The address of the API of GitHub cannot be used: it must be https://, with no more than a host and a path. Check GITHUB_API_URL.`,
    )
  }
}

/** How often a call is sent at most. */
const tries = 5
/** The longest time that one call waits, in milliseconds. */
const longestWait = 180_000

async function patiently(
  send: () => Promise<GithubReply>,
  call: GithubCall,
  sleep: Github['sleep'],
): Promise<GithubReply> {
  let waited = 0
  for (let sent = 1; ; sent += 1) {
    const reply = await send()
    const pause = pauseAfter(reply, call, 1000 * 2 ** (sent - 1))
    if (pause === null || sent === tries || waited + pause > longestWait) return reply
    await sleep(pause)
    waited += pause
  }
}

/** How long GitHub asks to wait, in milliseconds, if it does not say how long. */
const unsaid = 60_000

/** How long to wait before it is sent again; null if it is not. */
function pauseAfter(reply: GithubReply, call: GithubCall, usual: number): number | null {
  if (reply.kind === 'answer') return reply.limited === null ? null : Math.max(reply.limited.pause ?? unsaid, usual)
  return reply.again && onlyAsks(call) ? usual : null
}

/** What of the process a client of GitHub needs. */
interface GithubHost {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly fetch: typeof globalThis.fetch
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly version: string
}

/** The token of GitHub that the environment has; empty: none. */
export function githubTokenIn({ env }: Pick<GithubHost, 'env'>): string {
  return (env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '').trim()
}

/** The client for a repository on GitHub, by its owner and name. Throws as `openGithub` does. */
export function githubOf(repository: string, token: string, { env, fetch, sleep, version }: GithubHost): Github {
  const api = env['GITHUB_API_URL'] ?? ''
  return openGithub({ api, token, repository, fetch, sleep, userAgent: `espalier/${version}` })
}
