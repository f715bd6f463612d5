import type { Finding } from '../model/finding.js'
import { doctorFinding, type FlawCode } from './codes.js'

/** The result for the settings: findings, and what the token may not ask, in words. */
export interface Judged {
  readonly flaws: readonly Finding[]
  readonly unasked: readonly string[]
}

export const right: Judged = { flaws: [], unasked: [] }

export function found(code: FlawCode, what: string): Judged {
  return { flaws: [doctorFinding(code, 'settings', null, what)], unasked: [] }
}

export function unknown(what: string): Judged {
  return { flaws: [], unasked: [what] }
}

export function together(judged: readonly Judged[]): Judged {
  return { flaws: judged.flatMap(({ flaws }) => flaws), unasked: judged.flatMap(({ unasked }) => unasked) }
}
