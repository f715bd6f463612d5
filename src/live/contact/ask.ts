import { orExitError, ExitError } from '../../model/exit-error.js'
import type { ProxyServer } from '../../model/hosts.js'
import { connect, type ConnectionOptions } from '../connection.js'
import { failureOf, type ConnectFailure } from '../http/attempt.js'
import type { Exchange, Head } from '../http/exchange.js'
import type { Query } from '../contracts/contract.js'

/** The last answer to a question: an answer of HTTP with its text, or the error that came instead. */
export type RawAnswer =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Head['headers']; readonly text: string }
  | { readonly kind: 'error'; readonly code: string; readonly failure: ConnectFailure }

/** Reads the list, or whose key it is, at one address. */
export type AskService = (baseUrl: string, operation: 'list' | 'me', query?: Query) => Promise<RawAnswer>

/**
 * Asks by reading alone. A question is repeated as often as a run would, except where no connection came about.
 * `exchange` sends to the origin of all addresses that are asked.
 */
export function openAskService(
  options: Omit<ConnectionOptions, 'baseUrl' | 'contract'>,
  exchange: Exchange,
): AskService {
  const { proxy = null } = options
  return async (baseUrl, operation, query = {}) => {
    let heard: RawAnswer = { kind: 'error', code: 'unknown', failure: 'other' }
    const listening: Exchange = async (request) => {
      try {
        const response = await exchange(request)
        const { status, headers, body } = response
        heard = { kind: 'answer', status, headers, text: new TextDecoder().decode(body) }
        return response
      } catch (error) {
        const failed = failureOf(error)
        heard = { kind: 'error', ...failed }
        throw failed.failure === 'other'
          ? error
          : new ExitError(1, proxy === null ? failed.code : gone(proxy, failed.code))
      }
    }
    // Both contracts have a list at the same path, and v2 alone says whose key it is.
    const connection = connect({ ...options, baseUrl, contract: 'v2', exchange: listening })
    const ended = await orExitError(connection.send({ operation, query }))
    // What was heard says more than the error that a run would make of it, unless a proxy opened nothing.
    if (proxy !== null && ended instanceof ExitError && isUnopened(heard)) throw ended
    return heard
  }
}

function isUnopened(heard: RawAnswer): boolean {
  return heard.kind === 'error' && heard.failure !== 'untrusted'
}

function gone({ shown, variable }: ProxyServer, code: string): string {
  return `The proxy ${shown} does not answer (${code}), so the service was not asked. Correct ${variable}, or unset it where the service can be reached without a proxy.`
}
