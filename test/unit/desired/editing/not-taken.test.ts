import { expect, test } from 'vitest'
import { chartOf } from '../../../../src/desired/chart.js'
import type { PersonRecord } from '../../../../src/model/person-record.js'
import { notTaken } from '../../../../src/desired/editing/not-taken.js'
import type { Day } from '../../../../src/model/names.js'

const settings = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\n' }
const boss = '  boss: { email: boss@acme.example, firstName: Bo, lastName: Boss, manager: null }\n'
const live = { email: 'ada@acme.example', firstName: 'Ada', lastName: 'L', department: 'Sales' }

async function left(lines: string, entry: PersonRecord['entry'] = live): Promise<unknown> {
  const ada = `  ada: { email: ada@acme.example, firstName: Ada, lastName: L, department: Sales${lines} }\n`
  const file = { file: 'org/people/a.yaml', text: `people:\n${boss}${ada}` }
  const { desired } = await chartOf(settings, [file], '2026-12-01' as Day)
  return desired === null ? null : notTaken([{ key: 'ada', file: file.file, entry }], desired)
}

test.each([
  ['a manager who is left out on both sides', '', live],
  ['the same manager', ', manager: boss', { ...live, manager: 'boss' }],
  ['a leaver of whom only the account counts', ', manager: boss, status: left', { ...live, status: 'left' as const }],
  ['a field that Git does not own', ', role: user', { ...live, role: 'other' }],
  ['a person who starts later', ', manager: boss, start: 2027-01-01', live],
])('%s leaves nothing over', async (_, lines, entry) => {
  expect(await left(lines, entry)).toEqual([])
})

test.each([
  ['a manager where the entry names one', ', manager: boss', live, ['manager']],
  ['a manager where a past change names one', ', changes: [{ on: 2026-11-01, manager: boss }]', live, ['manager']],
  ['an active account whose last day has passed', ', manager: boss, end: 2026-11-01', live, ['active']],
  ['another department', ', manager: boss', { ...live, manager: 'boss', department: null }, ['department']],
])('%s is left over', async (_, lines, entry, fields) => {
  expect(await left(lines, entry)).toEqual([{ key: 'ada', fields }])
})
