import type { Diagnostic, LimitCheck, Plan } from './files.js'

/** What stops a plan from being applied: errors about it, and limits. Empty: nothing does. */
export interface Blockers {
  readonly errors: readonly Diagnostic[]
  readonly limits: readonly LimitCheck[]
}

export function blockersOf({ findings, limits }: Plan): Blockers {
  return {
    errors: findings.filter((finding) => finding.severity === 'error'),
    limits: limits.filter((check) => check.blocked),
  }
}

export function isBlocked(plan: Plan): boolean {
  const { errors, limits } = blockersOf(plan)
  return errors.length + limits.length > 0
}
