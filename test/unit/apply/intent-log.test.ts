import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openIntentLog } from '../../../src/apply/intent-log.js'
import type { Change } from '../../../src/model/files.js'
import type { Journal } from '../../../src/model/ports.js'
import { change } from '../../fixtures/render/plans.js'

const order = Array.from({ length: 450 }, (_, at) => change('move', 'move', `p${at}`, 'P', {}, {}))

/** `ends`: when each save ends, in their order; those after them end at once. */
function log(isHeld: (one: Change) => boolean = () => false, ends: readonly Promise<void>[] = []) {
  const saved: string[][] = []
  const journal = {
    intend: (all: readonly Change[]) => ends[saved.push(all.map(({ key }) => key)) - 1] ?? Promise.resolve(),
  } as unknown as Journal
  return { saved, ...openIntentLog(order, journal, isHeld) }
}

test('nothing is covered before it is saved, and a batch is 200', async () => {
  const { covers, advance, saved } = log()
  expect(covers(order[0] as Change)).toBe(false)
  const save = advance(0, [])
  expect(covers(order[0] as Change)).toBe(false)
  await save
  expect([covers(order[199] as Change), covers(order[200] as Change), saved.length]).toEqual([true, false, 1])
})

test('nothing of the second batch is covered before the second save has ended', async () => {
  let end = (): void => undefined
  const second = new Promise<void>((resolve) => (end = resolve))
  const { covers, advance } = log(() => false, [Promise.resolve(), second])
  await advance(0, [])
  const save = advance(100, [])
  await setImmediate()
  expect([covers(order[199] as Change), covers(order[200] as Change)]).toEqual([true, false])
  end()
  await save
  expect(covers(order[200] as Change)).toBe(true)
})

test('the next batch is due when half of the last was sent, or when one waits for it', async () => {
  const { advance, saved } = log()
  await advance(0, [])
  expect(advance(99, [])).toBeNull()
  await advance(100, [])
  await advance(100, [order[449] as Change])
  expect(saved.map((keys) => [keys.length, keys[0]])).toEqual([
    [200, 'p0'],
    [200, 'p200'],
    [50, 'p449'],
  ])
  expect(advance(450, [])).toBeNull()
})

test('what is held is not saved ahead', async () => {
  const { advance, saved } = log(({ key }) => key !== 'p7')
  await advance(0, [])
  expect(saved).toEqual([['p7']])
  expect(advance(1, [])).toBeNull()
})
