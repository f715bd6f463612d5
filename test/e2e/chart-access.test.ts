import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { accessOn } from '../../src/model/access-on.js'
import type { Day } from '../../src/model/names.js'
import type { OrgChart } from '../../src/model/org-chart.js'
import { baseSeats, marksOn, seatsOn } from '../../src/model/seats.js'
import { exampleCompany, exampleDay } from '../support/example-company.js'
import { cardIn, openOrgPage, personIn } from '../support/org-page.js'
import { expectExit } from '../support/stage.js'

/** Moves of later days: one that is taken back, one of people who were hired before, and one of a whole team. */
const more = `people:
  dana.okoye:
    email: dana.okoye@acme.example
    firstName: Dana
    lastName: Okoye
    department: Engineering
    manager: noor.elbarouki
    start: 2027-05-03
    changes:
      - { on: 2027-06-01, manager: tomas.riberalta }
`

const verbs = [
  ['move', 'noor.elbarouki', '--manager', 'celeste.marchand', '--on', '2027-06-01'],
  ['move', 'fergus.macalister', '--manager', 'annika.sorensby', '--on', '2027-07-01'],
]

test('on every day, those gain access to past reviews to whom the plan of that day gives it, and the card says so', async () => {
  const place = await exampleCompany()
  writeFileSync(join(place.folder, 'org/people/later.yaml'), more)
  for (const verb of verbs) expectExit(await place.run(...verb), 0)
  const ran = await place.run('chart', '--json', '--as-of', exampleDay)
  expectExit(ran, 0)
  const chart = JSON.parse(ran.out) as OrgChart
  expect(chart.days.map(({ on }) => on)).toContain('2027-07-01')
  for (const on of [exampleDay, '2027-04-01', '2027-06-01', '2027-07-01'].map((day) => day as Day)) {
    const { access } = await place.plan('--as-of', on)
    const seated = (key: string): boolean =>
      [...chart.before, ...chart.days.flatMap(({ seats }) => seats)].some((seat) => seat.key === key)
    // Of an account that is off all the time, a chart does not know where it is.
    const planned = access.map(({ manager, people }) => [manager, on === exampleDay ? people : people.filter(seated)])
    expect(accessIn(chart, on), on).toEqual(Object.fromEntries(planned))
  }
  const page = await openOrgPage((await place.run('chart', '--html', '-', '--as-of', exampleDay)).out)
  await page.getByRole('slider', { name: 'Day' }).press('End')
  const listed = page.getByRole('region', { name: 'Access to past reviews gained' }).getByRole('button')
  const said = await listed.allTextContents()
  expect(said.map((text) => text.replace(/ of .*/, ''))).toContain('by Annika Sørensby')
  await listed.filter({ hasText: 'Annika Sørensby' }).click()
  expect(await cardIn(page).getByRole('heading').first().textContent()).toBe('Annika Sørensby')
  await page.getByRole('radio', { name: 'After' }).check()
  await page.getByRole('button', { name: 'Expand all' }).click()
  await personIn(page, 'Annika Sørensby').press('Enter')
  expect(await cardIn(page).textContent()).toMatch(
    /Gains access to past reviews of.*because Fergus MacAlister moves here/,
  )
  await personIn(page, 'Siiri Ångström').press('Enter')
  expect(await cardIn(page).textContent()).not.toContain('Noor')
})

function accessIn(chart: OrgChart, day: Day): Readonly<Record<string, readonly string[]>> {
  const times = { before: baseSeats(chart), after: seatsOn(chart, day), marks: marksOn(chart, day) }
  return Object.fromEntries(accessOn(chart, day, times).map(({ key, people }) => [key, people]))
}
