import type { Risk } from '../../model/pull.js'
import { isBlocked } from '../../model/verdict.js'
import type { PlanLine } from '../plan/plan-lines.js'
import { ownAndWaiting, type PlanOnPull } from './plan-on-pull.js'

/**
 * The risk of a plan for a person who did not read it; what waited before adds none. Other rights and addresses, raised
 * limits, changed settings and a changed contract.yaml are privileged.
 */
export function riskOf(pulled: Omit<PlanOnPull, 'chart' | 'context' | 'undone' | 'gained'>): Risk {
  const { plan, settings, contract } = pulled
  if (isBlocked(plan)) return 'blocked'
  const { lines } = ownAndWaiting(pulled)
  const lifted = plan.limits.some(({ allowed }) => allowed !== undefined)
  if (settings.length > 0 || contract !== null || lifted || lines.some(isPrivileged)) return 'privileged'
  if (lines.some(({ verb }) => verb === 'leave')) return 'leavers'
  return lines.length + plan.held.length > 0 ? 'changes' : 'nothing'
}

function isPrivileged({ verb, guarded }: PlanLine): boolean {
  return guarded && verb !== 'leave'
}
