import { actionsApp, type Protection } from '../model/repository.js'
import { gotIfAllowed } from './asking.js'
import type { Github } from './client.js'
import { allIfAllowed } from './pages.js'
import { flagOf, inside, listOf, numberIn, orNull, textIn, type AnswerPart } from './part.js'

/** What one kind of rules asks for: of most users, and of all. */
export interface Ruled {
  readonly all: Protection
  readonly forAll: Protection
  readonly exempt: readonly string[]
}

/** What protects a branch without a rule. */
export const noRules: Protection = {
  pulls: false,
  approvals: 0,
  codeOwners: false,
  staleDismissed: false,
  lastPushApproved: false,
  checks: [],
  upToDate: false,
  forcePushes: true,
  deletions: true,
  updates: true,
}

/** The rules of rulesets that are in force for a branch. Of several of one kind, GitHub asks for all. */
export async function rulesetsOf(github: Github, branch: string): Promise<Ruled | null> {
  const path = '/repos/{repo}/rules/branches/{branch}'
  const call = { method: 'GET', path, values: { branch }, needs: 'metadata: read' } as const
  const rules = await allIfAllowed(github, call, null)
  if (rules === null) return null
  const ids = [...new Set(rules.map(idOf))]
  let ruled: Ruled = { all: noRules, forAll: noRules, exempt: [] }
  for (const id of ids) {
    const exempt = id === null ? null : await exemptFrom(github, id)
    const own = rules.filter((rule) => idOf(rule) === id && !isVoid(rule, exempt ?? []))
    ruled = {
      all: own.reduce(withRule, ruled.all),
      forAll: exempt?.length === 0 ? own.reduce(withRule, ruled.forAll) : ruled.forAll,
      exempt: [...ruled.exempt, ...(exempt ?? [])],
    }
  }
  return ruled
}

function idOf(rule: AnswerPart): number | null {
  return orNull(inside(rule, 'ruleset_id'), numberIn)
}

/** Who may bypass a ruleset; null if the token may not know: GitHub tells only those who can change it. */
async function exemptFrom(github: Github, id: number): Promise<readonly string[] | null> {
  const path = '/repos/{repo}/rulesets/{id}'
  const call = { method: 'GET', path, values: { id }, needs: 'administration: read' } as const
  const part = await gotIfAllowed(github, call)
  return part === null ? null : orNull(inside(part, 'bypass_actors'), (actors) => listOf(actors).map(actorIn))
}

const [writers, actions] = ['all who may write', 'GitHub Actions']

/** The numbers of the roles that every repository has. */
const roles: Readonly<Record<number, string>> = { 2: 'maintainers', 4: writers, 5: 'administrators' }

function actorIn(part: AnswerPart): string {
  const [type, id] = [textIn(inside(part, 'actor_type')), orNull(inside(part, 'actor_id'), numberIn)]
  if (type === 'DeployKey') return 'deploy keys'
  if (type === 'OrganizationAdmin') return 'owners of the organisation'
  if (type === 'RepositoryRole') return roles[id ?? 0] ?? `the role ${id}`
  if (type === 'Integration') return id === actionsApp ? actions : `the app ${id}`
  return type === 'Team' ? `the team ${id}` : `${type}${id === null ? '' : ` ${id}`}`
}

/** "Restrict updates" does not stop a writer who may bypass it, or whose workflow may. */
function isVoid(rule: AnswerPart, exempt: readonly string[]): boolean {
  return textIn(inside(rule, 'type')) === 'update' && (exempt.includes(writers) || exempt.includes(actions))
}

function withRule(so: Protection, rule: AnswerPart): Protection {
  const given = inside(rule, 'parameters')
  const flag = (name: string): boolean => orNull(inside(given, name), flagOf) ?? false
  switch (textIn(inside(rule, 'type'))) {
    case 'pull_request':
      return {
        ...so,
        pulls: true,
        approvals: Math.max(so.approvals, numberIn(inside(given, 'required_approving_review_count'))),
        codeOwners: so.codeOwners || flag('require_code_owner_review'),
        staleDismissed: so.staleDismissed || flag('dismiss_stale_reviews_on_push'),
        lastPushApproved: so.lastPushApproved || flag('require_last_push_approval'),
      }
    case 'required_status_checks': {
      const checks = listOf(inside(given, 'required_status_checks')).map((check) => ({
        name: textIn(inside(check, 'context')),
        app: orNull(inside(check, 'integration_id'), numberIn),
      }))
      const upToDate = so.upToDate || flag('strict_required_status_checks_policy')
      return { ...so, checks: [...so.checks, ...checks], upToDate }
    }
    case 'non_fast_forward':
      return { ...so, forcePushes: false }
    case 'deletion':
      return { ...so, deletions: false }
    case 'update':
      return { ...so, updates: false }
    default:
      return so
  }
}
