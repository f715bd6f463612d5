import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Nothing on the page, as it is now, keeps a person from reading or reaching it. */
export async function expectAccessible(page: Page, when = 'now'): Promise<void> {
  expect(await graveIn(page), `what axe finds serious or critical: ${when}`).toEqual([])
}

/** What axe finds serious or critical: a line for each place. It arrives as the browser's own code does: no policy holds it. */
export async function graveIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  const found: string[] = []
  for (const { id, help, impact, nodes } of violations)
    for (const { html, target } of nodes)
      if (impact === 'serious' || impact === 'critical')
        if (id !== 'label-content-name-mismatch' || !(await isCut(page, target.join(' '))))
          found.push(`${id}: ${help}: ${target.join(' ')} ${html}`)
  return found
}

/** Whether the edge of the picture cuts a box: axe then compares the label with those texts alone that are in view. */
async function isCut(page: Page, target: string): Promise<boolean> {
  const [box, frame] = [
    await page.locator(target).boundingBox(),
    await page.locator('.frame', { has: page.locator(target) }).boundingBox(),
  ]
  if (box === null || frame === null) return false
  return (
    box.x < frame.x ||
    box.y < frame.y ||
    box.x + box.width > frame.x + frame.width ||
    box.y + box.height > frame.y + frame.height
  )
}
