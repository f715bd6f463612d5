import { expect, test } from 'vitest'
import type { Conditions } from '../../../src/apply/conditions.js'
import { findLostCreate, type LostCreate } from '../../../src/apply/find-lost-create.js'
import type { Writer } from '../../../src/model/ports.js'
import { Trouble } from '../../../src/model/trouble.js'
import { accountOf } from '../../support/small-company.js'

/** Each look is answered by the next of these. */
async function found(
  looks: readonly (number | Error)[],
  stop = new AbortController().signal,
): Promise<[LostCreate, number[]]> {
  const waits: number[] = []
  const rest = [...looks]
  const writer = {
    find: async () => {
      const next = rest.shift() ?? 0
      if (next instanceof Error) throw next
      return await Promise.resolve(Array.from({ length: next }, () => accountOf('ann')))
    },
  } as unknown as Writer
  const sleep = async (ms: number): Promise<void> => void (await Promise.resolve(waits.push(ms)))
  const conditions = { looks: [0, 1_000, 4_000], sleep, stop } as unknown as Conditions
  return [await findLostCreate('ann@acme.example', 'lost', writer, conditions), waits]
}

test('the account that shows is the one, however late', async () => {
  expect(await found([0, 0, 1])).toEqual([{ kind: 'done', user: accountOf('ann') }, [0, 1_000, 4_000]])
})

test('one that never shows stays open, and was looked for', async () => {
  expect((await found([0, 0, 0]))[0]).toEqual({ kind: 'unsettled', why: 'lost', looked: true })
})

test('two of one address are for a person', async () => {
  expect((await found([2]))[0]).toMatchObject({ why: '2 accounts have the address ann@acme.example', looked: true })
})

test('a failed look is not a look; a refused key ends them', async () => {
  const [after, waits] = await found([new Trouble(6, 'No key.')])
  expect(after).toEqual({ kind: 'unsettled', why: 'it was sent, but the check for it failed: No key.', looked: false })
  expect(waits).toEqual([0])
  expect((await found([new Trouble(8, 'No answer.'), 1]))[0].kind).toBe('done')
})

test('an interrupted run looks once', async () => {
  expect(await found([0, 1], AbortSignal.abort())).toEqual([{ kind: 'unsettled', why: 'lost', looked: false }, [0]])
})
