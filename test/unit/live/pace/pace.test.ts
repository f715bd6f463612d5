import { expect, test, vi } from 'vitest'
import { connect } from '../../../../src/live/connection.js'
import { openPace, type PaceSignal, type Pace } from '../../../../src/live/pace/pace.js'
import { key } from '../../../support/canary.js'

const minute = 60_000

/** Time in which nothing happens but what is waited for: it goes on to the end of each pause at once. */
function virtual() {
  let now = 0
  return {
    tick: () => now,
    pass: (milliseconds: number) => void (now += milliseconds),
    sleep: async (milliseconds: number) => void (now += await Promise.resolve(milliseconds)),
  }
}

function paceIn({ tick, sleep }: ReturnType<typeof virtual>) {
  const onWait = vi.fn<(why: string, seconds: number) => void>()
  return { onWait, pace: openPace({ cap: 4, tick, sleep, random: () => 0.5, stopped: () => false, onWait }) }
}

/** Sends one request that is heard of so. Brings why it was not sent; null if it was. */
async function send(pace: Pace, what: PaceSignal): Promise<string | null> {
  const turn = await pace.turn('list', 'read')
  if ('why' in turn) return turn.why
  pace.heard(turn.ticket, what)
  return null
}

const answer: PaceSignal = { kind: 'answer' }
const refused: PaceSignal = { kind: 'refused', wait: null }

test('after 55 minutes of requests nothing more is sent, and it says how to go on', async () => {
  const time = virtual()
  const { pace } = paceIn(time)
  const first = await pace.turn('list', 'read')
  time.pass(55 * minute - 1)
  expect([pace.allows(1), pace.allows(2)]).toEqual([true, false])
  expect(await send(pace, answer)).toBeNull()
  time.pass(1)
  expect(await send(pace, answer)).toBe('the run has taken 55 minutes: run it again to continue')
  expect('ticket' in first).toBe(true)
})

test('time in which nothing is asked for does not count: a person may think for hours', async () => {
  const time = virtual()
  const { pace } = paceIn(time)
  expect(await send(pace, answer)).toBeNull()
  time.pass(600 * minute)
  expect(await send(pace, answer)).toBeNull()
  const open = await pace.turn('list', 'read')
  time.pass(56 * minute)
  expect(await send(pace, answer)).toMatch('55 minutes')
  expect('ticket' in open).toBe(true)
})

test('who is told to come back after the end of the run does not wait', async () => {
  const time = virtual()
  const { pace } = paceIn(time)
  await send(pace, { kind: 'refused', wait: 90 * minute })
  expect(await send(pace, answer)).toBe(
    'the service reports too many requests and asks to wait 91 minutes: run it again then',
  )
  expect(time.tick()).toBe(0)
})

test('10 minutes of "too many requests" and nothing else are enough', async () => {
  const time = virtual()
  const { pace } = paceIn(time)
  let [why, last] = [await send(pace, refused), 0]
  for (let sent = 1; why === null && sent < 1000; sent += 1) {
    last = time.tick()
    why = await send(pace, refused)
  }
  expect(why).toBe('the service has reported too many requests for 10 minutes: run it again later')
  // The last pause is 10 seconds long.
  expect(last).toBeGreaterThan(10 * minute - 10_000)
  expect(last).toBeLessThanOrEqual(10 * minute + 10_000)
})

test('an answer in between begins the 10 minutes anew', async () => {
  const time = virtual()
  const { pace } = paceIn(time)
  for (const end of [9, 18, 27]) {
    while (time.tick() < end * minute) expect(await send(pace, refused)).toBeNull()
    expect(await send(pace, answer)).toBeNull()
  }
})

test('a wait of seconds is told once, with its reason; a short one is not', async () => {
  const time = virtual()
  const { pace, onWait } = paceIn(time)
  time.pass(minute)
  await send(pace, { kind: 'refused', wait: 1500 })
  await Promise.all([send(pace, answer), send(pace, answer)])
  expect(onWait).not.toHaveBeenCalled()
  await send(pace, { kind: 'refused', wait: 45_000 })
  await Promise.all([send(pace, answer), send(pace, answer), send(pace, answer)])
  expect(onWait.mock.calls.filter(([why]) => why === 'refused')).toEqual([['refused', 46]])
})

test('a quota that was learned is named as the reason', async () => {
  const time = virtual()
  const { pace, onWait } = paceIn(time)
  const sent: number[] = []
  // Five requests a minute: what comes sooner is refused until the oldest is a minute old.
  for (let done = 0; done < 30;) {
    const turn = await pace.turn('list', 'read')
    if ('why' in turn) throw new Error(turn.why)
    const [now, first = Number.NEGATIVE_INFINITY] = [time.tick(), sent.at(-5)]
    const room = now - first >= minute
    if (room) sent.push(now)
    if (room) done += 1
    pace.heard(turn.ticket, room ? answer : { kind: 'refused', wait: first + minute - now })
  }
  expect(onWait.mock.calls.map(([why]) => why)).toContain('quota')
})

/** A connection to a service that refuses what comes first, and is then as empty as can be. */
function connected(headers: Readonly<Record<string, string>>, times: number, status = 429) {
  const time = virtual()
  const onWait = vi.fn<(why: string, seconds: number) => void>()
  let left = times
  const connection = connect({
    baseUrl: 'http://127.0.0.1:9/api/v1',
    key,
    maxInFlight: 4,
    userAgent: 'test',
    random: () => 0.5,
    tick: time.tick,
    sleep: time.sleep,
    onWait,
    exchange: async () => {
      const busy = (left -= 1) >= 0
      const body = new TextEncoder().encode('[]')
      return await Promise.resolve({ status: busy ? status : 200, headers: busy ? headers : {}, body })
    },
  })
  return { connection, time, onWait }
}

const asked = 'Wed, 01 Jan 2020 00:00:00 GMT'
const forms = [
  ['seconds', { 'retry-after': '30' }],
  ['a date', { 'retry-after': 'Wed, 01 Jan 2020 00:00:30 GMT', date: asked }],
] as const

test.each(forms)('a wait that is asked for in %s is kept and reported', async (_, headers) => {
  const { connection, time, onWait } = connected(headers, 1)
  expect(await connection.send({ operation: 'list' })).toMatchObject({ status: 200 })
  expect(time.tick()).toBeGreaterThanOrEqual(30_000)
  expect(time.tick()).toBeLessThan(30_100)
  expect(onWait.mock.calls).toEqual([['refused', 31]])
})

test.each([503, 500, 504])('a wait that is asked for with %i is kept and reported as well, once', async (status) => {
  const { connection, time, onWait } = connected({ 'retry-after': '600' }, 2, status)
  const answers = await Promise.all([connection.send({ operation: 'list' }), connection.send({ operation: 'list' })])
  expect(answers).toMatchObject([{ status: 200 }, { status: 200 }])
  expect(time.tick()).toBeGreaterThanOrEqual(600_000)
  expect(onWait.mock.calls).toEqual([['down', 600]])
})

test('a short pause, or one that no answer asks for, is not reported', async () => {
  for (const headers of [{ 'retry-after': '1' }, {}]) {
    const { connection, onWait } = connected(headers, 3, 503)
    expect(await connection.send({ operation: 'list' })).toMatchObject({ status: 200 })
    expect(onWait).not.toHaveBeenCalled()
  }
})

test('a service that has too many requests for 10 minutes: the refusal is the answer, and says so', async () => {
  const { connection, time } = connected({}, Number.POSITIVE_INFINITY)
  const said = 'the service has reported too many requests for 10 minutes: run it again later'
  expect(await connection.send({ operation: 'list' })).toMatchObject({ status: 429, said })
  expect(time.tick()).toBeLessThan(11 * minute)
})
