import { expect } from 'vitest'
import { madeUpCompany } from '../../src/sandbox/made-up.js'
import type { Company } from '../../src/sandbox/records.js'
import { writeChart, type People } from '../support/charts.js'
import { expectConverged, expectExit, expectNoRefusal, newCompany } from '../support/stage.js'
import { long } from '../support/long.js'

long('1,000 people in 8 levels are created with 1,000 requests, none of them refused', async () => {
  const { folder, sandbox, run, state } = await newCompany()
  const people = thousand()
  writeChart(folder, people)
  expectExit(await run('apply', '--yes'), 0)
  expectNoRefusal(sandbox)
  expect(sandbox.stats().methods['POST']).toBe(1000)
  expect(sandbox.stats().methods['PUT']).toBeUndefined()
  expect(depth(sandbox.company)).toBe(8)
  await expectConverged({ run })
  const { bindings } = state()
  expect(Object.keys(bindings).toSorted()).toEqual(Object.keys(people).toSorted())
  expect(new Set(Object.values(bindings).map(({ id }) => id)).size).toBe(1000)
  expect(sandbox.stats().methods['POST']).toBe(1000)
})

function thousand(): People {
  const seeds = madeUpCompany(1, 1000, { levels: 8 })
  const named = new Set<string>()
  const keyOf = (email: string): string => email.split('@')[0] ?? ''
  return Object.fromEntries(
    seeds.map(({ email, firstName, lastName, managerEmail, department }) => [
      keyOf(email),
      {
        ...isNamesake(`${firstName} ${lastName}`, named),
        email,
        firstName,
        lastName,
        manager: typeof managerEmail === 'string' ? keyOf(managerEmail) : null,
        ...(typeof department === 'string' ? { department } : {}),
      },
    ]),
  )
}

/** Names repeat, as names do: the chart says of each namesake that it is another person. */
function isNamesake(name: string, named: Set<string>): { readonly newPerson?: true } {
  if (named.has(name)) return { newPerson: true }
  named.add(name)
  return {}
}

function depth({ users }: Company): number {
  const levels = new Map<string | null, number>([[null, 0]])
  for (const { id, managerId } of users) levels.set(id, (levels.get(managerId) ?? Number.NaN) + 1)
  return Math.max(...levels.values())
}
