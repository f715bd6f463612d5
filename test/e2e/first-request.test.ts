import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { key } from '../support/canary.js'
import { named, seedsOf, writeChart, type People } from '../support/charts.js'
import { startNode } from '../support/cli.js'
import { root } from '../support/docs.js'
import { expectExit, service, temporaryFolder } from '../support/stage.js'

const people: People = { ann: named('ann', null), ben: named('ben', 'ann') }

/** Says which files of the build are loaded when the first request leaves, and when the run ends. */
const watch = `
  import { subscribe } from 'node:diagnostics_channel'
  import Module from 'node:module'
  const files = (when) => process.stderr.write(when + ' ' + JSON.stringify(Object.keys(Module._cache)) + '\\n')
  let sent = false
  subscribe('undici:client:sendHeaders', () => {
    if (!sent) files('sent')
    sent = true
  })
  process.on('exit', () => files('ended'))`

/** The names of the files that a command has loaded by then. */
async function loaded(...args: readonly string[]): Promise<Readonly<Record<'sent' | 'ended', readonly string[]>>> {
  const sandbox = await service(seedsOf(people))
  const folder = temporaryFolder()
  writeChart(folder, people)
  const env = { ESPALIER_API_URL: sandbox.url, SMALL_IMPROVEMENTS_API_KEY: key }
  const flag = `--import=data:text/javascript,${encodeURIComponent(watch)}`
  const ran = await startNode([flag, join(root, 'build/cli.js'), ...args], folder, folder, env).done
  expectExit(ran, 0)
  const names = (when: string): readonly string[] => {
    const [, list = '[]'] = new RegExp(`^${when} (.*)$`, 'm').exec(ran.err) ?? []
    return (JSON.parse(list) as readonly string[]).map((file) => file.slice(join(root, 'build/').length))
  }
  return { sent: names('sent'), ended: names('ended') }
}

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(join(root, 'build', file)).size, 0) / 1000

// Each kilobyte takes 15 microseconds of every run, and each file 200: a change that needs more of them says why.
test.each([
  ['plan', ['plan'], 37, 1350],
  ['apply', ['apply', '--yes', '--first-run'], 40, 1550],
])('the first request of %s leaves before what it does not need is loaded', async (_, args, most, mostKilobytes) => {
  const { sent, ended } = await loaded(...args)
  expect(sent).toContain('undici.js')
  const early = sent.filter((file) =>
    /^(?:people|rules|chart\d|plan-text|plan-on|apply-on|snapshot|approval)/.test(file),
  )
  expect(early).toEqual([])
  expect(sent.length).toBeLessThanOrEqual(24)
  expect(kilobytes(sent)).toBeLessThanOrEqual(1060)
  expect(ended).toContain(`${args[0]}-on.js`)
  expect(ended.length).toBeLessThanOrEqual(most)
  expect(kilobytes(ended)).toBeLessThanOrEqual(mostKilobytes)
})
