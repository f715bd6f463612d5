import { isThisMachine } from '../model/hosts.js'

/**
 * The address of a path of an API of GitHub; null unless it is https or this machine, and exactly the address that was
 * meant: no part of the path leads out of it.
 */
export function apiAddress(api: string, path: string): URL | null {
  const base = URL.canParse(api) ? new URL(api) : null
  if (base === null || base.username !== '' || base.search !== '' || base.hash !== '') return null
  const local = base.protocol === 'http:' && isThisMachine(base.hostname)
  if (base.protocol !== 'https:' && !local) return null
  const whole = `${base.pathname.replace(/\/$/, '')}${path}`
  const url = URL.canParse(whole, base.origin) ? new URL(whole, base.origin) : null
  return url?.origin === base.origin && url.pathname === whole ? url : null
}

/** The headers of each request; without a token, it is anonymous. */
export function headersOf(token: string, userAgent: string): Readonly<Record<string, string>> {
  return {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'user-agent': userAgent,
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
  }
}

/** The bytes of an answer; null if there are more than `longest`. */
export async function responseBytes(response: Response, longest: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += (part as Uint8Array).length
    if (length > longest) return null
    parts.push(part as Uint8Array)
  }
  return Buffer.concat(parts)
}
