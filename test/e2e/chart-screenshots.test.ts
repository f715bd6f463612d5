import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFile } from '../support/browser.js'
import { blocksOf, read, root } from '../support/docs.js'
import { closePlace, openPlace, run, type Place } from '../support/docs-place.js'

/** The page of the example company, with its plan on it: made by the command that the document shows. */
let place: Place
beforeAll(async () => {
  const [first] = blocksOf(read('docs/chart.md'))
  if (first === undefined) throw new Error('docs/chart.md has no commands.')
  place = await openPlace(first)
  const { exit, err } = await run({ text: 'espalier chart --as-of 2026-12-01 --html chart.html' }, place)
  if (exit !== 0) throw new Error(err)
})
afterAll(async () => {
  await closePlace(place)
})

interface Screenshot {
  readonly view: { readonly width: number; readonly height: number; readonly scheme: 'light' | 'dark' }
  readonly act?: (page: Page) => Promise<void>
  /** What a reader of the document looks for. */
  readonly shows: readonly string[]
}

const plan = ['Mira Castellanos', 'Noor Elbarouki', 'Changes until 1 Dec 2026']
const [desk, phone] = [
  { width: 1440, height: 600 },
  { width: 390, height: 844 },
]
const card = ['Siiri Ångström', 'Past reviews become readable for', '1 Feb 2027: 1 hire']

const screenshots: Readonly<Record<string, Screenshot>> = {
  'chart-light': { view: { ...desk, scheme: 'light' }, shows: plan },
  'chart-dark': { view: { ...desk, scheme: 'dark' }, shows: plan },
  'chart-phone-light': { view: { ...phone, scheme: 'light' }, shows: ['Mira Castellanos', 'Changes until 1 Dec 2026'] },
  'chart-phone-dark': { view: { ...phone, scheme: 'dark' }, act: find, shows: ['Noor Elbarouki', 'MOVES'] },
  'chart-card': { view: { ...desk, scheme: 'light' }, act: findLater, shows: card },
}

async function find(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill('noor')
  await page.getByRole('option', { name: 'Noor Elbarouki' }).click()
}

async function findLater(page: Page): Promise<void> {
  for (let day = 0; day < 4; day += 1) await page.getByRole('button', { name: 'Next day' }).click()
  await find(page)
}

async function isOnScreen(page: Page, text: string, height: number): Promise<boolean> {
  const found = await page.getByText(text).filter({ visible: true }).all()
  const boxes = await Promise.all(found.map(async (one) => await one.boundingBox()))
  return boxes.some((box) => box !== null && box.y >= 0 && box.y + box.height <= height)
}

test.each(Object.entries(screenshots))('docs/pictures/%s.png shows the page as it is', async (name, screenshot) => {
  const { view, act, shows } = screenshot
  const page = await openFile(join(place.folder, 'work/chart.html'), view)
  await act?.(page)
  for (const text of shows) {
    await expect.poll(() => isOnScreen(page, text, view.height), { message: text }).toBe(true)
  }
  const file = join(root, 'docs/pictures', `${name}.png`)
  if (process.env['BLESS'] === '1') await writeFile(file, await page.screenshot({ caret: 'hide' }))
  expect(existsSync(file)).toBe(true)
  const picture = readFileSync(file)
  expect(picture.toString('latin1', 1, 4)).toBe('PNG')
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([view.width, view.height])
  expect(picture.length).toBeLessThan(150_000)
})

test('docs/chart.md shows each of them, and no other', () => {
  const shown = [...read('docs/chart.md').matchAll(/!\[[^\]]+\]\(pictures\/([\w-]+)\.png\)/g)].map(([, name]) => name)
  expect(new Set(shown)).toEqual(new Set(Object.keys(screenshots)))
})
