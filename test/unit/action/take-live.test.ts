import { expect, test } from 'vitest'
import { sortDrift } from '../../../src/action/take-live.js'
import { writePeople } from '../../../src/desired/editing/edit.js'
import type { Field, Value } from '../../../src/model/fields.js'
import type { Drift } from '../../../src/model/files.js'
import type { Day, PersonKey } from '../../../src/model/names.js'

const [asOf, now] = ['2026-12-01' as Day, new Date('2026-12-01T12:00:00Z')]
const settings = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\n' }
const boss = '  boss: { email: boss@acme.example, firstName: Bo, lastName: Boss, manager: null }\n'

/** The chart with ada, whose entry also has these lines, below these defaults. */
function folderWith(lines: string, defaults = ''): Parameters<typeof sortDrift>[0] {
  const ada = `  ada:\n    email: ada@acme.example\n    firstName: Ada\n    lastName: L\n${lines}`
  const people = [{ file: 'org/people/a.yaml', text: `${defaults}people:\n${boss}${ada}` }]
  return { settings, contract: null, people, diagnostics: [] }
}

function driftOf(field: Field, live: Value, more: Partial<Drift> = {}): Drift {
  const at = { file: 'org/people/a.yaml', line: 3, column: 3 }
  return { kind: 'drift', key: 'ada' as PersonKey, name: 'Ada L', field, applied: 'x', desired: 'x', live, at, ...more }
}

/** What is taken of a drift, by field, and why the rest is not. */
async function sortedOf(folder: Parameters<typeof sortDrift>[0], ...drift: Drift[]): Promise<readonly unknown[]> {
  const { taken, left } = await sortDrift(folder, { drift, asOf }, now)
  return [taken.map(({ field }) => field), left.map(({ why }) => why)]
}

test.each([
  ['the line of the entry', '    manager: boss\n    department: Sales\n', ''],
  ['the default of the file', '    manager: boss\n', 'defaults: { department: Sales }\n'],
  ['a dated change', '    manager: boss\n    changes: [{ on: 2026-11-01, department: Sales }]\n', ''],
])('a department that was emptied is taken where %s names it', async (_, lines, defaults) => {
  expect(await sortedOf(folderWith(lines, defaults), driftOf('department', null))).toEqual([['department'], []])
})

test('a value that a past change set is taken there, and a later change still comes', async () => {
  const changes = '    changes:\n      - { on: 2026-11-01, lastName: M }\n      - { on: 2027-01-01, lastName: N }\n'
  const folder = folderWith(`    manager: boss\n${changes}`)
  expect(await sortedOf(folder, driftOf('lastName', 'Live'))).toEqual([['lastName'], []])
  const record = { key: 'ada', file: 'org/people/a.yaml', entry: { lastName: 'Live' } as never }
  const [written] = await writePeople(folder.people, [record], asOf)
  expect(written?.text).toContain('- { on: 2026-11-01, lastName: Live }\n      - { on: 2027-01-01, lastName: N }')
})

test.each([
  ['a manager who is not in the chart', driftOf('manager', '#u9'), /not in the chart: delete the line/],
  ['an empty name', driftOf('firstName', null), /no value there/],
  ['a conflict', driftOf('lastName', 'Live', { kind: 'conflict' }), /both changed/],
  ['an account that is active again', driftOf('active', true), /active again/],
])('%s is left to a person', async (_, drift, why) => {
  expect(await sortedOf(folderWith('    manager: boss\n'), drift)).toEqual([[], [expect.stringMatching(why)]])
})
