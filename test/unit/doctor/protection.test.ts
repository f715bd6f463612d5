import { expect, test } from 'vitest'
import { judgeMain, judgeStateBranch } from '../../../src/doctor/protection.js'
import { noRules } from '../../../src/github/rulesets.js'
import type { Guard, Protection, RepositorySetup } from '../../../src/model/repository.js'

const actionsApp = 15_368
const whole: Protection = {
  pulls: true,
  approvals: 1,
  codeOwners: true,
  staleDismissed: true,
  lastPushApproved: true,
  checks: [{ name: 'espalier / validate', app: actionsApp }],
  upToDate: true,
  forcePushes: false,
  deletions: false,
  updates: false,
}
const guard = (more: Partial<Guard>): Guard => ({
  branch: noRules,
  rulesets: whole,
  forAll: [whole],
  exempt: [],
  ...more,
})
const main = (more: Partial<Guard>, host = 'github.com') =>
  judgeMain({ protection: guard(more), defaultBranch: 'main' } as RepositorySetup, host)
const codes = ({ findings }: ReturnType<typeof main>): readonly string[] => findings.map(({ code }) => code)

test('a branch with every rule has no finding', () => {
  expect(main({})).toMatchObject({ findings: [] })
})

test('each rule that is missing is told, and one that is met by either kind of rules is met', () => {
  const weak = { ...whole, upToDate: false, approvals: 0 }
  expect(codes(main({ rulesets: weak, forAll: [weak] }))).toEqual(['weak-protection', 'weak-protection'])
  expect(codes(main({ rulesets: weak, branch: whole, forAll: [weak, whole] }))).toEqual([])
})

test('without any rule there is one finding', () => {
  expect(codes(main({ rulesets: noRules, forAll: [noRules] }))).toEqual(['unprotected-branch'])
})

test('what could not be read is unknown, and no finding', () => {
  const judged = main({ branch: null, rulesets: { ...whole, upToDate: false } })
  expect(judged.findings).toEqual([])
  expect(JSON.stringify(judged)).toContain('whether main accepts branches that are not up to date')
})

test('a check of any source could be written by anyone', () => {
  const from = (app: number | null): Partial<Guard> => {
    const rules = { ...whole, checks: [{ name: 'espalier / validate', app }] }
    return { rulesets: rules, forAll: [rules] }
  }
  expect(codes(main(from(null)))).toEqual(['check-from-anywhere'])
  expect(codes(main(from(7)))).toEqual(['check-from-anywhere'])
  expect(codes(main(from(7), 'ghe.example'))).toEqual([])
})

test('rules that do not bind everybody are a bypass', () => {
  expect(codes(main({ forAll: [], exempt: ['administrators'] }))).toEqual(['rule-bypass'])
})

test('the state branch is closed to writers, and is not rewritten', () => {
  const state = (rulesets: Protection) => codes(judgeStateBranch(guard({ rulesets })))
  expect(state(whole)).toEqual([])
  expect(state({ ...whole, updates: true })).toEqual(['shared-state-branch'])
  expect(state(noRules)).toEqual(['open-state-branch', 'shared-state-branch'])
})
