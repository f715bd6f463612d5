import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { edit } from '../../src/sandbox/company.js'
import { altered, outline, seedsOf, writeChart, type People } from '../support/charts.js'
import { answered, expectConverged, expectExit, expectNothingWritten, planIn, stage } from '../support/stage.js'
import type { Switches } from '../../src/sandbox/switches.js'
import type { Stage } from '../support/stage.js'

const before = altered(
  outline(`
top
  ann
    bob
    cid
  dan
`),
  { cid: { department: 'People' } },
)

const after = altered(before, { bob: { manager: 'dan' }, cid: { department: 'Sales' } })

test('a saved plan is applied while nothing has changed', async () => {
  const place = await planned()
  const shown = await place.run('plan', '--out', 'plan.json', '--format', 'json')
  expect(planIn(readFileSync(join(place.folder, 'plan.json'), 'utf8'))).toEqual(planIn(shown.out))
  expectExit(await place.run('apply', '--plan', 'plan.json'), 0)
  expect(answered(place.sandbox, 'PUT 200')).toBe(2)
  await expectConverged(place)
})

test('a saved plan is refused after an edit in the service that changes it: exit 5, nothing written', async () => {
  const place = await stage(seedsOf(before))
  writeChart(place.folder, after)
  expectExit(await place.run('plan', '--out', 'plan.json'), 0)
  edit(place.sandbox.company, 'id-cid', { department: 'Support' })
  const ran = await place.run('apply', '--plan', 'plan.json')
  expectExit(ran, 5)
  expect(ran.err).toMatch(/not the one that was approved.*not approved: update:cid/)
  expectNothingWritten(place.sandbox)
})

test('a saved plan is refused after an edit of the chart: exit 5, nothing written', async () => {
  const place = await planned()
  expectExit(await place.run('plan', '--out', 'plan.json'), 0)
  writeChart(place.folder, altered(after, { ann: { status: 'left' }, cid: { manager: 'top' } }))
  const ran = await place.run('apply', '--plan', 'plan.json')
  expectExit(ran, 5)
  expect(ran.err).toContain('deactivate:ann')
  expectNothingWritten(place.sandbox)
})

test('what somebody edits in the service is never overwritten by a saved plan: it becomes a conflict', async () => {
  const place = await planned()
  expectExit(await place.run('plan', '--out', 'plan.json'), 0)
  edit(place.sandbox.company, 'id-cid', { department: 'Support' })
  const ran = await place.run('apply', '--plan', 'plan.json')
  expect(ran.err).toContain('Conflict')
  expect(answered(place.sandbox, 'PUT 200')).toBe(1)
  expect(place.sandbox.company.users.find(({ id }) => id === 'id-cid')?.department).toBe('Support')
})

test('a file that is no plan approves nothing', async () => {
  const place = await planned()
  for (const file of ['org/espalier.yaml', '.espalier/state.json', 'none.json']) {
    const ran = await place.run('apply', '--plan', file)
    expectExit(ran, 1)
    expect(ran.err).toContain(`espalier: The plan ${file} cannot be used: `)
    expect(ran.err).toContain('espalier plan --out')
  }
  expectNothingWritten(place.sandbox)
})

test('the right fingerprint is accepted in full and in short, another one is not', async () => {
  const place = await planned()
  const { fingerprint } = await place.plan()
  const wrong = await place.run('apply', '--expect', `sha256:${'0'.repeat(64)}`)
  expectExit(wrong, 5)
  expectNothingWritten(place.sandbox)
  expectExit(await place.run('apply', '--expect', fingerprint.slice('sha256:'.length, 17)), 0)
  await expectConverged(place)
})

test('the fingerprint of a plan approves the rest of it after a failure, and nothing more', async () => {
  const place = await planned({ faults: ['PUT /users/id-bob:1:422'] })
  const { fingerprint } = await place.plan()
  expectExit(await place.run('apply', '--expect', fingerprint), 3)
  expect(answered(place.sandbox, 'PUT 200')).toBe(1)
  expect((await place.plan()).fingerprint).not.toBe(fingerprint)

  writeChart(place.folder, altered(after, { dan: { lastName: 'More' } }))
  const more = await place.run('apply', '--expect', fingerprint)
  expectExit(more, 5)
  expect(more.err).toContain('update:dan')
  expect(answered(place.sandbox, 'PUT 200')).toBe(1)

  writeChart(place.folder, after)
  expectExit(await place.run('apply', '--expect', fingerprint), 0)
  await expectConverged(place)
})

/** A company and a state that are as the first chart says, and the second chart. */
async function planned(switches: Partial<Switches> = {}, next: People = after): Promise<Stage> {
  const place = await stage(seedsOf(before), switches)
  writeChart(place.folder, before)
  expectExit(await place.run('apply', '--yes'), 0)
  writeChart(place.folder, next)
  return place
}
