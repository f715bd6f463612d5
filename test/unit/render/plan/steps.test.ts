import { expect, test } from 'vitest'
import type { Change } from '../../../../src/model/files.js'
import { planMarkdown } from '../../../../src/render/plan/plan-markdown.js'
import { change, plan } from '../../../fixtures/render/plans.js'

const move = (at: number): Change =>
  change('move', 'move', `p${at}`, `Person ${at}`, { manager: null }, { manager: 'boss' })
const adopt = change('adopt', 'adopt', 'ann', 'Ann', { email: 'a@x.example' }, {})
const stepsOf = (changes: readonly Change[]): readonly string[] =>
  planMarkdown(plan(changes))
    .text.split('\n')
    .filter((line) => /^\d\. /.test(line))

test('few writes are named in their order, many are not', () => {
  expect(stepsOf([move(1), move(2)])[1]).toBe(
    '2. 2 writes (move Person 1, then move Person 2), each to an account that was read in the same run.',
  )
  expect(stepsOf(Array.from({ length: 7 }, (_, at) => move(at)))[1]).toContain(
    '7 writes, in an order that never leaves',
  )
})

test('an adoption is no write', () => {
  expect(stepsOf([move(1), adopt])[1]).toContain(
    '1 write (move Person 1), each to an account that was read in the same run; 1 account bound',
  )
})

test('a plan without anything to do has no steps', () => {
  expect(stepsOf([])).toEqual([])
})
