import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { byText } from '../../src/model/names.js'
import { startNode, type Ran } from '../support/cli.js'
import { eachOf, long } from '../support/long.js'
import { builtAs, repository } from '../support/releases.js'
import { expectExit, temporaryFolder } from '../support/stage.js'
import { usual } from '../support/workflows.js'

const commits = { '0.1.0': 'a'.repeat(40), '0.2.0': 'b'.repeat(40), '0.3.0': 'c'.repeat(40) }
const release = (version: keyof typeof commits): string => builtAs(version, commits[version]).cli
const workflow = '.github/workflows/espalier-plan.yml'

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
}

async function espalier(cli: string, folder: string, ...args: readonly string[]): Promise<Ran> {
  return await startNode([cli, ...args], folder, folder, {}).done
}

/** A repository that a version of Espalier has set up. */
async function setUp(cli: string, ...flags: readonly string[]): Promise<string> {
  const folder = temporaryFolder()
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'config', 'core.autocrlf', 'false')
  expectExit(await espalier(cli, folder, 'init', '--company', 'Acme', '--owner', '@acme/people-ops', ...flags), 0)
  git(folder, 'add', '--all')
  return folder
}

/** The files that differ from what `git add` has seen last. */
const changed = (folder: string): string[] =>
  git(folder, 'status', '--porcelain=v1', '--untracked-files=all')
    .split('\n')
    .flatMap((line) => (line.slice(1, 2) === ' ' ? [] : [line.slice(3)]))

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

test('a release is named by its commit, an update changes that alone, and the doctor knows it', async () => {
  const old = release('0.1.0')
  const folder = await setUp(old)
  expect(read(folder, workflow)).toContain(`uses: ${repository}@${commits['0.1.0']} # v0.1.0\n`)
  expect(git(folder, 'ls-files', '.github/espalier', '.gitattributes')).toBe('')
  expect((await espalier(old, folder, 'doctor')).out).not.toMatch(/action|no-version/)

  appendFileSync(join(folder, workflow), '# ours\n')
  git(folder, 'add', '--all')
  const now = release('0.3.0')
  expect((await espalier(now, folder, 'doctor')).out).toContain('action-differs')
  const updated = await espalier(now, folder, 'init', '--update')
  expectExit(updated, 0)
  expect(updated.out).toMatch(/^What is new:\n\n## \[0\.3\.0\][^]*New in 0\.3\.0\.[^]*New in 0\.2\.0\./)
  expect(updated.out).not.toMatch(/New in 0\.1\.0|Unreleased/)
  expect(updated.out).toContain('The action was 0.1.0, and is 0.3.0 now.')
  const files = [...usual.keys()].toSorted(byText)
  expect(changed(folder)).toEqual(files)
  const steps = [...usual.values()].flatMap((text) => text.match(/^ *(?:- )?uses: \.\/\.github\/espalier$/gm) ?? [])
  expect(git(folder, 'diff', '--stat').split('\n').at(-1)).toContain(
    `${steps.length} insertions(+), ${steps.length} deletions(-)`,
  )
  expect(read(folder, workflow)).toContain(`uses: ${repository}@${commits['0.3.0']} # v0.3.0\n`)
  expect((await espalier(now, folder, 'doctor')).out).not.toMatch(/action|no-version/)

  git(folder, 'add', '--all')
  expect((await espalier(now, folder, 'init', '--update')).out).toContain('Nothing was changed.')
  const older = await espalier(old, folder, 'init', '--update')
  expectExit(older, 1)
  expect(older.err).toContain('The action here is 0.3.0, and this copy of Espalier is 0.1.0: older.')
  expect(changed(folder)).toEqual([])
})

long('a copy stays a copy, also of a release, and only its files change', async () => {
  const folder = await setUp(release('0.1.0'), '--vendor')
  expect(read(folder, workflow)).toContain('uses: ./.github/espalier\n')
  writeFileSync(join(folder, '.github/espalier/dist/gone.mjs'), 'export {}\n')
  writeFileSync(join(folder, '.github/espalier/NOTES.md'), 'ours\n')
  rmSync(join(folder, '.github/espalier/dist/yaml.mjs'))
  git(folder, 'add', '--all')
  const now = release('0.2.0')
  const updated = await espalier(now, folder, 'init', '--update')
  expectExit(updated, 0)
  expect(updated.out).toContain('New in 0.2.0.')
  expect(updated.out).toContain('The action was 0.1.0, and is 0.2.0 now. Changed:\n  .github/espalier\n')
  expect(changed(folder).map((path) => path.replace('.github/espalier/', ''))).toEqual([
    'dist/action.mjs',
    'dist/gone.mjs',
    'dist/yaml.mjs',
  ])
  expect((await espalier(now, folder, 'doctor')).out).toContain('NOTES.md does not belong to the action.')
})

eachOf(
  test,
  ['', '/dist', '/action.yml'],
  (at) => at !== '/dist',
)('an update changes nothing through a link: .github/espalier%s', async (part) => {
  const folder = await setUp(release('0.1.0'), '--vendor')
  const [place, outside] = [join(folder, `.github/espalier${part}`), join(temporaryFolder(), 'theirs')]
  writeFileSync(join(folder, '.github/espalier/dist/more.mjs'), 'theirs')
  renameSync(place, outside)
  symlinkSync(outside, place)
  const before = part === '/action.yml' ? readFileSync(outside, 'utf8') : readdirSync(outside, { recursive: true })
  const updated = await espalier(release('0.2.0'), folder, 'init', '--update')
  expectExit(updated, 1)
  expect(updated.err).toContain(`.github/espalier${part} is a link`)
  const after = part === '/action.yml' ? readFileSync(outside, 'utf8') : readdirSync(outside, { recursive: true })
  expect(after).toEqual(before)
})

long('an update says what is in the place of a file', async () => {
  const folder = await setUp(release('0.1.0'), '--vendor')
  rmSync(join(folder, '.github/espalier/action.yml'))
  mkdirSync(join(folder, '.github/espalier/action.yml'))
  const updated = await espalier(release('0.2.0'), folder, 'init', '--update')
  expectExit(updated, 1)
  expect(updated.err).toContain('.github/espalier/action.yml is no file')
})

test('a quoted name, another ending of lines and a comment of ours stay as they are', async () => {
  const folder = await setUp(release('0.1.0'))
  const uses = `uses: ${repository}@${commits['0.1.0']} # v0.1.0`
  const text = read(folder, workflow)
    .replace(uses, `uses: '${repository}@${commits['0.1.0']}' # v0.1.0 # ours`)
    .replaceAll('\n', '\r\n')
  writeFileSync(join(folder, workflow), text)
  expectExit(await espalier(release('0.2.0'), folder, 'init', '--update'), 0)
  const expected = `uses: ${repository}@${commits['0.2.0']} # v0.2.0`
  const plain = text.replace(/uses: '.*\r\n/, `${expected} # ours\r\n`)
  expect(read(folder, workflow)).toBe(plain.replaceAll(uses, expected))
})

long('where nothing can be updated, a sentence says why', async () => {
  const folder = await setUp(release('0.1.0'))
  const built = builtAs('0.2.0', null).cli
  const none = await espalier(built, folder, 'init', '--update')
  expectExit(none, 1)
  expect(none.err).toContain('this copy of Espalier is none. Install a release')
  expect((await espalier(built, folder, 'doctor')).out).toContain(
    `Not checked: whether ${repository}@${commits['0.1.0']} is a release of Espalier.`,
  )

  writeFileSync(join(folder, workflow), read(folder, workflow).replace(repository, 'acme/espalier'))
  const mixed = await espalier(release('0.1.0'), folder, 'doctor')
  expect(mixed.out).toContain('mixed-action')

  const empty = temporaryFolder()
  git(empty, 'init', '--quiet')
  const first = await espalier(built, empty, 'init', '--update')
  expectExit(first, 1)
  expect(first.err).toContain('Run "espalier init" first.')
  const both = await espalier(built, empty, 'init', '--update', '--vendor')
  expectExit(both, 64)
  expect(both.err).toContain('leave out --vendor')
})

long('on another host than github.com a release is copied too', async () => {
  const folder = temporaryFolder()
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'remote', 'add', 'origin', 'git@git.acme.example:acme/people.git')
  expectExit(await espalier(release('0.1.0'), folder, 'init', '--company', 'Acme'), 0)
  expect(read(folder, workflow)).toContain('uses: ./.github/espalier\n')
  expect(read(folder, '.github/espalier/action.yml')).toContain('name: Espalier')
})
