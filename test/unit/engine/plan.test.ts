import { expect, test } from 'vitest'
import { choicesOf, planToRead } from '../../../src/engine/plan.js'
import type { ParsedArgs } from '../../../src/model/arguments.js'
import { plans } from '../../fixtures/render/plans.js'
import type { Plan } from '../../../src/model/files.js'
import { desiredOf, personOf } from '../../support/worlds.js'

const desired = desiredOf([personOf('ada.king', {}), personOf('ben', {})])
const given = (flags: Readonly<Record<string, readonly string[]>>): ParsedArgs => ({
  words: [],
  flags: new Map(Object.entries(flags)),
})

test('without flags, drift is reported, and everybody is planned', () => {
  expect(choicesOf(given({}), desired, 'plan')).toEqual({
    firstRun: false,
    drift: 'report',
    allow: new Map(),
    only: null,
  })
})

test('a flag counts more than the plan of --plan, and that counts where there is none', () => {
  const before = { firstRun: true, drift: 'revert', only: ['ben'] } as never
  expect(choicesOf(given({}), desired, 'apply', before)).toMatchObject({
    firstRun: true,
    drift: 'revert',
    only: new Set(['ben']),
  })
  expect(choicesOf(given({ drift: ['report'], only: ['ada.king'] }), desired, 'apply', before)).toMatchObject({
    drift: 'report',
    only: new Set(['ada.king']),
  })
})

test('limits are lifted to an exact number', () => {
  expect(choicesOf(given({ allow: ['move=12', 'deactivate=3'] }), desired, 'apply').allow).toEqual(
    new Map([
      ['move', 12],
      ['deactivate', 3],
    ]),
  )
})

test.each([
  [{ allow: ['move'] }, '--allow takes a limit and an exact number'],
  [{ allow: ['move=0'] }, 'not "move=0"'],
  [{ allow: ['people=3'] }, 'Limits: deactivate'],
  [{ only: ['ada.kng'] }, 'Did you mean "ada.king"?'],
  [{ drift: ['keep'] }, '--drift is report or revert'],
])('%j is refused', (flags, message) => {
  expect(() => choicesOf(given(flags), desired, 'plan')).toThrow(message)
})

const usual = plans['usual'] as Plan
const other = { ...usual, fingerprint: `sha256:${'0'.repeat(64)}` }

test.each([
  [{}, null, true],
  [{ plan: ['plan.json'] }, usual, false],
  [{ plan: ['plan.json'] }, other, true],
  [{ expect: [usual.fingerprint.slice(7, 39)] }, null, false],
  [{ expect: ['0'.repeat(32)] }, null, true],
  [{ plan: ['plan.json'], verbose: [] }, usual, true],
])('with %j, an apply shows what was not read of its plan', (flags, file, whole) => {
  const { text } = planToRead(usual, file, given(flags), false)
  expect(text.includes('\nLEAVE\n')).toBe(whole)
  expect(text).toContain('\nLimits\n')
})
