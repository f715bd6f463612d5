import { expect, test } from 'vitest'
import { personPlaces } from '../../../src/desired/places.js'
import type { Folder } from '../../../src/desired/reading/folder.js'
import type { Place } from '../../../src/model/files.js'
import type { Day, PersonKey } from '../../../src/model/names.js'

const settings = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\n' }
const people = `defaults:
  department: Sales
people:
  ann:
    email: ann@acme.example
    firstName: Ann
    lastName: A
    manager: null
  ben:
    email: ben@acme.example
    firstName: Ben
    lastName: B
    manager: ann
    status: left
    successor: cid
  cid:
    email: cid@acme.example
    firstName: Cid
    lastName: C
    manager: ben
    start: 2026-12-01
    end: 2027-06-30
    changes:
      - on: 2027-01-01
        department: Legal
      - on: 2027-02-01
        lastName: D
  dan: { email: dan@acme.example, firstName: Dan, lastName: D, manager: ben }
`
const folder: Folder = {
  settings,
  contract: null,
  people: [{ file: 'org/people/a.yaml', text: people }],
  diagnostics: [],
}

async function linesOf(key: string, day: string): Promise<Record<string, number>> {
  const found = await personPlaces(folder, key as PersonKey, day as Day)
  return Object.fromEntries([...(found?.fields ?? [])].map(([field, { line }]) => [field, line]))
}

test('each value has the line that says it: of the entry, of a dated change, of the defaults, or of a successor', async () => {
  const own = { email: 5, firstName: 6, lastName: 7, manager: 8, department: 2, active: 4 }
  expect(await linesOf('ann', '2026-12-01')).toEqual(own)
  expect(await linesOf('cid', '2026-12-05')).toMatchObject({ department: 2, lastName: 19, active: 16 })
  expect(await linesOf('cid', '2027-01-15')).toMatchObject({ department: 25, lastName: 19 })
  expect(await linesOf('cid', '2027-02-15')).toMatchObject({ department: 25, lastName: 27 })
  // The manager has left: who has the reports now is said there.
  expect(await linesOf('dan', '2027-01-15')).toMatchObject({ email: 28, manager: 15 })
})

test('what makes an account inactive has its line, and so has each day', async () => {
  expect(await linesOf('ben', '2027-01-15')).toMatchObject({ active: 14 })
  expect(await linesOf('cid', '2027-07-01')).toMatchObject({ active: 22 })
  const found = await personPlaces(folder, 'cid' as PersonKey, '2026-11-01' as Day)
  const lineOf = (on: string, kind: 'hire' | 'leave' | 'change'): Place | undefined =>
    found?.of({ on: on as Day, kind })
  expect(lineOf('2026-12-01', 'hire')?.line).toBe(21)
  expect(lineOf('2027-02-01', 'change')?.line).toBe(26)
  expect(lineOf('2027-07-01', 'leave')?.line).toBe(22)
})

test('a person whom the files do not name has no places', async () => {
  expect(await personPlaces(folder, 'zoe' as PersonKey, '2026-12-01' as Day)).toBeNull()
})
