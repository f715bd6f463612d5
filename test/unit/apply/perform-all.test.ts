import { expect, test } from 'vitest'
import type { Conditions } from '../../../src/apply/conditions.js'
import { performAll } from '../../../src/apply/perform-all.js'
import type { Values } from '../../../src/model/fields.js'
import type { Alteration, Journal, Writer } from '../../../src/model/ports.js'
import { change } from '../../fixtures/render/plans.js'
import { accountOf } from '../../support/small-company.js'

const journal = {
  bound: (key: string) => (key === 'ben' ? { id: 'u-ben', email: 'ben@acme.example' } : null),
  record: () => undefined,
  drop: () => undefined,
} as unknown as Journal
const conditions = { lookFirst: () => false, time: () => '2026-12-01T12:00:00.000Z' } as unknown as Conditions

test('who is refused before the request is left out of it, and each gets the own answer', async () => {
  const sent: Values[] = []
  const writer = {
    createAll: async (list: readonly Values[]) => {
      sent.push(...list)
      return await Promise.resolve(
        list.map(({ email }) => ({ kind: 'done', user: accountOf(String(email).split('@')[0] ?? '') })),
      )
    },
  } as unknown as Writer
  const hires = ['ann', 'ben', 'cas'].map((key) =>
    change('create', 'hire', key, key, {}, { email: `${key}@acme.example` }),
  )
  const outcomes = await performAll(hires, writer, journal, conditions)
  expect(sent.map(({ email }) => email)).toEqual(['ann@acme.example', 'cas@acme.example'])
  expect(outcomes.map((one) => ('user' in one ? one.user : one.kind))).toEqual(['u-ann', 'failed', 'u-cas'])
})

test('where everybody is refused nothing is sent, and an answer that is missing is no success', async () => {
  const leave = (key: string) => change('deactivate', 'leave', key, key, { active: true }, { active: false })
  const writer = {
    deactivateAll: async (list: readonly Alteration[]) => await Promise.resolve(list.slice(1)),
  } as unknown as Writer
  expect((await performAll([leave('ann')], {} as Writer, journal, conditions)).map(({ kind }) => kind)).toEqual([
    'failed',
  ])
  expect((await performAll([leave('ben')], writer, journal, conditions)).map(({ kind }) => kind)).toEqual(['failed'])
})
