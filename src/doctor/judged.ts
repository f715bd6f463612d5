import type { Flaw } from '../model/flaw.js'

/** What is known of the settings: flaws, and what the token may not ask, in words. */
export interface Judged {
  readonly flaws: readonly Flaw[]
  readonly unasked: readonly string[]
}
