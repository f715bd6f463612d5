import { expect, test } from 'vitest'
import { draftOf } from '../../../../src/desired/editing/edit-by-verbs.js'
import { judgeEdits } from '../../../../src/desired/editing/judge-edits.js'
import { loadFolder } from '../../../../src/desired/load.js'
import type { PersonKey } from '../../../../src/model/names.js'
import type { ChartVerb } from '../../../../src/model/verbs.js'

const now = new Date('2026-12-01T10:00:00Z')
const person = (key: string, more: string): string =>
  `  ${key}: { email: ${key}@acme.example, firstName: ${key}, lastName: Lee, ${more} }\n`

async function judged(people: readonly string[], verbs: readonly ChartVerb[], named: readonly string[]) {
  const settings = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\ndepartments: [Sales]\n' }
  const file = { file: 'org/people/a.yaml', text: `people:\n${people.join('')}` }
  const folder = { settings, contract: null, people: [file], diagnostics: [] }
  const draft = await draftOf(folder, now)
  return await judgeEdits(await loadFolder(folder, null, now), folder, verbs, named as readonly PersonKey[], draft)
}

test('a finding is told at the verb of its person, with the part of the verb that it is about', async () => {
  const people = [person('ann', 'manager: null, department: Sails'), person('bo', 'manager: zed'), person('cy', 'manager: cy')] // prettier-ignore
  const move = { verb: 'move', manager: null } as const
  const verbs = ['bo', 'cy', 'ann'].map((one) => ({ ...move, person: one }))
  const found = await judged(people, verbs, ['bo', 'cy', 'ann'])
  expect(found.map(({ at, field }) => [at, field])).toEqual([
    [2, 'department'],
    [0, 'manager'],
    [1, 'manager'],
  ])
})

test('a finding at a person whom no verb names is told at the verb of its cause, not at the nearest one', async () => {
  const people = [person('bo', 'manager: null, status: left'), person('ann', 'manager: null'), person('cy', 'manager: bo')] // prettier-ignore
  const move = { verb: 'move', manager: null } as const
  const verbs = ['ann', 'bo'].map((one) => ({ ...move, person: one }))
  expect(await judged(people, verbs, ['ann', 'bo'])).toMatchObject([{ at: 1, field: 'manager' }])
})

test('the reports of a leaver are told once, and a sound chart has no problems', async () => {
  const reports = ['bo', 'cy'].map((key) => person(key, 'manager: ann'))
  const leave = { verb: 'leave', person: 'ann' } as const
  expect(await judged([person('ann', 'manager: null, status: left'), ...reports], [leave], ['ann'])).toMatchObject([
    { at: 0, field: 'reportsTo', near: ['bo Lee (bo)', 'cy Lee (cy)'] },
  ])
  expect(await judged([person('ann', 'manager: null'), ...reports], [leave], ['ann'])).toEqual([])
})
