import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startSandbox } from '../../src/sandbox/server.js'
import { defaultSwitches } from '../../src/sandbox/switches.js'
import { key } from '../support/canary.js'
import { named, seedsOf, type People } from '../support/charts.js'
import { startNode } from '../support/cli.js'
import { root } from '../support/docs.js'
import { temporaryFolder } from '../support/stage.js'

/** Reads 3,000 users with a flag for Node, and returns what the run prints. */
async function reading(flag: string): Promise<string> {
  const names = Array.from({ length: 3000 }, (_, index) => `p${index}`)
  const people: People = Object.fromEntries(names.map((name) => [name, named(name, null)]))
  const sandbox = await startSandbox(seedsOf(people), { ...defaultSwitches, key }, 0, Date.now)
  onTestFinished(() => sandbox.close())
  const folder = temporaryFolder()
  const command = [flag, join(root, 'build/cli.js'), 'import', 'live', '--company', 'Acme']
  const env = { ESPALIER_API_URL: sandbox.urls.v1, SMALL_IMPROVEMENTS_API_KEY: key }
  const { exit, out } = await startNode(command, folder, folder, env).done
  expect(exit).toBe(0)
  return out
}

test('the parser of HTTP is compiled once, and not optimised beside the work', async () => {
  const out = await reading('--trace-wasm-compilation-times')
  expect(out).toContain('using Liftoff')
  expect(out).not.toContain('using TurboFan')
})

test('the space for young objects is no larger at the end of a reading than at its start', async () => {
  const script = `
    import { getHeapSpaceStatistics } from 'node:v8'
    process.on('exit', () => {
      const { space_size } = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
      console.log('new space', space_size / 1024 / 1024, 'MB')
    })`
  const out = await reading(`--import=data:text/javascript,${encodeURIComponent(script)}`)
  const size = Number(/^new space (\d+) MB$/m.exec(out)?.[1])
  expect(size).toBeGreaterThan(0)
  expect(size).toBeLessThanOrEqual(8)
})

test.each(['session', 'desired', 'undici', 'yaml'])('V8 keeps the source of %s.js at a byte a character', (chunk) => {
  expect(readFileSync(join(root, `build/${chunk}.js`), 'utf8')).not.toMatch(/[^\0-\xFF]/)
})
