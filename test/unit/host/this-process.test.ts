import process from 'node:process'
import { expect, test } from 'vitest'
import { theProcess, version } from '../../../src/host/this-process.js'

test('a process that is there is alive, and one that is not is not', () => {
  const { isAlive, pid } = theProcess()
  expect(isAlive(pid)).toBe(true)
  expect(isAlive(2 ** 30)).toBe(false)
})

test('a sleep that is interrupted is over, without an error', async () => {
  const { sleep, tick } = theProcess()
  const before = tick()
  await sleep(60_000, AbortSignal.timeout(5))
  expect(tick() - before).toBeLessThan(30_000)
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s interrupts what asked for it', (name) => {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const before = new Map(signals.map((one) => [one, process.listeners(one)]))
  const fresh = (one: (typeof signals)[number]) =>
    process.listeners(one).filter((listener) => before.get(one)?.includes(listener) !== true)
  const signal = theProcess().interruption()
  for (const listener of fresh(name)) listener(name)
  expect(signal.aborted).toBe(true)
  for (const one of signals) for (const listener of fresh(one)) process.removeListener(one, listener)
})

test('an interruption is heard once it is asked for', () => {
  const count = (): number => process.listenerCount('SIGTERM')
  const before = count()
  const signal = theProcess().interruption()
  expect([signal.aborted, count() - before]).toEqual([false, 1])
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.removeListener(name, process.listeners(name).at(-1) as () => void)
  expect(version).toMatch(/^\d+\.\d+\.\d+/)
})
