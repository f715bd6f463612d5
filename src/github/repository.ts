import type { Environment, RepositorySetup } from '../model/repository.js'
import { got, gotIfAllowed } from './asking.js'
import type { Github } from './client.js'
import type { GithubCall } from './exchange.js'
import { allIfAllowed } from './pages.js'
import { branchOf, flagOf, inside, oneOf, orNull, textIn, type AnswerPart } from './part.js'
import { protectionOf } from './protection.js'

/** How the repository is set up. A part that the token may not ask for is null; `ExitError` 1 for any other error. */
export async function repositoryOf(github: Github): Promise<RepositorySetup> {
  const part = await got(github, reading('/repos/{repo}', 'metadata: read'))
  const defaultBranch = branchOf(inside(part, 'default_branch'))
  return {
    private: flagOf(inside(part, 'private')),
    visibility: orNull(inside(part, 'visibility'), (seen) => oneOf(seen, ['public', 'private', 'internal'])),
    defaultBranch,
    secrets: await secretsOf(github, 'secrets'),
    organisationSecrets: await secretsOf(github, 'organization-secrets'),
    environments: await environmentsOf(github),
    protection: await protectionOf(github, defaultBranch),
    workflows: await workflowsOf(github),
    actions: await actionsOf(github),
  }
}

/** The default branch, and no more. */
export async function defaultBranchOf(github: Github): Promise<string> {
  return branchOf(inside(await got(github, reading('/repos/{repo}', 'metadata: read')), 'default_branch'))
}

/** Whether access to the repository is limited. If the token may not ask, it counts as public. */
export async function isPrivate(github: Github): Promise<boolean> {
  const part = await gotIfAllowed(github, reading('/repos/{repo}', 'metadata: read'))
  return part !== null && flagOf(inside(part, 'private'))
}

function reading(path: string, needs: string, name = ''): GithubCall {
  return { method: 'GET', path, values: { name }, needs }
}

async function secretsOf(github: Github, kind: 'secrets' | 'organization-secrets'): Promise<readonly string[] | null> {
  const parts = await allIfAllowed(github, reading(`/repos/{repo}/actions/${kind}`, 'secrets: read'), 'secrets')
  return parts?.map((part) => textIn(inside(part, 'name'))) ?? null
}

async function environmentsOf(github: Github): Promise<readonly Environment[] | null> {
  const call = reading('/repos/{repo}/environments', 'actions: read')
  const parts = await allIfAllowed(github, call, 'environments')
  if (parts === null) return null
  const found: Environment[] = []
  for (const part of parts) {
    const name = textIn(inside(part, 'name'))
    found.push({ name, from: await whereFrom(github, name, inside(part, 'deployment_branch_policy')) })
  }
  return found
}

async function whereFrom(github: Github, name: string, policy: AnswerPart): Promise<Environment['from']> {
  if (policy.value === null || policy.value === undefined) return 'anywhere'
  if (flagOf(inside(policy, 'protected_branches'))) return 'protected'
  const path = '/repos/{repo}/environments/{name}/deployment-branch-policies'
  const parts = await allIfAllowed(github, reading(path, 'actions: read', name), 'branch_policies')
  const kindOf = (part: AnswerPart): 'branch' | 'tag' => orNull(inside(part, 'type'), kindIn) ?? 'branch'
  return parts?.map((part) => ({ kind: kindOf(part), pattern: textIn(inside(part, 'name')) })) ?? null
}

/** GitHub Enterprise Server did not say this before it had tags. */
function kindIn(part: AnswerPart): 'branch' | 'tag' {
  return oneOf(part, ['branch', 'tag'])
}

async function workflowsOf(github: Github): Promise<RepositorySetup['workflows']> {
  const call = reading('/repos/{repo}/actions/permissions/workflow', 'administration: read')
  const part = await gotIfAllowed(github, call)
  if (part === null) return null
  return {
    token: oneOf(inside(part, 'default_workflow_permissions'), ['read', 'write']),
    approve: flagOf(inside(part, 'can_approve_pull_request_reviews')),
  }
}

async function actionsOf(github: Github): Promise<RepositorySetup['actions']> {
  const part = await gotIfAllowed(github, reading('/repos/{repo}/actions/permissions', 'administration: read'))
  if (part === null) return null
  const allowedIn = (allowed: AnswerPart) => oneOf(allowed, ['all', 'local_only', 'selected'])
  return { enabled: flagOf(inside(part, 'enabled')), allowed: orNull(inside(part, 'allowed_actions'), allowedIn) }
}
