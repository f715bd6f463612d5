import type { Diagnostic, LimitCheck, Plan } from './files.js'

/** What stops a plan from being applied: errors about it, and limits. Empty: nothing does. */
export interface Blockers {
  readonly errors: readonly Diagnostic[]
  readonly limits: readonly LimitCheck[]
}

export function errorsIn(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.filter(({ severity }) => severity === 'error')
}

export function blockersOf({ findings, limits }: Plan): Blockers {
  return {
    errors: errorsIn(findings),
    limits: limits.filter((check) => check.blocked),
  }
}

export function isBlocked(plan: Plan): boolean {
  const { errors, limits } = blockersOf(plan)
  return errors.length + limits.length > 0
}
