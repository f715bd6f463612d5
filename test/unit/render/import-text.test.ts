import { expect, test } from 'vitest'
import { importText } from '../../../src/render/import-text.js'
import { accountOf } from '../../support/small-company.js'

const none = {
  people: 1,
  files: [],
  leftOut: [],
  aside: [],
  lists: null,
  contact: { contract: 'v1', owner: { id: null, email: null } },
  unseen: [],
  returned: [],
  notTaken: [],
} as const

test('numbers are words of one or many', () => {
  expect(importText(none).text).toMatch(/^1 person is in the chart now; 0 files were written\.\n/)
  expect(importText({ ...none, people: 2, files: ['a.yaml'] }).text).toMatch(
    /^2 people are .*; 1 file was written\.\n {2}a\.yaml\n/,
  )
})

test('who is left out is named, with the reason', () => {
  const { text } = importText({ ...none, leftOut: [{ user: accountOf('ann'), why: 'has no first name' }] })
  expect(text).toContain('1 user was left out:\n  u-ann ann@acme.example has no first name\n')
})

test('a field that no user shows is to be taken out of "manage"', () => {
  expect(importText({ ...none, unseen: ['department'] }).text).toContain('take "department" out of "manage"')
  expect(importText({ ...none, returned: ['ann', 'ben'] }).text).toContain('but left in the chart: ann, ben.')
})

test('what an import could not take is said, with what to do', () => {
  const { text } = importText({ ...none, notTaken: [{ key: 'ann', fields: ['manager', 'active'] }] })
  expect(text).toContain('Not taken: ann, manager. The one in Small Improvements is no person of the chart: delete')
  expect(text).toContain('Not taken: ann, active. The account is active, and the last day has passed: correct "end".')
})

test('accounts that are no people are named', () => {
  const { text } = importText({ ...none, aside: [{ ...accountOf('ann'), sort: 'a guest' }] })
  expect(text).toContain('\nLeft out: u-ann ann@acme.example is a guest, and no person.\n')
})

test('the lists of the settings are told, and why one is left out', () => {
  const lists = { departments: ['Sales', 'People'], admins: ['ann'], protected: ['ben'] }
  const { text } = importText({ ...none, lists })
  expect(text).toContain('"departments" has the 2 that there are')
  expect(text).toContain('"admins" has those who are: ann.')
  expect(text).toContain('"protected" has the owner of the API key: ben.')
  const empty = { departments: [], admins: [], protected: [] }
  const none1 = importText({ ...none, lists: empty }).text
  expect(none1).toContain('"departments" is left out')
  expect(none1).toContain('"admins" is left out')
  expect(none1).toContain('"protected" is left out: contract v1 does not say whose API key it is.')
  const other = importText({
    ...none,
    lists: empty,
    contact: { contract: 'v2', owner: { id: accountOf('ann').id, email: null } },
  }).text
  expect(other).toContain('"protected" is left out: the owner of the API key is no person of the chart.')
})
