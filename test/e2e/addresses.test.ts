import { expect, test } from 'vitest'
import { edit } from '../../src/sandbox/company.js'
import { altered, outline, seedsOf, unlimited, writeChart, type People } from '../support/charts.js'
import { expectConverged, expectExit, expectNothingWritten, stage, userWith, type Stage } from '../support/stage.js'
import { long } from '../support/long.js'

const people = outline(`
top
  ann
  bob
  cid
`)
const at = (name: string): string => `${name}@acme.example`

/** All people are bound, and the service is as the chart says. */
async function adopted(settings = unlimited): Promise<Stage> {
  const place = await stage(seedsOf(people))
  writeChart(place.folder, people, settings)
  expectExit(await place.run('apply', '--yes'), 0)
  return place
}

/** Gives accounts other addresses, as an administrator does in the product. */
function readdressed({ sandbox }: Stage, addresses: Readonly<Record<string, string>>): void {
  for (const id of Object.keys(addresses)) edit(sandbox.company, id, { email: `on-the-way-${id}@acme.example` })
  for (const [id, email] of Object.entries(addresses)) edit(sandbox.company, id, { email })
}

async function applied(place: Stage, chart: People, settings = unlimited): Promise<void> {
  writeChart(place.folder, chart, settings)
  expectExit(await place.run('apply', '--yes'), 0)
}

const swap = { 'id-ann': at('bob'), 'id-bob': at('ann') }

/** Two addresses were swapped in the product, and a third person is to move: nothing is written. */
async function swapped(): Promise<Stage> {
  const place = await adopted()
  readdressed(place, swap)
  writeChart(place.folder, altered(people, { cid: { manager: 'bob' } }), unlimited)
  for (const command of [['plan'], ['apply', '--yes']]) {
    const ran = await place.run(...command)
    expectExit(ran, 8)
    expect(ran.out).toContain(
      'Ann Example (ann) is bound to account id-ann, which has the address of Bob Example (bob)',
    )
    expect(ran.out).toContain(
      'Bob Example (bob) is bound to account id-bob, which has the address of Ann Example (ann)',
    )
    expect(ran.out).toContain('"espalier state forget ann" and "espalier state forget bob"')
    expect(ran.out).not.toContain('third address')
  }
  expectNothingWritten(place.sandbox)
  return place
}

test('two addresses that were swapped in the product stop a plan, until they are swapped back there', async () => {
  const place = await swapped()
  readdressed(place, { 'id-ann': at('ann'), 'id-bob': at('bob') })
  expectExit(await place.run('apply', '--yes'), 0)
  await expectConverged(place)
  expect(userWith(place.sandbox, at('cid')).managerId).toBe('id-bob')
})

long('or until the chart has them as they are now', async () => {
  const place = await swapped()
  const kept = { ann: { email: at('bob') }, bob: { email: at('ann') }, cid: { manager: 'bob' } }
  await applied(place, altered(people, kept))
  await expectConverged(place)
  expect(place.sandbox.company.users.map(({ id, email }) => [id, email])).toContainEqual(['id-ann', at('bob')])
  expect(userWith(place.sandbox, at('cid')).managerId).toBe('id-bob')
})

long('or until both bindings are forgotten: then the accounts are adopted by their addresses', async () => {
  const place = await swapped()
  for (const key of ['ann', 'bob']) expectExit(await place.run('state', 'forget', key), 0)
  // They have the names of each other, so that a person must say that this is meant.
  const asked = await place.run('apply', '--yes')
  expectExit(asked, 8)
  expect(asked.out).toContain('Ann Example (ann) would adopt account id-bob (Bob Example, ann@acme.example)')
  const meant = { ann: { samePerson: true }, bob: { samePerson: true }, cid: { manager: 'bob' } }
  writeChart(place.folder, altered(people, meant), unlimited)
  expectExit(await place.run('apply', '--yes'), 0)
  writeChart(place.folder, altered(people, { cid: { manager: 'bob' } }), unlimited)
  await expectConverged(place)
  expect(place.state().bindings).toMatchObject({ ann: { id: 'id-bob' }, bob: { id: 'id-ann' } })
  expect(userWith(place.sandbox, at('bob'))).toMatchObject({ id: 'id-ann', firstName: 'Bob' })
})

long('an address is handed over in one plan', async () => {
  const place = await adopted()
  await applied(place, altered(people, { ann: { email: at('ann.new') }, bob: { email: at('ann') } }))
  await expectConverged(place)
  expect(userWith(place.sandbox, at('ann')).id).toBe('id-bob')
  expect(userWith(place.sandbox, at('ann.new')).id).toBe('id-ann')
})

long('a leaver whom IT has renamed first is deactivated, and is in the headline', async () => {
  const place = await adopted()
  readdressed(place, { 'id-bob': at('zz-left-bob') })
  writeChart(place.folder, altered(people, { bob: { status: 'left' } }), unlimited)
  const plan = await place.run('plan')
  expect(plan.out).toMatch(/^1 leaver$/m)
  expect(plan.out).toContain('The address of account id-bob was changed outside Git to zz-left-bob@acme.example')
  expectExit(await place.run('apply', '--yes'), 0)
  expect(userWith(place.sandbox, at('zz-left-bob'))).toMatchObject({ id: 'id-bob', active: false })
  await applied(place, altered(people, { bob: { status: 'left', email: at('zz-left-bob') } }))
  expect((await place.run('plan')).out).not.toContain('outside Git')
})

long('whose address has drifted goes on being written to, and the address is left alone or put back', async () => {
  const place = await adopted()
  readdressed(place, { 'id-bob': at('bobby') })
  await applied(place, altered(people, { bob: { manager: 'ann', department: 'Sales' } }))
  expect(userWith(place.sandbox, at('bobby'))).toMatchObject({ managerId: 'id-ann', department: 'Sales' })
  expectExit(await place.run('apply', '--yes', '--drift', 'revert'), 0)
  expect(userWith(place.sandbox, at('bob')).id).toBe('id-bob')
  await expectConverged(place)
})

long('where Git does not own the address, an account goes on being known by the one that it gets', async () => {
  const settings = `${unlimited}manage: [department, manager, active]\n`
  const place = await adopted(settings)
  readdressed(place, { 'id-bob': at('bobby') })
  const sales = altered(people, { bob: { department: 'Sales' } })
  await applied(place, sales, settings)
  expect(userWith(place.sandbox, at('bobby')).department).toBe('Sales')
  expect((await place.plan()).findings).toEqual([])
  await applied(
    place,
    altered(sales, { bob: { email: at('bobby'), firstName: 'Robert', department: 'Support' } }),
    settings,
  )
  expect(userWith(place.sandbox, at('bobby')).department).toBe('Support')
})

long('a key is renamed together with the address, and the address changes together with a leaving', async () => {
  const place = await adopted()
  const { bob: old, ...others } = people
  if (old === undefined) throw new Error('no bob')
  const renamed = { ...others, robert: { ...old, email: at('robert'), was: 'bob' } }
  await applied(place, renamed)
  expect(userWith(place.sandbox, at('robert')).id).toBe('id-bob')
  const left = { ...others, robert: { ...old, email: at('left.robert'), status: 'left' as const } }
  await applied(place, left)
  expect(userWith(place.sandbox, at('left.robert'))).toMatchObject({ id: 'id-bob', active: false })
  await expectConverged(place)
})

long('in the second contract the address to sign in with counts too', async () => {
  const seeds = seedsOf(people)
  const place = await stage(
    seeds.map((one) => (one.id === 'id-bob' ? { ...one, loginname: at('top') } : one)),
    { contract: 'v2' },
  )
  writeChart(place.folder, people, `api:\n  contract: v2\n  showsWithin: 1\n${unlimited}`)
  const ran = await place.run('plan')
  expectExit(ran, 8)
  expect(ran.out).toContain('Bob Example (bob) would adopt account id-bob, which has the address of Top Example (top)')
})
