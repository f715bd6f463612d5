import { expect, test } from 'vitest'
import { byText } from '../../src/model/names.js'
import { altered, outline, seedsOf, unlimited, writeChart, type Entry, type People } from '../support/charts.js'
import { long } from '../support/long.js'
import {
  expectConverged,
  expectExit,
  expectNoRefusal,
  expectNothingWritten,
  stage,
  userWith,
} from '../support/stage.js'
import type { Stage } from '../support/stage.js'

/** Every line of authority that the cases below turn round. */
const before: People = altered(
  outline(`
top
  boss
    report
      reportsreport
  c01
    c02
      c03
        c04
          c05
            c06
              c07
                c08
                  c09
                    c10
                      c11
                        c12
  head
    child
      grandchild
        leaf
  leaver
    first
    second
  giver
  taker
  former
`),
  { former: { status: 'left' } },
)

type Changes = Readonly<Record<string, Partial<Entry>>>

const chain = Array.from({ length: 12 }, (_, index) => `c${String(index + 1).padStart(2, '0')}`)

const cases: Readonly<Record<string, Changes>> = {
  'boss and report swap places': {
    report: { manager: 'top' },
    boss: { manager: 'report' },
    reportsreport: { manager: 'boss' },
  },
  'a chain of 12 is turned upside down': Object.fromEntries(
    chain.map((key, index) => [key, { manager: chain[index + 1] ?? 'top' }]),
  ),
  'a subtree moves below its former grandchild': {
    grandchild: { manager: 'top' },
    head: { manager: 'grandchild' },
  },
  'an address passes from one person to another': {
    giver: { email: 'giver.new@acme.example' },
    taker: { email: 'giver@acme.example' },
  },
  'a manager leaves and the reports are handed over': {
    leaver: { status: 'left' },
    first: { manager: 'second' },
    second: { manager: 'top' },
  },
}

// All of them together are one test more.
for (const [title, changes] of Object.entries(cases)) {
  long(`${title}: one plan, no refused request, nothing left over`, async () => {
    const place = await adopted()
    const people = altered(before, changes)
    expect(await reorganised(place, people)).toEqual(linesOf(people))
  })
}

/** The chart in which the people who were away are there again. */
const rehired = (people: People): People =>
  Object.fromEntries(
    Object.entries(people).map(([key, { status, ...entry }]) => [
      key,
      key === 'former' || status === undefined ? entry : { ...entry, status },
    ]),
  )

long('somebody who has left is hired again with the account of before', async () => {
  const place = await adopted()
  const people = rehired(altered(before, { former: { manager: 'giver', lastName: 'Married' } }))
  expect(await reorganised(place, people)).toEqual(linesOf(people))
  const { id, active, managerId, lastName } = userWith(place.sandbox, 'former@acme.example')
  expect({ id, active, managerId, lastName }).toEqual({
    id: 'id-former',
    active: true,
    managerId: 'id-giver',
    lastName: 'Married',
  })
})

test('everything at once is one plan too', async () => {
  const place = await adopted()
  const all: Changes = Object.assign({}, ...Object.values(cases)) as Changes
  const people = rehired(altered(before, { ...all, former: { manager: 'c12' } }))
  expect(await reorganised(place, people)).toEqual(linesOf(people))
})

long('two people who swap addresses are refused with the way out', async () => {
  const place = await adopted()
  const swapped = { giver: { email: 'taker@acme.example' }, taker: { email: 'giver@acme.example' } }
  writeChart(place.folder, altered(before, swapped), unlimited)
  const ran = await place.run('apply', '--yes')
  expectExit(ran, 8)
  expect(ran.out).toContain('Addresses cannot be swapped in one step')
  expect(ran.out).toContain('third address')
  expectNothingWritten(place.sandbox)
})

/** A company that is as the chart says, and a state that knows every account of it. */
async function adopted(): Promise<Stage> {
  const place = await stage(seedsOf(before))
  writeChart(place.folder, before, unlimited)
  expectExit(await place.run('apply', '--yes'), 0)
  expectNothingWritten(place.sandbox)
  return place
}

/** Applies a chart, and brings what the service has then. */
async function reorganised(place: Stage, people: People): Promise<readonly string[]> {
  writeChart(place.folder, people, unlimited)
  expectExit(await place.run('apply', '--yes'), 0)
  expectNoRefusal(place.sandbox)
  expect(place.sandbox.stats().methods['PUT']).toBeGreaterThan(0)
  await expectConverged(place)
  return reporting(place)
}

/** Who is there, with which address and below whom: as the service has it. */
function reporting({ sandbox }: Stage): readonly string[] {
  const users = sandbox.company.users.map(({ id, email, managerId, active }) =>
    JSON.stringify([id, email, managerId, active]),
  )
  return users.toSorted(byText)
}

/** The same, as the chart says. Of those who have left only the address and the leaving count. */
function linesOf(people: People): readonly string[] {
  const lines = Object.entries(people).map(([key, { email, manager, status }]) => {
    const boss = status === 'left' ? before[key]?.manager : manager
    return JSON.stringify([`id-${key}`, email, boss === null ? null : `id-${boss}`, status !== 'left'])
  })
  return lines.toSorted(byText)
}
