import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changeDigest } from '../../src/plan/fingerprint.js'
import { edit } from '../../src/sandbox/company.js'
import { altered, outline, seedsOf, writeChart, type People } from '../support/charts.js'
import { long } from '../support/long.js'
import { answered, expectConverged, expectExit, expectNothingWritten, planIn, stage } from '../support/stage.js'
import type { Switches } from '../../src/sandbox/switches.js'
import type { Stage } from '../support/stage.js'
import { sealedFile } from '../support/seals.js'

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

long('a saved plan is applied while nothing has changed', async () => {
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
  expect(ran.err).toMatch(/not the one that was approved.*not approved: change cid/)
  expectNothingWritten(place.sandbox)
})

long('a saved plan is refused after an edit of the chart: exit 5, nothing written', async () => {
  const place = await planned()
  expectExit(await place.run('plan', '--out', 'plan.json'), 0)
  writeChart(place.folder, altered(after, { ann: { status: 'left' }, cid: { manager: 'top' } }))
  const ran = await place.run('apply', '--plan', 'plan.json')
  expectExit(ran, 5)
  expect(ran.err).toContain('leave ann')
  expectNothingWritten(place.sandbox)
})

long('what somebody edits in the service is never overwritten by a saved plan: it becomes a conflict', async () => {
  const place = await planned()
  expectExit(await place.run('plan', '--out', 'plan.json'), 0)
  edit(place.sandbox.company, 'id-cid', { department: 'Support' })
  const ran = await place.run('apply', '--plan', 'plan.json')
  expect(ran.err).toContain('Conflict')
  expect(answered(place.sandbox, 'PUT 200')).toBe(1)
  expect(place.sandbox.company.users.find(({ id }) => id === 'id-cid')?.department).toBe('Support')
})

long('a file that is no plan approves nothing', async () => {
  const place = await planned()
  for (const file of ['org/espalier.yaml', '.espalier/state.json', 'none.json']) {
    const ran = await place.run('apply', '--plan', file)
    expectExit(ran, 1)
    expect(ran.err).toContain(`espalier: The plan ${file} cannot be used: `)
    expect(ran.err).toContain('espalier plan --out')
  }
  expectNothingWritten(place.sandbox)
})

long('the first 32 digits of the right fingerprint are accepted, fewer are not, nor is another one', async () => {
  const place = await planned()
  const { fingerprint } = await place.plan()
  const wrong = await place.run('apply', '--expect', `sha256:${'0'.repeat(64)}`)
  expectExit(wrong, 5)
  expect(wrong.err).toContain(` --expect ${fingerprint.slice(7, 39)}.`)
  expectNothingWritten(place.sandbox)
  const digits = fingerprint.slice('sha256:'.length)
  for (const few of [digits.slice(0, 10), digits.slice(0, 31), `sha256:${digits.slice(0, 31)}`]) {
    const short = await place.run('apply', '--expect', few)
    expectExit(short, 64)
    expect(short.err).toMatch(/^espalier: --expect takes at least 32 digits of a fingerprint, and this has (10|31): /)
  }
  expectNothingWritten(place.sandbox)
  expectExit(await place.run('apply', '--expect', digits.slice(0, 32)), 0)
  await expectConverged(place)
})

long('the fingerprint of a plan approves the rest of it after a failure, and nothing more', async () => {
  const place = await planned({ faults: ['PUT /users/id-bob:1:422'] })
  const { fingerprint } = await place.plan()
  const partly = await place.run('apply', '--expect', fingerprint)
  expectExit(partly, 3)
  expect(partly.out).toContain(`approved changes: espalier apply --expect ${fingerprint.slice(7, 39)}\n`)
  expect(answered(place.sandbox, 'PUT 200')).toBe(1)
  expect((await place.plan()).fingerprint).not.toBe(fingerprint)

  writeChart(place.folder, altered(after, { dan: { lastName: 'More' } }))
  const more = await place.run('apply', '--expect', fingerprint)
  expectExit(more, 5)
  expect(more.err).toContain('change dan')
  expect(answered(place.sandbox, 'PUT 200')).toBe(1)

  writeChart(place.folder, after)
  expectExit(await place.run('apply', '--expect', fingerprint), 0)
  await expectConverged(place)
})

long('a state in which somebody has added a change to what was approved approves nothing', async () => {
  const place = await planned({ faults: ['PUT /users/id-bob:1:422'] })
  const { fingerprint } = await place.plan()
  expectExit(await place.run('apply', '--expect', fingerprint), 3)
  writeChart(place.folder, altered(after, { dan: { lastName: 'More' } }))
  const { changes } = await place.plan()
  const honest = place.state()
  const begun = { fingerprint, changes: changes.map(changeDigest) }
  const file = join(place.folder, '.espalier/state.json')
  writeFileSync(file, JSON.stringify({ ...honest, begun }))
  const forged = await place.run('apply', '--expect', fingerprint)
  expectExit(forged, 7)
  expect(forged.err).toContain('has no seal')

  // Even where a person has sealed it: the digests must be those of the fingerprint.
  writeFileSync(file, sealedFile({ ...honest, begun }))
  const ran = await place.run('apply', '--expect', fingerprint)
  expectExit(ran, 5)
  expect(ran.err).toContain('not the one that was approved')
  expect(answered(place.sandbox, 'PUT 200')).toBe(1)

  writeChart(place.folder, after)
  expectExit(await place.run('apply', '--expect', fingerprint), 5)
  writeFileSync(file, sealedFile(honest))
  expectExit(await place.run('apply', '--expect', fingerprint), 0)
  await expectConverged(place)
})

test('a saved plan in which somebody has edited a value approves nothing', async () => {
  const place = await planned()
  expectExit(await place.run('plan', '--out', 'plan.json'), 0)
  const file = join(place.folder, 'plan.json')
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"Sales"', '"Support"'))
  writeChart(place.folder, altered(after, { cid: { department: 'Support' } }))
  const ran = await place.run('apply', '--plan', 'plan.json')
  expectExit(ran, 5)
  expect(ran.err).toContain('or was edited, so nothing was written')
  expectNothingWritten(place.sandbox)
})

/** A company and a state that are as the first chart says, and the second chart. */
async function planned(switches: Partial<Switches> = {}, next: People = after): Promise<Stage> {
  const place = await stage(seedsOf(before), switches)
  writeChart(place.folder, before)
  expectExit(await place.run('apply', '--yes'), 0)
  writeChart(place.folder, next)
  return place
}
