import type { Outcome } from '../model/outcome.js'
import { outcomeLine } from '../render/apply-text.js'
import type { Terminal } from './host.js'
import { progressLine } from '../render/progress.js'

/**
 * Shows the progress of an apply: a line that changes on a terminal; in CI a plain line for each tenth of the work.
 * Both report a failure at once.
 */
export function reporter(
  total: number,
  terminal: Terminal,
): { readonly ended: (outcome: Outcome, running: number) => void; readonly end: () => void } {
  let done = 0
  let failed = 0
  const step = Math.max(1, Math.ceil(total / 10))
  return {
    ended(outcome, running) {
      done += 1
      if (outcome.kind === 'failed' || outcome.kind === 'unresolved') {
        failed += 1
        terminal.say(outcomeLine(outcome))
      }
      if (!terminal.live && done % step !== 0) return
      const line = progressLine(done, total, running, failed)
      if (terminal.live) terminal.progress(line)
      else terminal.say(line)
    },
    end: () => terminal.progress(null),
  }
}
