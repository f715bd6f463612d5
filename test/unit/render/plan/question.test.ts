import { expect, test } from 'vitest'
import type { Plan } from '../../../../src/model/files.js'
import { applyQuestion } from '../../../../src/render/plan/question.js'
import { change, plan, plans } from '../../../fixtures/render/plans.js'

function asked(one: Plan): string {
  return applyQuestion(one).text
}

test('the question says how many of which verb, the company and the host', () => {
  expect(asked(plans['usual'] as Plan)).toBe(
    'Apply 5 changes to Acme at www.small-improvements.com: 1 leaver, 1 move, 2 hires, 1 profile change? Only "yes" is accepted: ',
  )
})

test('a plan that writes nothing is asked for as that', () => {
  const ann = change('adopt', 'adopt', 'ann', 'Ann', {}, {})
  expect(asked(plan([ann], { service: 'http://127.0.0.1:8080/api/v1' }))).toBe(
    'Recognise 1 account of Acme at 127.0.0.1:8080? Nothing is written there. Only "yes" is accepted: ',
  )
})

test('a company that reads like our words is in quotation marks', () => {
  const company = 'Acme at nowhere: 0 changes?\u001b[2K'
  const move = change('move', 'move', 'ann', 'Ann', { manager: null }, { manager: 'bob' })
  expect(asked(plan([move], { company }))).toContain(
    String.raw`Apply 1 change to "Acme at nowhere: 0 changes?\u{1b}[2K" at www.small-improvements.com: 1 move?`,
  )
})
