import { expect, test } from 'vitest'
import type { Conditions } from '../../../src/apply/conditions.js'
import { altered, alterationOf, newcomer, perform } from '../../../src/apply/perform.js'
import type { Values } from '../../../src/model/fields.js'
import type { Reply } from '../../../src/model/outcome.js'
import type { Journal, Writer } from '../../../src/model/ports.js'
import { change } from '../../fixtures/render/plans.js'
import { accountOf } from '../../support/small-company.js'

/** A journal in which these keys are bound, and what it was told. */
function journalOf(...keys: readonly string[]): Journal & { readonly told: string[] } {
  const told: string[] = []
  return {
    told,
    bound: (key: string) => (keys.includes(key) ? { id: `u-${key}`, email: `${key}@acme.example` } : null),
    record: ({ after }: { after: Values }, user: string) => void told.push(`record ${user} ${JSON.stringify(after)}`),
    drop: () => void told.push('drop'),
    markUnresolved: () => void told.push('markUnresolved'),
  } as unknown as Journal & { readonly told: string[] }
}

const move = change('move', 'move', 'ann', 'Ann', { manager: '#u-7' }, { manager: 'boss' })
const hire = change('create', 'hire', 'ann', 'Ann', {}, { email: 'ann@acme.example', manager: 'boss' })

test('managers are sent by the ids of the service', () => {
  expect(alterationOf(move, journalOf('ann', 'boss'))).toEqual({
    id: 'u-ann',
    emails: ['ann@acme.example'],
    before: { manager: 'u-7' },
    after: { manager: 'u-boss' },
  })
  expect(alterationOf(move, journalOf('ann'))).toMatchObject({ why: 'no account is bound to the manager boss' })
  expect(alterationOf(move, journalOf('boss'))).toMatchObject({ why: 'no account is bound to this person' })
})

test('nobody gets a second account', () => {
  expect(newcomer(hire, new Set(), journalOf('ann', 'boss'))).toMatchObject({
    why: 'account u-ann is bound to this person already',
  })
  expect(newcomer(hire, new Set(['ann@acme.example']), journalOf('boss'))).toMatchObject({ kind: 'refused' })
  expect(newcomer(hire, new Set(), journalOf('boss'))).toEqual({
    values: { email: 'ann@acme.example', manager: 'u-boss' },
  })
})

test.each<[Reply, string, readonly string[]]>([
  [{ kind: 'done', user: accountOf('ann') }, 'applied', ['record u-ann {"manager":"boss"}']],
  [{ kind: 'refused', why: 'x' }, 'failed', ['drop']],
  [{ kind: 'refused', why: 'x', sent: true }, 'failed', []],
  [{ kind: 'harmed', user: accountOf('ann'), why: 'x' }, 'failed', ['record u-ann {"manager":"boss"}']],
  [{ kind: 'loose', why: 'x' }, 'failed', []],
  [{ kind: 'unsettled', why: 'x' }, 'failed', []],
])('%j is %s', (reply, kind, told) => {
  const journal = journalOf()
  expect(altered(move, reply, journal).kind).toBe(kind)
  expect(journal.told).toEqual(told)
})

const conditions = { lookFirst: () => false, time: () => '2026-12-01T12:00:00.000Z' } as unknown as Conditions

test('an account that did not keep a value is bound, and the change has failed', async () => {
  const journal = journalOf('boss')
  const user = accountOf('ann', null)
  const writer = { create: async () => await Promise.resolve({ kind: 'done', user }) } as unknown as Writer
  const outcome = await perform(hire, writer, journal, conditions)
  expect(outcome).toMatchObject({ kind: 'failed' })
  expect('why' in outcome ? outcome.why : '').toContain(
    'account u-ann was made, but these values were not kept: manager shows null.',
  )
  expect(journal.told).toEqual(['record u-ann {"email":"ann@acme.example","active":true}'])
})

test('an adoption asks the service for nothing', async () => {
  const adopt = { ...change('adopt', 'adopt', 'ann', 'Ann', {}, {}), user: 'u-9' as never }
  expect(await perform(adopt, {} as Writer, journalOf(), {} as Conditions)).toMatchObject({
    kind: 'applied',
    user: 'u-9',
  })
})
