/** What happens to a request instead of, or after, its ordinary answer. */
type Kind =
  | { readonly name: 'status'; readonly status: number; readonly retryAfter: string | null }
  | { readonly name: 'reset-before' | 'reset-after' | 'hang' | 'html' | 'denied' | 'ignore' | 'undo' }

/** One thing that goes wrong. `nth` counts the requests it matches, from 1; null is each of them. */
export interface Fault {
  readonly method: string
  readonly prefix: string
  readonly nth: number | null
  readonly kind: Kind
}

const names = ['reset-before', 'reset-after', 'hang', 'html', 'denied', 'ignore', 'undo'] as const

/**
 * Reads `METHOD PATHPREFIX:N:KIND`, such as `POST /users:3:reset-after` or `GET /users?email=:*:429/2`. The path begins
 * after /api/v1 and may run on into the query. N is a number from 1, or `*` for each. KIND is
 * - a status from 400 to 599, answered before anything is done; `/2` after it adds `Retry-After: 2`;
 * - reset-before, reset-after: the connection is cut before, or after, the request is done;
 * - hang: nothing is done and no answer comes; html: 200 with a web page, nothing is done;
 * - denied: the request is done, and answered with 404;
 * - ignore (PUT only): 200 with the record as it was, nothing is changed;
 * - undo (PUT only): done and answered, then put back, as a synchronisation with another system does.
 * Throws an Error for anything else.
 */
export function faultFrom(text: string): Fault {
  const match = /^([A-Z]+) (\/[^:\s]*):([1-9]\d{0,6}|\*):(\S+)$/.exec(text)
  const [, method = '', prefix = '', nth = '', kindText = ''] = match ?? []
  const kind = kindFrom(kindText)
  if (kind === null || (['ignore', 'undo'].includes(kind.name) && method !== 'PUT')) {
    throw new Error(
      `The fault "${text}" cannot be read. Write METHOD PATH:N:KIND, such as "POST /users:3:reset-after": N is a ` +
        `number from 1, or * for each request; KIND is a status such as 503 or 429/2, or one of ${names.join(', ')} ` +
        `(ignore and undo are for PUT only).`,
    )
  }
  return { method, prefix, nth: nth === '*' ? null : Number(nth), kind }
}

function kindFrom(text: string): Kind | null {
  const status = /^([45]\d\d)(?:\/(\d{1,6}))?$/.exec(text)
  if (status !== null) return { name: 'status', status: Number(status[1]), retryAfter: status[2] ?? null }
  const name = names.find((known) => known === text)
  return name === undefined ? null : { name }
}

/**
 * Returns, for each request in the order of arrival, what goes wrong with it: null for nothing. The path is without the
 * base, with the query. Every fault counts every request that it matches; the first one that is due wins.
 */
export function faultWatch(faults: readonly Fault[]): (method: string, path: string) => Kind | null {
  const seen = faults.map(() => 0)
  return (method, path) => {
    let due: Kind | null = null
    for (const [index, fault] of faults.entries()) {
      if (fault.method !== method || !path.startsWith(fault.prefix)) continue
      const count = (seen[index] ?? 0) + 1
      seen[index] = count
      if (due === null && (fault.nth === null || fault.nth === count)) due = fault.kind
    }
    return due
  }
}
