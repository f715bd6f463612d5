import nock from 'nock'
import { describe, expect, test } from 'vitest'
import { protectionOf } from '../../../src/github/protection.js'
import type { Guard } from '../../../src/model/repository.js'
import { origin, ours, reach, withoutNetwork } from './reach.js'

withoutNetwork()

const none = [404, { message: 'Branch not protected' }] as const
const hidden = [404, { message: 'Not Found' }] as const

async function asked(
  classic: object | null,
  rules: readonly object[],
  rulesets: Readonly<Record<number, readonly object[] | 'unsaid' | null>> = {},
): Promise<Guard> {
  const branch = nock(origin).get(`${ours}/branches/espalier-state/protection`)
  if (classic === null) branch.reply(...none)
  else branch.reply(200, classic as nock.Body)
  nock(origin)
    .get(`${ours}/rules/branches/espalier-state`)
    .query(true)
    .reply(200, rules as nock.Body[])
  for (const [id, actors] of Object.entries(rulesets)) {
    const [status, body] =
      actors === null ? hidden : ([200, actors === 'unsaid' ? {} : { bypass_actors: actors }] as const)
    nock(origin)
      .get(`${ours}/rulesets/${id}`)
      .reply(status, body as nock.Body)
  }
  return await protectionOf(reach().github, 'espalier-state')
}

const actor = (actor_type: string, actor_id: number | null): object => ({ actor_type, actor_id, bypass_mode: 'always' })

describe('a ruleset', () => {
  test('that only an app or a deploy key may pass by keeps every writer out', async () => {
    const rules = [{ type: 'update', ruleset_id: 1 }]
    const { rulesets, exempt } = await asked(null, rules, { 1: [actor('Integration', 17), actor('DeployKey', null)] })
    expect(rulesets?.updates).toBe(false)
    expect(exempt).toEqual(['the app 17', 'deploy keys'])
  })

  test.each([
    ['the role of every writer', actor('RepositoryRole', 4)],
    ['GitHub Actions, which runs the workflows of every branch', actor('Integration', 15_368)],
  ])('keeps no writer out that may be passed by: %s', async (_, one) => {
    expect((await asked(null, [{ type: 'update', ruleset_id: 1 }], { 1: [one] })).rulesets?.updates).toBe(true)
    const two = [
      { type: 'update', ruleset_id: 1 },
      { type: 'update', ruleset_id: 2 },
    ]
    expect((await asked(null, two, { 1: [one], 2: [] })).rulesets?.updates).toBe(false)
  })

  test('holds for all only if none may pass it by, and each is named that may', async () => {
    const rules = [
      { type: 'deletion', ruleset_id: 1 },
      { type: 'non_fast_forward', ruleset_id: 2 },
    ]
    const actors = [
      actor('OrganizationAdmin', 1),
      actor('RepositoryRole', 5),
      actor('RepositoryRole', 99),
      actor('Team', 6),
      actor('EnterpriseOwner', null),
    ]
    const { rulesets, forAll, exempt } = await asked(null, rules, { 1: actors, 2: [] })
    expect(rulesets).toMatchObject({ deletions: false, forcePushes: false })
    expect(forAll.at(-1)).toMatchObject({ deletions: true, forcePushes: false })
    expect(exempt).toEqual([
      'owners of the organisation',
      'administrators',
      'the role 99',
      'the team 6',
      'EnterpriseOwner',
    ])
  })

  test.each<[string, null | 'unsaid']>([
    ['it may not be asked for', null],
    ['it does not say who', 'unsaid'],
  ])('may have a list that is not known: %s', async (_, actors) => {
    const found = await asked(null, [{ type: 'deletion', ruleset_id: 1 }], { 1: actors })
    expect(found.rulesets?.deletions).toBe(false)
    expect(found.forAll.at(-1)?.deletions).toBe(true)
    expect(found.exempt).toEqual([])
  })
})

describe('the older kind', () => {
  const reviews = { required_approving_review_count: 1, require_code_owner_reviews: true }
  const base = { required_pull_request_reviews: reviews, enforce_admins: { enabled: true } }
  const ada = { users: [{ login: 'ada' }], teams: [{ slug: 'leads' }], apps: [{ slug: 'bot' }] }

  test('holds for administrators only if it says so', async () => {
    expect(await asked(base, [])).toMatchObject({ forAll: [{ codeOwners: true }, {}], exempt: [] })
    expect(await asked({ ...base, enforce_admins: { enabled: false } }, [])).toMatchObject({
      branch: { codeOwners: true },
      forAll: [{ codeOwners: false }, {}],
      exempt: ['administrators'],
    })
  })

  test('names who needs no review', async () => {
    const passed = { ...base, required_pull_request_reviews: { ...reviews, bypass_pull_request_allowances: ada } }
    const { forAll, exempt } = await asked({ ...passed, required_status_checks: { strict: true, checks: [] } }, [])
    expect(forAll[0]).toMatchObject({ pulls: false, approvals: 0, codeOwners: false, upToDate: true })
    expect(exempt).toEqual(['ada', 'leads', 'bot'])
  })

  test('says which app a check must come from', async () => {
    const checks = [
      { context: 'a', app_id: 15_368 },
      { context: 'b', app_id: null },
      { context: 'c', app_id: -1 },
    ]
    const { branch } = await asked({ ...base, required_status_checks: { checks } }, [])
    expect(branch?.checks.map(({ app }) => app)).toEqual([15_368, null, null])
  })

  test('keeps writers out by a list of who may push, unless GitHub Actions is on it', async () => {
    expect((await asked(base, [])).branch?.updates).toBe(true)
    expect((await asked({ ...base, restrictions: ada }, [])).branch?.updates).toBe(false)
    const actions = { ...ada, apps: [{ slug: 'github-actions' }] }
    expect((await asked({ ...base, restrictions: actions }, [])).branch?.updates).toBe(true)
  })
})
