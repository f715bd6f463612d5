import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Plan, State } from '../../src/model/files.js'
import type { OrgChart } from '../../src/model/org-chart.js'
import { exampleCompany, exampleDay } from '../support/example-company.js'
import { long } from '../support/long.js'
import { heardIn, openOrgPage, wholeTreeIn } from '../support/org-page.js'
import { expectExit, type Stage } from '../support/stage.js'

/** People who come, move, change, are away and leave on days of their own, beside those of the example. */
const more = `people:
  dana.okoye:
    email: dana.okoye@acme.example
    firstName: Dana
    lastName: Okoye
    department: Engineering
    manager: noor.elbarouki
    start: 2027-05-03
    end: 2027-09-30
    successor: noor.elbarouki
    changes:
      - { on: 2027-06-01, manager: tomas.riberalta }
      - { on: 2027-07-15, lastName: Okoye-Strand }
  emil.falk:
    email: emil.falk@acme.example
    firstName: Emil
    lastName: Falk
    department: Engineering
    manager: dana.okoye
    start: 2027-05-03
    absence: { from: 2027-08-02, to: 2027-08-31, deactivate: true }
`

const days = [
  exampleDay,
  '2026-12-15',
  '2027-01-01',
  '2027-01-04',
  '2027-02-01',
  '2027-02-15',
  '2027-04-01',
  '2027-05-03',
  '2027-06-01',
  '2027-07-15',
  '2027-08-02',
  '2027-09-01',
  '2027-10-01',
]

test('the slider leads over every day that the files name, and to no other', async () => {
  const { page } = await open()
  const slider = page.getByRole('slider', { name: 'Day' })
  await slider.focus()
  const seen = [await dayIn(page)]
  for (let at = 1; at < days.length + 2; at += 1) {
    await page.keyboard.press('ArrowRight')
    seen.push(await dayIn(page))
  }
  expect(seen).toEqual([...days, days.at(-1), days.at(-1)])
  const [previous, next] = [
    page.getByRole('button', { name: 'Previous day' }),
    page.getByRole('button', { name: 'Next day' }),
  ]
  expect([await previous.isDisabled(), await next.isDisabled()]).toEqual([false, true])
  await next.press('Enter')
  expect(await dayIn(page)).toBe(days.at(-1))
  await previous.click()
  expect(await dayIn(page)).toBe(days.at(-2))
  await slider.press('Home')
  expect(await dayIn(page)).toBe(exampleDay)
})

test('on two days, the tree and its marks are those of the plan of that day', async () => {
  await expectPlansOf(['2027-04-01', '2027-08-02'])
})

long('on every day, the tree and its marks are those of the plan of that day', async () => {
  await expectPlansOf(days)
})

/** The tree is read from the page by keys and roles; what it must be, from the service, the plan and the other form. */
async function expectPlansOf(some: readonly string[]): Promise<void> {
  const { place, page } = await open()
  const slider = page.getByRole('slider', { name: 'Day' })
  for (const day of some) {
    await slider.focus()
    for (let steps = days.indexOf(day) - days.indexOf(await dayIn(page)); steps > 0; steps -= 1)
      await page.keyboard.press('ArrowRight')
    expect(await dayIn(page)).toBe(day)
    const [plan, chart] = [await place.plan('--as-of', day), await chartOf(place, day)]
    await page.getByRole('radio', { name: 'After' }).check()
    const tree = await wholeTreeIn(page)
    expect(tree, `${day}, by the plan`).toEqual(treeByPlan(place, plan))
    expect(tree, `${day}, by the chart of that day alone`).toEqual(treeByChart(chart))
    await page.getByRole('radio', { name: 'Both' }).check()
    await page.getByRole('button', { name: 'Expand all' }).click()
    expect(await marksIn(page), day).toEqual(marksByPlan(plan))
  }
}

async function open(): Promise<{ readonly place: Stage; readonly page: Page }> {
  const place = await exampleCompany()
  writeFileSync(join(place.folder, 'org/people/later.yaml'), more)
  const ran = await place.run('chart', '--html', '-', '--as-of', exampleDay)
  expectExit(ran, 0)
  return { place, page: await openOrgPage(ran.out) }
}

/** The day that the slider says, as the files write it. */
async function dayIn(page: Page): Promise<string> {
  const text = (await page.getByRole('slider', { name: 'Day' }).getAttribute('aria-valuetext')) ?? ''
  return new Date(`${text} UTC`).toISOString().slice(0, 10)
}

async function chartOf({ run }: Stage, day: string): Promise<OrgChart> {
  const ran = await run('chart', '--json', '--as-of', day)
  expectExit(ran, 0)
  return JSON.parse(ran.out) as OrgChart
}

type Tree = Readonly<Record<string, string | null>>

/** Who would report to whom in the service, if the plan were applied: the users as they are, and its changes over them. */
function treeByPlan({ folder, sandbox }: Stage, { changes }: Plan): Tree {
  const { bindings } = JSON.parse(readFileSync(join(folder, '.espalier/state.json'), 'utf8')) as State
  const keys = new Map(Object.entries(bindings).map(([key, { id }]) => [id as string, key]))
  for (const { action, key, user } of changes) if (action === 'adopt' && user !== null) keys.set(user, key)
  const people = new Map<string, Standing>()
  for (const { id, firstName, lastName, active, managerId } of sandbox.company.users) {
    const key = keys.get(id)
    if (key !== undefined) people.set(key, { firstName, lastName, active, manager: keys.get(managerId ?? '') ?? null })
  }
  for (const { key, after } of changes) people.set(key, { ...newcomer, ...people.get(key), ...after } as Standing)
  const nameOf = (key: string): string => `${people.get(key)?.firstName} ${people.get(key)?.lastName}`
  return Object.fromEntries(
    [...people].flatMap(([key, { active, manager }]) =>
      active ? [[nameOf(key), manager === null ? null : nameOf(manager)]] : [],
    ),
  )
}

interface Standing {
  readonly firstName: string
  readonly lastName: string
  readonly active: boolean
  readonly manager: string | null
}

const newcomer = { active: true, manager: null }

/** Who reports to whom in a chart that is made for that day: what each day until then says, one over the other. */
function treeByChart({ asOf, days: steps }: OrgChart): Tree {
  const seats = new Map<string, OrgChart['before'][number]>()
  for (const { on, seats: fresh, gone } of steps.filter((step) => step.on <= asOf)) {
    for (const key of gone) expect(seats.delete(key), `${key} goes on ${on}`).toBe(true)
    for (const seat of fresh) seats.set(seat.key, seat)
  }
  return Object.fromEntries(
    [...seats.values()].map(({ name, manager }) => [
      name,
      typeof manager === 'string' ? (seats.get(manager)?.name ?? null) : null,
    ]),
  )
}

const words = { leave: 'LEAVES', move: 'MOVES', rehire: 'BACK', hire: 'NEW', change: 'CHANGES' } as const

/** The word of each person in the plan. Who moves and changes in one plan moves. */
function marksByPlan({ changes, drift }: Plan): Readonly<Record<string, string>> {
  const of = (verb: string): readonly (readonly [string, string])[] =>
    changes.flatMap((one) => (one.verb === verb ? [[one.name, words[verb as keyof typeof words]] as const] : []))
  return Object.fromEntries([
    ...drift.map(({ name }) => [name, 'DRIFT'] as const),
    ...of('change'),
    ...of('move'),
    ...of('hire'),
    ...of('rehire'),
    ...of('leave'),
  ])
}

async function marksIn(page: Page): Promise<Readonly<Record<string, string>>> {
  const said = (await heardIn(page)).flatMap(({ name, label }) => {
    const word = label.split(', ').find((part) => part === 'DRIFT' || (Object.values(words) as string[]).includes(part))
    return word === undefined ? [] : [[name, word] as const]
  })
  return Object.fromEntries(said)
}
