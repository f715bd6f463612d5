import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { filesIn, key, repositoryShowsKey, showsKey } from '../support/canary.js'
import { outline, writeChart } from '../support/charts.js'
import { startCli } from '../support/cli.js'
import { eachOf, long, longIf } from '../support/long.js'
import { expectExit, expectNothingWritten, newCompany, type Stage, temporaryFolder } from '../support/stage.js'
import { rawServer } from '../torture/wire/raw-server.js'
import type { Switches } from '../../src/sandbox/switches.js'

const people = outline('top\n  ann\n')
const stateKey = '0123456789abcdef'.repeat(4)
const environment = ({ sandbox }: Stage) => ({ SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: sandbox.url })

async function place(switches: Partial<Switches> = {}): Promise<Stage> {
  const made = await newCompany(switches)
  writeChart(made.folder, people)
  return made
}

const dangers: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  ['certificates that nobody checks', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /NODE_TLS_REJECT_UNAUTHORIZED=0 .*NODE_EXTRA_CA_CERTS/],
  ['a debugger', { NODE_OPTIONS: '--inspect=127.0.0.1:0' }, /debugger/],
  ['code that is loaded first', { NODE_OPTIONS: '--require ./other.cjs' }, /NODE_OPTIONS loads other code/],
  ['the same by another name', { NODE_OPTIONS: '"-r" ./other.cjs' }, /NODE_OPTIONS loads other code/],
  ['a module that is loaded first', { NODE_OPTIONS: '--import ./other.cjs' }, /NODE_OPTIONS loads other code/],
  ['a loader of modules', { NODE_OPTIONS: '--experimental_loader ./other.cjs' }, /NODE_OPTIONS loads other code/],
  ['a file of the keys of TLS', { SSLKEYLOGFILE: 'keys.log' }, /SSLKEYLOGFILE/],
  ['the same as an option', { NODE_OPTIONS: '--tls-keylog=keys.log' }, /--tls-keylog/],
  ['memory in a file', { NODE_OPTIONS: '--heapsnapshot-signal=SIGUSR2' }, /--heapsnapshot/],
  ['messages about the connection', { NODE_DEBUG: 'fs,UNDICI' }, /NODE_DEBUG/],
  ['messages about everything', { NODE_DEBUG: 'h*' }, /NODE_DEBUG/],
] // prettier-ignore

const [plan, others] = [
  [['plan']],
  [
    ['apply', '--yes'],
    ['import', 'live'],
  ],
]
const refusals = dangers.flatMap(([name, ...one]) => [[name, plan, ...one], [name, others, ...one]] as const) // prettier-ignore

eachOf(test, refusals, ([name, commands]) => name !== dangers[0]?.[0] || commands === others)('%s, %j: it is refused in one sentence, before anything is read', async (_, commands, env, says) => {
  const made = await place()
  writeFileSync(join(made.folder, 'other.cjs'), '')
  for (const args of commands) {
    const ran = await startCli(args, made.folder, { ...environment(made), ...env }).done
    expectExit(ran, 1)
    const lines = ran.err.split('\n').filter((line) => line.startsWith('espalier: '))
    expect(lines).toEqual([expect.stringMatching(says)])
    expect(lines[0]).toMatch(/Nothing was read or written\.$/)
  }
  expect(made.sandbox.stats().requests).toEqual({})
  const sound = await startCli(['validate'], made.folder, env).done
  expectExit(sound, 0)
}) // prettier-ignore

const flags = [['plan', `--key=${key}`], ['apply', '--yes', '--api-key', key], ['import', 'live', '--token', key], ['--key', key, 'plan'], [`--api-key=${key}`]] // prettier-ignore

test.each(flags)('a flag with the key is refused with what to do: %#', async (...args) => {
  const made = await place()
  const ran = await made.run(...args)
  expectExit(ran, 64)
  expect(ran.err).toMatch(/set the API key as the environment variable SMALL_IMPROVEMENTS_API_KEY.*revoke it/)
  expectNothingWritten(made.sandbox)
})

const words = [['plan', '--as-of', key], ['plan', key], [key], ['state', 'forget', key]]

test.each(words)('a key among the words is not said again: %#', longIf(true), async (...args) => {
  const ran = await (await place()).run(...args)
  expect([7, 64]).toContain(ran.exit)
})

test('the key of the seals is not said again either', async () => {
  const made = await place()
  const ran = await startCli(['plan', stateKey], made.folder, { ...environment(made), ESPALIER_STATE_KEY: stateKey })
    .done
  expectExit(ran, 64)
  expect(`${ran.out}${ran.err}`).not.toContain(stateKey)
})

test('a key in the chart is not said again', async () => {
  const made = await place()
  writeChart(made.folder, people, `apiKey: ${JSON.stringify(key)}\n`)
  const args = ['validate', '--org', join(made.folder, 'org')]
  expectExit(await startCli(args, temporaryFolder(), { SMALL_IMPROVEMENTS_API_KEY: key }).done, 1)
})

long('this machine is reached directly, whatever proxy the environment names', async () => {
  const made = await place()
  const proxy = await rawServer((socket) => void socket.destroy())
  const url = `http://127.0.0.1:${proxy.port}`
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy', 'npm_config_proxy']
  const env = { ...Object.fromEntries(names.map((name) => [name, url])), NODE_USE_ENV_PROXY: '1' }
  expectExit(await startCli(['apply', '--yes', '--first-run'], made.folder, { ...environment(made), ...env }).done, 0)
  await proxy.close()
  expect(proxy.connections()).toBe(0)
  expect(made.sandbox.company.users).toHaveLength(3)
})

long(
  'the host is named if it is not Small Improvements, and gets nothing if the state belongs to another service',
  async () => {
    const made = await place()
    expectExit(await made.run('apply', '--yes'), 0)
    const elsewhere = await rawServer((socket) => void socket.destroy())
    const env = { ...environment(made), ESPALIER_API_URL: `https://0.0.0.0:${elsewhere.port}/api/v1` }
    const ran = await startCli(['plan'], made.folder, env).done
    await elsewhere.close()
    expectExit(ran, 6)
    expect(ran.err.match(/The API key is sent to 0\.0\.0\.0, which is not Small Improvements/g)).toHaveLength(1)
    expect(elsewhere.connections()).toBe(0)
  },
)

long('a report of Node about the process does not hold it', async () => {
  const made = await place({ latency: 400 })
  const env = { ...environment(made), NODE_OPTIONS: '--report-on-signal --report-signal=SIGUSR2' }
  const { child, done } = startCli(['plan'], made.folder, env)
  while ((made.sandbox.stats().methods['GET'] ?? 0) === 0) await sleep(5)
  child.kill('SIGUSR2')
  expectExit(await done, 0)
  const reports = filesIn(made.folder).filter((file) => file.startsWith('report.'))
  expect(reports).toHaveLength(1)
  expect(readFileSync(join(made.folder, reports[0]!), 'utf8')).toContain('environmentVariables')
})

test('git is started without it, and no object of the repository holds it', async () => {
  const made = await place()
  const [remote, aside] = [temporaryFolder(), temporaryFolder()]
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const log = join(aside, 'log')
  writeFileSync(join(aside, 'git'), `#!/bin/sh\n{ echo "git $*"; env; } >>${log}\nexec ${git} "$@"\n`)
  chmodSync(join(aside, 'git'), 0o755)
  execFileSync(git, ['init', '--quiet', '--bare', remote])
  execFileSync(git, ['init', '--quiet', made.folder])
  execFileSync(git, ['-C', made.folder, 'remote', 'add', 'origin', remote])
  const PATH = `${aside}:${process.env['PATH'] ?? ''}`
  const seals = { ESPALIER_STATE: 'git:espalier-state', ESPALIER_STATE_KEY: stateKey }
  const env = { ...environment(made), ...seals, PATH, HOME: aside }
  expectExit(await startCli(['apply', '--yes', '--first-run'], made.folder, env).done, 0)
  const logged = readFileSync(log, 'utf8')
  expect(logged).toMatch(/^git .*push/m)
  expect([showsKey(logged), logged.includes(stateKey)]).toEqual([false, false])
  expect(execFileSync(git, ['-C', remote, 'branch'], { encoding: 'utf8' })).toContain('espalier-state')
  expect(repositoryShowsKey(remote)).toBe(false)
})
