import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '../support/axe.js'
import { examplePage } from '../support/example-company.js'
import { eachOf } from '../support/long.js'
import { cardIn, openOrgPage, personIn } from '../support/org-page.js'

/** What a person does, one after the other; after each, axe looks at the page. */
const steps: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'sees the page': async () => {},
  searches: async (page) => {
    await page.getByRole('combobox', { name: 'Search' }).fill('engineering')
    expect(await page.getByRole('option').count()).toBeGreaterThan(10)
  },
  'searches for what is not there': async (page) => {
    await page.getByRole('combobox', { name: 'Search' }).fill('zzz')
  },
  'opens the card of a person who moves': async (page) => {
    await page.getByRole('button', { name: /^Bert Hollander/ }).click()
    await cardIn(page).waitFor()
  },
  'opens the card of a person who gains access': async (page) => {
    await page.getByRole('combobox', { name: 'Search' }).fill('angstrom')
    await page.keyboard.press('Enter')
    await personIn(page, 'Siiri Ångström').focus()
  },
  'goes to the last day, and before the plan': async (page) => {
    await page.getByRole('slider', { name: 'Day' }).press('End')
    await page.getByRole('radio', { name: 'Before' }).check()
  },
  'lets a department stand out, with everyone open': async (page) => {
    await page.getByRole('radio', { name: 'Both' }).check()
    await page.getByRole('button', { name: 'Expand all' }).click()
    await page.getByText('Legend', { exact: true }).click()
    await page.getByRole('button', { name: 'Sales', exact: true }).click()
  },
}

const views = [
  { scheme: 'light', width: 1440, height: 900 },
  { scheme: 'dark', width: 390, height: 844 },
  { scheme: 'dark', width: 1440, height: 900 },
  { scheme: 'light', width: 390, height: 844 },
] as const

eachOf(
  test,
  views,
  (view) => views.indexOf(view) > 1,
)('axe finds nothing serious: $scheme, $width', async (view) => {
  const page = await openOrgPage(await examplePage(), view)
  for (const [what, act] of Object.entries(steps)) {
    await act(page)
    await expectAccessible(page, `a person ${what}`)
  }
})
