import { expect, test } from 'vitest'
import type { Call } from '../../../../src/live/contracts/contract.js'
import type { Attempt } from '../../../../src/live/http/attempt.js'
import { withRetries } from '../../../../src/live/http/retries.js'
import type { Pace } from '../../../../src/live/pace/pace.js'

const answer = (status: number, text = '{}'): Attempt => ({ kind: 'answer', status, text, wait: null, where: 'x' })
const lost: Attempt = { kind: 'ambiguous', why: 'no complete answer', again: true }
const unsent: Attempt = { kind: 'unsent', why: 'no connection' }
const list: Call = { operation: 'list' }
const update: Call = { operation: 'update', id: 'u1', body: {} }

/** What comes of a call that is answered so, one after the other; and what was sent. */
async function sent(call: Call, answers: readonly Attempt[], stopped = false) {
  const [rest, calls] = [[...answers], [] as string[]]
  const pace = {
    turn: async () => await Promise.resolve({ ticket: {} }),
    heard: () => undefined,
    allows: () => true,
    paused: () => undefined,
  } as unknown as Pace
  const wire = async (one: Call): Promise<Attempt> => {
    calls.push(one.operation)
    return await Promise.resolve(rest.shift() ?? answer(200))
  }
  const send = withRetries(
    wire,
    pace,
    async () => await Promise.resolve(),
    () => 0,
    () => stopped,
  )
  return { answer: await send(call), calls }
}

test('reading is repeated after a lost answer, a write is not', async () => {
  expect(await sent(list, [lost, lost])).toMatchObject({ answer: { status: 200 }, calls: ['list', 'list', 'list'] })
  expect(await sent(update, [lost])).toMatchObject({ answer: { kind: 'ambiguous' }, calls: ['update'] })
})

test('a write that never left may be sent again, six times at most', async () => {
  expect((await sent(update, [unsent])).calls).toEqual(['update', 'update'])
  expect(
    (
      await sent(
        list,
        Array.from({ length: 9 }, () => lost),
      )
    ).calls,
  ).toHaveLength(6)
})

test('after two refusals of a write, reading finds out whether the service takes requests again', async () => {
  expect((await sent(update, [answer(429), answer(429)])).calls).toEqual(['update', 'update', 'one', 'update'])
})

test('a run that is stopped sends nothing again', async () => {
  expect((await sent(list, [lost], true)).calls).toEqual(['list'])
  expect((await sent(list, [answer(429)], true)).answer).toMatchObject({ status: 429 })
})

test('a refused key ends the run, and so does a sign-in page', async () => {
  await expect(sent(list, [answer(401)])).rejects.toMatchObject({ exit: 6 })
  await expect(
    sent(
      list,
      Array.from({ length: 3 }, () => answer(200, '<html>')),
    ),
  ).rejects.toMatchObject({ exit: 6 })
})
