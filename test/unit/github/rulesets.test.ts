import { expect, test } from 'vitest'
import type { Github } from '../../../src/github/client.js'
import { noRules, rulesetsOf } from '../../../src/github/rulesets.js'

/** GitHub, with these rules for the branch and these rulesets; 404 for all others. */
function github(rules: readonly object[] | null, rulesets: Readonly<Record<number, object>> = {}): Github {
  return {
    ask: async ({ path, values }: { readonly path: string; readonly values: { readonly id?: number } }) => {
      const body = path.includes('/rules/') ? rules : (rulesets[values.id ?? 0] ?? null)
      const status = body === null ? 404 : 200
      return await Promise.resolve({ kind: 'answer', status, body, said: '', links: '', limited: null })
    },
  } as unknown as Github
}

const whole = { 1: { bypass_actors: [] } }
const review = (count: number, more = {}) => ({
  type: 'pull_request',
  ruleset_id: 1,
  parameters: { required_approving_review_count: count, ...more },
})

test('a branch without a rule is open, and rules that may not be read are unknown', async () => {
  expect(await rulesetsOf(github([]), 'main')).toEqual({ all: noRules, forAll: noRules, exempt: [] })
  expect(await rulesetsOf(github(null), 'main')).toBeNull()
})

test('of several rules of a kind, all are asked for', async () => {
  const rules = [review(2), review(1, { require_code_owner_review: true, dismiss_stale_reviews_on_push: true })]
  const found = await rulesetsOf(github(rules, whole), 'main')
  expect(found?.all).toMatchObject({ pulls: true, approvals: 2, codeOwners: true, staleDismissed: true })
  expect(found?.forAll).toEqual(found?.all)
})

test('checks are gathered with the app that each must come from', async () => {
  const check = (context: string, integration_id: number | null) => ({
    type: 'required_status_checks',
    ruleset_id: 1,
    parameters: { required_status_checks: [{ context, integration_id }], strict_required_status_checks_policy: false },
  })
  expect((await rulesetsOf(github([check('a', 7), check('b', null)], whole), 'main'))?.all).toMatchObject({
    checks: [
      { name: 'a', app: 7 },
      { name: 'b', app: null },
    ],
    upToDate: false,
  })
})

test('a rule that some may bypass holds not for all, and a bypass for all writers is no rule', async () => {
  const rules = [
    { type: 'deletion', ruleset_id: 1 },
    { type: 'update', ruleset_id: 1 },
    { type: 'x', ruleset_id: 1 },
  ]
  const byTeam = { 1: { bypass_actors: [{ actor_type: 'Team', actor_id: 6 }] } }
  const team = await rulesetsOf(github(rules, byTeam), 'main')
  expect([team?.all.deletions, team?.all.updates, team?.forAll.deletions, team?.exempt]).toEqual([false, false, true, ['the team 6']]) // prettier-ignore
  const byWriters = { 1: { bypass_actors: [{ actor_type: 'RepositoryRole', actor_id: 4 }] } }
  expect((await rulesetsOf(github(rules, byWriters), 'main'))?.all).toMatchObject({ deletions: false, updates: true })
})
