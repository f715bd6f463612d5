import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { at } from '../../src/doctor/tree.js'
import { isAction, isPrivileged, workflowOf, type WorkflowJob } from '../../src/doctor/workflow.js'
import { root } from '../support/docs.js'
import { temporaryFolder } from '../support/stage.js'
import { own } from '../support/workflows.js'

const path = '.github/workflows/release.yml'
const { events, jobs } = workflowOf(path, own.get(path) ?? '')

function job(id: string): WorkflowJob {
  const found = jobs.find((one) => one.id === id)
  if (found === undefined) throw new Error(`${path} has no job "${id}".`)
  return found
}

function script(id: string, name: string): string {
  const found = job(id).steps.find(({ node }) => at(node, 'name').text === name)
  if (found === undefined) throw new Error(`The job "${id}" has no step "${name}".`)
  return found.run
}

test('it starts with the tag of a version, and with nothing else', () => {
  const started = [...events].map(([name, { map }]) => [name, [...map.keys()]])
  expect(started).toEqual([['push', ['tags']]])
  expect([...events].flatMap(([, node]) => at(node, 'tags').list.map(({ text }) => text))).toEqual(['v*'])
})

test('what is published has passed all that a pull request passes, and is built anew', () => {
  const lines = job('build').steps.map(({ run }) => run.split('\n')[0])
  const order = ['git merge-base', 'node scripts/release-notes.mjs', 'bash .ci/run', 'npm ci', 'npm run build', 'mkdir']
  const places = order.map((start) => lines.findIndex((line) => line?.startsWith(start)))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect([at(job('publish').node, 'needs').text, at(job('announce').node, 'needs').text]).toEqual(['build', 'publish'])
})

test('a job that can write or publish runs no code of the repository or of a package', () => {
  const privileged = jobs.filter(isPrivileged)
  expect(privileged.map(({ id }) => id)).toEqual(['publish', 'announce'])
  const steps = privileged.flatMap((one) => one.steps)
  expect(steps.filter((step) => isAction(step, 'actions/checkout'))).toEqual([])
  expect(steps.filter(({ run }) => /\bnpm (?!publish .*--ignore-scripts)|\bnode /.test(run))).toEqual([])
})

test('the files are the package, the action as "espalier init" writes it, their checksums, and the notes', () => {
  const { folder, release } = packed()
  expect(readdirSync(release).toSorted()).toEqual([
    'SHA256SUMS',
    'espalier-1.2.3.tgz',
    'espalier-action-1.2.3.tar.gz',
    'notes.md',
  ])
  expect(readFileSync(join(release, 'notes.md'), 'utf8')).toBe(
    '- [New](https://github.example/acme/it/blob/v1.2.3/a.md)\n',
  )
  mkdirSync(join(folder, 'copy'))
  execFileSync('tar', ['-xzf', join(release, 'espalier-action-1.2.3.tar.gz'), '-C', join(folder, 'copy')])
  expect(filesBelow(join(folder, 'copy'))).toEqual(['espalier/action.yml', 'espalier/dist/action.mjs'])
})

test('the package is published with its provenance, under the tag for its kind', () => {
  const publish = script('publish', 'Publish')
  const said = (version: string): string => ran(publish, filesOf(version), version)
  const rest = '--provenance --access public --ignore-scripts --tag'
  expect(said('1.2.3')).toBe(`npm publish ${rest} latest ./espalier-1.2.3.tgz\n`)
  expect(said('2.0.0-rc.1')).toBe(`npm publish ${rest} next ./espalier-2.0.0-rc.1.tgz\n`)
})

test('the release on GitHub has the notes and the files', () => {
  const make = script('announce', 'Make the release')
  const said = (version: string): string => ran(make, filesOf(version), version)
  const rest = (version: string): string => `-- espalier-${version}.tgz espalier-action-${version}.tar.gz SHA256SUMS\n`
  const start = (version: string): string =>
    `gh release create v${version} --verify-tag --title Espalier v${version} --notes-file notes.md`
  expect(said('1.2.3')).toBe(`${start('1.2.3')} ${rest('1.2.3')}`)
  expect(said('2.0.0-rc.1')).toBe(`${start('2.0.0-rc.1')} --prerelease ${rest('2.0.0-rc.1')}`)
})

test.each([
  ['publish', 'Publish'],
  ['announce', 'Make the release'],
])('%s stops if a file is not what was packed', (id, name) => {
  const release = filesOf('1.2.3')
  writeFileSync(join(release, 'espalier-1.2.3.tgz'), 'another')
  expect(() => ran(script(id, name), release, '1.2.3')).toThrow('espalier-1.2.3.tgz: FAILED')
})

/** A small project that was packed by the step of the workflow. */
function packed(): { readonly folder: string; readonly release: string } {
  const version = '1.2.3'
  const folder = join(temporaryFolder(), 'project')
  const files = {
    'package.json': JSON.stringify({ name: 'espalier', version, files: ['dist'] }),
    'CHANGELOG.md': `# Changelog\n\n## [${version}] - 2027-01-31\n\n- [New](a.md)\n`,
    'action.yml': 'name: Espalier\n',
    'dist/action.mjs': 'export {}\n',
    'src/other.ts': 'export {}\n',
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  cpSync(`${root}scripts/release-notes.mjs`, join(folder, 'scripts/release-notes.mjs'))
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.example']
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    [...who, 'commit', '-qm', 'First'],
  ]) {
    execFileSync('git', args, { cwd: folder, env: environment(folder, version) })
  }
  shell(script('build', 'Pack'), folder, environment(folder, version))
  return { folder, release: join(folder, 'release') }
}

/** What the first job hands on, without its contents. */
function filesOf(version: string): string {
  const folder = temporaryFolder()
  const names = [`espalier-${version}.tgz`, `espalier-action-${version}.tar.gz`]
  for (const name of names) writeFileSync(join(folder, name), name)
  const sums = execFileSync('sha256sum', names, { cwd: folder, encoding: 'utf8' })
  writeFileSync(join(folder, 'SHA256SUMS'), sums)
  return folder
}

/** Runs a script with stand-ins for the two programs that reach the network, which print how they were called. */
function ran(text: string, folder: string, version: string): string {
  const bin = temporaryFolder()
  for (const name of ['npm', 'gh']) writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*"\n`, { mode: 0o755 })
  const env = environment(folder, version)
  const lines = shell(text, folder, { ...env, PATH: `${bin}:${env['PATH']}` }).split('\n')
  return lines.filter((line) => !line.endsWith(': OK')).join('\n')
}

/** As a runner does it. */
function shell(text: string, cwd: string, env: Record<string, string>): string {
  try {
    return execFileSync('bash', ['--noprofile', '--norc', '-e', '-c', text], {
      cwd,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string }
    throw new Error(`${stdout}\n${stderr}`, { cause: error })
  }
}

function environment(home: string, version: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GIT_CONFIG_GLOBAL: '/dev/null',
    npm_config_update_notifier: 'false',
    GITHUB_REF_NAME: `v${version}`,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'acme/it',
  }
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).toSorted()
}
