import { expect, test } from 'vitest'
import { keepingManager, meant } from '../../../src/sandbox/clearing.js'
import { createCompany } from '../../../src/sandbox/seed.js'
import { defaultSwitches, type Switches } from '../../../src/sandbox/switches.js'
import { people } from './running.js'

const company = createCompany(
  [{ ...(people[0] as (typeof people)[0]), department: 'Navy' }, ...people.slice(1)],
  defaultSwitches,
)
const [grace, ada] = company.users as [(typeof company.users)[0], (typeof company.users)[0]]
const fields = (sent: object, switches: Partial<Switches>, old = grace) => {
  const found = meant(old, { ...sent }, { ...defaultSwitches, ...switches }, 'v1')
  return 'fields' in found ? found.fields : found.error.code
}

test.each<[Switches['clearText'], unknown, unknown]>([
  ['null', null, { department: null }],
  ['null', '', 'invalid_field'],
  ['empty', '', { department: null }],
  ['empty', null, { department: 'Navy' }],
  ['any', '', { department: '' }],
])('where a text is cleared by %s, %j is %j', (clearText, department, expected) => {
  const found = fields({ department, managerId: 'x' }, { clearText })
  expect(typeof found === 'string' ? found : { department: found['department'] }).toEqual(expected)
})

test('where a manager is cleared by being left out, it is', () => {
  expect(fields({}, { clearManager: 'omit' }, ada)).toEqual({ managerId: null })
  expect(fields({}, { clearManager: 'null' }, ada)).toEqual({})
})

test('where it cannot be cleared, the old one stays', () => {
  const cleared = { ...ada, managerId: null }
  expect(keepingManager(ada, cleared, { ...defaultSwitches, clearManager: 'unsupported' }).managerId).toBe(grace.id)
  expect(keepingManager(ada, cleared, { ...defaultSwitches, clearManager: 'null' }).managerId).toBeNull()
})
