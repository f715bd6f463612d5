import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { key } from '../support/canary.js'
import { named, seedsOf, writeChart, type People } from '../support/charts.js'
import { startNode } from '../support/cli.js'
import { root } from '../support/docs.js'
import { expectExit, service, temporaryFolder } from '../support/stage.js'

const people: People = { ann: named('ann', null), ben: named('ben', 'ann') }

/** Says which files of the build are loaded when the first request leaves and when the run ends, and which of Node then. */
const watch = `
  import { subscribe } from 'node:diagnostics_channel'
  import Module from 'node:module'
  const tell = (when, names) => process.stderr.write(when + ' ' + JSON.stringify(names) + '\\n')
  const files = (when) => tell(when, Object.keys(Module._cache))
  let sent = false
  subscribe('undici:client:sendHeaders', () => {
    if (!sent) files('sent')
    sent = true
  })
  process.on('exit', () => {
    files('ended')
    tell('nodes', process.moduleLoadList)
  })`

const flag = `--import=data:text/javascript,${encodeURIComponent(watch)}`

function namesIn(told: string, when: string): readonly string[] {
  const [, list = '[]'] = new RegExp(`^${when} (.*)$`, 'm').exec(told) ?? []
  return (JSON.parse(list) as readonly string[]).map((name) => name.replace(join(root, 'build/'), ''))
}

/** The names of the files that a command has loaded by then, and of the modules of Node. */
async function loaded(
  ...args: readonly string[]
): Promise<Readonly<Record<'sent' | 'ended' | 'nodes', readonly string[]>>> {
  const sandbox = await service(seedsOf(people))
  const folder = temporaryFolder()
  writeChart(folder, people)
  const env = { ESPALIER_API_URL: sandbox.url, SMALL_IMPROVEMENTS_API_KEY: key }
  const ran = await startNode([flag, join(root, 'build/cli.js'), ...args], folder, folder, env).done
  expectExit(ran, 0)
  return { sent: namesIn(ran.err, 'sent'), ended: namesIn(ran.err, 'ended'), nodes: namesIn(ran.err, 'nodes') }
}

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(join(root, 'build', file)).size, 0) / 1000

test('the version needs one file of the build', async () => {
  const folder = temporaryFolder()
  const ran = await startNode([flag, join(root, 'build/cli.js'), '--version'], folder, folder, {}).done
  expect(namesIn(ran.err, 'ended')).toEqual(['cli.js'])
})

// Each kilobyte takes 15 microseconds of every run, and each file 200: a change that needs more of them says why.
test.each([
  ['plan', ['plan'], 37, 1350, []],
  // It asks Git for the commit of the chart.
  ['apply', ['apply', '--yes', '--first-run'], 40, 1550, ['NativeModule child_process']],
])(
  'the first request of %s leaves before what it does not need is loaded',
  async (_, args, most, mostKilobytes, ofNode) => {
    const { sent, ended, nodes } = await loaded(...args)
    expect(sent).toContain('undici.js')
    const early = sent.filter((file) =>
      /^(?:people|rules|chart\d|plan-text|plan-on|apply-on|snapshot|approval)/.test(file),
    )
    expect(early).toEqual([])
    expect(sent.length).toBeLessThanOrEqual(24)
    expect(kilobytes(sent)).toBeLessThanOrEqual(1060)
    expect(ended).toContain(`${args[0]}-on.js`)
    expect(nodes).toContain('NativeModule net')
    expect(nodes.filter((name) => / (?:http|child_process|perf_hooks)$/.test(name))).toEqual(ofNode)
    expect(ended.length).toBeLessThanOrEqual(most)
    expect(kilobytes(ended)).toBeLessThanOrEqual(mostKilobytes)
  },
)
