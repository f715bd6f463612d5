import { words, nothing, type Words } from './escaping/words.js'

/** `applying 120 of 400 · 10 in flight · 1 failed`. Numbers only: it holds no personal data. */
export function progressLine(done: number, total: number, running: number, failed: number): Words {
  return words`applying ${done} of ${total} · ${running} in flight${failed > 0 ? words` · ${failed} failed` : nothing}`
}

/** Why nothing is sent for a while. */
export function waitingLine(why: 'refused' | 'quota' | 'down', seconds: number): Words {
  switch (why) {
    case 'refused':
      return words`waiting ${seconds} s: the service reports too many requests`
    case 'quota':
      return words`waiting ${seconds} s: the service allows no more requests before then`
    case 'down':
      return words`waiting ${seconds} s: the service is not available and asks to wait`
  }
}
