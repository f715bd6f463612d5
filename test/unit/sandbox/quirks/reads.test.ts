import { expect, test } from 'vitest'
import { edit } from '../../../../src/sandbox/company.js'
import { newReads } from '../../../../src/sandbox/quirks/reads.js'
import { createCompany } from '../../../../src/sandbox/seed.js'
import { defaultSwitches, type Switches } from '../../../../src/sandbox/switches.js'
import { people } from '../running.js'

function opened(switches: Partial<Switches>) {
  const company = createCompany(people, { ...defaultSwitches, ...switches })
  return { company, reads: newReads(company), id: company.users[0]?.id ?? '' }
}

test('without a lag the company itself is read', () => {
  const { company, reads } = opened({})
  expect(reads.view(0, true)).toBe(company)
})

test('with a lag, what was written shows after it and not before', () => {
  const { company, reads, id } = opened({ lag: 1_000 })
  edit(company, id, { department: 'New' })
  reads.look(500)
  const department = (now: number): unknown => reads.view(now, false).users[0]?.['department']
  expect([department(600), department(1_499), department(1_500)]).toEqual([null, null, 'New'])
})

test('a list that moves on still has everybody', () => {
  const { reads } = opened({ shift: 100 })
  const [first, second] = [reads.view(0, true).users, reads.view(0, true).users]
  expect(first.map(({ id }) => id)).not.toEqual(second.map(({ id }) => id))
  expect(new Set(first.map(({ id }) => id))).toEqual(new Set(second.map(({ id }) => id)))
})
