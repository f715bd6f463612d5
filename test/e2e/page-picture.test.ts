import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { OrgChart } from '../../src/model/org-chart.js'
import { chartPage } from '../../src/render/chart-page/chart-page.js'
import { expectAccessible } from '../support/axe.js'
import { openFile } from '../support/browser.js'
import { pageChart, seatOf, today } from '../support/page-chart.js'
import { temporaryFolder } from '../support/stage.js'

async function open(chart: OrgChart, view: Parameters<typeof openFile>[1] = {}): Promise<Page> {
  const path = join(temporaryFolder(), 'page.html')
  writeFileSync(path, chartPage(chart).text)
  const page = await openFile(path, view)
  page.setDefaultTimeout(4_000)
  return page
}

function item(page: Page, name: string | RegExp): Locator {
  return page.getByRole('treeitem', { name })
}

/** Of each person who is shown: the values of these attributes. */
async function attributes(page: Page, ...wanted: readonly string[]): Promise<readonly (readonly string[])[]> {
  return await page.evaluate<string[][]>(
    `[...document.querySelectorAll('[role=treeitem]')].map((one) => ${JSON.stringify(wanted)}.map((name) => one.getAttribute(name)))`,
  )
}

/** The names of those who are shown, as the tree says them. */
async function names(page: Page): Promise<readonly string[]> {
  return (await attributes(page, 'aria-label')).map(([label]) => label?.split(',')[0] ?? '')
}

/** Where the world is within its frame: x, y and scale. */
async function placeOf(page: Page): Promise<readonly [number, number, number]> {
  const style = (await page.locator('.world').getAttribute('style')) ?? ''
  const [x = 0, y = 0, scale = 0] = [...style.matchAll(/-?[\d.]+(?:e-\d+)?/g)].map(Number)
  return [x, y, scale]
}

const wide: OrgChart = {
  ...pageChart,
  base: null,
  before: [],
  notes: [],
  days: [
    {
      on: today,
      seats: [
        seatOf('top', null),
        ...Array.from({ length: 2 }, (_, at) => seatOf(`m${at}`, 'top')),
        ...Array.from({ length: 200 }, (_, at) => seatOf(`p${at + 100}`, `m${at % 2}`)),
      ],
      gone: [],
    },
  ],
}

test('a plan is seen at once: who leaves, who moves and from where, in words', async () => {
  const page = await open(pageChart)
  expect((await names(page)).toSorted()).toEqual(
    ['Ada Lovelace', 'Bob Groß', 'Cy Müller-Lüdenscheidt', 'Dan Sørensen', 'Eve', 'Gus', 'Hal', 'Ivy', 'Jo'].toSorted(),
  )
  expect(await item(page, 'Cy Müller').getAttribute('aria-label')).toContain('MOVES, was below Bob Groß')
  expect(await item(page, 'Dan Sørensen').textContent()).toContain('LEAVES')
  expect(await page.locator('.ghost').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('Cy Müller-Lüdenscheidt was here MOVES')]),
  )
  expect(await page.locator('.line-moves').getAttribute('d')).toMatch(/^M/)
  await page.getByRole('radio', { name: 'Before' }).check()
  expect(await page.locator('.ghost').count()).toBe(0)
  expect(await item(page, 'Cy Müller').getAttribute('aria-level')).toBe('3')
  await page.getByRole('radio', { name: 'After' }).check()
  expect(await names(page)).not.toContain('Dan Sørensen')
})

test('a count opens and closes by mouse, and the box stays where it is', async () => {
  const page = await open(wide)
  const box = item(page, 'm0')
  expect(await page.getByRole('treeitem').count()).toBe(3)
  const [before] = [await box.boundingBox()]
  await box.locator('.box-toggle').click()
  expect(await page.getByRole('treeitem').count()).toBe(103)
  expect(await box.getAttribute('aria-expanded')).toBe('true')
  expect(await page.getByRole('status').filter({ hasText: 'm0' }).textContent()).toBe('m0: 100 direct reports shown.')
  const after = await box.boundingBox()
  expect(after?.x).toBeCloseTo(before?.x ?? Number.NaN, 0)
  expect(after?.y).toBeCloseTo(before?.y ?? Number.NaN, 0)
  await box.locator('.box-toggle').click()
  expect(await page.getByRole('treeitem').count()).toBe(3)
})

test('a click on a box chooses the person, and opens nothing', async () => {
  const page = await open(wide)
  await item(page, 'm1').locator('.box-name').click()
  expect(await item(page, 'm1').getAttribute('aria-selected')).toBe('true')
  expect(await page.getByRole('heading', { name: 'm1' }).isVisible()).toBe(true)
  expect(await page.getByRole('treeitem').count()).toBe(3)
  await item(page, 'top').dblclick()
  expect(await item(page, 'm1').getAttribute('aria-selected')).toBe('false')
})

test('a department that is pressed in the legend stands out, and comes into view', async () => {
  const page = await open(pageChart)
  await page.getByText('Legend').click()
  for (let at = 0; at < 5; at += 1) await page.getByRole('button', { name: 'Zoom in' }).click()
  const platform = page.getByRole('button', { name: 'Platform', exact: true })
  await platform.click()
  expect(await page.locator('.box.is-faded').count()).toBe(8)
  const [box, frame] = [await item(page, 'Cy Müller').boundingBox(), await page.locator('.frame').boundingBox()]
  if (box === null || frame === null) throw new Error('not in the picture')
  expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width)
  expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height)
  await platform.click()
  expect(await page.locator('.is-faded').count()).toBe(0)
})

test('keys lead through the tree, open it, and choose; who has the focus is in view', async () => {
  const page = await open(wide)
  const focused = async (): Promise<string | null> => await page.locator(':focus').getAttribute('aria-label')
  await item(page, 'top').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('treeitem').count()).toBe(103)
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toMatch(/^p100,/)
  await page.keyboard.type('p298')
  expect(await focused()).toMatch(/^p298,/)
  const [box, frame] = [await item(page, 'p298').boundingBox(), await page.locator('.frame').boundingBox()]
  if (box === null || frame === null) throw new Error('not in the picture')
  expect(box.y).toBeGreaterThanOrEqual(frame.y)
  expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height)
  await page.keyboard.press('Enter')
  expect(await item(page, 'p298').getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await page.getByRole('treeitem').count()).toBe(3)
  expect(await focused()).toMatch(/^m0,/)
  await page.keyboard.press('*')
  expect(await page.getByRole('treeitem').count()).toBe(203)
  await page.keyboard.press('End')
  expect(await focused()).toMatch(/^p299,/)
  expect(await page.locator('[role=treeitem][tabindex="0"]').count()).toBe(1)
})

test('the tree is whole for a reader of screens, also out of view, and says each place', async () => {
  const page = await open(wide)
  await page.getByRole('button', { name: 'Expand all' }).click()
  const places = await attributes(page, 'aria-label', 'aria-level', 'aria-posinset', 'aria-setsize')
  expect(places).toHaveLength(203)
  expect(places.slice(0, 3)).toEqual([
    ['top, no department, 2 direct reports', '1', '1', '1'],
    ['m0, no department, 100 direct reports', '2', '1', '2'],
    ['p100, no department', '3', '1', '100'],
  ])
  expect(places.at(-1)).toEqual(['p299, no department', '3', '100', '100'])
  expect(await page.locator('.box-name').count()).toBeLessThan(150)
  await page.getByRole('button', { name: 'Collapse' }).click()
  expect(await page.getByRole('treeitem').count()).toBe(3)
})

test('the mouse pans, the wheel zooms within limits, and Fit shows all again', async () => {
  const page = await open(wide)
  const [x, y, scale] = await placeOf(page)
  await page.mouse.move(700, 700)
  await page.mouse.down()
  await page.mouse.move(760, 660, { steps: 4 })
  await page.mouse.up()
  const panned = await placeOf(page)
  expect(panned[0]).toBeCloseTo(x + 60, 3)
  expect(panned[1]).toBeCloseTo(y - 40, 3)
  expect(panned[2]).toBe(scale)
  await page.mouse.wheel(0, -200)
  await expect.poll(async () => (await placeOf(page))[2]).toBeGreaterThan(scale)
  for (let at = 0; at < 12; at += 1) await page.mouse.wheel(0, 2_000)
  await expect.poll(async () => (await placeOf(page))[2]).toBe(0.05)
  await page.getByRole('button', { name: 'Fit' }).click()
  await expect.poll(() => item(page, 'top').locator('.box-name').isVisible()).toBe(true)
})

test('a finger pans, and two fingers zoom', async () => {
  const page = await open(wide, { width: 390, height: 844 })
  const [x, y, scale] = await placeOf(page)
  const session = await page.context().newCDPSession(page)
  const touch = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...points: readonly (readonly [number, number])[]
  ) =>
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([px, py]) => ({ x: px, y: py })) })
  await touch('touchStart', [200, 400])
  await touch('touchMove', [230, 360])
  await touch('touchEnd')
  const panned = await placeOf(page)
  expect(panned[0]).toBeCloseTo(x + 30, 3)
  expect(panned[1]).toBeCloseTo(y - 40, 3)
  expect(panned[2]).toBe(scale)
  await touch('touchStart', [150, 400], [250, 400])
  await touch('touchMove', [100, 400], [300, 400])
  await touch('touchEnd')
  expect((await placeOf(page))[2]).toBeCloseTo(scale * 2, 2)
})

test('print is one page, also of hundreds of people, and the screen shows what it showed', async () => {
  for (const chart of [pageChart, wide]) {
    const page = await open(chart)
    await page.getByRole('button', { name: 'Expand all' }).click()
    const before = await placeOf(page)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(await placeOf(page)).toEqual(before)
  }
})

test.each(['light', 'dark'] as const)('axe finds nothing serious, %s', async (scheme) => {
  for (const width of [1440, 390]) {
    const page = await open(pageChart, { scheme, width })
    await expectAccessible(page)
    await item(page, 'Eve').locator('.box-name').click()
    await expectAccessible(page)
  }
})
