import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startSandbox } from '../../src/sandbox/server.js'
import { defaultSwitches } from '../../src/sandbox/switches.js'
import { key } from '../support/canary.js'
import { named, seedsOf, type People } from '../support/charts.js'
import { startNode } from '../support/cli.js'
import { root } from '../support/docs.js'
import { temporaryFolder } from '../support/stage.js'

test('the parser of HTTP is compiled once, and not optimised beside the work', async () => {
  const names = Array.from({ length: 3000 }, (_, index) => `p${index}`)
  const people: People = Object.fromEntries(names.map((name) => [name, named(name, null)]))
  const sandbox = await startSandbox(seedsOf(people), { ...defaultSwitches, key }, 0, Date.now)
  onTestFinished(() => sandbox.close())
  const folder = temporaryFolder()
  const traced = ['--trace-wasm-compilation-times', join(root, 'build/cli.js'), 'import', 'live', '--company', 'Acme']
  const env = { ESPALIER_API_URL: sandbox.urls.v1, SMALL_IMPROVEMENTS_API_KEY: key }
  const { exit, out } = await startNode(traced, folder, folder, env).done
  expect(exit).toBe(0)
  expect(out).toContain('using Liftoff')
  expect(out).not.toContain('using TurboFan')
})
