import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/doctor/tree.js'
import { workflowOf } from '../../src/doctor/workflow.js'
import { temporaryFolder } from '../support/stage.js'
import { own } from '../support/workflows.js'

const path = '.github/workflows/nightly.yml'
const steps = workflowOf(path, own.get(path) ?? '').jobs.find(({ id }) => id === 'speed')?.steps ?? []

function script(name: string): string {
  const found = steps.find(({ node }) => at(node, 'name').text === name)
  if (found === undefined) throw new Error(`The job "speed" has no step "${name}".`)
  return found.run
}

/** A clone with three commits, and an `npm` in it that notes its arguments, prints a table, and ends with a code. */
function cloneWith(exit: number) {
  const folder = temporaryFolder()
  const [bin, clone] = [join(folder, 'bin'), join(folder, 'clone')]
  for (const one of [bin, clone]) mkdirSync(one)
  const line = `{"commit":"${'a'.repeat(40)}","rows":[]}`
  writeFileSync(
    join(bin, 'npm'),
    `#!/bin/sh\necho "$@" > '${join(folder, 'asked')}'\nprintf '%s\\n' 'plan 1.000' '${line}'\nexit ${exit}\n`,
  )
  chmodSync(join(bin, 'npm'), 0o755)
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: clone,
      encoding: 'utf8',
    }).trim()
  git('init', '--quiet')
  for (const message of ['one', 'two', 'three']) git('commit', '--quiet', '--allow-empty', '-m', message)
  const env = {
    PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  }
  const run = (name: string): number | null =>
    // As Actions runs `shell: bash`.
    spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script(name)], { cwd: clone, env }).status
  const textOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null)
  return {
    line,
    git,
    measure: () => run('Measure beside the night before'),
    add: () => run('Show the table, and add the figures'),
    remember: (text: string) => writeFileSync(join(clone, 'speed.jsonl'), text),
    asked: () => textOf(join(folder, 'asked')),
    figures: () => textOf(join(clone, 'speed.jsonl')),
    summary: () => textOf(join(folder, 'summary')),
  }
}

const benchAgainst = (revision: string): string => `run --silent bench -- --against ${revision} --gate\n`

describe('the nightly bench', () => {
  test('measures beside the commit of the last line', () => {
    const clone = cloneWith(0)
    const [old, last] = [clone.git('rev-parse', 'HEAD~2'), clone.git('rev-parse', 'HEAD~1')]
    clone.remember(`{"commit":"${old}","rows":[]}\n{"commit":"${last}","rows":[]}\n`)
    expect([clone.measure(), clone.asked()]).toEqual([0, benchAgainst(last)])
  })

  test.each(['', `{"commit":"${'b'.repeat(40)}"}\n`, '{"commit":"HEAD --output=x"}\n', 'no figures\n'])(
    'measures beside the last tag, or else the commit before, if the last line names no commit: %j',
    (text) => {
      const clone = cloneWith(0)
      clone.remember(text)
      expect([clone.measure(), clone.asked()]).toEqual([0, benchAgainst(clone.git('rev-parse', 'HEAD~1'))])
      clone.git('tag', '-a', '-m', 'a release', 'v1.0.0', 'HEAD~2')
      expect([clone.measure(), clone.asked()]).toEqual([0, benchAgainst('v1.0.0')])
    },
  )

  test('measures nothing if nothing has landed since, and keeps what it has', () => {
    const clone = cloneWith(0)
    const figures = `{"commit":"${clone.git('rev-parse', 'HEAD')}","rows":[]}\n`
    clone.remember(figures)
    expect([clone.measure(), clone.add(), clone.asked(), clone.figures()]).toEqual([0, 0, null, figures])
  })

  test('fails if a row costs more, and still adds the figures and shows the table', () => {
    const clone = cloneWith(1)
    expect([clone.measure(), clone.add()]).toEqual([1, 0])
    expect(clone.figures()).toBe(`${clone.line}\n`)
    expect(clone.summary()).toBe('```text\nplan 1.000\n```\n')
  })
})
