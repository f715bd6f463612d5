import type { Host } from '../host/host.js'
import { fetchErrorCode } from '../model/fetch-error.js'

/** In milliseconds. */
const patience = 10_000

/** What is sent: nothing, or a text. */
interface Sent {
  readonly method: 'GET' | 'POST'
  readonly body?: string
  readonly type?: string
}

/** Calls an address once: what went wrong, or null if the call was accepted. A redirect could lead anywhere, and is not followed. */
export async function whyNotSent(
  address: string,
  { method, body, type }: Sent,
  { fetch, version }: Pick<Host, 'fetch' | 'version'>,
): Promise<string | null> {
  try {
    const answer = await fetch(address, {
      method,
      headers: { 'user-agent': `espalier/${version}`, ...(type === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    await answer.body?.cancel()
    if (answer.ok) return null
    return `it answered HTTP ${answer.status}${answer.status < 400 ? ', and redirects are not followed' : ''}`
  } catch (error) {
    return `it did not answer (${fetchErrorCode(error)})`
  }
}
