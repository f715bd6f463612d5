import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { companyFromFile } from '../../src/sandbox/seed.js'
import { key } from '../support/canary.js'
import { startCli } from '../support/cli.js'
import { seal } from '../support/docs-clone.js'
import { expectNothingWritten, service, temporaryFolder } from '../support/stage.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const day = ['--as-of', '2026-12-01']

const alone =
  'This is the chart alone. To see what changes, set SMALL_IMPROVEMENTS_API_KEY, or add --plan FILE or --diff BASE.\n'

/** The example company in a folder, and what `espalier` prints there: with a plan on it, nothing beside the chart. */
function example(): { readonly folder: string; readonly shown: Shown } {
  const folder = temporaryFolder()
  cpSync(join(root, 'org'), join(folder, 'org'), { recursive: true })
  return {
    folder,
    shown: async (args, env = {}) => {
      const { exit, out, err } = await startCli(['chart', ...args], folder, env).done
      const planned = ['--plan', '--diff'].some((flag) => args.includes(flag)) || 'SMALL_IMPROVEMENTS_API_KEY' in env
      expect([exit, err]).toEqual([0, planned ? '' : alone])
      return out
    },
  }
}

type Shown = (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<string>

/** The accepted text of that name; `npm run bless` accepts `text` first. */
function expectGolden(name: string, text: string): void {
  const file = new URL(`../fixtures/chart-text/${name}.txt`, import.meta.url)
  if (process.env['BLESS'] === '1') writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

test('the example company: as a whole, and a part of it', async () => {
  const { shown } = example()
  expectGolden('whole', await shown(day))
  expectGolden('part', await shown([...day, '--around', 'Siiri Ångström', '--levels', '1']))
})

test('with its plan, live and from a file: leavers, moves, hires, drift and what waits', async () => {
  const { folder, shown } = example()
  mkdirSync(join(folder, '.espalier'))
  cpSync(join(root, 'demo/state.json'), join(folder, '.espalier/state.json'))
  await seal(join(folder, '.espalier/state.json'))
  const sandbox = await service(companyFromFile(readFileSync(join(root, 'demo/company.json'), 'utf8')))
  const env = { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: sandbox.url }
  const live = await shown(day, env)
  expectGolden('plan', live)
  expectGolden('part-of-plan', await shown([...day, '--around', 'annika.sorensby'], env))
  expect((await startCli(['plan', ...day, '--out', 'plan.json'], folder, env).done).exit).toBe(0)
  const ofFile = await shown(['--plan', 'plan.json'])
  expect(firstWords(ofFile)).toEqual(firstWords(live))
  expect(ofFile).toContain('\nA page shows each day: espalier chart --plan plan.json --html chart.html\n')
  expect(ofFile).toMatch(/: espalier chart --plan plan\.json --around \S+\n$/)
  expectNothingWritten(sandbox)
})

/** The rows up to their details, before the commands: a plan in a file does not know what the service shows beyond it. */
function firstWords(text: string): readonly string[] {
  const [shown = ''] = text.split(/\n.* is here from /)
  return shown.split('\n').map((line) => line.split(' · ')[0] ?? '')
}

test('a person who comes later is named with the command for that day, which works as it is printed', async () => {
  const { shown } = example()
  const early = await shown([...day, '--around', 'lars.nyquist'])
  const [, command = ''] = /: espalier chart (.*)\n$/.exec(early) ?? []
  expect(command).toBe('--as-of 2027-01-04 --around lars.nyquist')
  expect(await shown(command.split(' '))).toContain('─ Lars Nyquist · ')
})

test('the command at the end of a folded chart works as it is printed, with what it is compared with', async () => {
  const { folder, shown } = example()
  const [, command = ''] = /: espalier chart (.*)\n$/.exec(await shown(day)) ?? []
  expect(command).toBe('--as-of 2026-12-01 --around tomas.riberalta')
  expect(await shown(command.split(' '))).not.toContain('+ 4 more people')
  cpSync(join(folder, 'org'), join(folder, 'my org'), { recursive: true })
  const args = [...day, '--org', 'my org', '--diff', 'org']
  const again = /\nTo see more, name a person: (espalier chart .*)\n$/.exec(await shown(args))?.[1] ?? ''
  expect(again).toContain("--org 'my org' --diff org --around ")
  expect(typed(again, folder)).toContain('The marks show what differs from the chart of org')
})

/** What a command that was printed prints when it is typed into a shell. */
function typed(command: string, folder: string): string {
  const espalier = `espalier() { "${process.execPath}" "${join(root, 'build/cli.js')}" "$@"; }`
  const env = { PATH: process.env['PATH'] }
  return execFileSync('sh', ['-c', `${espalier}; ${command}`], { cwd: folder, env, encoding: 'utf8' })
}

test('a name that is not in the chart has the nearest', async () => {
  const { folder } = example()
  const { exit, err } = await startCli(['chart', ...day, '--around', 'siri.angstrom'], folder, {}).done
  expect(exit).toBe(1)
  expect(err).toContain('The chart has no "siri.angstrom". Did you mean Siiri Ångström (siiri.angstrom)?')
})
