import type { Finding } from '../model/finding.js'
import { doctorFinding, type FindingCode } from './codes.js'

/** The result for the settings: findings, and what the token may not ask, in words. */
export interface Judged {
  readonly findings: readonly Finding[]
  readonly unasked: readonly string[]
}

export const right: Judged = { findings: [], unasked: [] }

export function found(code: FindingCode, what: string): Judged {
  return { findings: [doctorFinding(code, 'settings', null, what)], unasked: [] }
}

export function unknown(what: string): Judged {
  return { findings: [], unasked: [what] }
}

export function together(judged: readonly Judged[]): Judged {
  return { findings: judged.flatMap(({ findings }) => findings), unasked: judged.flatMap(({ unasked }) => unasked) }
}
