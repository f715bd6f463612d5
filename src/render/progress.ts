import { words, nothing, type Words } from './sinks/words.js'

/** `applying 120 of 400 · 10 in flight · 1 failed`. Numbers only: nothing of a person is in it. */
export function progressLine(done: number, total: number, running: number, failed: number): Words {
  return words`applying ${done} of ${total} · ${running} in flight${failed > 0 ? words` · ${failed} failed` : nothing}`
}
