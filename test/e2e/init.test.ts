import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { optionalWorkflows } from '../../src/cli/scaffold.js'
import { named, writeChart } from '../support/charts.js'
import { startCli, type Ran } from '../support/cli.js'
import { root } from '../support/docs.js'
import { expectExit, temporaryFolder } from '../support/stage.js'
import { shipped, usual } from '../support/workflows.js'
import { long } from '../support/long.js'

const company = ['--company', 'Acme', '--timezone', 'Europe/Berlin'] as const
const team = ['--owner', '@acme/people-ops'] as const

async function espalier(folder: string, ...args: readonly string[]): Promise<Ran> {
  return await startCli(args, folder, {}).done
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
}

function repository(branch = 'main'): string {
  const folder = temporaryFolder()
  git(folder, 'init', '--quiet', `--initial-branch=${branch}`)
  return folder
}

/** The name of all files below a path, '' for all, and of their contents. */
function tree(folder: string, path = ''): string {
  git(folder, 'add', '--all')
  return git(folder, 'write-tree', `--prefix=${path}`)
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

test('where there is no repository, nothing is written', async () => {
  const folder = temporaryFolder()
  const ran = await espalier(folder, 'init', ...company)
  expectExit(ran, 1)
  expect(ran.err).toContain('git init')
  git(folder, 'init', '--quiet')
  expect(tree(folder)).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904')
})

test('an empty repository gets everything, and a second time changes nothing', async () => {
  const folder = repository()
  git(folder, 'remote', 'add', 'origin', 'https://ada:token@github.com/acme/people.git')
  expectExit(await espalier(folder, 'init'), 64)
  const first = await espalier(folder, 'init', ...company)
  expectExit(first, 0)
  for (const [path, text] of usual) expect(read(folder, path)).toBe(text)
  expect(read(folder, '.github/espalier/action.yml')).toBe(readFileSync(`${root}action.yml`, 'utf8'))
  expect(read(folder, 'org/espalier.yaml')).toContain('company: Acme\ntimezone: Europe/Berlin\n')
  for (const path of ['.github/dependabot.yml', '.vscode/extensions.json', 'org/README.md'])
    expect(read(folder, path)).toBe(readFileSync(`${root}template/${path}`, 'utf8'))
  write(folder, 'plan.json', '{}')
  expect(git(folder, 'status', '--porcelain', 'plan.json')).toBe('')
  expectExit(await espalier(folder, 'validate'), 0)

  expect(first.out.match(/^\d\. .*$/gm)).toHaveLength(5)
  expect(first.out).toContain('https://github.com/acme/people/settings/environments')
  expect(first.out + first.err).not.toContain('token@')

  expectExit(await espalier(folder, 'init', ...Object.keys(optionalWorkflows).map((flag) => `--${flag}`)), 0)
  for (const [path, text] of shipped) expect(read(folder, path)).toBe(text)

  const before = tree(folder)
  for (const more of [[], company, team]) {
    const again = await espalier(folder, 'init', ...more)
    expectExit(again, 0)
    expect(again.out).toMatch(/^All files exist already\.\n/)
    expect(tree(folder)).toBe(before)
  }
})

test('what is there stays, is named if it is another, and gets lines at its end', async () => {
  const folder = repository('trunk')
  writeChart(folder, { ada: named('ada', null) })
  const apply = '.github/workflows/espalier-apply.yml'
  write(folder, apply, 'on: push # ours\n')
  write(folder, '.github/espalier/action.yml', 'name: older\n')
  write(folder, 'CODEOWNERS', '* @acme/all\n/org/ @acme/hr')
  write(folder, '.gitattributes', '*.png binary\n')
  write(folder, '.gitignore', 'dist\nnode_modules\n')
  const beginnings = ['org/README.md', '.vscode/extensions.json', '.github/pull_request_template.md', 'renovate.json']
  for (const path of beginnings) write(folder, path, 'ours\n')
  const chart = tree(folder, 'org/')
  const ran = await espalier(join(folder, 'org'), 'init', ...team)
  expectExit(ran, 0)
  expect(ran.out).toMatch(
    /Kept, .*:\n  \.github\/espalier\n  \.github\/workflows\/espalier-apply\.yml\nTo get Espalier's version/,
  )
  expect(read(folder, apply)).toBe('on: push # ours\n')
  expect(read(folder, '.github/espalier/action.yml')).toBe('name: older\n')
  expect(tree(folder, 'org/')).toBe(chart)
  for (const path of beginnings) expect(read(folder, path)).toBe('ours\n')
  expect(git(folder, 'ls-files', '.github/dependabot.yml')).toBe('')
  expect(read(folder, '.gitignore')).toMatch(/^dist\nnode_modules\n\n# Espalier: .*\nplan\.json\n\.env\n/)
  expect(
    read(folder, 'CODEOWNERS')
      .split('\n')
      .filter((line) => !line.startsWith('#')),
  ).toEqual([
    '* @acme/all',
    '/org/ @acme/hr',
    '',
    '/.github/ @acme/people-ops',
    '/schema/ @acme/people-ops',
    '/.gitattributes @acme/people-ops',
    '/CODEOWNERS @acme/people-ops',
    '',
  ])
  expect(read(folder, '.gitattributes')).toMatch(
    /^\*\.png binary\n\.github\/espalier\/dist\/\*\* .*linguist-generated\n$/,
  )
  expect(read(folder, '.github/workflows/espalier-schedule.yml')).toContain(
    "      github.ref == 'refs/heads/trunk' &&\n",
  )
  const before = tree(folder)
  expectExit(await espalier(folder, 'init', ...team), 0)
  expect(tree(folder)).toBe(before)
})

test('what init wrote has nothing for the doctor to find once a person has done their part', async () => {
  const folder = repository()
  expectExit(await espalier(folder, 'init', ...company), 0)
  const ill = await espalier(folder, 'doctor', '--format', 'json')
  expectExit(ill, 1)
  const { findings, notChecked } = JSON.parse(ill.out) as { findings: { code: string }[]; notChecked: string[] }
  expect(findings.map(({ code }) => code)).toEqual(['placeholder-owner', 'no-lineage', 'example-people'])
  expect(notChecked).toHaveLength(3)

  rmSync(join(folder, 'org/people/team.yaml'))
  rmSync(join(folder, '.github/CODEOWNERS'))
  const settings = read(folder, 'org/espalier.yaml')
  write(folder, 'org/espalier.yaml', `${settings}state: { lineage: 0123456789abcdef0123456789abcdef }\n`)
  expectExit(await espalier(folder, 'init', ...team), 0)
  const well = await espalier(folder, 'doctor')
  expectExit(well, 0)
  expect(well.out).toMatch(/^No findings in what could be checked\.\n(?:Not checked: .*\n){3}$/)

  write(folder, '.github/espalier/dist/action.mjs', 'steal()\n')
  rmSync(join(folder, '.github/workflows/espalier-plan.yml'))
  const worse = await espalier(folder, 'doctor')
  expectExit(worse, 1)
  expect(worse.out).toContain('.github/espalier/dist/action.mjs  action-differs\n')
  expect(worse.out).toContain('.github/workflows/espalier-plan.yml  missing-workflow\n')
  rmSync(join(folder, '.github/espalier'), { recursive: true })
  expectExit(await espalier(folder, 'init'), 0)
  expectExit(await espalier(folder, 'doctor'), 0)
})

long('a repository on another host than github.com is told which parts may be missing there', async () => {
  const folder = repository()
  git(folder, 'remote', 'add', 'origin', 'git@git.acme.example:acme/people.git')
  const said = 'docs/setup.md, "Not on github.com"'
  const made = await espalier(folder, 'init', ...company, ...team)
  expectExit(made, 0)
  expect(made.out).toContain('The repository is at git.acme.example, not github.com')
  expect(made.out).toContain(said)
  const looked = await espalier(folder, 'doctor')
  expect(looked.out).toContain(`Not checked: whether git.acme.example has all that the workflows use: ${said}.\n`)

  git(folder, 'remote', 'set-url', 'origin', 'git@github.com:acme/people.git')
  for (const command of ['init', 'doctor']) expect((await espalier(folder, command)).out).not.toContain(said)
})
