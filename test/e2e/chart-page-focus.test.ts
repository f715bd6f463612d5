import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { examplePage } from '../support/example-company.js'
import { cardIn, heardIn, openOrgPage, personIn, rowOf } from '../support/org-page.js'

async function open(view: Parameters<typeof openOrgPage>[1] = {}): Promise<Page> {
  return await openOrgPage(await examplePage(), view)
}

/** What has the focus, as a reader of screens says it. */
async function focused(page: Page): Promise<string> {
  return await page.evaluate<string>(
    `(({ activeElement: one }) => one.getAttribute('aria-label') ?? (one.labels?.[0] ?? one).textContent)(document)`,
  )
}

async function isInView(one: Locator): Promise<boolean> {
  const [box, size] = [await one.boundingBox(), one.page().viewportSize()]
  return box !== null && size !== null && box.y >= 0 && box.y < size.height && box.x >= 0 && box.x < size.width
}

test('Tab leads from the search over times and days to the tree, its buttons and the changes, each once', async () => {
  const page = await open()
  const order: string[] = []
  for (let at = 0; at < 12; at += 1) {
    await page.keyboard.press('Tab')
    order.push((await focused(page)).replace(/,.*/, ''))
  }
  expect(order).toEqual([
    'Search',
    'Both',
    'Previous day',
    'Day',
    'Next day',
    (await heardIn(page))[0]?.name,
    'Zoom in',
    'Zoom out',
    'Fit',
    'Expand all',
    'Collapse',
    expect.stringMatching(/^Petra Hrubešová account deactivated/),
  ])
})

test('the whole tree can be walked, opened and closed with the keys alone', async () => {
  const page = await open()
  await page.getByRole('button', { name: 'Collapse' }).click()
  const closed = await heardIn(page)
  await personIn(page, closed[0]?.name ?? '').focus()
  const walked: string[] = []
  // To the right it opens and goes down; where there are no reports, down.
  for (let before = ''; ;) {
    const [label, isOpen] = [await focused(page), await page.locator(':focus').getAttribute('aria-expanded')]
    if (label === before) break
    walked.push(label.split(',')[0] ?? '')
    before = label
    if (isOpen === 'false') await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
  }
  const all = await heardIn(page)
  expect(walked).toEqual(all.map(({ name }) => name))
  expect(walked).toHaveLength(66)
  expect(all.filter(({ expanded }) => expanded === 'false')).toEqual([])
  for (const { name, level, place, size, above } of all) {
    const beside = all.filter((one) => one.above === above)
    expect([beside.findIndex((one) => one.name === name) + 1, beside.length], name).toEqual([place, size])
    expect(level).toBe(1 + (all.find((one) => one.name === above)?.level ?? 0))
  }
  await page.keyboard.press('Home')
  await page.keyboard.type('mira')
  await page.keyboard.press('ArrowLeft')
  expect(await personIn(page, 'Mira Castellanos').getAttribute('aria-expanded')).toBe('false')
  expect((await heardIn(page)).filter(({ level }) => level > 1).map(({ above }) => above)).not.toContain(
    'Mira Castellanos',
  )
  await page.keyboard.press('End')
  expect(await focused(page)).toBe((await heardIn(page)).at(-1)?.label)
})

test('the focus stays with the reader: on the card, in the tree, and on what a button adds', async () => {
  const page = await open()
  await personIn(page, 'Siiri Ångström').focus()
  await page.keyboard.press('Enter')
  expect(await focused(page)).toMatch(/^Siiri Ångström,/)
  const status = page.getByRole('status').filter({ hasText: 'Ångström' })
  expect(await status.textContent()).toBe('The card of Siiri Ångström is open.')
  await rowOf(cardIn(page), 'Reports to').getByRole('button').press('Enter')
  expect(await focused(page)).toBe('Mira Castellanos')
  expect(await page.locator('h2:focus').count()).toBe(1)
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Close the card')
  await page.keyboard.press('Enter')
  expect(await cardIn(page).count()).toBe(0)
  expect(await focused(page)).toMatch(/^Mira Castellanos,/)
})

test('a card that opens is seen, however far its side was scrolled', async () => {
  const page = await open()
  await page.getByText('Acme Foundation').last().scrollIntoViewIfNeeded()
  await personIn(page, 'Jonas Aldenhoven').click()
  expect(await isInView(cardIn(page).getByRole('heading').first())).toBe(true)
})

test('on a narrow screen, a change leads up to the picture of its person', async () => {
  const page = await open({ width: 390, height: 844 })
  await page.getByRole('button', { name: /^Tabea Winterfeld/ }).tap()
  expect(await isInView(personIn(page, 'Tabea Winterfeld'))).toBe(true)
  expect(await isInView(cardIn(page).getByRole('heading').first())).toBe(true)
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390)
})
