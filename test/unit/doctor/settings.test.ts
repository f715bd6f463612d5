import { describe, expect, test } from 'vitest'
import { judgeSettings } from '../../../src/doctor/settings.js'
import { actionsApp, type Guard, type Protection, type RepositorySetup } from '../../../src/model/repository.js'

const strict: Protection = {
  pulls: true,
  approvals: 1,
  codeOwners: true,
  staleDismissed: true,
  lastPushApproved: true,
  checks: [
    { name: 'espalier / validate', app: actionsApp },
    { name: 'ci', app: null },
  ],
  upToDate: true,
  forcePushes: false,
  deletions: false,
  updates: true,
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
  updates: true,
}

/** Both kinds of rules hold for all. */
const guard = (branch: Protection | null, rulesets: Protection | null): Guard => ({
  branch,
  rulesets,
  forAll: [branch, rulesets].filter((one) => one !== null),
  exempt: [],
})

const main = [{ kind: 'branch', pattern: 'main' }] as const

const right: RepositorySetup = {
  private: true,
  visibility: 'private',
  defaultBranch: 'main',
  secrets: ['SLACK_TOKEN'],
  organisationSecrets: ['NPM_TOKEN'],
  environments: [
    { name: 'espalier-plan', from: main },
    { name: 'espalier-apply', from: main },
    { name: 'production', from: 'anywhere' },
  ],
  protection: guard(strict, none),
  workflows: { token: 'read', approve: false },
  actions: { enabled: true, allowed: 'selected' },
}

const guarded = guard(none, { ...none, forcePushes: false, deletions: false, updates: false })

const codes = (change: Partial<RepositorySetup>, state = guarded): readonly string[] =>
  judgeSettings({ ...right, ...change }, state, 'github.com').findings.map(({ code }) => code)

test('settings as they should be have no finding, and nothing is left open', () => {
  expect(judgeSettings(right, guarded, 'github.com')).toEqual({ findings: [], unasked: [] })
})

const withPlan = (from: (typeof right.environments & object)[number]['from']): Partial<RepositorySetup> => ({
  environments: [
    { name: 'espalier-plan', from },
    { name: 'espalier-apply', from: main },
  ],
})

describe('a finding is', () => {
  test.each<[string, Partial<RepositorySetup>, string]>([
    ['a public repository', { private: false }, 'public-repository'],
    ['a repository for the whole enterprise', { visibility: 'internal' }, 'internal-repository'],
    [
      'the key as a secret of the organisation',
      { organisationSecrets: ['SMALL_IMPROVEMENTS_API_KEY'] },
      'repository-secret',
    ],
    ['the key of the seals as a secret of the repository', { secrets: ['ESPALIER_STATE_KEY'] }, 'repository-secret'],
    ['the key as a secret of the repository', { secrets: ['SMALL_IMPROVEMENTS_API_KEY'] }, 'repository-secret'],
    ['an environment that is not there', { environments: [{ name: 'espalier-plan', from: main }] }, 'no-environment'],
    ['an environment for every branch', withPlan('anywhere'), 'open-environment'],
    ['an environment for protected branches', withPlan('protected'), 'open-environment'],
    ['an environment for a pattern', withPlan([{ kind: 'branch', pattern: '*' }]), 'open-environment'],
    ['an environment for a tag', withPlan([...main, { kind: 'tag', pattern: 'main' }]), 'open-environment'],
    ['an unprotected branch', { protection: guard(none, none) }, 'unprotected-branch'],
    ['a token that may write', { workflows: { token: 'write', approve: false } }, 'writing-token'],
    ['no Actions', { actions: { enabled: false, allowed: null } }, 'actions-off'],
    ['own actions only', { actions: { enabled: true, allowed: 'local_only' } }, 'actions-off'],
  ])('%s', (_, change, code) => {
    expect(codes(change)).toEqual([code])
  })

  test.each<[string, Partial<Protection>]>([
    ['pushes', { pulls: false }],
    ['no approval', { approvals: 0 }],
    ['no code owners', { codeOwners: false }],
    ['stale approvals', { staleDismissed: false }],
    ['the last push', { lastPushApproved: false }],
    ['another check', { checks: [{ name: 'espalier / plan', app: actionsApp }] }],
    ['an old base', { upToDate: false }],
    ['force pushes', { forcePushes: true }],
    ['deletion', { deletions: true }],
  ])('a rule that allows %s', (_, change) => {
    expect(codes({ protection: guard({ ...strict, ...change }, none) })).toEqual(['weak-protection'])
    expect(codes({ protection: guard({ ...strict, ...change }, strict) })).toEqual([])
  })

  test('a branch of the state that can be rewritten', () => {
    const shut = { ...none, updates: false }
    expect(codes({}, guard(none, shut))).toEqual(['open-state-branch'])
    expect(codes({}, guard({ ...none, forcePushes: false }, shut))).toEqual(['open-state-branch'])
  })

  test('a branch of the state that every writer can push to', () => {
    const kept = { ...none, forcePushes: false, deletions: false }
    expect(codes({}, guard(none, kept))).toEqual(['shared-state-branch'])
    expect(codes({}, guard({ ...none, updates: false }, kept))).toEqual([])
    expect(codes({}, guard(none, none))).toEqual(['open-state-branch', 'shared-state-branch'])
  })

  describe('a check', () => {
    const from = (...apps: (number | null)[]): Guard =>
      guard({ ...strict, checks: apps.map((app) => ({ name: 'espalier / validate', app })) }, none)

    test('that any writer can set', () => {
      const { findings } = judgeSettings({ ...right, protection: from(null) }, guarded, 'github.com')
      expect(findings.map(({ code }) => code)).toEqual(['check-from-anywhere'])
      expect(findings[0]?.fix).toContain('GitHub Actions')
      expect(codes({ protection: from(null, actionsApp) })).toEqual([])
    })

    test('of another app than GitHub Actions, which has another number on another host only', () => {
      expect(codes({ protection: from(17) })).toEqual(['check-from-anywhere'])
      const elsewhere = (app: number | null): readonly string[] =>
        judgeSettings({ ...right, protection: from(app) }, guarded, 'git.acme.example').findings.map(({ code }) => code)
      expect(elsewhere(17)).toEqual([])
      expect(elsewhere(null)).toEqual(['check-from-anywhere'])
    })
  })

  test('a rule that some may pass by, unless another one holds for all', () => {
    const exempt = ['deploy keys', 'administrators']
    const passed = { branch: none, rulesets: strict, forAll: [none], exempt }
    const { findings } = judgeSettings({ ...right, protection: passed }, guarded, 'github.com')
    expect(findings.map(({ code, what }) => [code, what])).toEqual([
      ['rule-bypass', 'The rules of main do not apply to deploy keys, nor for administrators.'],
    ])
    expect(codes({ protection: { ...passed, branch: strict, forAll: [strict] } })).toEqual([])
  })

  test('Actions that may approve, where no code owner is asked', () => {
    const workflows = { token: 'read', approve: true } as const
    const owners = guard({ ...strict, codeOwners: false }, none)
    expect(codes({ workflows })).toEqual([])
    expect(codes({ workflows, protection: owners })).toEqual(['weak-protection', 'approving-actions'])
  })
})

test('what the token may not ask is said, and is no finding', () => {
  const blind = { secrets: null, organisationSecrets: null, environments: null, workflows: null, actions: null }
  const unknown = guard(null, none)
  const hidden: RepositorySetup = { ...right, ...blind, visibility: null, protection: unknown }
  const { findings, unasked } = judgeSettings(hidden, unknown, 'github.com')
  expect(findings).toEqual([])
  expect(unasked).toHaveLength(8)
  expect(unasked.join('\n')).toContain('main can be pushed to without a pull request')
  expect(unasked.join('\n')).toContain('accepts pushes of every writer')
  expect(judgeSettings({ ...right, ...withPlan(null) }, guarded, 'github.com')).toEqual({
    findings: [],
    unasked: ['which branches the environment espalier-plan admits'],
  })
})

test('what one kind of rule asks for is known, though the other kind is not', () => {
  expect(judgeSettings({ ...right, protection: guard(null, strict) }, guarded, 'github.com')).toEqual({
    findings: [],
    unasked: [],
  })
})

test('who may pass a rule by, and where a check comes from, is said to be unknown where it is', () => {
  const unasked = (protection: Guard): readonly string[] => {
    const judged = judgeSettings({ ...right, protection }, guarded, 'github.com')
    expect(judged.findings).toEqual([])
    return judged.unasked
  }
  expect(unasked({ branch: none, rulesets: strict, forAll: [none], exempt: [] })).toEqual([
    'who may bypass the rules of main',
  ])
  expect(unasked({ branch: null, rulesets: strict, forAll: [], exempt: ['deploy keys'] })).toEqual([
    'who may bypass the rules of main',
  ])
  const anywhere = { ...strict, checks: [{ name: 'espalier / validate', app: null }] }
  expect(unasked(guard(null, anywhere))).toEqual([
    'whether the check "espalier / validate" is accepted from every source',
  ])
})
