import { expect, test } from 'vitest'
import { mapConcurrent } from '../../../../src/live/http/map-concurrent.js'

test('results are in the order of the items, whatever ends first', async () => {
  let [running, most] = [0, 0]
  const results = await mapConcurrent([3, 1, 2, 0], 2, async (item) => {
    most = Math.max(most, (running += 1))
    for (let turn = 0; turn < item; turn += 1) await Promise.resolve()
    running -= 1
    return item * 10
  })
  expect([results, most]).toEqual([[30, 10, 20, 0], 2])
})

test('nothing more is begun once there is enough', async () => {
  const begun: number[] = []
  const work = async (item: number): Promise<number> => await Promise.resolve((begun.push(item), item))
  expect(await mapConcurrent([1, 2, 3, 4], 1, work, (result) => result === 2)).toEqual([1, 2])
  expect(begun).toEqual([1, 2])
  expect(await mapConcurrent([], 3, work)).toEqual([])
})

test('an error ends it', async () => {
  await expect(mapConcurrent([1, 2], 2, async () => await Promise.reject(new Error('no')))).rejects.toThrow('no')
})
