import { describe, expect, test } from 'vitest'
import { judgeSettings } from '../../../src/doctor/settings.js'
import type { Protection, Repository } from '../../../src/model/repository.js'

const strict: Protection = {
  pulls: true,
  approvals: 1,
  codeOwners: true,
  staleDismissed: true,
  lastPushApproved: true,
  checks: ['espalier / validate', 'ci'],
  upToDate: true,
  forcePushes: false,
  deletions: false,
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

const main = [{ kind: 'branch', pattern: 'main' }] as const

const right: Repository = {
  private: true,
  defaultBranch: 'main',
  secrets: ['SLACK_TOKEN'],
  environments: [
    { name: 'espalier-plan', from: main },
    { name: 'espalier-apply', from: main },
    { name: 'production', from: 'anywhere' },
  ],
  protection: { branch: strict, rulesets: none },
  workflows: { token: 'read', approve: false },
  actions: { enabled: true, allowed: 'selected' },
}

const guarded: Repository['protection'] = { branch: none, rulesets: { ...none, forcePushes: false, deletions: false } }

const codes = (change: Partial<Repository>, state = guarded): readonly string[] =>
  judgeSettings({ ...right, ...change }, state).flaws.map(({ code }) => code)

test('settings as they should be have no flaw, and nothing is left open', () => {
  expect(judgeSettings(right, guarded)).toEqual({ flaws: [], unasked: [] })
})

const withPlan = (from: (typeof right.environments & object)[number]['from']): Partial<Repository> => ({
  environments: [
    { name: 'espalier-plan', from },
    { name: 'espalier-apply', from: main },
  ],
})

describe('a flaw is', () => {
  test.each<[string, Partial<Repository>, string]>([
    ['a public repository', { private: false }, 'public-repository'],
    ['the key as a secret of the repository', { secrets: ['SMALL_IMPROVEMENTS_API_KEY'] }, 'repository-secret'],
    ['an environment that is not there', { environments: [{ name: 'espalier-plan', from: main }] }, 'no-environment'],
    ['an environment for every branch', withPlan('anywhere'), 'open-environment'],
    ['an environment for protected branches', withPlan('protected'), 'open-environment'],
    ['an environment for a pattern', withPlan([{ kind: 'branch', pattern: '*' }]), 'open-environment'],
    ['an environment for a tag', withPlan([...main, { kind: 'tag', pattern: 'main' }]), 'open-environment'],
    ['an unprotected branch', { protection: { branch: none, rulesets: none } }, 'unprotected-branch'],
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
    ['another check', { checks: ['espalier / plan'] }],
    ['an old base', { upToDate: false }],
    ['force pushes', { forcePushes: true }],
    ['deletion', { deletions: true }],
  ])('a rule that allows %s', (_, change) => {
    expect(codes({ protection: { branch: { ...strict, ...change }, rulesets: none } })).toEqual(['weak-protection'])
    expect(codes({ protection: { branch: { ...strict, ...change }, rulesets: strict } })).toEqual([])
  })

  test('a branch of the state that can be rewritten', () => {
    expect(codes({}, { branch: none, rulesets: none })).toEqual(['open-state-branch'])
    expect(codes({}, { branch: { ...none, forcePushes: false }, rulesets: none })).toEqual(['open-state-branch'])
  })

  test('Actions that may approve, where no code owner is asked', () => {
    const workflows = { token: 'read', approve: true } as const
    const owners = { branch: { ...strict, codeOwners: false }, rulesets: none }
    expect(codes({ workflows })).toEqual([])
    expect(codes({ workflows, protection: owners })).toEqual(['weak-protection', 'approving-actions'])
  })
})

test('what the token may not ask is said, and is no flaw', () => {
  const blind = { secrets: null, environments: null, workflows: null, actions: null }
  const unknown = { branch: null, rulesets: none }
  const { flaws, unasked } = judgeSettings({ ...right, ...blind, protection: unknown }, unknown)
  expect(flaws).toEqual([])
  expect(unasked).toHaveLength(6)
  expect(unasked.join('\n')).toContain('main can be pushed to without a pull request')
  expect(judgeSettings({ ...right, ...withPlan(null) }, guarded)).toEqual({
    flaws: [],
    unasked: ['which branches the environment espalier-plan admits'],
  })
})

test('what one kind of rule asks for is known, though the other kind is not', () => {
  expect(judgeSettings({ ...right, protection: { branch: null, rulesets: strict } }, guarded)).toEqual({
    flaws: [],
    unasked: [],
  })
})
