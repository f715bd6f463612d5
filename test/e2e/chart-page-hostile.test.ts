import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { OrgChart } from '../../src/model/org-chart.js'
import { chartPage } from '../../src/render/chart-page/chart-page.js'
import { openFile } from '../support/browser.js'
import { harmlessTwin, hostileCompany, numbered } from '../support/hostile-company.js'
import { long } from '../support/long.js'
import { orgChartOf, seatAt } from '../support/org-charts.js'
import { temporaryFolder } from '../support/stage.js'
import { shown } from '../torture/text/readers.js'

/** People whose cards are opened: of each mark some, and those at both ends. */
const chosen = [0, 1, 3, 4, 5, 6, 7, 13, 27, 41, 64, 99]

test('in a browser, 1,000 hostile people are text, and the page does no more than with harmless ones', async () => {
  await expectOnlyText(1_000)
})

long('in a browser, 10,000 hostile people are text', async () => {
  await expectOnlyText(10_000)
})

test('people who share a name are told apart where the page finds and names them', async () => {
  const people = ['a', 'b'].map((key) => seatAt(key, 'top', { name: 'Ada King' }))
  const before = [seatAt('top', null), seatAt('bo', 'top'), ...people]
  const after = [...before.slice(0, 3), seatAt('b', 'bo', { name: 'Ada King' })]
  const page = await openChart(orgChartOf(after, before))
  await page.getByRole('combobox', { name: 'Search' }).fill('ada king')
  expect(await page.getByRole('option').locator('strong').allTextContents()).toEqual(['Ada King (a)', 'Ada King (b)'])
  const changes = page.getByRole('region', { name: 'Changes until 1 Dec 2026' })
  expect(await changes.locator('strong').allTextContents()).toEqual(['Ada King (b)'])
})

test('a browser that runs no script shows 1,000 hostile people as text', async () => {
  const chart = hostileCompany(1_000)
  const [hostile, harmless] = [await openChart(chart, false), await openChart(harmlessTwin(chart), false)]
  expect(await countsIn(hostile)).toEqual(await countsIn(harmless))
  const texts = new Set(await hostile.locator('bdi').allTextContents())
  const names = chart.days.flatMap(({ seats }) => seats.map(({ name }) => shown(name)))
  expect(names.filter((name) => !texts.has(name))).toEqual([])
})

/** `openFile` fails the test if there is a request, a dialog, or an error. */
async function expectOnlyText(count: number): Promise<void> {
  const chart = hostileCompany(count)
  const twin = harmlessTwin(chart)
  const [hostile, harmless] = [await openChart(chart), await openChart(twin)]
  expect(await kindsIn(hostile)).toEqual(await kindsIn(harmless))
  for (const at of chosen) {
    for (const page of [hostile, harmless]) await choose(page, numbered('p', at))
    const heading = hostile.getByRole('article').getByRole('heading').first()
    expect(await heading.textContent()).toBe(shown(chart.days[0]?.seats[at]?.name ?? ''))
    expect(await kindsIn(hostile)).toEqual(await kindsIn(harmless))
  }
  for (const [what, act] of Object.entries(acts)) {
    for (const page of [hostile, harmless]) await act(page)
    expect(await kindsIn(hostile), what).toEqual(await kindsIn(harmless))
  }
  const said = await hostile
    .getByRole('treeitem')
    .evaluateAll((all: readonly BrowserElement[]) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  expect(said).toHaveLength(count - 2)
  const seats = chart.days.flatMap((day) => day.seats)
  const last = new Map(seats.map((seat) => [seat.key, shown(seat.name)] as const))
  for (const key of chart.days.flatMap(({ gone }) => gone)) last.delete(key)
  const labels = [...said].toSorted(byUnits)
  const names = [...last.values()].toSorted(byUnits)
  expect(names.filter((name, at) => labels[at]?.startsWith(`${name}, `) !== true)).toEqual([])
}

/** What a person does beside the search, in this order: at the end all of the last day is in the tree. */
const acts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'closes and opens the chosen person': async (page) => {
    await choose(page, numbered('p', 2))
    const person = page.getByRole('treeitem', { selected: true })
    await person.press('ArrowLeft')
    expect(await person.getAttribute('aria-expanded')).toBe('false')
    await person.press('ArrowRight')
    expect(await person.getAttribute('aria-expanded')).toBe('true')
  },
  'has the whole list of changes': async (page) => {
    const more = page.getByRole('button', { name: /^Show all/ })
    // Each goes when it is pressed.
    for (let left = await more.count(); left > 0; left -= 1) await more.first().click()
    expect(await more.count()).toBe(0)
  },
  'lets a department stand out': async (page) => {
    await page.getByText('Legend', { exact: true }).click()
    await page.getByRole('list', { name: 'Departments' }).getByRole('button').first().press('Enter')
  },
  'goes to the next day': async (page) => {
    await page.getByRole('slider', { name: 'Day' }).press('ArrowRight')
  },
  'looks at the time before': async (page) => {
    await page.getByRole('radio', { name: 'Before' }).check()
  },
  'opens everyone at the time after': async (page) => {
    await page.getByRole('radio', { name: 'After' }).check()
    await page.getByRole('button', { name: 'Expand all' }).click()
  },
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : 1
}

async function openChart(chart: OrgChart, javaScript = true): Promise<Page> {
  const path = join(temporaryFolder(), 'page.html')
  writeFileSync(path, chartPage(chart).text)
  return await openFile(path, { javaScript })
}

/** Searches for a person as people do, and takes the first who is found. */
async function choose(page: Page, query: string): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Search' })
  await search.fill(query)
  await search.press('Enter')
  await page.getByRole('article').waitFor()
}

/** An element as the browser has it: tests know no types of browsers. */
interface BrowserElement {
  readonly localName: string
  getAttribute(name: string): string | null
  getAttributeNames(): string[]
}

/** The kinds of elements in a page: their names and those of their attributes. */
async function kindsIn(page: Page): Promise<readonly string[]> {
  return Object.keys(await countsIn(page)).toSorted()
}

async function countsIn(page: Page): Promise<Readonly<Record<string, number>>> {
  return await page.locator('*').evaluateAll((all: readonly BrowserElement[]) => {
    const counts: Record<string, number> = {}
    for (const element of all) {
      // A box has a place in the picture once it is in view: which ones are depends on their order.
      const isPlace = /^left: [-\d.e]+px; top: [-\d.e]+px;$/.test(element.getAttribute('style') ?? '')
      const names = element.getAttributeNames().filter((name) => name !== 'style' || !isPlace)
      const kind = [element.localName, ...names.toSorted()].join(' ')
      counts[kind] = (counts[kind] ?? 0) + 1
    }
    return counts
  })
}
