import { fetchErrorCode } from '../model/fetch-error.js'
import { overgrown } from '../model/json.js'
import { apiAddress, responseBytes, headersOf } from './wire.js'

/** One request. */
export interface GithubCall {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** Such as /repos/{repo}/issues/{number}, which errors show. `{repo}` is always ours. */
  readonly path: string
  /** The values of the other names in braces. Each stays one segment of the path, whatever it holds. */
  readonly values?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
  /** The permission that the job needs for it: issues: write. */
  readonly needs: string
}

/** Whether a call changes nothing, so that it may be sent again: GraphQL is used for queries only. */
export function onlyAsks({ method, path }: Pick<GithubCall, 'method' | 'path'>): boolean {
  return method === 'GET' || path === graphql
}

/** The path of GraphQL. If the API of a server is below /api/v3, it is beside that: /api/graphql. */
export const graphql = '/graphql'

/** The outcome of one request. It has only these headers, so that no other can be shown. */
export type GithubReply =
  | {
      readonly kind: 'answer'
      readonly status: number
      /** JSON, if the status is below 300. */
      readonly body: unknown
      /** GitHub's own message, from 300 on: one line, short, harmless, or ''. */
      readonly said: string
      /** The Link header. */
      readonly links: string
      /** GitHub rejects it for now: milliseconds after which it may be asked again, null if it does not say. */
      readonly limited: { readonly pause: number | null } | null
      readonly url: URL
    }
  /** It is unknown what was done. */
  | { readonly kind: 'lost'; readonly why: string; readonly again: boolean }

export interface GithubWire {
  readonly api: string
  readonly token: string
  /** Owner and name. */
  readonly repository: string
  readonly fetch: typeof globalThis.fetch
  readonly userAgent: string
}

/** The address of a call; null if it would leave the API. */
export function targetOf({ api, repository }: Pick<GithubWire, 'api' | 'repository'>, call: GithubCall): URL | null {
  const path = call.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'repo' ? repository : encodeURIComponent(call.values?.[name] ?? ''),
  )
  const url = apiAddress(path === graphql ? api.replace(/\/v3\/?$/, '') : api, path)
  if (url !== null) url.search = new URLSearchParams(call.query).toString()
  return url
}

/**
 * Sends one call to an address, once. Never rejects: only the code of an error is kept, because some errors hold the
 * headers.
 */
export async function exchange(wire: GithubWire, call: GithubCall, url: URL): Promise<GithubReply> {
  const headers = headersOf(wire.token, wire.userAgent)
  const sent = call.body === undefined ? {} : { body: JSON.stringify(call.body) }
  try {
    const { fetch } = wire
    const response = await fetch(url, {
      method: call.method,
      headers: call.body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...sent,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    const bytes = await responseBytes(response, longest)
    if (bytes === null) return { kind: 'lost', why: 'its answer is far too long', again: false }
    return replyOf(response, bytes, url, wire.token)
  } catch (error) {
    return { kind: 'lost', why: fetchErrorCode(error), again: true }
  }
}

/** In milliseconds, for one request. */
const patience = 30_000
/** In bytes: no page of 50 has more, even if the two longest texts of each are of 65,536 characters of four bytes. */
const longest = 32 * 1024 * 1024

function replyOf({ status, headers }: Response, bytes: Buffer, url: URL, token: string): GithubReply {
  const body = parsed(bytes)
  const told = saidIn(body)
  const said = token === '' ? told : told.replaceAll(token, '(the token)')
  if (status >= 500) return { kind: 'lost', why: `HTTP ${status}${said === '' ? '' : `, "${said}"`}`, again: true }
  if (status < 300 && body === undefined)
    return { kind: 'lost', why: `HTTP ${status}, but no data that can be read`, again: true }
  const links = headers.get('link') ?? ''
  return { kind: 'answer', status, body, said, links, limited: limitedBy(status, headers, said), url }
}

/** Undefined if it is not JSON, or is JSON that GitHub never sends. */
function parsed(bytes: Buffer): unknown {
  try {
    return overgrown(bytes) === null ? (JSON.parse(bytes.toString('utf8')) as unknown) : undefined
  } catch {
    return undefined
  }
}

/** The message of an error, and those of its parts: "Validation Failed" alone does not help. */
function saidIn(body: unknown): string {
  const { message, errors } = (body ?? {}) as { readonly message?: unknown; readonly errors?: unknown }
  const parts: readonly unknown[] = Array.isArray(errors) ? errors.slice(0, 3) : []
  const inner = parts.map((part) => (part as { readonly message?: unknown } | null)?.message ?? part)
  const words = [message, ...inner].filter((word) => typeof word === 'string').join(': ')
  const line = words.slice(0, 2000).replace(/[\p{C}\p{Zl}\p{Zp}\s"]+/gu, ' ')
  return line
    .trim()
    .slice(0, 200)
    .replace(/\p{Surrogate}/gu, '')
}

/** A 403 is only a limit if GitHub says so; else a permission is missing. */
function limitedBy(status: number, headers: Headers, said: string): { readonly pause: number | null } | null {
  if (status !== 429 && status !== 403) return null
  const [seconds, over] = [headers.get('retry-after') ?? '', headers.get('x-ratelimit-remaining') === '0']
  if (/^\d{1,6}$/.test(seconds)) return { pause: Number(seconds) * 1000 }
  // By the clock of GitHub, which is in the same answer: the one of this machine may be wrong.
  const until = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000
  const left = until - Date.parse(headers.get('date') ?? '')
  if (over && Number.isFinite(left)) return { pause: Math.max(0, left) + 1000 }
  return status === 429 || over || /\brate limit\b/i.test(said) ? { pause: null } : null
}
