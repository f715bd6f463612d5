import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import type { Row } from '../row.js'

/** Runs the full form of a campaign, and leaves its rows for `npm run torture` to print. */
export function full(name: string, campaign: (form: 'full') => Promise<readonly Row[]>): void {
  test(`the whole campaign: ${name}`, async () => {
    const began = performance.now()
    const rows = await campaign('full')
    const seconds = (performance.now() - began) / 1000
    const folder = process.env['TORTURE_ROWS']
    if (folder !== undefined) writeFileSync(join(folder, `${name}.json`), JSON.stringify({ name, seconds, rows }))
    expect(rows.flatMap(({ what, failures }) => failures.slice(0, 5).map((one) => `${what}: ${one}`))).toEqual([])
  })
}
