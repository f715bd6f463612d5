import { expect, test } from 'vitest'
import type { LimitCheck } from '../../../../src/model/files.js'
import type { Day, PersonKey } from '../../../../src/model/names.js'
import {
  applyCommand,
  blockedLine,
  exactCommand,
  liftCommand,
  limitHelp,
  limitLine,
  limitNumber,
} from '../../../../src/render/plan/limit-words.js'
import { change, plan } from '../../../fixtures/render/plans.js'

const over: LimitCheck = { limit: 'move', value: 7, bound: 5, blocked: true }
const floor: LimitCheck = { limit: 'people', value: 7, bound: 9, blocked: true }
const moves = [change('move', 'move', 'ann', 'Ann', {}, { manager: 'boss' })]

test('a ceiling is at most, a floor at least, and none is no limit', () => {
  expect([over, floor, { ...over, bound: null }].map((one) => limitLine(one).text)).toEqual([
    'moves 7 (at most 5)',
    'people in the chart 7 (at least 9)',
    'moves 7 (no limit)',
  ])
  expect([over, floor].map((one) => blockedLine(one).text)).toEqual([
    'moves: 7, but at most 5 are allowed.',
    'people in the chart: 7, but at least 9 are needed.',
  ])
})

test('deactivations are shown as a share', () => {
  const one: LimitCheck = { limit: 'deactivate', value: 1, bound: 3, blocked: false }
  expect(limitNumber(one, 30).text).toBe('1 deactivation (3.3 %, at most 3)')
  expect(limitNumber(one, 0).text).toBe('1 deactivation (at most 3)')
  expect(limitNumber({ ...one, value: 0 }, 30).text).toBe('0 deactivations (at most 3)')
})

test('a lift is offered for a ceiling, and never for a floor', () => {
  expect(liftCommand(plan(moves, { limits: [over] }))).toMatch(/^espalier apply --allow move=7 --expect /)
  expect(liftCommand(plan(moves, { limits: [over, floor] }))).toBeNull()
  expect(limitHelp(floor, plan([])).setting).toBe('')
  for (const check of [over, floor]) expect(limitHelp(check, plan([])).help.text).toContain('in espalier.yaml')
})

test.each([
  ['2026-09-14', '2026-09-28'],
  ['2026-12-20', '2027-01-03'],
  ['2028-02-20', '2028-03-05'],
] as const)('a line of the settings that is written on %s lifts it until %s', (today, until) => {
  const planned = { ...plan([]), asOf: today as Day }
  expect(limitHelp(over, planned).setting).toBe(`move: { count: 7, reason: "why", until: ${until} }`)
})

test('the command repeats the choices of the plan', () => {
  const choices = { firstRun: true, drift: 'revert', only: ['ann' as PersonKey] } as const
  expect(applyCommand(plan(moves, { choices }), [])).toMatch(
    /^espalier apply --first-run --drift revert --only ann --expect \S+$/,
  )
})

test('a plan that is blocked, or is empty, has no command', () => {
  expect(exactCommand(plan([]))).toBeNull()
  expect(exactCommand(plan(moves, { limits: [over] }))).toBeNull()
  expect(
    exactCommand(plan(moves, { limits: [{ ...over, blocked: false, allowed: { count: 9, reason: 'x' } }] })),
  ).toContain('--allow move=7')
})
