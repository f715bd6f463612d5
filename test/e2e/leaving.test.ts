import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { create } from '../../src/sandbox/company.js'
import { altered, outline, seedsOf, unlimited, writeChart, type People } from '../support/charts.js'
import { eachOf, long } from '../support/long.js'
import { expectConverged, expectExit, stage, userWith, type Stage } from '../support/stage.js'

const team = outline(`
una
  bo
  eve
    max
`)
const newcomers = outline(Array.from({ length: 20 }, (_, at) => `new${at}`).join('\n'))
/** Others wait for these, so that they are sent first of all hires and moves. */
const teams = outline(Array.from({ length: 7 }, (_, at) => `abe${at}\n  bea${at}\n    cid${at}`).join('\n'))

/** A company as its chart says, applied once; each new account is refused. */
async function applied(people: People, ...faults: readonly string[]): Promise<Stage> {
  const place = await stage(seedsOf(people), { faults })
  writeChart(place.folder, people)
  expectExit(await place.run('apply', '--yes'), 0)
  return place
}

eachOf<readonly [flags: readonly string[], hires: People]>(
  test,
  [
    [['--max-in-flight', '1'], teams],
    [['--max-in-flight', '4'], teams],
    [[], newcomers],
  ],
  ([flags]) => flags.length > 0,
)('a leaver and their reports go first, and refused hires do not stop them: %j', async (flags, hires) => {
  const place = await applied(team, 'POST /users:*:422')
  const left = { eve: { status: 'left' }, max: { manager: 'bo' } } as const
  writeChart(place.folder, { ...altered(team, left), ...hires }, unlimited)
  const ran = await place.run('apply', '--yes', ...flags)
  expectExit(ran, 3)
  expect(ran.out).toMatch(/^2 applied · \d+ failed/m)
  expect(userWith(place.sandbox, 'eve@acme.example').active).toBe(false)
  writeChart(place.folder, altered(team, left))
  await expectConverged(place)
})

long('a leaver who was made active again is found, comes first, and goes with the command of the message', async () => {
  const people = altered(team, { eve: { status: 'left', manager: 'una' }, max: { manager: 'bo' } })
  const place = await applied(people)
  Object.assign(userWith(place.sandbox, 'eve@acme.example'), { active: true })
  const planned = await place.run('plan', '--exit-code')
  expectExit(planned, 2)
  expect(planned.out).toMatch(/^Espalier plan: 1 leaver stays active, no changes, 1 warning/)
  const [, command = ''] = /run "espalier (apply [^"]+)"/.exec(planned.out) ?? []
  expect(command).toBe('apply --drift revert --only eve')
  const again = await place.run('apply', '--yes')
  expectExit(again, 3)
  expect(again.out).toMatch(/^1 leaver is still active:\n {2}Eve Example \(eve\): the account was made active again/)
  expectExit(await place.run(...command.split(' '), '--yes'), 0)
  expect(userWith(place.sandbox, 'eve@acme.example').active).toBe(false)
  await expectConverged(place)
})

test('a leaver whom the service refuses to deactivate comes first in the report', async () => {
  const place = await applied(team, 'PUT /users:1:422', 'PUT /users:2:422')
  writeChart(place.folder, { ...altered(team, { max: { status: 'left' } }), ...outline('zoe') })
  const ran = await place.run('apply', '--yes')
  expectExit(ran, 3)
  expect(ran.out).toMatch(/^1 leaver is still active:\n {2}Max Example \(max\): .*\n\n1 applied · 1 failed/)
  expect(ran.out).toContain('\n1 leaver is still active.\nRead back: ')
})

long('a leaver to whom an account outside the chart reports goes with the line that the message names', async () => {
  const place = await applied(team)
  const bot = { id: 'bot', email: 'bot@acme.example', firstName: 'Deploy', lastName: 'Bot', managerId: 'id-eve' }
  expect(create(place.sandbox.company, bot)).toHaveProperty('record')
  const left = { eve: { status: 'left' }, max: { manager: 'bo' } } as const
  writeChart(place.folder, altered(team, left))
  const ran = await place.run('apply', '--yes')
  expectExit(ran, 3)
  expect(ran.out).toMatch(
    /^1 leaver is still active:\n {2}Eve Example \(eve\): Deploy Bot still reports to Eve Example/,
  )
  expect(ran.out).toContain('write "reportsStay: true" for eve in the chart')
  writeChart(place.folder, altered(team, { ...left, eve: { status: 'left', reportsStay: true } }))
  const planned = await place.run('plan')
  expect(planned.out).toContain('Eve Example (eve) leaves, and is still the manager of Deploy Bot, outside the chart')
  expectExit(await place.run('apply', '--yes'), 0)
  expect(userWith(place.sandbox, 'eve@acme.example').active).toBe(false)
  expect(userWith(place.sandbox, 'bot@acme.example').managerId).toBe('id-eve')
  await expectConverged(place)
})

long('a plan that the limit for others blocks leads with the command that lets just the leavers go', async () => {
  const place = await applied(team)
  const left = { eve: { status: 'left' }, max: { manager: 'bo' } } as const
  writeChart(place.folder, { ...altered(team, left), ...newcomers })
  const ran = await place.run('apply', '--yes')
  expectExit(ran, 8)
  const [, command = ''] = /1 leaver waits for others\. To let just that one go:\n +espalier (.*)/.exec(ran.out) ?? []
  expect(command).toBe('apply --only eve')
  const gone = await place.run(...command.split(' '), '--yes')
  expectExit(gone, 0)
  expect(gone.out).toContain('left to make')
  expect(gone.out).not.toContain('To continue with the approved changes')
  expect(userWith(place.sandbox, 'eve@acme.example').active).toBe(false)
})

test('a manager who leaves does not wait for a report whose last day goes on in another time zone', async () => {
  const place = await applied(team)
  const day = new Intl.DateTimeFormat('sv', { timeZone: 'Pacific/Kiritimati' }).format(Date.now() - 86_400_000)
  const charted = (zone: Partial<People[string]>): void => {
    writeChart(place.folder, altered(team, { eve: { end: day }, max: { end: day, ...zone } }))
    // The last day of the company is over, and goes on 25 hours to the west of it.
    writeFileSync(join(place.folder, 'org/espalier.yaml'), 'company: Acme\ntimezone: Pacific/Kiritimati\n')
  }
  const isActive = (): unknown[] => ['eve', 'max'].map((key) => userWith(place.sandbox, `${key}@acme.example`).active)
  charted({ timezone: 'Pacific/Niue' })
  const ran = await place.run('apply', '--yes')
  expectExit(ran, 0)
  expect(ran.out + ran.err).toContain(
    'Eve Example (eve) leaves, and is still the manager of Max Example, who leaves too',
  )
  expect(isActive()).toEqual([false, true])
  await expectConverged(place)
  charted({})
  expectExit(await place.run('apply', '--yes'), 0)
  expect(isActive()).toEqual([false, false])
  await expectConverged(place)
})
