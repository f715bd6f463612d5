import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Row } from '../row.js'
import { person, settings } from './case.js'
import { layOut } from './lay-out.js'
import { mostTimes } from './ordinary.js'

const [mebibyte, meter] = [1024 * 1024, fileURLToPath(new URL('meter.mjs', import.meta.url))]
const cli = fileURLToPath(new URL('../../../build/cli.js', import.meta.url))

/** A million and more of something, with a number in each. */
const listed = (count: number, part: (at: number) => string): string =>
  `[${Array.from({ length: count }, (_, at) => part(at)).join(',')}]`

/** Files of JSON that were made to do harm. */
const hostile: Readonly<Record<string, () => string | Uint8Array>> = {
  'nothing at all': () => '',
  'text that is no JSON': () => '{ "format": 1,',
  'a text': () => '"plan"',
  'a number': () => '17',
  'a number beyond all bounds': () => '1e999',
  'a list of null': () => '[null]',
  'objects that would inherit': () => '{"__proto__": {"format": 1}, "constructor": {"prototype": {}}}',
  'users that would inherit': () => '[{"__proto__": {"email": "a@b.de", "firstName": "A", "lastName": "B"}}]',
  'a million brackets': () => '['.repeat(1_000_000),
  'a million brackets that close': () => '['.repeat(1_000_000) + ']'.repeat(1_000_000),
  'brackets up to the limit': () => '['.repeat(16 * mebibyte),
  'empty lists up to the limit': () => `[${'[],'.repeat(5 * mebibyte)}[]]`,
  '20 million empty objects': () => `[${'{},'.repeat(20_000_000)}{}]`,
  'as many empty lists as may be': () => `[${'[],'.repeat(149_000)}[]]`,
  'names up to the limit': () => `{${listed(1_200_000, (at) => `"k${at}":1`).slice(1, -1)}}`,
  'as many names as may be': () => `{${listed(99_000, (at) => `"${'k'.repeat(100)}${at}":1`).slice(1, -1)}}`,
  'as many different objects as may be': () =>
    listed(149_000, (at) => `{"k${at % 90_000}":${at}.5,"a":"x${at}","b":"y${at}","c":"z${at}"}`),
  'numbers up to the limit': () => `[${'1,'.repeat(8 * mebibyte - 8)}1]`,
  'as many texts as may be': () => listed(749_000, (at) => `"x${at}"`),
  'one long text': () => `"${'€'.repeat(5 * mebibyte)}"`,
  'codes in a text': () => `"${String.raw`\u0041`.repeat(2.5 * mebibyte)}"`,
  'bytes that are no text': () => Uint8Array.from([0xff, 0xfe, 0, 0x7b]),
  'more than 64 MiB': () => Buffer.alloc(64 * mebibyte + 1, 0x20),
}

const refusals = {
  apply: { args: ['apply', '--as-of', '2026-12-01', '--plan', 'given.json'], exits: [1], says: /cannot be/ },
  sandbox: { args: ['sandbox', '--company', 'given.json'], exits: [1, 64], says: /cannot be|is not valid/ },
  recover: { args: ['state', 'recover', 'given.json'], exits: [7], says: /cannot be/ },
  state: { args: ['state', 'show'], exits: [7], says: /is damaged/ },
}

/**
 * Plans, companies and states are files from outside too: each is refused in one sentence, fast and in little space.
 * `usual`: the milliseconds of work for an ordinary chart.
 */
export async function givenFiles(usual: number): Promise<Row> {
  const failures: string[] = []
  const folder = await mkdtemp(join(tmpdir(), 'espalier-files-'))
  await layOut(join(folder, 'org'), { 'espalier.yaml': settings, 'people/a.yaml': person('ada') })
  let [slowest, largest] = [0, 0]
  for (const [name, make] of Object.entries(hostile)) {
    await writeFile(join(folder, 'given.json'), make())
    for (const [command, { args, exits, says }] of Object.entries(refusals)) {
      const { exit, out, err, work, memory } = await run(folder, args, command === 'state' ? 'given.json' : 'none.json')
      const plain = out === '' && /^espalier: [^\n]+\n$/.test(err) && says.test(err)
      if (!exits.includes(exit ?? -1) || !plain) failures.push(`${command} with ${name}: ${exit}, ${err.slice(0, 200)}`)
      if (!(work < mostTimes * usual && memory < 256))
        failures.push(`${command} with ${name}: ${work} ms, ${memory} MiB`)
      slowest = Math.max(slowest, work)
      largest = Math.max(largest, memory)
    }
  }
  await rm(folder, { recursive: true })
  const cases = Object.keys(hostile).length * Object.keys(refusals).length
  const note = `slowest ${(slowest / usual).toFixed(1)} × ${Math.round(usual)} ms at work, largest ${largest} MiB`
  return { what: 'hostile plans, companies and states: refused in one sentence', cases, failures, note }
}

/** Runs the build in a folder, and measures how many milliseconds it was at work, and its MiB. */
async function run(
  folder: string,
  args: readonly string[],
  state: string,
): Promise<{ exit: number | null; out: string; err: string; work: number; memory: number }> {
  const child = spawn(process.execPath, ['--import', meter, cli, ...args], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      SMALL_IMPROVEMENTS_API_KEY: 'key',
      ESPALIER_API_URL: 'http://127.0.0.1:9/api/v1',
      ESPALIER_STATE: `file:${state}`,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: 20_000,
  })
  const exit = new Promise<number | null>((resolve) => void child.once('close', resolve))
  const pipes = child.stdio.slice(1) as unknown as readonly [
    NodeJS.ReadableStream,
    NodeJS.ReadableStream,
    NodeJS.ReadableStream,
  ]
  const [out, err, figures] = await Promise.all([text(pipes[0]), text(pipes[1]), text(pipes[2])])
  const [peak = Number.NaN, work = Number.NaN] = figures.split(' ').map(Number)
  return { exit: await exit, out, err, work, memory: Math.round(peak / 1024) }
}
