import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import { root } from '../../support/docs.js'
import { temporaryFolder } from '../../support/stage.js'

interface Run {
  readonly wall: number
  readonly cpu: number
  readonly memory: number
  readonly work: number
}

interface Processes {
  readonly meterIn: (folder: string) => Promise<{
    readonly measure: (args: readonly string[], folder: string, env?: object, expected?: number) => Promise<Run>
    readonly unit: string
  }>
}

const { meterIn } = (await import(pathToFileURL(join(root, 'bench/processes.mjs')).href)) as Processes

/** Measures a process where `perf stat` writes this as its count, before it runs what it is given. */
async function measuredWith(count: string): Promise<Run & { readonly unit: string }> {
  const folder = temporaryFolder()
  const perf = join(folder, 'perf')
  const line = `${count},,instructions:u,52000000,100.00,,`
  writeFileSync(perf, `#!/bin/sh\nprintf '# started on Mon\\n\\n%s\\n' '${line}' > "$7"\nshift 8\nexec "$@"\n`)
  chmodSync(perf, 0o755)
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`)
  try {
    const { measure, unit } = await meterIn(folder)
    return { ...(await measure(['-e', 'process.exitCode = 3'], folder, {}, 3)), unit }
  } finally {
    vi.unstubAllEnvs()
  }
}

test('work is the instructions that perf counts', async () => {
  expect(await measuredWith('123456789')).toMatchObject({ work: 123_456_789, unit: 'instructions' })
})

test('work is the CPU time where perf counts no instructions', async () => {
  const { work, cpu, wall, memory, unit } = await measuredWith('<not supported>')
  expect([work, unit]).toEqual([cpu, 'CPU time'])
  expect([cpu > 0, wall > 0, memory > 10]).toEqual([true, true, true])
})

test('a process that ends otherwise than it should is no measurement', async () => {
  const folder = temporaryFolder()
  const { measure } = await meterIn(folder)
  await expect(measure(['-e', 'console.log(42); process.exitCode = 1'], folder)).rejects.toThrow(/ended with 1\.\n42/)
})
