import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eachOf } from '../../support/long.js'
import { seedsOf, unlimited } from '../../support/charts.js'
import { startNode } from '../../support/cli.js'
import { filesIn } from '../../support/canary.js'
import type { Run } from '../../support/github/actions.js'
import { chartOf } from '../../support/github/chart-text.js'
import { adopt, expectHead } from '../../support/github/ends.js'
import { gitEnvironment, type Edits } from '../../support/github/origin.js'
import { checksOf, open } from '../../support/github/pull-request.js'
import { repository, type Repository } from '../../support/github/repository.js'
import { builtAs, repository as espalier } from '../../support/releases.js'
import { expectExit, temporaryFolder } from '../../support/stage.js'
import { shipped as workflows } from '../../support/workflows.js'
import { expectRun } from './outputs.js'
import { before, edited } from './small.js'

/** A version whose action says in its log which one it is. */
function version(name: string, commit: string) {
  const built = builtAs(name, commit)
  const action = join(built.folder, 'dist/action.mjs')
  writeFileSync(action, `console.log('the action of ${name}')\n${readFileSync(action, 'utf8')}`)
  return { ...built, uses: `${espalier}@${commit}` }
}

type Version = ReturnType<typeof version>

/** What a version of the command line writes into a folder. */
async function ran({ cli }: Version, folder: string, ...args: readonly string[]): Promise<string> {
  const { exit, out, err } = await startNode([cli, 'init', ...args], folder, folder, { ...gitEnvironment }).done
  expectExit({ exit, out, err }, 0)
  return out
}

const textsIn = (folder: string): Record<string, Buffer> =>
  Object.fromEntries(
    filesIn(folder)
      .filter((file) => file.startsWith('.github/'))
      .map((file) => [file, readFileSync(join(folder, file))]),
  )

/** What `espalier init` of that version writes below .github/. */
async function written(by: Version, ...flags: readonly string[]): Promise<Edits> {
  const folder = temporaryFolder()
  execFileSync('git', ['init', '--quiet', '-b', 'main'], { cwd: folder, env: { ...gitEnvironment } })
  await ran(by, folder, '--company', 'Acme', ...flags)
  return textsIn(folder)
}

/** What `espalier init --update` of that version changes in a new clone. */
async function updated(by: Version, { origin }: Repository): Promise<Edits> {
  const folder = temporaryFolder()
  execFileSync('git', ['clone', '--quiet', origin.folder, '.'], { cwd: folder, env: { ...gitEnvironment } })
  const old = textsIn(folder)
  expect(await ran(by, folder, '--update')).toContain('New in 0.2.0.')
  const now = Object.entries(textsIn(folder)).filter(([path, text]) => old[path]?.equals(text) !== true)
  const gone = Object.keys(old).filter((path) => !(path in textsIn(folder)))
  return Object.fromEntries([...now, ...gone.map((path) => [path, null] as const)])
}

const logsOf = (runs: readonly (Run | undefined)[]): string =>
  runs.flatMap((run) => run?.jobs.flatMap(({ steps }) => steps.map(({ log }) => log)) ?? []).join('\n')

/** Which action a run was done by. */
const actionsIn = (...runs: readonly (Run | undefined)[]): readonly string[] =>
  [...logsOf(runs).matchAll(/^the action of (\S+)$/gm)].map(([, name = '']) => name)

eachOf(
  test,
  [
    { way: 'the commit of a release', flags: ['--events', '--hr-file', '--monthly-chart'], changed: workflows.size },
    { way: 'a copy', flags: ['--vendor'], changed: 1 },
  ],
  () => true,
)('a newer action is a pull request, and gets the key after its merge: $way', async ({ flags, changed }) => {
  const [old, now] = [version('0.1.0', 'a'.repeat(40)), version('0.2.0', 'b'.repeat(40))]
  const { '.github/CODEOWNERS': owners, ...shipped } = await written(old, ...flags)
  expect(owners).toBeDefined()
  const settings = `${unlimited}api: { showsWithin: 1 }\n`
  const repo = await repository({
    files: { ...chartOf(before, settings), ...shipped },
    company: seedsOf(before),
    version: null,
    git: 'folder',
    actions: { [old.uses]: old.folder, [now.uses]: now.folder },
  })
  await adopt(repo)

  const edits = await updated(now, repo)
  expect(Object.keys(edits)).toHaveLength(changed)
  const pull = await open(repo, 'espalier-0.2.0', edits)
  // The plan is made by the action on main; only the check of the files, which has no key, runs what is proposed.
  const [plan, validate] = ['read and plan', 'espalier / validate'].map((name) =>
    pull.opened.find(({ workflow }) => Object.values(workflow.jobs).some((job) => job.name === name)),
  )
  expectRun(plan, 'success')
  expectRun(validate, 'success')
  expect([actionsIn(plan), actionsIn(validate)]).toEqual([['0.1.0'], ['0.2.0']])
  expect(validate?.jobs.flatMap(({ secretsRead }) => secretsRead)).toEqual([])
  expect(await checksOf(repo, pull.head())).toMatchObject([{ name: 'espalier / plan', conclusion: 'neutral' }])

  await pull.approve()
  for (const run of await pull.merge('squash')) expectRun(run, 'success')
  await expectHead(repo, { made: 0, changed: 0 })

  const move = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  for (const run of move.opened) expectRun(run, 'success')
  await move.approve()
  const merged = await move.merge('squash')
  for (const run of merged) expectRun(run, 'success')
  expect(actionsIn(...move.opened, ...merged)).toEqual(['0.2.0', '0.2.0', '0.2.0', '0.2.0'])
  await expectHead(repo, { made: 0, changed: 1 })
})
