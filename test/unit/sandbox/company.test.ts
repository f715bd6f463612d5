import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { create, edit, find, list, update } from '../../../src/sandbox/company.js'
import { createCompany } from '../../../src/sandbox/seed.js'
import { madeUpCompany } from '../../../src/sandbox/made-up.js'
import type { Company } from '../../../src/sandbox/records.js'
import { defaultSwitches } from '../../../src/sandbox/switches.js'
import type { Switches } from '../../../src/sandbox/switches.js'

const id = fc.integer({ min: 1, max: 12 }).map((number) => `u_${String(number).padStart(4, '0')}`)
const fields = fc.record(
  {
    email: fc.constantFrom('a@example.test', 'A@example.test', 'b@example.test', 'c@example.test', 'no'),
    firstName: fc.constantFrom('Ann', 'Bo', ''),
    lastName: fc.constantFrom('Lee', null),
    managerId: fc.option(id),
    active: fc.constantFrom(true, false, 'no'),
    title: fc.string(),
  },
  { requiredKeys: [] },
)
const step = fc.record({ act: fc.constantFrom('create', 'update', 'edit'), id, fields })
const switches = fc.record({
  put: fc.constantFrom('merge', 'replace'),
  requireManager: fc.constantFrom('yes', 'no'),
  ids: fc.constantFrom('short', 'vendor'),
  listInactive: fc.constantFrom('yes', 'no'),
} as const)

function take(company: Company, { act, id: who, fields: sent }: { act: string; id: string; fields: object }): void {
  const known = { ...sent }
  if (act === 'create')
    create(company, { email: `n${company.users.length}@example.test`, firstName: 'N', lastName: 'N', ...known })
  else (act === 'edit' ? edit : update)(company, who, known)
}

/** What is wrong with a company: nothing, it is to be hoped. */
function flaws(company: Company, set: Partial<Switches>): readonly string[] {
  const boss = new Map(company.users.map((user) => [user.id, user.managerId]))
  const found: string[] = []
  for (const user of company.users) {
    let [above, steps] = [user.managerId, 0]
    for (; above !== null && boss.has(above) && steps <= boss.size; steps += 1) above = boss.get(above) ?? null
    if (steps >= boss.size) found.push(`${user.id} stands in or below a loop`)
    else if (above !== null && set.requireManager === 'yes') found.push(`${user.id} has an unknown manager`)
    if (typeof user.active !== 'boolean') found.push(`${user.id} is neither active nor inactive`)
    if (find(company, user.email.toUpperCase())[0] !== user) found.push(`${user.email} does not find its user`)
  }
  const shown = company.users.filter((user) => user.active || set.listInactive === 'yes')
  if (JSON.stringify(list(company, set.listInactive === 'yes')) !== JSON.stringify(shown))
    found.push('the list is not what is kept')
  return found
}

test('whatever is sent, there is no loop, no two users of one address, and the list is what is kept', () => {
  const run = fc.property(switches, fc.array(step, { minLength: 5, maxLength: 40 }), (set, steps) => {
    const company = createCompany(madeUpCompany(3, 6, { levels: 3 }), { ...defaultSwitches, ...set })
    for (const one of steps) {
      take(company, one)
      expect(flaws(company, set)).toEqual([])
    }
  })
  fc.assert(run, { numRuns: 300 })
})

test('a company founded again from its records is the same company, and ids are not given twice', () => {
  const company = createCompany(madeUpCompany(4, 50, { levels: 4 }), defaultSwitches)
  const again = createCompany(company.users, defaultSwitches)
  expect(again.users).toEqual(company.users)
  const sent = { email: 'new@example.test', firstName: 'New', lastName: 'User' }
  expect(create(again, sent)).toMatchObject({ status: 201, record: { id: 'u_0051' } })
})
