import { Trouble } from '../../model/trouble.js'
import { account, readingOf } from './answer.js'
import { operations } from '../v1.js'
import type { Answer, Reading } from './answer.js'
import type { Attempt } from './attempt.js'
import type { Call } from './transport.js'

/**
 * Sends a call until it has an answer, as often as that is safe. `mayRepeat` is asked before a POST is sent again,
 * which happens only after "too many requests". Throws `Trouble` 6 if the key is refused.
 */
export type Send = (call: Call, mayRepeat?: () => Promise<boolean>) => Promise<Answer>

/** Times a call is sent at the most. */
const tries = 6
/** Longer than this, in milliseconds, is not waited: the run ends, and the next one goes on. */
const patience = 600_000

/** How long to wait before the try after `sent` tries, in milliseconds: full jitter, so that clients spread out. */
function backoff(sent: number, random: () => number): number {
  return random() * Math.min(30_000, 500 * 2 ** sent)
}

/**
 * Makes the retries of one connection. Every answer allows a tenth of a retry, on top of the first 20: a service in
 * trouble is not made to suffer six times the load. "Too many requests" makes all calls of the connection wait. Once
 * `stopped`, nothing is sent again, and nothing that has waited is sent.
 */
export function patient(
  wire: (call: Call) => Promise<Attempt>,
  sleep: (ms: number) => Promise<void>,
  random: () => number,
  stopped: () => boolean,
): Send {
  let budget = 20
  let [gate, pauses]: [Promise<unknown>, number] = [Promise.resolve(), 0]
  return async (call, mayRepeat) => {
    for (let sent = 1; ; sent++) {
      if (pauses > 0) {
        await gate
        if (stopped()) return { kind: 'unsent', why: 'it was interrupted while the service asked to wait' }
      }
      const attempt = await wire(call)
      const reading = readingOf(attempt)
      const { answer } = reading
      requireKey(answer)
      const pause =
        attempt.kind === 'answer' && attempt.status === 429 ? Math.max(attempt.wait ?? 0, backoff(sent, random)) : null
      if (sent === tries || (pause ?? 0) > patience) return answer
      if (pause !== null) {
        pauses += 1
        gate = Promise.all([gate, sleep(pause)]).then(() => (pauses -= 1))
        await gate
        if (stopped()) return answer
        if (call.operation === 'create' && mayRepeat !== undefined && !(await mayRepeat())) return answer
        continue
      }
      budget += 0.1
      if (!worthAgain(call, reading, sent) || budget < 1 || stopped()) return answer
      budget -= 1
      await sleep(backoff(sent, random))
      if (stopped()) return answer
    }
  }
}

/** A call that never left may be sent again; one that may have been done only if it reads. */
function worthAgain(call: Call, reading: Reading, sent: number): boolean {
  if (reading.again === 'never') return false
  if (reading.answer.kind === 'unsent') return true
  if (operations[call.operation].method !== 'GET') return false
  if (reading.again === 'often') return true
  if (sent > 2) throw loginPage(reading.answer)
  return true
}

function requireKey(answer: Answer): void {
  if (answer.kind !== 'answer' || answer.status !== 401) return
  throw new Trouble(
    6,
    `The service refuses the API key: ${account(answer)}. Check that SMALL_IMPROVEMENTS_API_KEY holds the whole key, that it was not revoked, and that it belongs to this company. Nothing more is written.`,
  )
}

function loginPage(answer: Answer): Trouble {
  return new Trouble(
    6,
    `The service brings ${account(answer)}: probably a sign-in page or a proxy. Check SMALL_IMPROVEMENTS_API_KEY and the base URL. Nothing more is written.`,
  )
}
