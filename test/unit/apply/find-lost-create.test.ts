import { expect, test } from 'vitest'
import type { Conditions } from '../../../src/apply/conditions.js'
import { settleLostCreate, type LostCreate } from '../../../src/apply/find-lost-create.js'
import type { Values } from '../../../src/model/fields.js'
import type { Reply } from '../../../src/model/outcome.js'
import type { Writer } from '../../../src/model/ports.js'
import { ExitError } from '../../../src/model/exit-error.js'
import { accountOf } from '../../support/small-company.js'

const sentAt = '2026-12-01T10:00:00Z'
const ann = accountOf('ann')

interface Service {
  readonly unique?: boolean
  readonly stop?: AbortSignal
  readonly values?: Values
  /** The answer to the second sending. */
  readonly again?: Reply | Error
}

/** Each look is answered by the next of these: so many accounts, one that does not show all of itself, or an error. */
async function found(
  looks: readonly (number | 'part' | Error)[],
  { unique = false, stop = new AbortController().signal, values = ann.values, again }: Service = {},
): Promise<[LostCreate, waits: number[], sends: number]> {
  const waits: number[] = []
  const rest = [...looks]
  let sends = 0
  let isWhole = true
  const writer = {
    find: async () => {
      const next = rest.shift() ?? 0
      if (next instanceof Error) throw next
      isWhole = next !== 'part'
      return await Promise.resolve(Array.from({ length: next === 'part' ? 1 : next }, () => ann))
    },
    complete: async () => await Promise.resolve(isWhole ? ann : null),
    create: async () => {
      sends += 1
      if (again instanceof Error) throw again
      return await Promise.resolve(again)
    },
  } as unknown as Writer
  const sleep = async (ms: number): Promise<void> => void (await Promise.resolve(waits.push(ms)))
  const conditions = { looks: [0, 1_000, 4_000], sleep, stop, unique, time: () => sentAt } as unknown as Conditions
  return [await settleLostCreate(values, 'lost', writer, conditions), waits, sends]
}

test('the account that shows is the one, however late, and nothing is sent again', async () => {
  expect(await found([0, 0, 1], { unique: true })).toEqual([{ kind: 'done', user: ann }, [0, 1_000, 4_000], 0])
})

test('one that does not show all of itself yet is waited for, and is not sent again', async () => {
  expect(await found([0, 'part', 1], { unique: true })).toEqual([{ kind: 'done', user: ann }, [0, 1_000, 4_000], 0])
  const [result, , sends] = await found([0, 'part', 'part'], { unique: true })
  expect([result.kind, sends]).toEqual(['unknown', 0])
})

test('one that never shows is left to a later run, where two accounts may have one address', async () => {
  const [result, , sends] = await found([0, 0, 0])
  expect([result, sends]).toEqual([{ kind: 'absent', why: 'lost', sentAt }, 0])
})

test.each<[string, Reply | Error, Partial<LostCreate>]>([
  ['is made', { kind: 'done', user: ann }, { kind: 'done' }],
  ['is lost too', { kind: 'unsettled', why: 'reset' }, { kind: 'absent', why: 'lost; sent once more: reset' }],
  ['ends with an error', new ExitError(6, 'No key.'), { kind: 'unknown', why: 'lost; sent once more: No key.' }],
])('where addresses are unique it is sent once more, and no more: %s', async (_, again, expected) => {
  const [result, , sends] = await found([0, 0, 0, 0, 0, 0], { unique: true, again })
  expect(result).toMatchObject(expected)
  expect(sends).toBe(1)
})

test('two of one address, and an account with another name, are for a person', async () => {
  expect((await found([2]))[0]).toMatchObject({
    kind: 'doubtful',
    why: expect.stringContaining('2 accounts') as string,
  })
  const values = { ...ann.values, lastName: 'Quist' }
  expect((await found([1], { values, unique: true }))[0]).toMatchObject({ kind: 'doubtful' })
})

test('a failed look is not a look; a refused key ends them', async () => {
  const [after, waits, sends] = await found([new ExitError(6, 'No key.')], { unique: true })
  expect(after).toMatchObject({ kind: 'unknown', why: 'it was sent, but the check for it failed: No key.' })
  expect([waits, sends]).toEqual([[0], 0])
  expect((await found([new ExitError(8, 'No answer.'), 1]))[0].kind).toBe('done')
})

test('an interrupted run looks once, and sends nothing again', async () => {
  const [result, waits, sends] = await found([0, 1], { stop: AbortSignal.abort(), unique: true })
  expect([result.kind, waits, sends]).toEqual(['unknown', [0], 0])
})
