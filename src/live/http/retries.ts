import { ExitError } from '../../model/exit-error.js'
import { backoff, retryBudget } from '../pace/budget.js'
import { describe, readingOf } from './answer.js'
import { reads, type Call } from '../contracts/contract.js'
import type { Ticket } from '../pace/controller.js'
import type { PaceSignal, Pace } from '../pace/pace.js'
import type { Answer, AnswerReading } from './answer.js'
import type { Attempt } from './attempt.js'
/**
 * Sends a call until it has an answer, as often as that is safe. `mayRepeat` is called before a POST is sent again,
 * which happens only after "too many requests". Throws `ExitError` 6 if the key is rejected.
 */
export type Send = (call: Call, mayRepeat?: () => Promise<boolean>) => Promise<Answer>

/** How often a call is sent at most; "too many requests" does not count, because nothing was done. */
const tries = 6

/**
 * The retries of one connection, each at its turn in `pace`. Once `stopped`, nothing is sent again, and nothing that
 * has waited is sent.
 */
export function withRetries(
  transmit: (call: Call) => Promise<Attempt>,
  pace: Pace,
  sleep: (ms: number) => Promise<void>,
  random: () => number,
  stopped: () => boolean,
): Send {
  const budget = retryBudget()
  const send: Send = async (call, mayRepeat) => {
    let refused: Extract<Answer, { kind: 'answer' }> | null = null
    let times = 0
    for (let sent = 1; ;) {
      const turn = await pace.turn(
        call.operation,
        refused !== null ? 'again' : reads(call.operation) ? 'read' : 'write',
      )
      if ('why' in turn) return refused === null ? { kind: 'unsent', why: turn.why } : { ...refused, said: turn.why }
      const attempt = await tried(transmit, call, pace, turn.ticket)
      const reading = readingOf(attempt)
      const { answer } = reading
      requireKey(answer)
      if (answer.kind === 'answer' && answer.status === 429) {
        refused = answer
        if (stopped()) return answer
        times += 1
        if (mayRepeat !== undefined && !(await mayRepeat())) return answer
        // Reading finds out whether the service accepts requests again: the same write is not sent over and over.
        if (times > 1 && !reads(call.operation) && call.id !== undefined) await send({ operation: 'one', id: call.id })
        continue
      }
      budget.answered()
      const asked = (attempt.kind === 'answer' ? attempt.wait : null) ?? 0
      const pause = Math.max(backoff(sent, random), asked)
      if (sent === tries || !worthAgain(call, reading, sent) || stopped() || !pace.allows(pause)) return answer
      if (!budget.take()) return answer
      if (asked === pause) pace.paused(pause)
      await sleep(pause)
      if (stopped()) return answer
      sent += 1
    }
  }
  return send
}

/** Sends a call once, and reports the outcome to the pace. */
async function tried(
  transmit: (call: Call) => Promise<Attempt>,
  call: Call,
  pace: Pace,
  ticket: Ticket,
): Promise<Attempt> {
  let heard: PaceSignal = { kind: 'lost' }
  try {
    const attempt = await transmit(call)
    if (attempt.kind === 'answer' && attempt.status === 429) heard = { kind: 'refused', wait: attempt.wait }
    else if (attempt.kind === 'answer' && attempt.status < 500) heard = { kind: 'answer' }
    return attempt
  } finally {
    pace.heard(ticket, heard)
  }
}

/** A call that was not sent may be sent again; one that may have been done, only if it reads. */
function worthAgain(call: Call, reading: AnswerReading, sent: number): boolean {
  if (reading.again === 'never') return false
  if (reading.answer.kind === 'unsent') return true
  if (!reads(call.operation)) return false
  if (reading.again === 'often') return true
  if (sent > 2) throw loginPage(reading.answer)
  return true
}

function requireKey(answer: Answer): void {
  if (answer.kind !== 'answer' || answer.status !== 401) return
  throw new ExitError(
    6,
    `The service refuses the API key: ${describe(answer)}. Check that SMALL_IMPROVEMENTS_API_KEY holds the whole key, that it was not revoked, and that it belongs to this company. Nothing more is written.`,
  )
}

function loginPage(answer: Answer): ExitError {
  return new ExitError(
    6,
    `The service sends ${describe(answer)}: probably a sign-in page or a proxy. Check SMALL_IMPROVEMENTS_API_KEY and the base URL. Nothing more is written.`,
  )
}
