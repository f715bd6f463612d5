import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { key } from '../support/canary.js'
import { altered, founder, named, seedsOf, unlimited, writeChart, type People } from '../support/charts.js'
import { startCli, type Ran } from '../support/cli.js'
import { seal } from '../support/docs-clone.js'
import { expectExit, expectNothingWritten, hired, service, temporaryFolder } from '../support/stage.js'
import { longIf } from '../support/long.js'
import type { Seed } from '../../src/sandbox/records.js'
import type { Sandbox } from '../../src/sandbox/server.js'
import type { Switches } from '../../src/sandbox/switches.js'
import { madeUpCompany } from '../../src/sandbox/made-up.js'
import { companyFromFile } from '../../src/sandbox/seed.js'
import { openScreen, type Screen } from './screen.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const widths = [80, 120]

/** A folder with a chart, and the company that it is of. */
interface Place {
  readonly folder: string
  readonly sandbox: Sandbox
  readonly env: Readonly<Record<string, string>>
}

async function placeOf(
  seeds: readonly Seed[],
  switches: Partial<Switches> = {},
  folder = temporaryFolder(),
): Promise<Place> {
  const sandbox = await service(seeds, switches)
  return { folder, sandbox, env: { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: sandbox.url } }
}

/** The example company: its chart differs from the users in 16 changes. */
async function example(): Promise<Place> {
  const folder = temporaryFolder()
  cpSync(join(root, 'org'), join(folder, 'org'), { recursive: true })
  mkdirSync(join(folder, '.espalier'))
  cpSync(join(root, 'demo/state.json'), join(folder, '.espalier/state.json'))
  await seal(join(folder, '.espalier/state.json'))
  return await placeOf(companyFromFile(readFileSync(join(root, 'demo/company.json'), 'utf8')), {}, folder)
}

/** What the command prints where nobody sees it, in lines of any length. */
async function printed({ folder, env }: Place, ...args: readonly string[]): Promise<Ran> {
  return await startCli(args, folder, env).done
}

/** The accepted screen of that name. Port and progress differ from run to run: `npm run bless` accepts the rest. */
function expectGolden(name: string, columns: number, drawn: string): void {
  const shown = drawn.replaceAll(/127\.0\.0\.1:\d{5}/g, '127.0.0.1:#####')
  const file = new URL(`goldens/${name}.${columns}.txt`, import.meta.url)
  if (process.env['BLESS'] === '1') writeFileSync(file, shown)
  expect(shown).toBe(readFileSync(file, 'utf8'))
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '' && word !== '\\')

/** No row is wider than the terminal, no word is broken, and none is lost. */
function expectWholeWords(screen: Screen, command: string, { out, err }: Ran): void {
  expect(screen.broken()).toEqual([])
  expect(wordsOf(screen.drawn())).toEqual(wordsOf(`$ ${command}\n${err}${out}$`))
}

/** So many people below one top. */
function companyOf(size: number): People {
  const keys = Array.from({ length: size }, (_, at) => `p${at + 1_000}`)
  return Object.fromEntries(keys.map((one, at) => [one, named(one, at === 0 ? null : 'p1000')]))
}

describe.skipIf(process.platform === 'win32').each(widths)('a terminal of %i columns', (columns) => {
  const day = '--as-of 2026-12-01'

  async function shownPlan(place: Place, flags: string): Promise<Screen> {
    const screen = await openScreen(columns, place.folder, place.env)
    const command = `espalier plan ${day}${flags}`
    await screen.run(command)
    expectWholeWords(screen, command, await printed(place, ...command.split(' ').slice(1)))
    return screen
  }

  test('shows a plan of 16 changes', async () => {
    const screen = await shownPlan(await example(), ' --unmanaged')
    expectGolden('plan-of-16', columns, screen.drawn())
  })

  test('shows a first plan of 300 adoptions in at most 40 lines', async () => {
    const place = await placeOf(madeUpCompany(7, 300, { levels: 5 }))
    expectExit(await printed(place, 'import', 'live', '--company', 'Acme'), 0)
    const screen = await shownPlan(place, '')
    expect(screen.drawn()).toContain('300 accounts recognised, nothing is written')
    expect(screen.drawn().split('\n').length).toBeLessThanOrEqual(40)
    expectGolden('300-adoptions', columns, screen.drawn())
  })

  test('ends a plan of 1,200 changes with what matters', longIf(columns > 80), async () => {
    const before = companyOf(400)
    const place = await placeOf([founder, ...seedsOf(before)])
    writeChart(place.folder, { ...companyOf(800), ...moved(before) }, unlimited)
    const screen = await shownPlan(place, ' --first-run')
    expectGolden('1200-changes', columns, screen.rows())
  })

  test('shows names of wide letters', async () => {
    const place = await placeOf([founder])
    const yamada = {
      ...named('yamada', null),
      firstName: '太郎',
      lastName: '山田',
      department: '営業 および マーケティング 部門',
    }
    const people = {
      yamada,
      ...altered({ kim: named('kim', 'yamada') }, { kim: { firstName: '민준', department: '고객 지원' } }),
    }
    writeChart(place.folder, people)
    const screen = await shownPlan(place, ' --first-run')
    expectGolden('wide-letters', columns, screen.drawn())
  })

  test('asks with the numbers, the company and the host, and shows the result', async () => {
    const place = await example()
    const screen = await openScreen(columns, place.folder, place.env)
    screen.type(`espalier apply ${day}`)
    await screen.until(/accepted:$/m)
    expectGolden('question', columns, screen.rows())
    expectNothingWritten(place.sandbox)
    await screen.run('yes')
    expectGolden('result', columns, screen.rows())
    expect(screen.broken()).toEqual([])
  })

  test('shows progress in one row, and stops at Ctrl-C', longIf(columns > 80), async () => {
    const place = await placeOf([founder], { latency: 50 })
    writeChart(place.folder, companyOf(200), `${unlimited}api: { showsWithin: 1 }\n`)
    const screen = await openScreen(columns, place.folder, place.env)
    screen.type(`espalier apply ${day} --first-run --yes`)
    await screen.until(/^applying \d+ of 200 · \d+ in flight$/m)
    expect(screen.drawn().match(/applying/g)).toHaveLength(1)
    screen.press('C-c')
    await screen.until(/\n\$\n$/)
    expect(hired(place.sandbox).length).toBeLessThan(200)
    expect(screen.broken()).toEqual([])
    expectGolden('stopped', columns, withoutNumbers(screen.rows()))
  })

  test('says what Ctrl-C behind the last change leaves out', longIf(true), async () => {
    const place = await placeOf([founder], { latency: 700 })
    writeChart(place.folder, companyOf(3))
    const screen = await openScreen(columns, place.folder, place.env)
    screen.type(`espalier apply ${day} --first-run --yes`)
    await screen.until(/^applying \d of 3/m)
    while (hired(place.sandbox).length < 3 || /^applying/m.test(screen.rows())) await sleep(5)
    screen.press('C-c')
    await screen.until(/\n\$\n$/)
    expect(screen.broken()).toEqual([])
    expectGolden('stopped-after-all', columns, withoutNumbers(screen.rows()))
  })
})

/** The same people in another department. */
function moved(people: People): People {
  return Object.fromEntries(
    Object.entries(people).map(([one, entry]) => [one, { ...entry, department: 'Customer Success' }]),
  )
}

/** What a run that is stopped has made, and the lineage of its state, differ from run to run. */
function withoutNumbers(rows: string): string {
  return rows
    .replaceAll(/\d+(?= (?:applied|skipped|changes ·))/g, '##')
    .replaceAll(/[0-9a-f]{32}/g, (hex) => '#'.repeat(hex.length))
}
