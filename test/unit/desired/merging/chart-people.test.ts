import { expect, test } from 'vitest'
import { personCalled } from '../../../../src/desired/merging/chart-people.js'
import { chartOfText } from '../../../support/hr-merges.js'

test('each person has a standing, the values of today, and all addresses, that of today first', async () => {
  const people = await chartOfText(`
  zoe:
    email: zoe@acme.example
    firstName: Zoë
    lastName: Young
    manager: null
    changes:
      - { on: 2026-05-01, email: ZOE.Y@acme.example, lastName: Old }
      - { on: 2027-05-01, email: zoe.x@acme.example }
  ends: { end: 2026-11-30, email: ends@acme.example, firstName: En, lastName: Ds, manager: zoe }
  gone: { end: 2026-11-29, email: gone@acme.example, firstName: Go, lastName: Ne, manager: zoe }
  left: { status: left, email: left@acme.example, firstName: Le, lastName: Ft, manager: zoe }
  later: { start: 2026-12-01, email: later@acme.example, firstName: La, lastName: Ter, manager: zoe, department: Sales }
  away: { absence: { from: 2026-11-01, to: 2027-01-31, deactivate: true }, email: away@acme.example, firstName: A, lastName: Way, manager: zoe }
`)
  expect(people.map(({ key, standing }) => [key, standing])).toEqual([
    ['away', 'active'],
    ['ends', 'active'],
    ['gone', 'left'],
    ['later', 'later'],
    ['left', 'left'],
    ['zoe', 'active'],
  ])
  const [zoe, later] = ['zoe', 'later'].map((key) => people.find((one) => one.key === key))
  expect(zoe?.addresses).toEqual(['zoe.y@acme.example', 'zoe@acme.example', 'zoe.x@acme.example'])
  expect(zoe === undefined ? '' : personCalled(zoe)).toBe('Zoë Old (zoe)')
  expect([zoe?.file, zoe?.line]).toEqual(['org/people/all.yaml', 3])
  expect(later?.values).toMatchObject({ manager: 'zoe', department: 'Sales' })
})
