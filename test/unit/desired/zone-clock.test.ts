import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { rolldown } from 'rolldown'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import nodes from '../../../scripts/nodes.json' with { type: 'json' }
import { today } from '../../../src/desired/day.js'
import { inZone, isReadable } from '../../../src/desired/zone-clock.js'
import { root } from '../../support/docs.js'
import { eachOf } from '../../support/long.js'

const folder = mkdtempSync(join(tmpdir(), 'espalier-zones-'))
const witness = join(folder, 'witness.mjs')
const run = promisify(execFile)

async function bundle(source: string, file: string): Promise<void> {
  const built = await rolldown({ input: join(root, source), platform: 'node', cwd: root })
  await built.write({ file })
  await built.close()
}

beforeAll(async () => {
  await bundle('test/support/zone-witness.ts', witness)
  await bundle('src/desired/day.ts', join(folder, 'day.mjs'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const zoneBefore = process.env.TZ
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ
  else process.env.TZ = zoneBefore
  vi.restoreAllMocks()
})

const own = { node: process.execPath, version: 'this Node.js' }
const others = process.env['ESPALIER_NODES'] === 'all' ? nodes.supported : []

/** Many images have no zones of their own: TZDIR takes away those of this machine. */
const looks = [
  { ...own, weeks: 350, env: { TZDIR: '/none' } },
  { ...own, weeks: 5, env: { TZDIR: '/none' } },
  { ...own, weeks: 50, env: {} },
  ...others.map((version) => ({
    node: join(root, '.nodes', version, 'node_modules/.bin/node'),
    version,
    weeks: 50,
    env: { TZDIR: '/none' },
  })),
]

eachOf(
  test,
  looks,
  ({ weeks, version }) => weeks !== 350 && version === 'this Node.js',
)(
  'every $weeks weeks and at changes of the clock, each zone has the day of Intl, and its start: $version, $env',
  async (look) => {
    const { stdout } = await run(look.node, [witness, String(look.weeks)], { env: { ...process.env, ...look.env } })
    const { compared, found } = JSON.parse(stdout) as { readonly compared: number; readonly found: readonly string[] }
    expect(found).toEqual([])
    expect(compared).toBeGreaterThan(500)
  },
)

test.each([undefined, 'Asia/Tokyo', 'Mars/Olympus'])('TZ is put back as it was: %s', (before) => {
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
  const hours = new Date(0).getHours()
  const fail = (): never => {
    throw new Error('as asked')
  }
  expect(inZone('Pacific/Auckland', () => new Date(0).getHours())).toBe(12)
  expect(() => inZone('Pacific/Auckland', fail)).toThrow('as asked')
  expect(['TZ' in process.env, process.env.TZ, new Date(0).getHours()]).toEqual([before !== undefined, before, hours])
})

// The environment of a thread is a copy. It seems to be taken where the machine is in the very zone that is asked for.
test.each(['Europe/Berlin', 'Etc/GMT-14', 'Etc/GMT+12'])(
  'an engine that does not take TZ is found out, where the machine is in %s',
  async (TZ) => {
    const day = JSON.stringify(pathToFileURL(join(folder, 'day.mjs')))
    const read = `import(${day}).then(({ today }) => today(new Date(0), 'UTC')).then(console.log, console.log)`
    const program = `new (require('node:worker_threads').Worker)(${JSON.stringify(read)}, { eval: true })`
    const { stdout } = await run(process.execPath, ['--eval', program], { env: { ...process.env, TZ } })
    expect(stdout).toMatch(/^Error: This Node\.js does not set its clock by TZ/)
  },
)

test.each(['', ':/etc/passwd', '/etc/localtime', 'CET-1', '+01:00', '-0300', 'Mars/Olympus', 'SystemV/PST8PDT'])(
  '%j is no zone',
  (name) => {
    expect(() => today(new Date(0), name)).toThrow(RangeError)
  },
)

test('a name of three or four letters counts only where the engine has a longer one', () => {
  expect(['UTC', 'Etc/GMT+12', 'America/Port-au-Prince', 'EST5EDT'].every(isReadable)).toBe(true)
  expect(['CET', 'EST', 'Cuba', 'CET-1', 'Etc/GMT-140', 'AST4ADT'].some(isReadable)).toBe(false)
  expect(today(new Date(0), 'CET')).toBe('1970-01-01')
  // Newer engines may keep the name as it is written.
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ timeZone: 'Cuba' } as never)
  expect(() => today(new Date(0), 'Cuba')).toThrow(RangeError)
})
