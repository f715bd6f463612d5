import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import type { Sandbox } from '../../src/sandbox/server.js'
import { altered, outline, seedsOf, writeChart } from '../support/charts.js'
import { key } from '../support/canary.js'
import { startCli } from '../support/cli.js'
import { expectExit, service, stage, temporaryFolder } from '../support/stage.js'
import { long, longIf } from '../support/long.js'

const people = outline(`
top
  ann
  bob
`)

/** Runs git in a folder. */
function git(folder: string, ...args: readonly string[]): string {
  const who = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => [
      [`GIT_${role}_NAME`, 't'],
      [`GIT_${role}_EMAIL`, 't@t.invalid'],
    ]),
  )
  const env = { ...process.env, ...who }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** What a service was asked. */
function methods(sandbox: Sandbox): readonly string[] {
  return Object.keys(sandbox.stats().methods)
}

/** Commits what is in a folder. */
function commit(folder: string): string {
  git(folder, 'add', 'org')
  git(folder, 'commit', '--quiet', '--message=by hand')
  return git(folder, 'rev-parse', 'HEAD')
}

/** A repository with the chart of the people, in an empty folder. */
function repository(): string {
  const folder = temporaryFolder()
  git(folder, 'init', '--quiet', '--initial-branch=main')
  writeChart(folder, people)
  commit(folder)
  return folder
}

long('a chart is read from a commit or a tree, and not from the files', async () => {
  const { run, sandbox, folder } = await stage(seedsOf(people), {}, repository())
  expectExit(await run('apply', '--yes', '--at', 'main'), 0)
  writeChart(folder, altered(people, { bob: { department: 'Sales' } }))
  git(folder, 'checkout', '--quiet', '-b', 'side')
  const side = commit(folder)
  rmSync(join(folder, 'org'), { recursive: true })
  writeFileSync(join(folder, 'org'), 'no folder')
  expectExit(await run('validate'), 1)
  const tree = git(folder, 'rev-parse', 'side^{tree}')
  for (const revision of ['side', side, side.slice(0, 10), tree]) {
    expectExit(await run('validate', '--at', revision), 0)
    expectExit(await run('plan', '--exit-code', '--at', revision), 2)
  }
  expectExit(await run('plan', '--exit-code', '--at', 'main'), 0)
  expectExit(await run('apply', '--yes', `--at=${side}`), 0)
  expect(sandbox.company.users.find(({ id }) => id === 'id-bob')).toMatchObject({ department: 'Sales' })
})

long('findings of a commit stand at the files that people know, also from a folder below', async () => {
  const folder = repository()
  writeFileSync(join(folder, 'org/people/more.yaml'), 'people:\n  cid: { email: x }\n')
  commit(folder)
  rmSync(join(folder, 'org/people/more.yaml'))
  mkdirSync(join(folder, 'below'))
  const ran = await startCli(['validate', '--at', 'main', '--org', '../org'], join(folder, 'below'), {}).done
  expectExit(ran, 1)
  expect(ran.err).toContain('../org/people/more.yaml:2:')
  const sound = await startCli(['validate', '--at', 'main~1', '--org', '../org'], join(folder, 'below'), {}).done
  expectExit(sound, 0)
})

test.each([
  ['gone', 'There is no commit "gone" in this clone'],
  ['--all', '--at needs a value'],
  ['-1', 'There is no commit "-1" in this clone'],
])(
  'a revision %s that is none is told what to do, and nothing is asked of the service',
  longIf(true),
  async (revision, words) => {
    const { run, sandbox } = await stage(seedsOf(people), {}, repository())
    const ran = await run('plan', '--at', revision)
    expect([ran.exit === 0, ran.out]).toEqual([false, ''])
    expect(ran.err).toContain(words)
    expect(methods(sandbox)).toEqual([])
  },
)

long('outside a repository, and for a folder outside of it, --at says so', async () => {
  const outside = await startCli(['validate', '--at', 'main'], temporaryFolder(), {}).done
  expectExit(outside, 1)
  expect(outside.err).toContain('Git finds no repository around this folder')
  const elsewhere = await startCli(['validate', '--at', 'main', '--org', '..'], repository(), {}).done
  expectExit(elsewhere, 1)
  expect(elsewhere.err).toContain('is not in the repository around this one')
})

test('the settings of --base say where the key goes and what the limits are, whatever the chart says', async () => {
  const folder = repository()
  const [ours, theirs] = [await service(seedsOf(people)), await service(seedsOf(people))]
  writeChart(folder, people, `api: { baseUrl: "${ours.url}" }\nlimits: { deactivate: { atMost: 1 } }\n`)
  const base = commit(folder)
  const left = { ann: { status: 'left' }, bob: { status: 'left' } } as const
  const settings = `api: { baseUrl: "${theirs.url}" }\nlimits: { deactivate: { atMost: 1000 } }\n`
  writeChart(folder, altered(people, left), settings)
  const head = commit(folder)
  const env = { SMALL_IMPROVEMENTS_API_KEY: key }
  const ran = await startCli(['plan', '--at', head, '--base', base], folder, env).done
  expectExit(ran, 8)
  expect([methods(ours), methods(theirs)]).toEqual([['GET'], []])
  git(folder, 'rm', '--quiet', 'org/espalier.yaml')
  git(folder, 'commit', '--quiet', '--message=no settings')
  const without = await startCli(['plan', '--at', head, '--base', 'HEAD'], folder, env).done
  expectExit(without, 1)
  expect(without.err).toContain('The settings in the commit of --base are not valid')
  expect(methods(theirs)).toEqual([])
})

long('what is known of the service comes from where the settings come from', async () => {
  const { folder, run } = await stage(seedsOf(people), {}, repository())
  const base = git(folder, 'rev-parse', 'HEAD')
  const file = join(folder, 'org/contract.yaml')
  const pattern = `idPattern: { value: '^[0-9]+$', evidence: probed }`
  writeFileSync(file, `contract: v1\nfields: { list: {}, one: {} }\nfacts: { ${pattern} }\n`)
  const head = commit(folder)
  const trusted = await run('plan', '--at', head, '--base', base)
  expectExit(trusted, 0)
  rmSync(file)
  const own = await run('plan', '--at', head)
  expectExit(own, 8)
  expect(own.err).toContain('every id matched')
  symlinkSync('/etc/hostname', file)
  const link = commit(folder)
  rmSync(file)
  const linked = await run('plan', '--at', link)
  expectExit(linked, 1)
  expect(linked.err).toContain('This is a link. Put the file itself here.')
})
