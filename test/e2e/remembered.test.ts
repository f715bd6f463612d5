import { expect, test } from 'vitest'
import { edit } from '../../src/sandbox/company.js'
import type { PersonKey } from '../../src/model/names.js'
import { altered, named, outline, seedsOf, writeChart } from '../support/charts.js'
import { long } from '../support/long.js'
import { expectConverged, expectExit, expectNothingWritten, planIn, stage, userWith } from '../support/stage.js'
import type { Stage } from '../support/stage.js'

const people = outline(`
top
  ann
  bob
  cid
  dan
  eva
`)

long('the state can be shown, as text and as data', async () => {
  const place = await adopted()
  const shown = await place.run('state', 'show')
  expectExit(shown, 0)
  for (const key of Object.keys(people)) expect(shown.out).toContain(`id-${key}`)
  const data = await place.run('state', 'show', '--format', 'json')
  expect(JSON.parse(data.out)).toEqual(place.state())
})

test('somebody who is bound and vanishes from the files is an error that names the ways out', async () => {
  const place = await adopted()
  writeChart(place.folder, altered(people, { bob: undefined }))
  for (const command of [['plan'], ['apply', '--yes']]) {
    const ran = await place.run(...command)
    expectExit(ran, 8)
    expect(ran.out).toContain('bob is bound to account id-bob but is missing from the files')
    expect(ran.out).toContain('status: left')
    expect(ran.out).toContain('was: bob')
    expect(ran.out).toContain('espalier state forget bob')
  }
  expectExit(await place.run('state', 'forget', 'bob'), 0)
  expect(Object.keys(place.state().bindings)).not.toContain('bob')
  await expectConverged(place)
  expect((await place.plan()).unmanaged.map(({ id }) => id)).toEqual(['id-bob'])
  expectNothingWritten(place.sandbox)
})

long('to forget somebody who is not known is an error with the nearest key', async () => {
  const place = await adopted()
  const before = place.state()
  const ran = await place.run('state', 'forget', 'bbob')
  expectExit(ran, 7)
  expect(ran.err).toMatch(/^espalier: [^\n]*Did you mean "bob"\?[^\n]*\n$/)
  expect(place.state()).toEqual(before)
})

long(
  'an account that was deleted in the service is an error, and a new one is made only after it is forgotten',
  async () => {
    const { folder } = await adopted()
    const place = await stage(seedsOf(altered(people, { bob: undefined })), {}, folder)
    const ran = await place.run('apply', '--yes')
    expectExit(ran, 8)
    expect(ran.out).toContain('which is gone from Small Improvements')
    expect(ran.out).toContain('espalier state forget bob')
    expectNothingWritten(place.sandbox)
    expectExit(await place.run('state', 'forget', 'bob'), 0)
    expectExit(await place.run('apply', '--yes'), 0)
    expect(place.sandbox.stats().methods['POST']).toBe(1)
    await expectConverged(place)
  },
)

test('a lost state ends in adoptions, never in a second account', async () => {
  const place = await adopted()
  const lost = await stage(place.sandbox.company.users)
  writeChart(lost.folder, altered(people, { fay: named('fay', 'top') }))
  const { counts, held } = await lost.plan()
  expect([counts.adopt, counts.hire]).toEqual([6, 0])
  expect(held.map(({ change, reason }) => [change.key, reason])).toEqual([['fay', 'first-run']])
})

long('what somebody edits in the service is reported and left alone, until it is asked to be put back', async () => {
  const place = await adopted()
  edit(place.sandbox.company, 'id-bob', { managerId: 'id-ann', lastName: 'Edited' })
  await expectConverged(place)
  const { drift } = await place.plan()
  expect(drift.map(({ kind, field, live }) => [kind, field, live])).toEqual([
    ['drift', 'lastName', 'Edited'],
    ['drift', 'manager', 'ann'],
  ])
  expectExit(await place.run('apply', '--yes'), 0)
  expectNothingWritten(place.sandbox)
  expectExit(await place.run('apply', '--yes', '--drift', 'revert'), 0)
  expect(userWith(place.sandbox, 'bob@acme.example')).toMatchObject({ managerId: 'id-top', lastName: 'Example' })
  expect((await place.plan()).drift).toEqual([])
})

long('a renamed key keeps its account', async () => {
  const place = await adopted()
  const { bob, ...others } = people
  writeChart(place.folder, { ...others, robert: { ...bob, was: 'bob' } as never })
  expectExit(await place.run('apply', '--yes'), 0)
  expectNothingWritten(place.sandbox)
  expect(Object.keys(place.state().bindings)).not.toContain('bob')
  expect(place.state().bindings['robert' as PersonKey]?.id).toBe('id-bob')
  await expectConverged(place)
})

long('only the people who are named, and what they need, are changed', async () => {
  const place = await adopted()
  writeChart(
    place.folder,
    altered(people, { gus: named('gus', 'fay'), fay: named('fay', 'top'), ann: { manager: 'bob' } }),
  )
  const ran = await place.run('apply', '--yes', '--only', 'gus')
  expectExit(ran, 0)
  expect(ran.out).toContain('1 change is left to make')
  expect(place.sandbox.stats().methods).toMatchObject({ POST: 2 })
  expect(place.sandbox.stats().methods['PUT']).toBeUndefined()
  expect((await place.plan()).changes.map(({ id }) => id)).toEqual(['move:ann'])
})

long('an apply to a few people does not make a lost state trusted', async () => {
  const place = await stage(seedsOf(people))
  writeChart(place.folder, altered(people, { fay: named('fay', 'top') }))
  expectExit(await place.run('apply', '--yes', '--only', 'ann'), 0)
  expect(place.state().hiring).toBe(false)
  expect((await place.plan()).held.map(({ change }) => change.key)).toEqual(['fay'])
})

long('a plan as JSON is exactly one valid document on stdout, and nothing for people is mixed into it', async () => {
  const place = await stage(seedsOf(people))
  writeChart(place.folder, altered(people, { ann: { manager: 'bob' }, fay: named('fay', 'eva') }))
  const ran = await place.run('plan', '--format', 'json', '--exit-code')
  expectExit(ran, 2)
  const plan = planIn(ran.out)
  expect(plan.counts.adopt).toBe(6)
  expect(ran.out).toBe(`${ran.out.trim()}\n`)
})

long('a plan as JSON that is blocked is a valid document too', async () => {
  const place = await adopted()
  const left = Object.fromEntries(['ann', 'bob', 'cid', 'dan'].map((key) => [key, { status: 'left' as const }]))
  writeChart(place.folder, altered(people, left))
  const ran = await place.run('plan', '--format', 'json')
  expectExit(ran, 8)
  expect(
    planIn(ran.out)
      .limits.filter(({ blocked }) => blocked)
      .map(({ limit }) => limit),
  ).toEqual(['deactivate'])
})

long('what is wrong with the files leaves stdout empty when a plan is asked for as JSON', async () => {
  const place = await stage(seedsOf(people))
  writeChart(place.folder, altered(people, { ann: { manager: 'nobody' } }))
  const ran = await place.run('plan', '--format', 'json')
  expectExit(ran, 1)
  expect(ran.out).toBe('')
  expect(ran.err).toContain('unknown-manager')
})

async function adopted(): Promise<Stage> {
  const place = await stage(seedsOf(people))
  writeChart(place.folder, people)
  expectExit(await place.run('apply', '--yes'), 0)
  return place
}
