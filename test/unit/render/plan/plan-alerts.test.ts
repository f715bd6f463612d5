import { expect, test } from 'vitest'
import type { Diagnostic, Plan } from '../../../../src/model/files.js'
import { words } from '../../../../src/render/escaping/words.js'
import { alert, limits } from '../../../../src/render/plan/plan-alerts.js'
import { planMarkdown } from '../../../../src/render/plan/plan-markdown.js'
import { change, plan } from '../../../fixtures/render/plans.js'

const textOf = (more: Partial<Plan>): string =>
  planMarkdown(plan([change('move', 'move', 'ann', 'Ann', {}, { manager: 'boss' })], more)).text
const finding = (severity: Diagnostic['severity']): Diagnostic => ({ severity, code: 'loop', message: 'A loop.' })

test('an alert without text is nothing, and each of its lines is quoted', () => {
  expect(alert(words`NOTE`, []).text).toBe('')
  expect(alert(words`NOTE`, [words`a`, words`b`]).text).toBe('> [!NOTE]\n> a\n>\n> b')
})

test('an error blocks, a warning does not', () => {
  expect(textOf({ findings: [finding('error')] })).toContain(
    '> [!CAUTION]\n> **Blocked: nothing is written until this is settled.**\n>\n> **E1** · A loop. (`loop`)',
  )
  const warned = textOf({ findings: [finding('warning')] })
  expect(warned).toContain('> [!WARNING]\n> **W1** · A loop.')
  expect(warned).not.toContain('CAUTION')
})

test('a lifted limit is privileged, with its reason', () => {
  const check = {
    limit: 'move',
    value: 7,
    bound: 5,
    blocked: false,
    allowed: { count: 9, reason: 'a merger' },
  } as const
  expect(textOf({ limits: [check] })).toContain(
    '> **Privileged** · moves: up to 9 are allowed by exception (this plan has 7). Reason: a merger',
  )
})

test('only limits that block are explained', () => {
  const check = { limit: 'move', value: 7, bound: 5, blocked: true } as const
  expect(limits(plan([], { limits: [{ ...check, blocked: false }] }))).toEqual([])
  expect(limits(plan([], { limits: [check] })).map(({ text }) => text.slice(0, 24))).toEqual([
    '**Limit** · moves: 7, bu',
    'To allow exactly this pl',
  ])
})
