import { expect, test } from 'vitest'
import { altered, named, seedsOf, writeChart, type Entry, type People } from '../support/charts.js'
import { quickClock, runHere } from '../support/in-process.js'
import { expectExit, service, temporaryFolder } from '../support/stage.js'

const keys = Array.from({ length: 200 }, (_, at) => `p${at}`)
const before: People = Object.fromEntries(
  keys.map((key, at) => [key, { ...named(key, at === 0 ? null : 'p0'), department: at < 178 ? 'Sales' : 'Legal' }]),
)
const with178 = (more: Partial<Entry>): People =>
  altered(before, Object.fromEntries(keys.slice(0, 178).map((key) => [key, more])))
const swapped = altered(
  before,
  Object.fromEntries(
    keys.map((key) => [key, { firstName: before[key]?.lastName, lastName: before[key]?.firstName } as Partial<Entry>]),
  ),
)

/** A company of 200 people, as the chart says. */
async function company() {
  const [folder, clock] = [temporaryFolder(), quickClock()]
  const sandbox = await service(seedsOf(before))
  const run = async (...argv: readonly string[]) => await runHere(argv, folder, sandbox.url, clock)
  writeChart(folder, before)
  expectExit(await run('apply', '--yes'), 0)
  return { folder, sandbox, run }
}

test.each([
  ['200 swapped names', swapped, 'name changes: 200, but at most 10 are allowed.', 'name=200'],
  [
    '178 people in a department that others are in',
    with178({ department: 'Legal' }),
    'department changes: 178, but at most 80 are allowed.',
    'department=178',
  ],
  [
    '200 family names',
    altered(before, Object.fromEntries(keys.map((key) => [key, { lastName: 'Typo' }]))),
    'name changes: 200',
    'name=200',
  ],
])('%s are blocked, and the command that the plan names lets them pass', async (_, people, words, lift) => {
  const { folder, run } = await company()
  writeChart(folder, people)
  const plan = await run('plan')
  expectExit(plan, 8)
  expect(plan.out).toContain(words)
  const command = /espalier (apply .*--allow .*)/.exec(plan.out)?.[1]?.trim().split(' ') ?? []
  expect(command).toContain(lift)
  expectExit(await run(...command), 0)
  expectExit(await run('plan', '--exit-code'), 0)
})

test('the settings lift it too', async () => {
  const { folder, run } = await company()
  writeChart(folder, swapped, 'allow:\n  name: { count: 200, reason: a mapping was wrong, until: 2026-12-31 }\n')
  const plan = await run('plan')
  expectExit(plan, 0)
  expect(plan.out).toContain('a mapping was wrong')
})

test('a department that is renamed counts once, and what an import corrects does not count', async () => {
  const { folder, run } = await company()
  writeChart(folder, with178({ department: 'Field sales' }))
  const plan = await run('plan')
  expectExit(plan, 0)
  expect(plan.out).toContain('department changes 1 (at most 80)')
  const [other, clock] = [temporaryFolder(), quickClock()]
  writeChart(other, swapped)
  const sandbox = await service(seedsOf(with178({ department: 'Elsewhere' })))
  expectExit(await runHere(['plan'], other, sandbox.url, clock), 0)
})
