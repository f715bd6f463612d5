import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { key } from '../support/canary.js'
import { startCli } from '../support/cli.js'
import { altered, named, outline, seedsOf, writeChart } from '../support/charts.js'
import { long } from '../support/long.js'
import {
  expectConverged,
  expectExit,
  expectNoRefusal,
  expectNothingWritten,
  service,
  stage,
  temporaryFolder,
} from '../support/stage.js'

const people = outline(`
top
  ann
  bob
  cid
`)

test('a list of users that shrank is not trusted: exit 8, nothing written', async () => {
  const many = outline(`top\n${Array.from({ length: 30 }, (_, at) => `  p${at + 10}\n`).join('')}`)
  const first = await stage(seedsOf(many))
  writeChart(first.folder, many)
  expectExit(await first.run('apply', '--yes'), 0)
  const half = seedsOf(many).slice(0, 22)
  const later = await stage(half, {}, first.folder)
  const ran = await later.run('apply', '--yes')
  expectExit(ran, 8)
  expect(ran.err).toMatch(/^espalier: The list of users cannot be trusted: [^\n]+\n$/)
  expectNothingWritten(later.sandbox)
})

long('an empty list is not trusted when accounts are known: exit 8, nothing written', async () => {
  const first = await stage(seedsOf(people))
  writeChart(first.folder, people)
  expectExit(await first.run('apply', '--yes'), 0)
  const empty = await stage([], {}, first.folder)
  const ran = await empty.run('apply', '--yes')
  expectExit(ran, 8)
  expect(ran.err).toContain('it is empty, but 4 accounts are known')
  expectNothingWritten(empty.sandbox)
})

long('a plan over a limit is blocked, and lifted by the exact number with its fingerprint', async () => {
  const many = outline(`top\n${Array.from({ length: 20 }, (_, at) => `  p${at + 10}\n`).join('')}`)
  const place = await stage(seedsOf(many))
  writeChart(place.folder, many)
  expectExit(await place.run('apply', '--yes'), 0)
  const leaving = ['p10', 'p11', 'p12', 'p13', 'p14']
  writeChart(place.folder, altered(many, Object.fromEntries(leaving.map((who) => [who, { status: 'left' }]))))
  expectExit(await place.run('plan'), 8)
  const blocked = await place.run('apply', '--yes')
  expectExit(blocked, 8)
  expect(blocked.out).toContain('deactivations: 5, but at most 3 are allowed')
  const [, offered = ''] = /espalier (apply --allow deactivate=5 --expect \S+)/.exec(blocked.out) ?? []
  const tooFew = await place.run(...offered.replace('=5', '=4').split(' '))
  expectExit(tooFew, 8)
  expectNothingWritten(place.sandbox)
  expectExit(await place.run(...offered.split(' ')), 0)
  expect(place.sandbox.stats().methods['PUT']).toBe(5)
  await expectConverged(place)
})

long('a limit is lifted by a line of the settings too, with its reason on top of the plan', async () => {
  const many = outline('top\n  a1\n  a2\n  a3\n  a4\n  a5\n')
  const left = altered(many, Object.fromEntries(['a1', 'a2', 'a3', 'a4'].map((who) => [who, { status: 'left' }])))
  const place = await stage(seedsOf(many))
  writeChart(place.folder, many)
  expectExit(await place.run('apply', '--yes'), 0)
  const allow = (until: string): string =>
    `allow:\n  deactivate: { count: 4, reason: "the office in Bonn closes", until: ${until} }\n`
  writeChart(place.folder, left, allow('2999-12-30'))
  expectExit(await place.run('apply', '--yes', '--as-of', '2999-12-31'), 8)
  expectNothingWritten(place.sandbox)
  const ran = await place.run('apply', '--yes', '--as-of', '2999-12-30')
  expectExit(ran, 0)
  expect(ran.err).toContain('the office in Bonn closes')
  await expectConverged(place, '--as-of', '2999-12-30')
})

test('accounts are not made in a company that is not empty and of which nothing is known', async () => {
  const place = await stage(seedsOf(people))
  writeChart(place.folder, altered(people, { dan: named('dan', 'top') }))
  const ran = await place.run('apply', '--yes')
  expectExit(ran, 3)
  expect(ran.err).toContain('--first-run')
  expectNothingWritten(place.sandbox)
  expectExit(await place.run('apply', '--yes', '--first-run'), 0)
  expect(place.sandbox.stats().methods['POST']).toBe(1)
  await expectConverged(place)
})

long('the address of the service may end in a slash', async () => {
  const { folder, run, sandbox } = await stage(seedsOf(people))
  writeChart(folder, people)
  expectExit(await run('apply', '--yes'), 0)
  const env = { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: `${sandbox.url}/` }
  expectExit(await startCli(['plan', '--exit-code'], folder, env).done, 0)
})

long(
  'somebody who had left before the first run, and whom the list does not show, is adopted and rehired',
  async () => {
    const before = altered(people, { bob: { status: 'left' } })
    const place = await stage(seedsOf(before), { listInactive: 'no' })
    writeChart(place.folder, before)
    expectExit(await place.run('apply', '--yes'), 0)
    writeChart(place.folder, people)
    expectExit(await place.run('apply', '--yes'), 0)
    expectNoRefusal(place.sandbox)
    await expectConverged(place)
  },
)

long('help and version need nothing, and every command has help', async () => {
  const folder = temporaryFolder()
  const help = await startCli(['--help'], folder, {}).done
  expectExit(help, 0)
  const names = [...help.out.matchAll(/^ {2}espalier ([a-z]+(?: [a-z]+)?)/gm)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) {
    const ran = await startCli([...name.split(' '), '--help'], folder, {}).done
    expectExit(ran, 0)
    expect(ran.out).toContain(`espalier ${name}`)
  }
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect((await startCli(['--version'], folder, {}).done).out).toBe(`${version}\n`)
})

long('the sandbox answers until it is interrupted, and takes no switch that it does not know', async () => {
  const folder = temporaryFolder()
  const { child, done } = startCli(['sandbox', '--people', '5', '--key', 'tried'], folder, {})
  const url = await new Promise<string>((resolve) => {
    child.stdout?.on('data', (part: Buffer) => resolve(/ESPALIER_API_URL=(\S+)/.exec(String(part))?.[1] ?? ''))
  })
  const answer = await fetch(`${url}/users`, { headers: { authorization: 'Bearer tried' } })
  expect(((await answer.json()) as unknown[]).length).toBe(5)
  child.kill('SIGINT')
  const ran = await done
  expectExit(ran, 0)
  expect(ran.out).toBe(`export ESPALIER_API_URL=${url}\nexport SMALL_IMPROVEMENTS_API_KEY=tried\n`)
  expect(ran.err).toContain('5 users answers there. Ctrl-C ends it')
  const wrong = await startCli(['sandbox', '--put', 'patch'], folder, {}).done
  expectExit(wrong, 64)
  expect(wrong.err).toMatch(/^espalier: --put may be merge or replace, not "patch"\.\n$/)
})

long('validate needs no key and asks nobody', async () => {
  const sandbox = await service([])
  const folder = temporaryFolder()
  writeChart(folder, people)
  const ran = await startCli(['validate'], folder, { ESPALIER_API_URL: sandbox.url }).done
  expectExit(ran, 0)
  expect(ran.out).toContain('4 people in 1 file,')
  expect(sandbox.stats().methods).toEqual({})
})

long('a day before the last apply is planned with a warning, and not applied', async () => {
  const place = await stage(seedsOf(people))
  writeChart(place.folder, altered(people, { cid: { end: '2026-03-01' } }))
  expectExit(await place.run('apply', '--yes', '--as-of', '2026-03-02'), 0)
  const looked = await place.run('plan', '--as-of', '2026-02-27')
  expectExit(looked, 0)
  expect(looked.out).toContain('REHIRE')
  expect(looked.out).toContain('the chart was already applied as of 2026-03-02')
  for (const day of ['2026-02-27', '2026-03-01']) {
    const ran = await place.run('apply', '--yes', '--as-of', day)
    expectExit(ran, 8)
    expect(ran.err).toContain(`already applied as of 2026-03-02. Applying it as of ${day}, an earlier day, would undo`)
  }
  await expectConverged(place, '--as-of', '2026-03-02')
})

long(
  'a plan that an editor saved with a byte order mark is read; a state with one, and UTF-16, are named',
  async () => {
    const place = await stage(seedsOf(people))
    writeChart(place.folder, people)
    expectExit(await place.run('apply', '--yes'), 0)
    writeChart(place.folder, altered(people, { cid: { status: 'left' } }))
    expectExit(await place.run('plan', '--out', 'plan.json'), 0)
    const [plan = '', state = ''] = ['plan.json', '.espalier/state.json'].map((name) =>
      readFileSync(join(place.folder, name), 'utf8'),
    )
    writeFileSync(join(place.folder, 'utf16.json'), `\uFEFF${plan}`, 'utf16le')
    const refused = await place.run('apply', '--plan', 'utf16.json')
    expectExit(refused, 1)
    expect(refused.err).toContain('it is in UTF-16: save it as UTF-8')
    writeFileSync(join(place.folder, '.espalier/state.json'), `\uFEFF${state}`)
    const damaged = await place.run('plan')
    expectExit(damaged, 7)
    expect(damaged.err).toContain(
      'it begins with a byte order mark, which an editor has put there: save it without one',
    )
    writeFileSync(join(place.folder, '.espalier/state.json'), state)
    writeFileSync(join(place.folder, 'plan.json'), `\uFEFF${plan}`)
    expectExit(await place.run('apply', '--plan', 'plan.json'), 0)
  },
)
