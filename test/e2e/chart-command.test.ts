import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Day } from '../../src/model/names.js'
import type { OrgChart } from '../../src/model/org-chart.js'
import { marksOn, seatsOn } from '../../src/model/seats.js'
import { altered, named, outline, unlimited, writeChart, type People } from '../support/charts.js'
import { startCli, type Ran } from '../support/cli.js'
import { expectExit, newCompany, temporaryFolder } from '../support/stage.js'

const before: People = outline(`
top
  ann
    bob
    cid
  dan
    eva
  gus
`)
const after = altered(before, {
  bob: { manager: 'dan' },
  gus: { status: 'left' },
  hal: { email: 'hal@acme.example', firstName: 'Hal', lastName: 'Example', manager: 'ann' },
  eva: { firstName: 'Eve' },
})
const marks = { bob: 'moved', gus: 'leaving', hal: 'hired', eva: 'changed' }

async function offline(folder: string, ...args: readonly string[]): Promise<Ran> {
  return await startCli(args, folder, {}).done
}

function chartIn({ out }: Ran): OrgChart {
  return JSON.parse(out) as OrgChart
}

function marksIn(chart: OrgChart, day = chart.asOf): Readonly<Record<string, string>> {
  return Object.fromEntries(marksOn(chart, day))
}

test('the live plan, the plan of a file and the diff of the same charts show the same', async () => {
  const place = await newCompany()
  writeChart(place.folder, before, unlimited)
  expectExit(await place.run('apply', '--yes'), 0)
  cpSync(join(place.folder, 'org'), join(place.folder, 'base'), { recursive: true })
  writeChart(place.folder, after, unlimited)
  const made = await place.plan('--out', 'plan.json')
  const ran = await place.run('chart', '--json')
  expectExit(ran, 0)
  const live = chartIn(ran)
  expect(marksIn(live)).toEqual(marks)
  expect(live.base).toEqual({ kind: 'live', name: 'Small Improvements', plan: made.fingerprint.slice(7, 17) })
  const asked = place.sandbox.stats()
  const ofFile = await offline(place.folder, 'chart', '--json', '--plan', 'plan.json')
  expectExit(ofFile, 0)
  expect(chartIn(ofFile)).toEqual(live)
  const diff = chartIn(await offline(place.folder, 'chart', '--json', '--diff', 'base'))
  expect([marksIn(diff), diff.before, diff.days]).toEqual([marks, live.before, live.days])
  expect(place.sandbox.stats()).toEqual(asked)
  const edited = JSON.parse(readFileSync(join(place.folder, 'plan.json'), 'utf8')) as { changes: unknown[] }
  writeFileSync(join(place.folder, 'edited.json'), JSON.stringify({ ...edited, changes: edited.changes.slice(1) }))
  const hidden = await offline(place.folder, 'chart', '--json', '--plan', 'edited.json')
  expectExit(hidden, 1)
  expect(hidden.err).toContain('The plan edited.json cannot be used: its changes are not those of its fingerprint')
  writeChart(place.folder, altered(after, { bob: { manager: 'eva' } }), unlimited)
  const refused = await offline(place.folder, 'chart', '--json', '--plan', 'plan.json')
  expectExit(refused, 1)
  expect(refused.err).toContain('Make it with "espalier plan --out plan.json"')
  const elsewhere = await offline(place.folder, 'chart', '--plan', 'my plan.json', '--org', 'base')
  expectExit(elsewhere, 1)
  expect(elsewhere.err).toContain('Make a plan with "espalier plan --org base --out plan.json", and name')
})

const dated = `people:
  top: { email: top@acme.example, firstName: Top, lastName: One, manager: null }
  ann: { email: ann@acme.example, firstName: Ann, lastName: One, manager: top, end: 2027-06-30, successor: top }
  bob:
    email: bob@acme.example
    firstName: Bob
    lastName: One
    manager: ann
    department: Sales
    changes:
      - { on: 2026-11-01, department: Board }
      - { on: 2027-02-01, lastName: Two }
      - { on: 2027-03-01, manager: top }
  cid: { email: cid@acme.example, firstName: Cid, lastName: One, manager: ann, start: 2026-10-01 }
  eva:
    { email: eva@acme.example, firstName: Eva, lastName: One, manager: ann, absence: { from: 2027-04-01, to: 2027-05-31, deactivate: true } }
  gus: { email: gus@acme.example, firstName: Gus, lastName: One, manager: cid, start: 2027-01-15 }
`

test('each day of a chart is the chart as of that day, and its marks are the changes of the plan of that day', async () => {
  const place = await newCompany()
  writeChart(place.folder, {}, unlimited)
  writeFileSync(join(place.folder, 'org/people/all.yaml'), dated)
  expectExit(await place.run('apply', '--yes', '--as-of', '2026-12-01'), 0)
  const ran = await place.run('chart', '--json', '--as-of', '2026-12-01')
  expectExit(ran, 0)
  const chart = chartIn(ran)
  const days = chart.days.map(({ on }) => on)
  expect(days).toEqual(
    '2026-10-01 2026-11-01 2026-12-01 2027-01-15 2027-02-01 2027-03-01 2027-04-01 2027-06-01 2027-07-01'.split(' '),
  )
  for (const day of [...days, '2027-02-15' as Day]) {
    const alone = chartIn(await offline(place.folder, 'chart', '--json', '--as-of', day))
    expect(new Map(seatsOn(chart, day))).toEqual(seatsOn(alone, day))
  }
  for (const day of days.filter((one) => one >= chart.asOf)) {
    const { changes } = await place.plan('--as-of', day)
    expect(Object.keys(marksIn(chart, day)).toSorted()).toEqual([...new Set(changes.map(({ key }) => key))].toSorted())
  }
}, 60_000)

test('wrong flags, an unknown person and a chart that is not sound say what to do', async () => {
  const folder = temporaryFolder()
  writeChart(folder, before)
  const wrong = [
    ['--csv', '--json'],
    ['--plan', 'a.json', '--diff', 'org'],
    ['--plan', 'a.json', '--as-of', '2026-12-01'],
    ['--levels', '2'],
    ['--around', 'bob', '--levels', 'x'],
    ['--around', 'bob', '--levels', '-1'],
    ['--around', 'bob', '--levels', '1.5'],
    ['--around', ''],
    ['--html', ' '],
    ['--plan', ''],
    ['--diff', ''],
    ['--html'],
    ['--svg=x'],
    ['bob'],
  ]
  for (const flags of wrong) {
    const ran = await offline(folder, 'chart', ...flags)
    expect([flags, ran.exit, ran.out]).toEqual([flags, 64, ''])
    expect(ran.err).toContain('Run "espalier chart --help" for help. Nothing was done.')
  }
  const unknown = await offline(folder, 'chart', '--json', '--around', 'boob')
  expectExit(unknown, 1)
  expect(unknown.err).toContain('Did you mean')
  const alone = await offline(folder, 'chart', '--json')
  expectExit(alone, 0)
  expect(alone.err).toContain('To see what changes, set SMALL_IMPROVEMENTS_API_KEY, or add --plan FILE or --diff BASE.')
  expect(marksIn(chartIn(alone))).toEqual({})
  writeChart(folder, altered(before, { bob: { manager: 'none' } }))
  const unsound = await offline(folder, 'chart', '--json')
  expectExit(unsound, 1)
  expect([unsound.out, unsound.err]).toEqual(['', expect.stringContaining('org/people/all.yaml:')])
})

test('a base that has errors, or no people, is named with what is wrong with it', async () => {
  const folder = temporaryFolder()
  writeChart(folder, after)
  writeChart(join(folder, 'old'), altered(before, { bob: { manager: 'none' } }))
  const wrong = await offline(folder, 'chart', '--diff', 'old/org')
  expect([wrong.exit, wrong.out]).toEqual([1, ''])
  expect(wrong.err).toContain('Not compared: the chart of old/org has 1 error. Compare with another one.')
  expect(wrong.err).toContain('old/org/people/all.yaml:')
  writeChart(join(folder, 'old'), { later: { ...named('later', null), start: '2999-01-01' } })
  const empty = await offline(folder, 'chart', '--diff', 'old/org')
  expect([empty.exit, empty.out]).toEqual([1, ''])
  expect(empty.err).toContain('Not compared: the chart of old/org has no people on this day.')
})

test('a person is named by key, employee id, former key, address or name', async () => {
  const folder = temporaryFolder()
  writeChart(folder, altered(before, { bob: { id: '00417', was: 'rob', firstName: 'Bób', lastName: 'Jones' } }))
  for (const name of ['bob', '00417', 'rob', 'BOB@acme.example', 'jones bob']) {
    const ran = await offline(folder, 'chart', '--json', '--around', name)
    expect([name, ran.exit]).toEqual([name, 0])
    expect([...seatsOn(chartIn(ran), chartIn(ran).asOf).keys()]).toEqual(['ann', 'bob', 'top'])
  }
})

test('the page is written to a file, and through no link', async () => {
  const folder = temporaryFolder()
  writeChart(folder, before)
  expectExit(await offline(folder, 'chart', '--html', 'chart.html'), 0)
  expect(readFileSync(join(folder, 'chart.html'), 'utf8')).toContain('Content-Security-Policy')
  symlinkSync(join(folder, 'elsewhere.html'), join(folder, 'link.html'))
  const linked = await offline(folder, 'chart', '--html', 'link.html')
  expectExit(linked, 1)
  expect(linked.err).toContain('because that is a link')
  const inFolder = await offline(folder, 'chart', '--html', 'org')
  expectExit(inFolder, 1)
  expect(inFolder.err).toContain('The page was not written to org, because that is a folder. Name a file in it.')
})
