import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startCli, type Ran } from '../support/cli.js'
import { long } from '../support/long.js'
import { expectExit, temporaryFolder } from '../support/stage.js'

const token = 'ghp_canary0123456789abcdef'
const repository = { private: true, visibility: 'private', default_branch: 'main' }
const policy = { protected_branches: false, custom_branch_policies: true }
const secrets = (...names: string[]): unknown => ({
  total_count: names.length,
  secrets: names.map((name) => ({ name })),
})

const rules = [
  {
    type: 'pull_request',
    ruleset_id: 1,
    parameters: {
      required_approving_review_count: 1,
      require_code_owner_review: true,
      dismiss_stale_reviews_on_push: true,
      require_last_push_approval: true,
    },
  },
  {
    type: 'required_status_checks',
    ruleset_id: 1,
    parameters: {
      required_status_checks: [{ context: 'espalier / validate', integration_id: 15_368 }],
      strict_required_status_checks_policy: true,
    },
  },
  { type: 'non_fast_forward', ruleset_id: 1 },
  { type: 'deletion', ruleset_id: 1 },
]

const app = { actor_type: 'Integration', actor_id: 17, bypass_mode: 'always' }
const schedule = '.github/workflows/espalier-schedule.yml'
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString()
const run = (hours: number, conclusion: string): unknown => ({
  workflow_runs: [{ created_at: hoursAgo(hours), conclusion }],
})

/** What GitHub says of a branch without a rule of the older kind, to who may ask. */
const unprotected = { message: 'Branch not protected' }

/** What GitHub says about a repository that is set up as init asks for. */
const right: Readonly<Record<string, unknown>> = {
  '': repository,
  '/actions/secrets': secrets('OTHER'),
  '/actions/organization-secrets': secrets('NPM_TOKEN'),
  '/environments': {
    total_count: 2,
    environments: ['espalier-plan', 'espalier-apply'].map((name) => ({ name, deployment_branch_policy: policy })),
  },
  '/environments/espalier-plan/deployment-branch-policies': { total_count: 1, branch_policies: [{ name: 'main' }] },
  '/environments/espalier-apply/deployment-branch-policies': { total_count: 1, branch_policies: [{ name: 'main' }] },
  '/branches/main/protection': unprotected,
  '/branches/espalier-state/protection': unprotected,
  '/rules/branches/main': rules,
  '/rules/branches/espalier-state': [...rules.slice(2), { type: 'update', ruleset_id: 2 }],
  '/rulesets/1': { bypass_actors: [] },
  '/rulesets/2': { bypass_actors: [app] },
  '/actions/workflows': {
    total_count: 1,
    workflows: [{ id: 4, path: schedule, state: 'active', created_at: hoursAgo(1000) }],
  },
  '/actions/workflows/4/runs': run(5, 'success'),
  '/actions/permissions/workflow': { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
  '/actions/permissions': { enabled: true, allowed_actions: 'all' },
}

/** A GitHub that says these things about acme/people; 403 for the rest, and 401 without the token. */
async function github(answers: Readonly<Record<string, unknown>>): Promise<string> {
  const server = http.createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/repos\/acme\/people/, '').replace(/\?.*$/, '')
    const known = request.headers.authorization === `Bearer ${token}`
    const [status, body] = !known
      ? [401, { message: 'Bad credentials' }]
      : path in answers
        ? [answers[path] === unprotected ? 404 : 200, answers[path]]
        : [403, { message: 'Forbidden' }]
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function examined(answers: Readonly<Record<string, unknown>>, given = token): Promise<Ran> {
  const folder = temporaryFolder()
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder })
  execFileSync('git', ['remote', 'add', 'origin', 'git@github.com:acme/people.git'], { cwd: folder })
  const made = await startCli(['init', '--company', 'Acme', '--owner', '@acme/people'], folder, {}).done
  expectExit(made, 0)
  rmSync(join(folder, 'org/people/team.yaml'))
  appendFileSync(join(folder, 'org/espalier.yaml'), 'state: { lineage: 0123456789abcdef0123456789abcdef }\n')
  const ran = await startCli(['doctor'], folder, { GITHUB_API_URL: await github(answers), GH_TOKEN: given }).done
  expect(ran.out + ran.err).not.toContain(given)
  return ran
}

test('settings that are right have no finding; what may not be asked is said', async () => {
  const ran = await examined(right)
  expectExit(ran, 0)
  expect(ran.out).toBe(
    'No findings in what could be checked.\nNot checked: whether the service speaks the contract of the settings: set SMALL_IMPROVEMENTS_API_KEY.\nNot checked: whether a workflow on another branch uses the group espalier-apply.\n',
  )
  const blind = await examined({ '': repository, '/rules/branches/main': [], '/rules/branches/espalier-state': [] })
  expectExit(blind, 0)
  expect(blind.out.match(/^Not checked: /gm)).toHaveLength(10)
})

test('settings that are wrong are found', async () => {
  const ran = await examined({
    ...right,
    '/actions/secrets': secrets('SMALL_IMPROVEMENTS_API_KEY'),
    '/environments/espalier-apply/deployment-branch-policies': {
      total_count: 1,
      branch_policies: [{ name: 'feature/*' }],
    },
    '/actions/permissions/workflow': { default_workflow_permissions: 'write', can_approve_pull_request_reviews: true },
  })
  expectExit(ran, 1)
  expect(ran.out.match(/^settings {2}\S+$/gm)).toEqual([
    'settings  repository-secret',
    'settings  open-environment',
    'settings  writing-token',
  ])
})

const [, checks] = rules

test('what a writer could use is found: the check, the rules, the state, the clock', async () => {
  const anywhere = {
    ...checks,
    parameters: { ...checks?.parameters, required_status_checks: [{ context: 'espalier / validate' }] },
  }
  const ran = await examined({
    ...right,
    '': { ...repository, visibility: 'internal' },
    '/actions/organization-secrets': secrets('SMALL_IMPROVEMENTS_API_KEY'),
    '/rules/branches/main': [anywhere, ...rules.filter((rule) => rule !== checks)],
    '/rulesets/1': { bypass_actors: [{ actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'always' }] },
    '/rules/branches/espalier-state': rules.slice(2),
    '/actions/workflows/4/runs': run(40, 'success'),
  })
  expectExit(ran, 1)
  expect(ran.out.match(/^settings {2}\S+$/gm)).toEqual([
    'settings  repository-secret',
    'settings  check-from-anywhere',
    'settings  rule-bypass',
    'settings  shared-state-branch',
    'settings  internal-repository',
    'settings  clock-stopped',
  ])
})

long('a workflow that is off, and a clock that fails, are found', async () => {
  const failed = await examined({ ...right, '/actions/workflows/4/runs': run(5, 'failure') })
  expectExit(failed, 1)
  expect(failed.out).toContain('settings  clock-failed\n')
  const workflows = [{ id: 4, path: schedule, state: 'disabled_inactivity', created_at: hoursAgo(1000) }]
  const off = await examined({ ...right, '/actions/workflows': { workflows } })
  expectExit(off, 1)
  expect(off.out).toContain('settings  workflow-off\n')
})

test('a token that is refused is no all-clear', async () => {
  const ran = await examined(right, 'ghp_refused')
  expectExit(ran, 1)
  expect(ran.out).toContain('Not checked: the settings of the repository on GitHub: ')
})
