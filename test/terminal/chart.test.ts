import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { companyFromFile } from '../../src/sandbox/seed.js'
import { key } from '../support/canary.js'
import { named, writeChart } from '../support/charts.js'
import { seal } from '../support/docs-clone.js'
import { service, temporaryFolder } from '../support/stage.js'
import { openScreen } from './screen.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The accepted screen of that name. */
function expectGolden(name: string, columns: number, drawn: string): void {
  const file = new URL(`goldens/${name}.${columns}.txt`, import.meta.url)
  if (process.env['BLESS'] === '1') writeFileSync(file, drawn)
  expect(drawn).toBe(readFileSync(file, 'utf8'))
}

describe.skipIf(process.platform === 'win32').each([80, 40])('a terminal of %i columns', (columns) => {
  test('shows a part of the chart with its plan, folded to the width', async () => {
    const folder = temporaryFolder()
    cpSync(join(root, 'org'), join(folder, 'org'), { recursive: true })
    mkdirSync(join(folder, '.espalier'))
    cpSync(join(root, 'demo/state.json'), join(folder, '.espalier/state.json'))
    await seal(join(folder, '.espalier/state.json'))
    const { url } = await service(companyFromFile(readFileSync(join(root, 'demo/company.json'), 'utf8')))
    const env = { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: url }
    // The shell itself would break a longer line.
    writeFileSync(join(folder, 'part.sh'), 'espalier chart --as-of 2026-12-01 --around annika.sorensby\n')
    const screen = await openScreen(columns, folder, env)
    await screen.run('sh part.sh')
    expect(screen.broken()).toEqual([])
    expectGolden('chart', columns, screen.drawn())
  })

  test('shows names of wide letters, of marks, from right to left, and of one very long word', async () => {
    const folder = temporaryFolder()
    const person = (firstName: string, lastName: string, manager: string | null) => ({
      ...named('x', manager),
      firstName,
      lastName,
    })
    writeChart(folder, {
      top: { ...person('太郎', '山田', null), email: 'a@acme.example', department: '営業 および マーケティング 部門' },
      rtl: { ...person('אבי', 'כהן', 'top'), email: 'b@acme.example' },
      marks: { ...person('ก็ต้น', 'ที่รัก', 'rtl'), email: 'c@acme.example' },
      long: { ...person('山'.repeat(40), 'x'.repeat(60), 'marks'), email: 'd@acme.example' },
    })
    const screen = await openScreen(columns, folder, {})
    await screen.run('espalier chart --as-of 2026-12-01')
    expect(screen.broken()).toEqual([])
    for (const row of screen.drawn().split('\n')) expect(stringWidth(row)).toBeLessThanOrEqual(columns)
    expectGolden('chart-of-odd-names', columns, screen.drawn())
  })
})
