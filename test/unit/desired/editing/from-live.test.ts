import { expect, test } from 'vitest'
import { personRecords, type Written } from '../../../../src/desired/editing/from-live.js'
import type { Values } from '../../../../src/model/fields.js'
import type { User } from '../../../../src/model/people.js'
import { accountOf } from '../../../support/small-company.js'

const nothing: Written = { bound: new Map(), keyOf: new Map(), keys: new Set() }

function why(values: Values): string | undefined {
  return personRecords([accountOf('ann', null, values)], nothing, 'org', false).leftOut[0]?.why
}

test.each<[Values, string | undefined]>([
  [{}, undefined],
  [{ firstName: null }, 'has no first or no last name'],
  [{ lastName: 'a\u200bb' }, 'has a value with hidden or control characters'],
  [{ email: 'ann@acme' }, 'has an address that the chart cannot hold'],
  [{ department: 'x'.repeat(101) }, 'has a name or department of more than 100 characters'],
])('a user with %j is left out: %s', (values, expected) => {
  expect(why(values)).toBe(expected)
})

test('two accounts of one address, in any case, are both left out', () => {
  const users = [accountOf('ann'), accountOf('ben', null, { email: 'ANN@acme.example' })]
  expect(personRecords(users, nothing, 'org', false).leftOut.map(({ user }) => user.id)).toEqual(['u-ann', 'u-ben'])
})

function keysOf(users: readonly User[], written: Written): Record<string, string> {
  return Object.fromEntries(
    personRecords(users, written, 'org', false).records.map(({ key, entry }) => [entry.email, key]),
  )
}

test('a binding gives the key, else the address in the chart, else the name', () => {
  const users = ['ann', 'ben', 'cas'].map((key) => accountOf(key))
  const written = {
    bound: new Map([[accountOf('ann').id, 'a.bound']]),
    keyOf: new Map([['ben@acme.example', 'b.charted']]),
    keys: new Set(['a.bound', 'b.charted', 'cas.example']),
  }
  expect(keysOf(users, written)).toEqual({
    'ann@acme.example': 'a.bound',
    'ben@acme.example': 'b.charted',
    'cas@acme.example': 'cas',
  })
})

test('a manager who is not imported is left out', () => {
  const [record] = personRecords([accountOf('ann', 'Bot_1')], nothing, 'org', false).records
  expect(record?.entry).not.toHaveProperty('manager')
})

test('a role is written only if it is asked for, and who is inactive has left', () => {
  const users = [accountOf('ann', null, { role: 'admin', active: false })]
  expect(personRecords(users, nothing, 'org', false).records[0]?.entry).not.toHaveProperty('role')
  expect(personRecords(users, nothing, 'org', true).records[0]?.entry).toMatchObject({ role: 'admin', status: 'left' })
})

test('a department has a file, and another one past 500 people', () => {
  const users = Array.from({ length: 501 }, (_, at) => accountOf(`p${at}`, null, { department: 'R&D Ops' }))
  const files = personRecords(users, nothing, 'org', false).records.map(({ file }) => file)
  expect([...new Set(files)]).toEqual(['org/people/r-d-ops.yaml', 'org/people/r-d-ops-2.yaml'])
  expect(files.filter((file) => file.endsWith('-2.yaml'))).toHaveLength(1)
})

test('the file of a department with a long name fits into a line of a terminal', () => {
  const users = ['Division of long words '.repeat(5), `${'x'.repeat(55)} y`].map((department, at) =>
    accountOf(`p${at}`, null, { department }),
  )
  for (const { file } of personRecords(users, nothing, 'org', false).records) {
    expect(`  ${file}:`.length).toBeLessThan(80)
    expect(file).toMatch(/[a-z]\.yaml$/)
  }
})

test('no file gets a name that Windows refuses', () => {
  const users = ['Con', 'LPT1', 'a:b', 'Sales.'].map((department, at) => accountOf(`p${at}`, null, { department }))
  expect(personRecords(users, nothing, 'org', false).records.map(({ file }) => file)).toEqual(
    ['con-people', 'lpt1-people', 'a-b', 'sales'].map((name) => `org/people/${name}.yaml`),
  )
})
