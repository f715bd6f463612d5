import { expect, test } from 'vitest'
import { isAdmin } from '../../../../src/desired/rules/statements.js'
import { chartFrom, person } from './rules-charts.js'

async function found(
  said: Parameters<typeof person>[1],
  settings: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  const { diagnostics } = await chartFrom([person('ann', said), person('ben')], '2026-06-01', settings)
  return diagnostics.map(({ code }) => code)
}

test.each<[Parameters<typeof person>[1], string]>([
  [{ manager: 'bne' }, 'unknown-manager'],
  [{ manager: 'ann' }, 'own-manager'],
  [{ email: 'ann@acme.exampIе' }, 'email-not-ascii'],
  [{ firstName: 'Аnn' }, 'confusing-name'],
  [{ firstName: 'Ann ' }, 'confusing-name'],
  [{ firstName: 'Zoe\u0308' }, 'confusing-name'],
  [{ role: 'admin' }, 'admin-not-listed'],
])('%j is %s', async (said, code) => {
  expect(await found(said)).toContain(code)
})

test('a manager by name is told the key', async () => {
  const { diagnostics } = await chartFrom(
    [person('ann', { manager: 'Bea Low' }), person('bea', { firstName: 'Bea', lastName: 'Low' })],
    '2026-06-01',
  )
  expect(diagnostics[0]?.message).toContain('Write the key of Bea Low: bea.')
})

test('domains and departments are judged where they are listed, and not of who has left', async () => {
  const lists = { emailDomains: ['acme.example'], departments: ['Sales'] }
  const other = { email: 'ann@other.example', department: 'Old' }
  expect(await found(other)).toEqual([])
  expect(await found(other, lists)).toEqual(['unknown-department', 'foreign-domain'].toSorted())
  expect(await found({ ...other, status: 'left' }, lists)).toEqual([])
})

test('what a later change has replaced is not judged', async () => {
  const changes = [{ on: '2026-05-01', manager: 'ben' }]
  expect(await found({ manager: 'gone', changes })).toEqual([])
  expect(await found({ manager: 'gone', changes: [{ on: '2026-07-01', manager: 'ben' }] })).toEqual(['unknown-manager'])
})

test('names of other alphabets are names, also two in one company', async () => {
  expect(await found({ firstName: 'Анна', lastName: '山田' })).toEqual([])
})

test('a role is admin in any case', () => {
  expect(['admin', 'Admin', 'administrator'].map(isAdmin)).toEqual([true, true, false])
})
