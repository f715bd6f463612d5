import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/model/files.js'
import { altered, outline, unlimited, writeChart, type Entry, type People } from '../support/charts.js'
import { startCli, type Ran } from '../support/cli.js'
import { eachOf } from '../support/long.js'
import { expectExit, newCompany, planIn, temporaryFolder } from '../support/stage.js'

const before: People = outline(`
top
  ann
    bob
    cid
  dan
    eva
    fay
  gus
`)

type Changes = Readonly<Record<string, Partial<Entry> | undefined>>

/** The command without a key, and with nothing that could name a service. */
async function offline(folder: string, ...args: readonly string[]): Promise<Ran> {
  return await startCli(args, folder, {}).done
}

/** A plan without what only the service has: its ids are as the keys of the chart before, and who is an admin is unknown. */
function comparable({ changes, held, access, findings, limits, scheduled }: Plan): unknown {
  const named = changes.map(({ user, key, was, ...rest }) => ({ ...rest, key, was, user: user && (was ?? key) }))
  const known = limits.filter(({ limit }) => limit !== 'admins')
  const found = findings.map(({ code, severity, place }) => ({ code, severity, place }))
  return { changes: named, held, access, findings: found, limits: known, scheduled }
}

const stories: readonly [string, Changes][] = [
  ['a move, a leaver and a hire', { bob: { manager: 'dan' }, gus: { status: 'left' }, hal: { ...before['fay'], email: 'hal@acme.example', firstName: 'Hal' } }], // prettier-ignore
  ['a renamed key, another address and another name', { ivy: { ...before['eva'], was: 'eva' }, eva: undefined, cid: { email: 'cid.new@acme.example' }, fay: { firstName: 'Faye' } }], // prettier-ignore
  ['a leaver who comes back below another manager', { fay: { manager: 'ann' }, gus: { department: 'Legal' } }],
]

eachOf(test, stories, ([what]) => what.startsWith('a renamed'))(
  'diff shows what plan shows once the base was applied: %s',
  async (what, changes) => {
    const place = await newCompany()
    const base = what.startsWith('a leaver who') ? altered(before, { fay: { status: 'left' } }) : before
    for (const applied of new Set([before, base])) {
      writeChart(place.folder, applied, unlimited)
      expectExit(await place.run('apply', '--yes'), 0)
    }
    cpSync(join(place.folder, 'org'), join(place.folder, 'base'), { recursive: true })
    writeChart(place.folder, altered(before, changes), unlimited)
    const plan = await place.plan()
    const stats = place.sandbox.stats()
    const ran = await offline(place.folder, 'diff', 'base', '--format', 'json')
    expectExit(ran, 0)
    const diff = planIn(ran.out)
    expect(diff.changes.length).toBeGreaterThan(1)
    expect(comparable(diff)).toEqual(comparable(plan))
    expect(place.sandbox.stats()).toEqual(stats)
    expect(ran.err).toContain('Compared with the chart of base, not with Small Improvements.')
    expectExit(await offline(place.folder, 'diff', 'base', '--exit-code'), 2)
    writeFileSync(join(place.folder, 'diff.json'), ran.out)
    const applied = await place.run('apply', '--plan', 'diff.json')
    expectExit(applied, 1)
    expect(applied.err).toContain('it compares two charts, and knows nothing of the live users')
  },
)

function clone(): { readonly folder: string; readonly git: (...args: readonly string[]) => void } {
  const folder = temporaryFolder()
  const names = ['-c', 'user.name=Ann', '-c', 'user.email=ann@acme.example']
  const git = (...args: readonly string[]): void =>
    void execFileSync('git', [...names, ...args], { cwd: folder, stdio: 'ignore' })
  git('init', '--quiet', '--initial-branch=main')
  writeChart(folder, before)
  git('add', '--all')
  git('commit', '--quiet', '--message=one')
  return { folder, git }
}

test('a diff with a revision: text, Markdown, a dated line, the day, and the exit code', async () => {
  const { folder, git } = clone()
  const same = await offline(folder, 'diff', 'HEAD', '--exit-code')
  expectExit(same, 0)
  expect(same.out).toContain('Espalier diff: no changes\n')
  writeChart(folder, altered(before, { bob: { manager: 'dan' }, gus: { end: '2999-12-31' } }))
  const text = await offline(folder, 'diff', 'HEAD', '--exit-code')
  expectExit(text, 2)
  expect(text.out).toContain('Espalier diff: 1 person changes, 1 scheduled')
  expect(text.out).toContain('Bob Example · manager Ann Example → Dan Example')
  expect(text.out).toContain('Dan Example gains access, including past reviews, to 1 person: Bob Example')
  expect(text.out).toContain('3000-01-01 · Leave · Gus Example')
  expect(text.out).not.toContain('espalier apply')
  const page = await offline(folder, 'diff', 'main', '--format', 'markdown')
  expect(page.out).toContain('## Espalier diff: 2 people change')
  expect((await offline(folder, 'diff', 'HEAD', '--as-of', '3000-01-02')).out).toContain('1 leaver')
  git('commit', '--quiet', '--all', '--message=two')
  writeChart(folder, altered(before, { bob: { manager: 'dan' } }))
  const back = await offline(folder, 'diff', 'HEAD', '--exit-code')
  expectExit(back, 2)
  expect(back.out).toContain('Gus Example (gus) was to leave on 3000-01-01 by the chart compared with.')
  // A folder elsewhere, and a commit for this side.
  expect((await offline(folder, 'diff', 'HEAD~1', '--at', 'HEAD')).out).toContain('1 person changes, 1 scheduled')
})

test('a chart that is not sound is found as validate finds it; one to compare with is named, and the rest is said', async () => {
  const { folder, git } = clone()
  writeChart(folder, altered(before, { bob: { manager: 'nobody.here' } }))
  const [own, judged] = [await offline(folder, 'diff', 'HEAD'), await offline(folder, 'validate')]
  expectExit(own, 1)
  expect([own.out, own.err]).toEqual(['', judged.err])
  git('commit', '--quiet', '--all', '--message=wrong')
  writeChart(folder, before)
  const ran = await offline(folder, 'diff', 'HEAD')
  expectExit(ran, 1)
  expect(ran.err).toContain('Not compared: the chart of HEAD has 1 error.')
  expect(ran.err).toMatch(/^HEAD:org\/people\/all\.yaml:\d+:\d+ {2}error {2}unknown-manager$/m)
  expect(ran.err).toContain('The chart is valid: 8 people in 1 file')
})

test('a base that is not there, that is two things, or that is missing is one sentence with the way out', async () => {
  const { folder, git } = clone()
  const none = await offline(folder, 'diff', 'nope')
  expectExit(none, 1)
  expect(none.err).toContain('There is no folder "nope" here. There is no commit "nope" in this clone.')
  git('branch', 'org')
  const two = await offline(folder, 'diff', 'org')
  expectExit(two, 64)
  expect(two.err).toContain('Write ./org for the folder, or the id of the commit.')
  expectExit(await offline(folder, 'diff', './org'), 0)
  expectExit(await offline(folder, 'diff'), 64)
  const empty = await offline(folder, 'diff', '')
  expectExit(empty, 64)
  expect(empty.err).toContain('BASE is empty')
  const around = await offline(folder, 'diff', './')
  expectExit(around, 64)
  expect(around.err).toContain('The chart of ./ is in a folder of it. Write ./org.')
  // Outside of Git, a folder is enough.
  rmSync(join(folder, '.git'), { recursive: true })
  mkdirSync(join(folder, 'old'))
  renameSync(join(folder, 'org'), join(folder, 'old/chart'))
  writeChart(folder, altered(before, { gus: undefined }))
  const gone = await offline(folder, 'diff', 'old/chart')
  expectExit(gone, 8)
  expect(gone.out).toContain('error  vanished-person')
})
