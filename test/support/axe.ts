import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Nothing on the page, as it is now, keeps a person from reading or reaching it. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await graveIn(page), 'what axe finds serious or critical').toEqual([])
}

/** What axe finds serious or critical: a line for each place. It arrives as the browser's own code does: no policy holds it. */
export async function graveIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ html, target }) => `${id}: ${help}: ${target.join(' ')} ${html}`))
}
