import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { long } from '../support/long.js'
import {
  expectConverged,
  expectExit,
  expectNoRefusal,
  expectNothingWritten,
  hired,
  newCompany,
} from '../support/stage.js'
import type { Stage } from '../support/stage.js'

const fixtures = new URL('../fixtures/dates/', import.meta.url)
const days = readFileSync(new URL('days.txt', fixtures), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.slice(0, 10))
const [first = ''] = days

test('the plan of each of ten days is the accepted one', async () => {
  expect(days.length).toBe(10)
  const place = await dated('org')
  // One at a time: the service gives ids in the order in which people come, and a fingerprint holds them.
  expectExit(await place.run('apply', '--yes', '--as-of', first, '--max-in-flight', '1'), 0)
  const plans = new Map<string, string>()
  for (const day of days) {
    const ran = await place.run('plan', '--as-of', day)
    expectExit(ran, 0)
    plans.set(day, ran.out)
  }
  for (const [day, text] of plans) expect(text).toBe(golden(`expected/${day}.txt`, text))
  expect(new Set(plans.values()).size).toBe(10)
})

long('applied day by day, every day converges without a refusal, and nobody is created twice', async () => {
  const place = await dated('org')
  for (const day of days) expectExit(await place.run('apply', '--yes', '--as-of', day), 0)
  await expectConverged(place, '--as-of', days.at(-1) ?? '')
  expectNoRefusal(place.sandbox)
  const shown = hired(place.sandbox).map(({ email, active }) => `${email} ${active ? 'active' : 'left'}`)
  expect(shown.toSorted()).toEqual([
    'ada@acme.example left',
    'grace@acme.example active',
    'katherine@acme.example active',
    'marc@acme.example active',
    'margaret@acme.example active',
    'sam@acme.example left',
    'tomas@acme.example active',
  ])
})

test('a day to come on which the chart is unsound is an error today', async () => {
  const place = await dated('unsound')
  for (const command of [['validate'], ['plan'], ['apply', '--yes']]) {
    const ran = await place.run(...command, '--as-of', first)
    expectExit(ran, 1)
    expect(ran.err).toContain('2026-10-01')
    expect(ran.err).toContain('2027-01-01')
  }
  expectNothingWritten(place.sandbox)
})

test('a successor takes over, a no-show waits, and a parent comes back, each on the day', async () => {
  const place = await newCompany()
  const on = async (day: string, ...command: readonly string[]): Promise<string> => {
    const ran = await place.run(...command, '--as-of', day)
    expectExit(ran, 0)
    return ran.out
  }
  const team = ['r1', 'r2', 'r3'].map((key) => entry(key, 'sam'))
  const sam = [entry('boss', null), entry('marc', 'boss')]
  write(place, [...sam, entry('sam', 'boss'), ...team, entry('eve', 'boss'), entry('nora', 'boss')])
  await on('2026-11-29', 'apply', '--yes')

  const away = '{ from: 2026-12-01, to: 2027-05-31, deactivate: true }'
  const left = entry('sam', 'boss', 'status: left', 'successor: marc')
  const rest = [...sam, left, ...team, entry('eve', 'boss', `absence: ${away}`)]
  write(place, [...rest, entry('nora', 'boss', 'status: left', 'start: 2027-01-15')])
  const plan = await on('2026-11-29', 'plan')
  for (const key of ['r1', 'r2', 'r3']) expect(plan).toContain(`${key} Example · manager sam Example → marc Example`)
  expect(plan).toContain('nora Example (nora) has left, so the account is inactive until 2027-01-15')
  expect(plan).toContain(
    '2026-12-01 · Leave · eve Example · account deactivated (history kept, reversible) · away until 2027-05-31',
  )
  expect(plan).toContain('2027-06-01 · Rehire · eve Example · account active again, same history\n')
  await on('2026-11-29', 'apply', '--yes')
  expect(inactive(place)).toEqual(['nora', 'sam'])

  // As the warning says.
  write(place, [...rest, entry('nora', 'boss', 'start: 2027-01-15')])
  expect(await on('2026-12-01', 'apply', '--yes')).toContain('1 applied')
  expect(inactive(place)).toEqual(['eve', 'nora', 'sam'])
  await on('2027-01-15', 'apply', '--yes')
  expect(inactive(place)).toEqual(['eve', 'sam'])
  await on('2027-06-01', 'apply', '--yes')
  expect(inactive(place)).toEqual(['sam'])
  await expectConverged(place, '--as-of', '2027-06-01')
  expectNoRefusal(place.sandbox)
})

/** An entry of a file of people. */
function entry(key: string, manager: string | null, ...more: readonly string[]): string {
  const lines = [`email: ${key}@acme.example`, `firstName: ${key}`, 'lastName: Example', `manager: ${manager}`, ...more]
  return `  ${key}:\n${lines.map((line) => `    ${line}\n`).join('')}`
}

function write({ folder }: Stage, entries: readonly string[]): void {
  mkdirSync(join(folder, 'org/people'), { recursive: true })
  writeFileSync(join(folder, 'org/espalier.yaml'), 'company: Acme\ntimezone: Europe/Berlin\n')
  writeFileSync(join(folder, 'org/people/all.yaml'), `people:\n${entries.join('')}`)
}

function inactive({ sandbox }: Stage): readonly string[] {
  const left = hired(sandbox).filter(({ active }) => !active)
  return left.map(({ email }) => email.replace(/@.*/, '')).toSorted()
}

/** An empty company, and the chart of a fixture. */
async function dated(fixture: string): Promise<Stage> {
  const place = await newCompany()
  cpSync(new URL(fixture, fixtures), join(place.folder, 'org'), { recursive: true })
  return place
}

/** The accepted text of that name; `npm run bless` accepts `text` first. */
function golden(name: string, text: string): string {
  const file = new URL(name, fixtures)
  if (process.env['BLESS'] === '1') writeFileSync(file, text)
  return readFileSync(file, 'utf8')
}
