import { expect, test } from 'vitest'
import { commands } from '../../../src/cli/catalogue.js'
import { main } from '../../../src/cli/dispatch.js'
import type { Host } from '../../../src/host/host.js'

const host = { env: {}, version: '1.2.3', folder: '/none', terminal: { colour: false } } as unknown as Host
const run = async (...argv: readonly string[]) => {
  const { exit, out, err } = await main(argv, host)
  return { exit, out: out.text, err: err.text }
}

test('help and the version need nothing', async () => {
  expect(await run()).toEqual(await run('--help'))
  expect(await run('--version')).toEqual({ exit: 0, out: '1.2.3\n', err: '' })
  expect((await run('plan', '--help')).out).toContain('espalier plan')
})

test.each(['', 'state', ...commands.map(({ name }) => name)])('-h behind "%s" is --help', async (name) => {
  const words = name === '' ? [] : name.split(' ')
  expect(await run(...words, '-h')).toEqual(await run(...words, '--help'))
  expect((await run(...words, '-h')).exit).toBe(0)
})

test('a group shows its commands: as help on stdout, else as an error', async () => {
  expect(await run('state', '--help')).toMatchObject({ exit: 0, err: '' })
  const { exit, out, err } = await run('state')
  expect([exit, out, err.includes('state show')]).toEqual([64, '', true])
})

test.each([
  [['paln'], 'Did you mean "plan"?'],
  [['state', 'shwo'], 'Did you mean "state show"?'],
  [['plan', 'x'], '"plan" takes no "x".'],
  [['state', 'forget'], '"state forget" takes KEY.'],
  [['plan', '--none'], '--none'],
  [['--verison'], 'There is no flag --verison without a command. Did you mean --version?'],
  [['-v'], 'Did you mean --version?'],
  [['state', '--hlep'], 'There is no flag --hlep without a command. Did you mean --help?'],
  [['--verbose', 'plan'], 'Write --verbose behind the command, as in "espalier plan --verbose".'],
  [['state', '--api-key=abc'], 'SMALL_IMPROVEMENTS_API_KEY'],
  [['--api-key=abc'], 'SMALL_IMPROVEMENTS_API_KEY'],
])('%j is exit 64, with what to do', async (argv, message) => {
  const { exit, err } = await run(...argv)
  expect([exit, err]).toEqual([64, expect.stringContaining(message)])
  expect(err).not.toContain('abc')
})

test('an error of our own is told as one, with its stack only if asked', async () => {
  const broken = { ...host, terminal: undefined } as unknown as Host
  const told = async (env: Host['env']) => (await main(['validate'], { ...broken, env })).err.text
  expect(await told({})).toMatch(/^espalier: Internal error: please report it\. TypeError: [^\n]*\n$/)
  expect(await told({ ESPALIER_DEBUG: '1' })).toContain('dispatch')
})
