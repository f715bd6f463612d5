import type { Facts, PullFacts } from './facts.js'
import { account } from './history.js'

type Json = Readonly<Record<string, unknown>>

/** An answer of emulate, put right by what it does not know. */
export function withFacts(answer: unknown, facts: Facts): unknown {
  if (Array.isArray(answer)) return answer.map((one: unknown) => brief(withFacts(one, facts)))
  if (typeof answer === 'string') return answer.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{3}Z$/, '$1Z')
  if (typeof answer !== 'object' || answer === null) return answer
  const entries = Object.entries(answer).map(([name, value]) => [name, withFacts(value, facts)] as const)
  return corrected(Object.fromEntries(entries), facts)
}

function corrected(value: Json, facts: Facts): Json {
  const { login, head, base, number } = value
  if (typeof login === 'string' && login.endsWith('[bot]')) return { ...value, type: 'Bot' }
  if ('check_suite' in value && 'head_sha' in value)
    return { ...value, app: appOf(facts.checks.get(Number(value['id']))) }
  if ('full_name' in value && 'private' in value)
    return { ...value, visibility: value['private'] === true ? 'private' : 'public' }
  if (typeof number !== 'number' || head === undefined || base === undefined) return value
  const pull = facts.pulls.get(number)
  if (pull === undefined) return value
  return {
    ...value,
    head: { ...(head as Json), sha: headOf(pull, facts) },
    base: { ...(base as Json), sha: pull.base },
    auto_merge: pull.autoMerge === null ? null : { enabled_by: account(pull.autoMerge), merge_method: 'merge' },
    ...(pull.merged === null ? {} : { merge_commit_sha: pull.merged.tip }),
  }
}

/** The head of a pull request: the tip of its branch until it is merged or closed. */
function headOf({ branch, head, merged, closed }: PullFacts, { origin }: Facts): string {
  return branch === null || merged !== null || closed === true ? head : (origin.tip(`refs/heads/${branch}`) ?? head)
}

/** The app of a check; that of GitHub Actions, where the double did not see who has put it. */
function appOf(slug = 'github-actions'): Json {
  return slug === 'github-actions'
    ? { id: 15_368, slug, name: 'GitHub Actions', owner: { login: 'github' } }
    : { id: 4_711, slug, name: slug, owner: { login: 'acme' } }
}

/** A pull request in a list has less than one that is asked for alone. */
function brief(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('head' in value) || !('merged_by' in value)) return value
  const { merged, merged_by, mergeable, mergeable_state, rebaseable, ...rest } = value as Record<string, unknown>
  void [merged, merged_by, mergeable, mergeable_state, rebaseable]
  return rest
}
