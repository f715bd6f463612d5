import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Seed } from '../../src/sandbox/records.js'
import type { Switches } from '../../src/sandbox/switches.js'
import { founder, named, seedsOf, unlimited, writeChart, type People } from '../support/charts.js'
import { expectConverged, expectExit, stage, type Stage } from '../support/stage.js'

const people: People = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [`p${at}`, named(`p${at}`, at === 0 ? null : 'p0')]),
)
const former: Seed = { ...founder, id: 'former', email: 'former@acme.example', role: 'user', active: false }
const seeds = seedsOf(people)
const isOf = (key: string): readonly Seed[] =>
  seeds.filter(({ id }) => id === `id-${key}`).map((one) => ({ ...one, managerId: null }))

/** A company of which nothing is known but these facts, and which may have accounts of some people already. */
async function company(users: readonly Seed[], switches: Partial<Switches>, facts: string): Promise<Stage> {
  const place = await stage(users, switches)
  writeChart(place.folder, people, unlimited)
  mkdirSync(join(place.folder, 'org'), { recursive: true })
  if (facts !== '')
    writeFileSync(
      join(place.folder, 'org/contract.yaml'),
      `contract: v1\nfields: { list: {}, one: {} }\nfacts:\n${facts}`,
    )
  return place
}

const unique = '  emailUnique: { value: "yes", evidence: probed }\n'
const gets = ({ sandbox }: Stage): number => sandbox.stats().methods['GET'] ?? 0
const sameAddress = ({ sandbox }: Stage): number => {
  const emails = sandbox.company.users.map(({ email }) => email.toLowerCase())
  return emails.length - new Set(emails).size
}

test('a first run looks up no address where the list is proven whole', async () => {
  const place = await company([founder, former], {}, unique)
  expectExit(await place.run('apply', '--yes', '--first-run'), 0)
  expect(place.sandbox.stats().methods['POST']).toBe(30)
  expect(gets(place)).toBeLessThan(30)
  await expectConverged(place)
})

test.each([
  ['it is not known to refuse a second account with one address', [founder, former], ''],
  ['it shows no inactive user', [founder], unique],
  ['it was not seen to move on', [founder, former], `${unique}  paging: { value: unknown, evidence: assumed }\n`],
  [
    'its list has a size at which services cut',
    [
      founder,
      former,
      ...Array.from({ length: 8 }, (_, at) => ({ ...founder, id: `x${at}`, email: `x${at}@a.example` })),
    ],
    `${unique}  paging: { value: none, evidence: probed }\n`,
  ],
] as const)('a first run looks up each address of a service of which %s', async (_what, users, facts) => {
  const place = await company(users, {}, facts)
  await place.run('plan', '--first-run')
  expect(gets(place)).toBeGreaterThan(30)
})

test('an account that the list hides among inactive users is looked up and adopted', async () => {
  const left = isOf('p7').map((one) => ({ ...one, active: false }))
  const place = await company([founder, former, ...left], { listInactive: 'no' }, unique)
  expectExit(await place.run('apply', '--yes', '--first-run'), 0)
  expect([place.sandbox.stats().methods['POST'], sameAddress(place)]).toEqual([29, 0])
})

test('an account that a few look-ups find makes a first run look up each address', async () => {
  const place = await company([founder, former, ...isOf('p0')], { list: 'half' }, unique)
  expectExit(await place.run('apply', '--yes', '--first-run', '--max-in-flight', '2'), 0)
  expect(gets(place)).toBeGreaterThan(30)
  expect([place.sandbox.stats().methods['POST'], sameAddress(place)]).toEqual([29, 0])
})

test('an account that no look-up of these finds gets no second one: the service refuses it', async () => {
  const place = await company([founder, former, ...isOf('p29')], { list: 'half' }, unique)
  const ran = await place.run('apply', '--yes', '--first-run', '--max-in-flight', '2')
  expect([ran.exit, sameAddress(place)]).toEqual([3, 0])
  expect(ran.out).toContain('HTTP 409')
  expectExit(await place.run('apply', '--yes', '--first-run'), 0)
  expect([place.sandbox.stats().methods['POST'], sameAddress(place)]).toEqual([30, 0])
})
