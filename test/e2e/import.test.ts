import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { edit } from '../../src/sandbox/company.js'
import { madeUpCompany } from '../../src/sandbox/made-up.js'
import type { Switches } from '../../src/sandbox/switches.js'
import { filesIn } from '../support/canary.js'
import type { Ran } from '../support/cli.js'
import { expectConverged, expectExit, expectNothingWritten, stage, type Stage } from '../support/stage.js'
import { long } from '../support/long.js'

long(
  '1,000 live users become a chart whose first plan only adopts, and comments survive a further import',
  async () => {
    const place = await stage(madeUpCompany(7, 1000, { levels: 7 }))
    const users = place.sandbox.company.users
    expect(new Set(users.map(({ firstName, lastName }) => `${firstName} ${lastName}`)).size).toBeLessThan(990)
    expect(users.some(({ active }) => !active)).toBe(true)
    expect(users.some(({ department }) => department === null)).toBe(true)

    expectExit(await place.run('import', 'live', '--company', 'Acme', '--timezone', 'Europe/Berlin'), 0)
    const imported = chartIn(place.folder)
    const plan = await place.plan()
    expect(plan.counts).toEqual({ leave: 0, admin: 0, move: 0, rehire: 0, hire: 0, change: 0, adopt: 1000 })
    expect([plan.held, plan.drift, plan.totals.unmanaged]).toEqual([[], [], 0])
    expectExit(await place.run('apply', '--yes'), 0)
    await expectConverged(place)
    expectExit(await place.run('import', 'live'), 0)
    expect(chartIn(place.folder)).toEqual(imported)

    const user = users.find(({ active, department }) => active && department === 'Sales')
    const file = Object.keys(imported).find((name) => imported[name]?.includes(`email: ${user?.email}\n`)) ?? ''
    const commented = `# ours\n${(imported[file] ?? '').replace(/^( {4}email: .*)$/gm, '    # a note\n$1 # another')}`
    writeFileSync(join(place.folder, file), commented)
    edit(place.sandbox.company, user?.id ?? '', { lastName: 'Van Changed' })
    const ran = await place.run('import', 'live')
    expectExit(ran, 0)
    expect(ran.out).toContain('1 file was written')
    const edited = chartIn(place.folder)
    expect(linesThatDiffer(commented, edited[file] ?? '')).toEqual([
      [`    lastName: ${user?.lastName}`, '    lastName: Van Changed'],
    ])
    expect({ ...edited, [file]: imported[file] }).toEqual(imported)
    expectNothingWritten(place.sandbox)
  },
)

test('an import does not touch a chart that it cannot read', async () => {
  const place = await stage(madeUpCompany(3, 10, { levels: 3 }))
  expectExit(await place.run('import', 'live', '--company', 'Acme'), 0)
  const file = join(place.folder, 'org/espalier.yaml')
  writeFileSync(file, `${readFileSync(file, 'utf8')}limit: {}\n`)
  const before = chartIn(place.folder)
  const ran = await place.run('import', 'live')
  expectExit(ran, 1)
  expect(ran.err).toContain('limits')
  expect(chartIn(place.folder)).toEqual(before)
})

/** Every file of the chart by its path. */
function chartIn(folder: string): Readonly<Record<string, string>> {
  const files = filesIn(folder).filter((file) => file.startsWith('org/'))
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

function linesThatDiffer(before: string, after: string): (readonly (string | undefined)[])[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const pairs = Array.from({ length: Math.max(old.length, now.length) }, (_, at) => [old[at], now[at]] as const)
  return pairs.filter(([one, other]) => one !== other)
}

test('a manager whom the chart cannot hold stays as it is, and the first plan only adopts', async () => {
  const place = await stage([
    { email: 'top@acme.example', firstName: 'Tess', lastName: 'Top' },
    { email: 'nima@acme.example', firstName: 'Ni\u202Ema', lastName: 'Mirzad', managerEmail: 'top@acme.example' },
    { email: 'ann@acme.example', firstName: 'Ann', lastName: 'Ash', managerEmail: 'nima@acme.example' },
  ])
  const ran = await place.run('import', 'live', '--company', 'Acme')
  expectExit(ran, 0)
  expect(ran.out).toContain('1 user was left out')
  const ann = Object.values(chartIn(place.folder)).find((text) => text.includes('ann.ash:'))
  expect(ann).toMatch(/ann\.ash:\n {4}email: .*\n {4}firstName: Ann\n {4}lastName: Ash\n {2}tess\.top:/)
  const plan = await place.plan()
  expect(plan.counts).toEqual({ leave: 0, admin: 0, move: 0, rehire: 0, hire: 0, change: 0, adopt: 2 })
  expect([plan.held, plan.drift, plan.findings]).toEqual([[], [], []])
})

/** Imports from a service of 120 with these switches, probes, and imports again. */
async function importedTwice(switches: Partial<Switches>): Promise<readonly [Stage, Ran, Ran]> {
  const place = await stage(madeUpCompany(5, 120, { levels: 4 }), switches)
  const first = await place.run('import', 'live', '--company', 'Acme')
  await place.run('probe', '--accept')
  const again = await place.run('import', 'live')
  expectNothingWritten(place.sandbox)
  expectExit(first, 8)
  expect(first.err).toMatch(/Run "espalier probe --accept".* org\/espalier\.yaml was written/)
  return [place, first, again]
}

test('a service that brings everybody whatever page is asked for can be imported once that is probed', async () => {
  const [place, , again] = await importedTwice({ paging: 'ignored' })
  expectExit(again, 0)
  expect((await place.plan()).counts.adopt).toBe(120)
})

test('a service that repeats one page for ever is never imported', async () => {
  const [place, , again] = await importedTwice({ paging: 'loop', pageSize: 50 })
  expectExit(again, 8)
  expect(again.err).toContain('pageSize: { value: 51, evidence: assumed }')
  expect(Object.keys(chartIn(place.folder)).toSorted()).toEqual(['org/contract.yaml', 'org/espalier.yaml'])
})
