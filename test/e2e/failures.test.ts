import { expect, test } from 'vitest'
import { altered, named, outline, seedsOf, writeChart, type People } from '../support/charts.js'
import { answered, expectConverged, expectExit, hired, newCompany, stage } from '../support/stage.js'
import type { Stage } from '../support/stage.js'
import { eachOf, long } from '../support/long.js'

/** Sent one at a time, the second is one of the three leads: those whom others wait for come first. */
const team = outline(`
top
  ann
    ann1
    ann2
  bob
    bob1
    bob2
  cid
    cid1
    cid2
`)

const rows = outline('p01\np02\np03\np04\np05\np06\np07\np08\np09\np10\n')

long(
  'one refused hire skips whoever reports to that person and nothing else; the next run makes up for it',
  async () => {
    const place = await begun(team, 'POST /users:2:422')
    const ran = await place.run('apply', '--yes', '--max-in-flight', '1')
    expectExit(ran, 3)
    expect(ran.out).toContain('7 applied · 1 failed · 2 skipped')
    const [, failed = 'nobody'] = /waits for (\w+)/.exec(ran.out.toLowerCase()) ?? []
    expect(['ann', 'bob', 'cid']).toContain(failed)
    expect(keysIn(place)).toEqual(
      Object.keys(team)
        .filter((key) => !key.startsWith(failed))
        .toSorted(),
    )
    expectExit(await place.run('apply', '--yes'), 0)
    await expectComplete(place, team)
  },
)

long('three failures in a row stop the run', async () => {
  const place = await begun(rows, 'POST /users:2:422', 'POST /users:3:422', 'POST /users:4:422')
  const ran = await place.run('apply', '--yes', '--max-in-flight', '1')
  expectExit(ran, 3)
  expect(ran.out).toContain('3 changes failed in a row')
  expect(place.sandbox.stats().methods['POST']).toBe(4)
  expect(keysIn(place)).toEqual(['p01'])
  expectExit(await place.run('apply', '--yes'), 0)
  await expectComplete(place, rows)
})

long('a key that is refused in the middle stops the run at once: exit 6, what was done is remembered', async () => {
  const place = await begun(rows, 'POST /users:4:401')
  const ran = await place.run('apply', '--yes', '--max-in-flight', '1')
  expectExit(ran, 6)
  expect(ran.out).toContain('refuses the API key')
  expect(place.sandbox.stats().methods['POST']).toBe(4)
  expect(keysIn(place)).toEqual(['p01', 'p02', 'p03'])
  expectExit(await place.run('apply', '--yes'), 0)
  await expectComplete(place, rows)
})

test('a hire whose answer was lost is found by looking, and never made twice', async () => {
  const place = await begun(rows, 'POST /users:3:reset-after', 'POST /users:7:reset-after')
  expectExit(await place.run('apply', '--yes'), 0)
  expect(place.sandbox.stats().methods['POST']).toBe(10)
  expect(answered(place.sandbox, 'POST reset')).toBe(2)
  await expectComplete(place, rows)
})

long('a change whose answer was lost is settled by reading', async () => {
  const place = await begun(rows, 'PUT /users:1:reset-after')
  expectExit(await place.run('apply', '--yes'), 0)
  writeChart(place.folder, {
    ...rows,
    p02: { ...rows['p02'], manager: 'p01' },
    p03: { ...rows['p03'], manager: 'p02' },
  } as People)
  expectExit(await place.run('apply', '--yes'), 0)
  await expectConverged(place)
})

long('a service that answers "too many requests" is waited for', async () => {
  const place = await begun(rows, 'POST /users:2:429/1')
  expectExit(await place.run('apply', '--yes'), 0)
  await expectComplete(place, rows)
})

long('what was done is told, and is not called a success, when it cannot be read again', async () => {
  const place = await begun(rows, 'GET /users?limit:3:404')
  const ran = await place.run('apply', '--yes')
  expectExit(ran, 3)
  expect(ran.out).toContain('10 applied')
  expect(ran.out).toContain('could not be read again')
  expect(ran.err).toMatch(/^espalier: The list of users was not found[^\n]+$/m)
  expectExit(await place.run('apply', '--yes'), 0)
  await expectComplete(place, rows)
})

test('a web page instead of data is never taken for an answer: exit 6, nothing written', async () => {
  const place = await begun(rows, 'GET /users:*:html')
  const ran = await place.run('apply', '--yes')
  expectExit(ran, 6)
  expect(ran.err).toContain('a sign-in page or a proxy')
  expect(place.sandbox.stats().methods['POST']).toBeUndefined()
})

long(
  'a leaver whom the service deactivates and says that it does not know is told as done, once everybody is read again',
  async () => {
    const place = await begun(rows, 'PUT /users:1:denied')
    expectExit(await place.run('apply', '--yes'), 0)
    writeChart(place.folder, altered(rows, { p09: { status: 'left' } }))
    const ran = await place.run('apply', '--yes')
    expectExit(ran, 0)
    expect(ran.out).toMatch(/^1 applied/m)
    expect(await recorded(place)).toMatchObject([
      { key: 'p09', result: 'applied', confirmedAt: expect.any(String) as string },
    ])
  },
)

long('what the service denies, and nobody could read again, is looked for by the next run, and recorded', async () => {
  const place = await begun(rows, 'PUT /users:1:denied', 'GET /users?limit:7:404')
  expectExit(await place.run('apply', '--yes'), 0)
  writeChart(place.folder, altered(rows, { p09: { status: 'left' } }))
  expectExit(await place.run('apply', '--yes'), 3)
  expectExit(await place.run('apply', '--yes'), 0)
  expect(await recorded(place)).toMatchObject([
    { key: 'p09', result: 'found', confirmedAt: expect.any(String) as string },
  ])
})

/** What the newest record tells of each change. */
async function recorded(place: Stage): Promise<unknown> {
  const { records } = JSON.parse((await place.run('evidence', '--format', 'json')).out) as {
    records: { record: { changes: unknown } }[]
  }
  return records.at(-1)?.record.changes
}

async function begun(people: People, ...faults: readonly string[]): Promise<Stage> {
  const place = await newCompany({ faults })
  writeChart(place.folder, people)
  return place
}

/** Whose accounts are bound, which are those that exist. */
function keysIn({ sandbox, state }: Stage): string[] {
  const bindings = Object.entries(state().bindings)
  expect(bindings.map(([, { id }]) => id).toSorted()).toEqual(
    hired(sandbox)
      .map(({ id }) => id)
      .toSorted(),
  )
  return bindings.map(([key]) => key).toSorted()
}

async function expectComplete(place: Stage, people: People): Promise<void> {
  await expectConverged(place)
  expect(keysIn(place)).toEqual(Object.keys(people).toSorted())
  const addresses = hired(place.sandbox).map(({ email }) => email)
  expect(addresses.toSorted()).toEqual(
    Object.values(people)
      .map(({ email }) => email)
      .toSorted(),
  )
}

long(
  'what is confirmed and undone at once has failed, and is not called drift: the next run makes it again',
  async () => {
    const people = {
      top: named('top', null),
      ann: named('ann', 'top'),
      bob: named('bob', 'top'),
      cid: named('cid', 'top'),
    }
    const place = await stage(seedsOf(people), { faults: ['PUT /users:2:undo', 'PUT /users:3:undo'] })
    writeChart(place.folder, people)
    expectExit(await place.run('apply', '--yes'), 0)
    const sales = { department: 'Sales' }
    writeChart(place.folder, altered(people, { ann: sales, bob: sales, cid: sales }), 'api: { showsWithin: 0 }\n')
    const ran = await place.run('apply', '--yes', '--max-in-flight', '1')
    expectExit(ran, 3)
    expect(ran.out).toContain('1 applied · 2 failed')
    expect(ran.out).toContain('but not kept')
    expect((await place.plan()).drift).toEqual([])
    expectExit(await place.run('apply', '--yes'), 0)
    await expectConverged(place)
  },
)

/** Nothing of the account can be read once it was written to, for a while. */
const unreadable = [2, 3, 4, 5, 6, 7, 8, 9].map((nth) => `GET /users/id-ann:${nth}:500`)

type Lost = readonly [string, readonly string[], number, Parameters<typeof altered>[1][string]]

eachOf<Lost>(
  test,
  [
    [
      'is not done, each time that it is sent',
      [1, 2, 3].map((nth) => `PUT /users/id-ann:${nth}:503`),
      3,
      { status: 'left' },
    ],
    [
      'is done, and cannot be read back',
      ['PUT /users/id-ann:1:reset-after', ...unreadable],
      0,
      { department: 'Sales' },
    ],
    [
      'is not done, and cannot be read back',
      ['PUT /users/id-ann:1:reset-before', ...unreadable],
      3,
      { manager: 'bob' },
    ],
  ],
  () => true,
)('a change whose answer is lost settles itself: it %s', async (_, faults, exit, change) => {
  const people = outline('top\n  ann\n  bob')
  const place = await stage(seedsOf(people), { faults })
  writeChart(place.folder, people)
  expectExit(await place.run('apply', '--yes'), 0)
  writeChart(place.folder, altered(people, { ann: change }), 'api: { showsWithin: 0 }\n')
  const ran = await place.run('apply', '--yes')
  expectExit(ran, exit)
  expect(ran.out.includes('the next apply looks at the account')).toBe(exit === 3)
  expectExit(await place.run('apply', '--yes'), 0)
  await expectConverged(place)
  expect(Object.keys(place.state().intents)).toEqual([])
})
