import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { OrgChart } from '../../src/model/org-chart.js'
import { chartPage } from '../../src/render/chart-page/chart-page.js'
import { openOrgPage } from '../support/org-page.js'
import { pageChart, seatOf, today } from '../support/page-chart.js'

/** People who all move from one manager to the other. */
function reorganised(people: number): OrgChart {
  const below = (manager: string) =>
    Array.from({ length: people }, (_, at) =>
      seatOf(`p${at}`, manager, { name: `Person ${at}`, department: `Team ${at % 30}` }),
    )
  const [ada, bob] = [seatOf('ada', null), seatOf('bob', 'ada')]
  return {
    ...pageChart,
    before: [ada, bob, ...below('ada')],
    days: [{ on: today, seats: [ada, bob, ...below('bob')], gone: [] }],
    notes: [],
  }
}

/** The page as its sheet of A3 has it. */
async function onPaper(chart: OrgChart): Promise<Page> {
  const page = await openOrgPage(chartPage(chart).text, { width: 1587, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  return page
}

async function boxOf(one: Locator) {
  const box = await one.boundingBox()
  if (box === null) throw new Error('It is not shown.')
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

test('a sheet has the legend and both columns of changes, and says that it may not have all of them', async () => {
  const page = await onPaper(reorganised(60))
  const side = await boxOf(page.locator('.side'))
  const legend = await boxOf(page.locator('.legend'))
  expect(legend.bottom).toBeLessThanOrEqual(side.bottom)
  const changes = page.locator('.change')
  const [heading, first] = [await boxOf(page.locator('#changes-name')), await boxOf(changes.first())]
  expect(first.x).toBeLessThan(heading.right)
  const lefts = new Set<number>()
  for (let at = 0; at < 20; at += 1) {
    const box = await boxOf(changes.nth(at))
    expect(box.bottom).toBeLessThanOrEqual(legend.y)
    lefts.add(Math.round(box.x))
  }
  expect(lefts.size).toBe(2)
  expect(await page.locator('.sheet-note').textContent()).toBe(
    '60 changes: the page lists all of them, this sheet those for which it has room.',
  )
  expect(await page.locator('.sheet-note').isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })
  expect(await page.locator('.sheet-note').isVisible()).toBe(false)
})

test('a few changes are all on the sheet, unless a card takes the room', async () => {
  const page = await onPaper(reorganised(12))
  expect(await page.locator('.sheet-note').isVisible()).toBe(false)
  expect((await boxOf(page.locator('.change').last())).bottom).toBeLessThan((await boxOf(page.locator('.legend'))).y)
  await page.locator('.change').first().click()
  expect(await page.locator('.sheet-note').isVisible()).toBe(true)
})
