import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { openFile } from './browser.js'
import { temporaryFolder } from './stage.js'

/** Opens the page of an org chart as a double click on its file does. */
export async function openOrgPage(html: string, view: Parameters<typeof openFile>[1] = {}): Promise<Page> {
  const path = join(temporaryFolder(), 'org-chart.html')
  writeFileSync(path, html)
  const page = await openFile(path, view)
  page.setDefaultTimeout(5_000)
  return page
}

/** A person in the tree, by their whole name: a reader of screens begins with it. */
export function personIn(page: Page, name: string): Locator {
  return page.getByRole('treeitem', { name: new RegExp(`^${name},`) })
}

/** The card that is open. */
export function cardIn(page: Page): Locator {
  return page.getByRole('article')
}

/** What a row of the card says, such as that of "Level". */
export function rowOf(card: Locator, label: string): Locator {
  return card.locator(`dt:text-is("${label}") + dd`)
}

/** A person in the tree as a reader of screens has them. */
export interface Heard {
  readonly name: string
  /** All that is said, with the name. */
  readonly label: string
  /** The name of the person above; null: at the top. */
  readonly above: string | null
  readonly level: number
  readonly place: number
  readonly size: number
  readonly expanded: string | null
}

/** Everyone whom the tree shows, read as a reader of screens does: by level, place and order alone. */
export async function heardIn(page: Page): Promise<readonly Heard[]> {
  const wanted = ['aria-label', 'aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded']
  const rows = await page.evaluate<(string | null)[][]>(
    `[...document.querySelectorAll('[role=tree] [role=treeitem]')].map((one) => ${JSON.stringify(wanted)}.map((name) => one.getAttribute(name)))`,
  )
  const line: string[] = []
  return rows.map(([said, level, place, size, expanded]) => {
    const label = said ?? ''
    const name = label.split(',', 1)[0] ?? ''
    line.splice(Number(level) - 1, line.length, name)
    const above = line.at(-2) ?? null
    return {
      name,
      label,
      above,
      level: Number(level),
      place: Number(place),
      size: Number(size),
      expanded: expanded ?? null,
    }
  })
}

/** Who is below whom, by name: of everyone, with all reports shown. */
export async function wholeTreeIn(page: Page): Promise<Readonly<Record<string, string | null>>> {
  await page.getByRole('button', { name: 'Expand all' }).click()
  return Object.fromEntries((await heardIn(page)).map(({ name, above }) => [name, above]))
}
