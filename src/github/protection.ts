import type { Protection, Repository } from '../model/repository.js'
import { answered, isHidden } from './asking.js'
import type { Github } from './client.js'
import { allIfAllowed } from './pages.js'
import { flagOf, inside, listOf, numberOf, orNull, textOf, type Part } from './part.js'

/** What protects a branch: the older kind, and the rules of rulesets. Each null where the token may not ask. */
export async function protectionOf(github: Github, branch: string): Promise<Repository['protection']> {
  return { branch: await olderKind(github, branch), rulesets: await ofRulesets(github, branch) }
}

const none: Protection = {
  pulls: false,
  approvals: 0,
  codeOwners: false,
  staleDismissed: false,
  lastPushApproved: false,
  checks: [],
  upToDate: false,
  forcePushes: true,
  deletions: true,
}

async function olderKind(github: Github, branch: string): Promise<Protection | null> {
  const path = '/repos/{repo}/branches/{branch}/protection'
  const call = { method: 'GET', path, values: { branch }, needs: 'administration: read' } as const
  const reply = await github.ask(call)
  // To who may ask, GitHub says in words that there is none; to others it says only "Not Found".
  if (reply.kind === 'answer' && reply.status === 404 && reply.said === 'Branch not protected') return none
  if (isHidden(reply)) return null
  const part = answered(call, reply)
  const [reviews, checks] = [inside(part, 'required_pull_request_reviews'), inside(part, 'required_status_checks')]
  const flag = (of: Part, name: string): boolean => orNull(inside(of, name), flagOf) ?? false
  return {
    pulls: typeof reviews.value === 'object' && reviews.value !== null,
    approvals: orNull(inside(reviews, 'required_approving_review_count'), numberOf) ?? 0,
    codeOwners: flag(reviews, 'require_code_owner_reviews'),
    staleDismissed: flag(reviews, 'dismiss_stale_reviews'),
    lastPushApproved: flag(reviews, 'require_last_push_approval'),
    checks: (orNull(inside(checks, 'checks'), listOf) ?? []).map((check) => textOf(inside(check, 'context'))),
    upToDate: flag(checks, 'strict'),
    forcePushes: flag(part, 'allow_force_pushes.enabled'),
    deletions: flag(part, 'allow_deletions.enabled'),
  }
}

/** Only rules that are in force. Of several of one kind, GitHub asks for all. */
async function ofRulesets(github: Github, branch: string): Promise<Protection | null> {
  const path = '/repos/{repo}/rules/branches/{branch}'
  const call = { method: 'GET', path, values: { branch }, needs: 'metadata: read' } as const
  const rules = await allIfAllowed(github, call, null)
  return rules?.reduce(withRule, none) ?? null
}

function withRule(so: Protection, rule: Part): Protection {
  const given = inside(rule, 'parameters')
  const flag = (name: string): boolean => orNull(inside(given, name), flagOf) ?? false
  switch (textOf(inside(rule, 'type'))) {
    case 'pull_request':
      return {
        ...so,
        pulls: true,
        approvals: Math.max(so.approvals, numberOf(inside(given, 'required_approving_review_count'))),
        codeOwners: so.codeOwners || flag('require_code_owner_review'),
        staleDismissed: so.staleDismissed || flag('dismiss_stale_reviews_on_push'),
        lastPushApproved: so.lastPushApproved || flag('require_last_push_approval'),
      }
    case 'required_status_checks': {
      const checks = listOf(inside(given, 'required_status_checks')).map((check) => textOf(inside(check, 'context')))
      const upToDate = so.upToDate || flag('strict_required_status_checks_policy')
      return { ...so, checks: [...new Set([...so.checks, ...checks])], upToDate }
    }
    case 'non_fast_forward':
      return { ...so, forcePushes: false }
    case 'deletion':
      return { ...so, deletions: false }
    default:
      return so
  }
}
