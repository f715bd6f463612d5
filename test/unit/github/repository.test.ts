import nock from 'nock'
import { describe, expect, test } from 'vitest'
import { isPrivate, repositoryOf } from '../../../src/github/repository.js'
import type { Protection, RepositorySetup } from '../../../src/model/repository.js'
import { origin, ours, reach, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

/** What GitHub answers at which path, and with which status. */
type Answers = Readonly<Record<string, readonly [status: number, body: nock.Body]>>

const notAllowed = [403, { message: 'Resource not accessible by integration' }] as const
const environment = (name: string, policy: object | null): object => ({ name, deployment_branch_policy: policy })
const chosen = { protected_branches: false, custom_branch_policies: true }

const all: Answers = {
  '': [200, { private: true, visibility: 'internal', default_branch: 'main' }],
  '/actions/secrets': [200, { total_count: 1, secrets: [{ name: 'SMALL_IMPROVEMENTS_API_KEY' }] }],
  '/actions/organization-secrets': [200, { total_count: 1, secrets: [{ name: 'NPM_TOKEN' }] }],
  '/environments': [
    200,
    {
      environments: [
        environment('espalier-plan', chosen),
        environment('a/b', { protected_branches: true, custom_branch_policies: false }),
        environment('open', null),
      ] as nock.Body,
    },
  ],
  '/environments/espalier-plan/deployment-branch-policies': [
    200,
    { branch_policies: [{ name: 'main', type: 'branch' }, { name: 'v*', type: 'tag' }, { name: 'old' }] },
  ],
  '/branches/main/protection': [
    200,
    {
      required_pull_request_reviews: {
        required_approving_review_count: 1,
        require_code_owner_reviews: true,
        dismiss_stale_reviews: true,
        require_last_push_approval: true,
      },
      required_status_checks: { strict: true, checks: [{ context: 'espalier / validate', app_id: 15_368 }] },
      enforce_admins: { enabled: true },
      allow_force_pushes: { enabled: false },
      allow_deletions: { enabled: false },
    },
  ],
  '/rules/branches/main': [
    200,
    [
      { type: 'deletion', ruleset_id: 7 },
      { type: 'non_fast_forward', ruleset_id: 7 },
      { type: 'merge_queue', ruleset_id: 7, parameters: {} },
      {
        type: 'pull_request',
        ruleset_id: 7,
        parameters: {
          required_approving_review_count: 2,
          require_code_owner_review: true,
          dismiss_stale_reviews_on_push: true,
        },
      },
      {
        type: 'pull_request',
        ruleset_id: 8,
        parameters: {
          required_approving_review_count: 1,
          require_code_owner_review: false,
          require_last_push_approval: false,
        },
      },
      {
        type: 'required_status_checks',
        ruleset_id: 7,
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: 'espalier / validate', integration_id: 15_368 }, { context: 'lint' }],
        },
      },
    ],
  ],
  '/rulesets/7': [200, { bypass_actors: [] }],
  '/rulesets/8': [200, { bypass_actors: [{ actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'pull_request' }] }],
  '/actions/permissions/workflow': [
    200,
    { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
  ],
  '/actions/permissions': [200, { enabled: true, allowed_actions: 'selected' }],
}

async function asked(more: Answers = {}): Promise<RepositorySetup> {
  for (const [path, [status, body]] of Object.entries({ ...all, ...more }))
    nock(origin).get(`${ours}${path}`).query(true).optionally().reply(status, body)
  try {
    return await repositoryOf(reach().github)
  } finally {
    nock.cleanAll()
  }
}

const nothing = {
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

const validate = { name: 'espalier / validate', app: 15_368 }

const classic: Protection = {
  pulls: true,
  approvals: 1,
  codeOwners: true,
  staleDismissed: true,
  lastPushApproved: true,
  checks: [validate],
  upToDate: true,
  forcePushes: false,
  deletions: false,
  updates: true,
}

const rules: Protection = {
  ...classic,
  approvals: 2,
  lastPushApproved: false,
  checks: [validate, { name: 'lint', app: null }],
  upToDate: false,
}

describe('how a repository is set up', () => {
  test('is all known to whoever may ask for all', async () => {
    expect(await asked()).toEqual({
      private: true,
      visibility: 'internal',
      defaultBranch: 'main',
      secrets: ['SMALL_IMPROVEMENTS_API_KEY'],
      organisationSecrets: ['NPM_TOKEN'],
      environments: [
        {
          name: 'espalier-plan',
          from: [
            { kind: 'branch', pattern: 'main' },
            { kind: 'tag', pattern: 'v*' },
            { kind: 'branch', pattern: 'old' },
          ],
        },
        { name: 'a/b', from: 'protected' },
        { name: 'open', from: 'anywhere' },
      ],
      protection: {
        branch: classic,
        rulesets: rules,
        // Administrators may pass by the ruleset that asks for one approval, not the one that asks for two.
        forAll: [classic, rules],
        exempt: ['administrators'],
      },
      workflows: { token: 'read', approve: false },
      actions: { enabled: true, allowed: 'selected' },
    })
  })

  test.each([
    ['403', notAllowed],
    ['404', [404, { message: 'Not Found' }] as const],
  ])('is null where the token may not ask: %s', async (_, no) => {
    const refused = Object.fromEntries(Object.keys(all).map((path) => [path, path === '' ? all[path] : no]))
    expect(await asked(refused as Answers)).toEqual({
      private: true,
      visibility: 'internal',
      defaultBranch: 'main',
      secrets: null,
      organisationSecrets: null,
      environments: null,
      protection: { branch: null, rulesets: null, forAll: [], exempt: [] },
      workflows: null,
      actions: null,
    })
  })

  test('says that nothing protects a branch, if GitHub says so', async () => {
    const open = await asked({
      '/branches/main/protection': [404, { message: 'Branch not protected' }],
      '/rules/branches/main': [200, []],
      '/actions/permissions': [200, { enabled: false }],
    })
    expect(open.protection).toEqual({ branch: nothing, rulesets: nothing, forAll: [nothing, nothing], exempt: [] })
    expect(open.actions).toEqual({ enabled: false, allowed: null })
  })

  test('has environments whose branches are not known', async () => {
    const hidden = await asked({ '/environments/espalier-plan/deployment-branch-policies': notAllowed })
    expect(hidden.environments?.[0]).toEqual({ name: 'espalier-plan', from: null })
  })

  test('is not guessed: an error, or an answer of another form, ends it', async () => {
    expect(await troubleOf(asked({ '': notAllowed }))).toContain('"metadata: read"')
    expect(await troubleOf(asked({ '': [401, { message: 'Bad credentials' }] }))).toContain('rejected the token')
    expect(await troubleOf(asked({ '/actions/secrets': [422, {}] }))).toContain('GET /repos/{repo}/actions/secrets')
    const odd = { default_workflow_permissions: 'admin', can_approve_pull_request_reviews: false }
    expect(await troubleOf(asked({ '/actions/permissions/workflow': [200, odd] }))).toContain(
      'is not one of read, write',
    )
  })
})

test.each([
  ['private', 200, { private: true }, true],
  ['public', 200, { private: false }, false],
  ['hidden from the token', 404, { message: 'Not Found' }, false],
] as const)(
  'a repository that is %s is asked for once, and is private only if GitHub says so',
  async (_, status, body, is) => {
    nock(origin).get(ours).reply(status, body)
    expect(await isPrivate(reach().github)).toBe(is)
  },
)

test('where GitHub does not say whether a repository is private, nothing is decided', async () => {
  nock(origin).get(ours).reply(200, { private: 'yes' })
  expect(await troubleOf(isPrivate(reach().github))).toContain('"private" is not true or false')
})
