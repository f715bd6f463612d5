import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { FileCase } from './case.js'
import { layOut, traces } from './lay-out.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const meter = fileURLToPath(new URL('meter.mjs', import.meta.url))

/** No folder may take more memory, in mebibytes. */
const mostMemory = 256

/** What judging a folder came to. */
export interface Judged {
  readonly failures: readonly string[]
  /** Milliseconds from the start of the process to its end. */
  readonly time: number
  /** Milliseconds for which it was at work. */
  readonly work: number
  /** Milliseconds for which it was ready, and others had their turn. 0 where the system does not tell. */
  readonly queued: number
  /** Mebibytes. */
  readonly memory: number
}

/**
 * Runs `espalier validate` of the build as a process of its own on the folder of a case, which may take as many
 * milliseconds as `most`.
 */
export async function judge(one: FileCase, most: number): Promise<Judged> {
  const first = await judgeOnce(one, most)
  // Something else on the machine can make one run slow, and hardly two.
  return isSlow(first, most) ? await judgeOnce(one, most) : first
}

/** Whether it took too long: it was at work, or it waited, and that not because others had their turn. */
function isSlow({ time, work, queued }: Pick<Judged, 'time' | 'work' | 'queued'>, most: number): boolean {
  return work >= most || time - work - queued >= most
}

async function judgeOnce(one: FileCase, most: number): Promise<Judged> {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-files-'))
  try {
    const close = await layOut(join(folder, 'org'), one.make())
    const before = await traces(folder)
    const ran = await run(folder)
    const written = (await traces(folder)) === before ? [] : ['something was written']
    close()
    return { ...ran, failures: [...wrongWith(one, ran, most), ...written].map((what) => `${one.name}: ${what}`) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

interface Ran extends Omit<Judged, 'failures'> {
  readonly exit: number | string | null
  readonly said: string
}

async function run(folder: string): Promise<Ran> {
  const started = performance.now()
  const args = ['--import', meter, join(root, 'build/cli.js'), 'validate', '--as-of', '2026-12-01']
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: 60_000,
  })
  const exit = new Promise<number | string | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal))
  })
  const [, out, err, figures] = child.stdio as unknown as readonly NodeJS.ReadableStream[]
  if (out === undefined || err === undefined || figures === undefined) throw new Error('no pipes')
  const [said, also, measured] = await Promise.all([text(out), text(err), text(figures)])
  const [peak, work, queued] = measured.split(' ').map(Number)
  const code = await exit
  return {
    exit: code,
    said: said + also,
    time: performance.now() - started,
    work: work ?? 0,
    queued: queued ?? 0,
    memory: (peak ?? 0) / 1024,
  }
}

function wrongWith({ expected }: FileCase, ran: Ran, most: number): string[] {
  const { exit, said, time, work, queued, memory } = ran
  const codes = [
    ...new Set([...said.matchAll(/^\S.* {2}(?:error|warning) {2}([a-z-]+)$/gm)].map((match) => match[1] ?? '')),
  ]
  const found = codes.toSorted().join(' ')
  const sound = !/ {2}error {2}/.test(said)
  return [
    ...(found === expected.join(' ') ? [] : [`found "${found}" instead of "${expected.join(' ')}"`]),
    ...(exit === (sound ? 0 : 1) ? [] : [`ended with ${String(exit)}`]),
    ...(sound === said.includes('The chart is valid') ? [] : [`said ${said.slice(0, 200)}`]),
    ...(/^ {4}at /m.test(said) || said.includes('Internal error') ? ['broke down'] : []),
    ...(isSlow(ran, most)
      ? [`took ${Math.round(time)} ms of ${Math.round(most)}, ${work} of them at work, ${queued} in the queue`]
      : []),
    ...(memory > 0 && memory < mostMemory ? [] : [`took ${Math.round(memory)} MiB`]),
  ]
}
