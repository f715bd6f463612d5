import type { Guard, Protection } from '../model/repository.js'
import { goodAnswer, isHidden } from './asking.js'
import type { Github } from './client.js'
import { flagOf, inside, listOf, numberIn, orNull, textIn, type AnswerPart } from './part.js'
import { noRules, rulesetsOf, type Ruled } from './rulesets.js'

/** What protects a branch: the older kind, and the rules of rulesets. Each null if the token may not ask. */
export async function protectionOf(github: Github, branch: string): Promise<Guard> {
  const [older, rulesets] = [await olderKind(github, branch), await rulesetsOf(github, branch)]
  const kinds = [older, rulesets].filter((kind) => kind !== null)
  return {
    branch: older?.all ?? null,
    rulesets: rulesets?.all ?? null,
    forAll: kinds.map(({ forAll }) => forAll),
    exempt: kinds.flatMap(({ exempt }) => exempt),
  }
}

async function olderKind(github: Github, branch: string): Promise<Ruled | null> {
  const path = '/repos/{repo}/branches/{branch}/protection'
  const call = { method: 'GET', path, values: { branch }, needs: 'administration: read' } as const
  const reply = await github.ask(call)
  // If the token may ask, GitHub says in words that there is none; to others it says only "Not Found".
  if (reply.kind === 'answer' && reply.status === 404 && reply.said === 'Branch not protected')
    return { all: noRules, forAll: noRules, exempt: [] }
  if (isHidden(reply)) return null
  const part = goodAnswer(call, reply)
  const all = protectionIn(part)
  const reviewless = namesIn(inside(part, 'required_pull_request_reviews.bypass_pull_request_allowances'))
  // "Do not allow bypassing the above settings" is this flag.
  if (!flag(part, 'enforce_admins.enabled')) return { all, forAll: noRules, exempt: ['administrators', ...reviewless] }
  const { pulls, approvals, codeOwners, staleDismissed, lastPushApproved } = noRules
  const unreviewed = { ...all, pulls, approvals, codeOwners, staleDismissed, lastPushApproved }
  return { all, forAll: reviewless.length === 0 ? all : unreviewed, exempt: reviewless }
}

function protectionIn(part: AnswerPart): Protection {
  const [reviews, checks] = [inside(part, 'required_pull_request_reviews'), inside(part, 'required_status_checks')]
  return {
    pulls: typeof reviews.value === 'object' && reviews.value !== null,
    approvals: orNull(inside(reviews, 'required_approving_review_count'), numberIn) ?? 0,
    codeOwners: flag(reviews, 'require_code_owner_reviews'),
    staleDismissed: flag(reviews, 'dismiss_stale_reviews'),
    lastPushApproved: flag(reviews, 'require_last_push_approval'),
    checks: (orNull(inside(checks, 'checks'), listOf) ?? []).map((check) => ({
      name: textIn(inside(check, 'context')),
      app: orNull(inside(check, 'app_id'), appOf),
    })),
    upToDate: flag(checks, 'strict'),
    forcePushes: flag(part, 'allow_force_pushes.enabled'),
    deletions: flag(part, 'allow_deletions.enabled'),
    updates: isOpen(inside(part, 'restrictions')),
  }
}

/** Any app is -1 where it is set, and null where it is read. */
function appOf(part: AnswerPart): number | null {
  return part.value === -1 ? null : numberIn(part)
}

/** Without a list of who may push, or with the app that every workflow of every branch acts as. */
function isOpen(restrictions: AnswerPart): boolean {
  return orNull(restrictions, namesIn)?.includes('github-actions') ?? true
}

/** The people, teams and apps of a list. */
function namesIn(part: AnswerPart): readonly string[] {
  const named = { users: 'login', teams: 'slug', apps: 'slug' }
  return Object.entries(named).flatMap(([kind, name]) =>
    (orNull(inside(part, kind), listOf) ?? []).map((one) => textIn(inside(one, name))),
  )
}

function flag(part: AnswerPart, name: string): boolean {
  return orNull(inside(part, name), flagOf) ?? false
}
