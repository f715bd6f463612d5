import { connect } from '../../../src/live/connection.js'
import { key } from '../../support/canary.js'
import type { Connection } from '../../../src/live/connection.js'
import type { Answer } from '../../../src/live/http/answer.js'
import type { Timeouts } from '../../../src/live/http/pool.js'
import { leaping } from '../../support/leaping.js'
import type { Call } from '../../../src/live/contracts/contract.js'

/** A connection of the real transport to a port of this machine; no retry waits. `path` tells it from others. */
export function lineTo(port: number, timeouts: Timeouts = {}, path = '/api/v1'): Connection {
  return connect({
    baseUrl: `http://127.0.0.1:${port}${path}`,
    key,
    maxInFlight: 4,
    userAgent: 'test',
    ...leaping(),
    random: () => 0.5,
    timeouts,
  })
}

const body = { email: 'a@acme.example', firstName: 'Ann' }

/** The four things that can be asked of the service. */
export const calls: readonly Call[] = [
  { operation: 'list', query: { limit: '100', offset: '0' } },
  { operation: 'one', id: 'u1' },
  { operation: 'create', body },
  { operation: 'update', id: 'u1', body },
]

/** What a call comes to, in one word: a kind of answer, the status of one, or the exit code of what is thrown. */
export async function comesTo(connection: Connection, call: Call): Promise<{ word: string; said: unknown }> {
  try {
    const answer: Answer = await connection.send(call)
    return { word: answer.kind === 'answer' ? String(answer.status) : answer.kind, said: answer }
  } catch (error) {
    return { word: `exit ${(error as { exit?: number }).exit ?? '?'}`, said: error }
  }
}
