import { ExitError } from '../../model/exit-error.js'
import { connect } from '../connection.js'
import { operationName, reads, type Call } from '../contracts/contract.js'
import { describe } from '../http/answer.js'
import { openPool } from '../http/pool.js'
import type { Connection, ConnectionOptions } from '../connection.js'
import type { Answer } from '../http/answer.js'
import type { Exchange, Response } from '../http/exchange.js'

/** What the text of an answer is. */
type BodyKind = 'json' | 'text' | 'page' | 'empty' | 'unknown'

/** The result of one request. `status` is null if there was no answer; then a write may still have been done. */
export interface ServiceResponse {
  readonly status: number | null
  /** The JSON of an answer below 300; null for any other. */
  readonly body: unknown
  /** The kind of text it was. */
  readonly kind: BodyKind
  readonly headers: Response['headers']
  /** The request as a template, without any person's data. */
  readonly by: string
}

/** A connection that keeps every answer whole: its status, its headers, and the kind of text. */
export interface RecordingClient {
  readonly connection: Connection
  /** Sends one request. Throws `ExitError` 1 or 8 if a reading one gets no answer, and 6 if the key is rejected. */
  readonly ask: (call: Call) => Promise<ServiceResponse>
  readonly close: () => Promise<void>
}

/** Opens it. Requests go at the pace of a run, but one at a time, so that each answer belongs to its request. */
export function openRecordingClient(options: ConnectionOptions): RecordingClient {
  const answers: Response[] = []
  let through: Exchange = () => Promise.reject(new TypeError('no listener yet'))
  const exchange: Exchange = async (request) => {
    const response = await through(request)
    answers[0] = response
    return response
  }
  const connection = connect({ ...options, exchange })
  const pool = openPool(new URL(options.baseUrl).origin, options)
  through = options.exchange ?? pool.exchange
  return {
    connection,
    close: async () => {
      await connection.close()
      await pool.close()
    },
    async ask(call) {
      answers.length = 0
      const answer = await connection.send(call)
      const by = templateOf(connection, call)
      if (answer.kind !== 'answer' && reads(call.operation)) throw unanswered(answer)
      const head = answers[0]
      const body = answer.kind === 'answer' && answer.status < 300 ? answer.body : null
      return { status: head?.status ?? null, body, kind: kindOf(head), headers: head?.headers ?? {}, by }
    },
  }
}

/** Parameters whose values are ours; another one may hold an address or an id. */
const ours = new Set(['limit', 'offset', 'page', 'showLocked', 'includeGuests', 'includeInactive'])

function templateOf({ contract }: Connection, { operation, query = {} }: Call): string {
  const shown = Object.entries(query).map(([name, value]) => `${name}=${ours.has(name) ? value : '…'}`)
  return operationName(contract, operation) + (shown.length === 0 ? '' : `?${shown.join('&')}`)
}

function kindOf(response: Response | undefined): BodyKind {
  if (response === undefined) return 'unknown'
  const text = new TextDecoder().decode(response.body).trim()
  if (text === '') return 'empty'
  if (text.startsWith('<')) return 'page'
  try {
    JSON.parse(text)
    return 'json'
  } catch {
    return 'text'
  }
}

function unanswered(answer: Exclude<Answer, { kind: 'answer' }>): ExitError {
  return answer.kind === 'unsent'
    ? new ExitError(1, `The service cannot be reached: ${describe(answer)}. Check the base URL.`)
    : new ExitError(
        8,
        `The answer of the service does not match its contract: ${describe(answer)}. Nothing was written.`,
      )
}
