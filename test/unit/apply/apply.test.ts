import { describe, expect, test } from 'vitest'
import { apply, type Applied } from '../../../src/apply/apply.js'
import type { Change, Plan } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import type { Reply } from '../../../src/model/outcome.js'
import type { User } from '../../../src/model/people.js'
import { ExitError } from '../../../src/model/exit-error.js'
import type { Journal, Writer } from '../../../src/model/ports.js'

/** A hire of a key, after these keys. */
function hire(key: string, ...needs: string[]): Change {
  return {
    id: `create:${key}`,
    action: 'create',
    verb: 'hire',
    key: key as PersonKey,
    name: key,
    user: null,
    before: {},
    after: { email: key },
    needs: needs.map((need) => `create:${need}`),
    reports: 0,
    at: { file: 'a.yaml', line: 1, column: 1 },
  }
}

interface Run {
  readonly order: string[]
  readonly most: number
  readonly applied: Applied
  /** The keys whose intents are still there at the end, and those that were left to a person. */
  readonly open: readonly string[]
  readonly left: readonly string[]
  /** The keys whose answers were lost, each with its time. */
  readonly lost: readonly string[]
}

/** Applies hires to a service that answers as `answer` says, one turn of the loop later. */
async function run(
  changes: readonly Change[],
  inFlight: number,
  answer: (key: string) => Reply | Error = made,
  stop = new AbortController(),
  save: (changes: readonly Change[]) => Promise<void> = async () => undefined,
  find: () => Promise<User[]> = async () => [],
  unique = false,
): Promise<Run> {
  const order: string[] = []
  let [running, most] = [0, 0]
  const ids = new Map<string, UserId>()
  const [durable, left, lost] = [[] as string[], [] as string[], [] as string[]]
  const close = (key: string): void => void durable.splice(durable.indexOf(key) >>> 0, 1)
  const journal: Journal = {
    bound: (key) => (ids.has(key) ? { id: ids.get(key) as UserId, email: key } : null),
    async intend(next) {
      await save(next)
      durable.push(...next.map(({ key }) => key))
    },
    record(change, user) {
      ids.set(change.key, user)
      close(change.key)
    },
    drop: ({ key }) => close(key),
    markUnresolved: ({ key }) => void left.push(key),
    lose: ({ key }, sentAt) => void lost.push(`${key} ${sentAt}`),
    flush: async () => undefined,
  }
  const writer: Writer = {
    async create({ email }) {
      if (!durable.includes(String(email))) throw new Error(`${String(email)} is sent before its intent is saved`)
      order.push(String(email))
      most = Math.max(most, (running += 1))
      await new Promise((done) => setImmediate(done))
      running -= 1
      const reply = answer(String(email))
      if (reply instanceof Error) throw reply
      return reply
    },
    change: async () => ({ kind: 'refused', why: 'not in this test' }),
    complete: async (_values, user) => user,
    createAll: async (list) => await Promise.all(list.map((values) => writer.create(values))),
    deactivateAll: async () => [],
    find,
    taken: async () => new Set(),
  }
  const conditions = {
    maxInFlight: inFlight,
    batch: { create: 1, deactivate: 1 },
    lookFirst: () => false,
    looks: [0, 5, 10],
    unique,
    time: () => `after ${order.length}`,
    stop: stop.signal,
    sleep: async () => undefined,
  }
  const watch = { began: () => undefined, ended: () => undefined }
  const applied = await apply({ changes } as unknown as Plan, writer, journal, conditions, watch)
  return { order, most, applied, open: durable.toSorted(), left: left.toSorted(), lost: lost.toSorted() }
}

function made(key: string): Reply {
  return { kind: 'done', user: { id: `u-${key}` as UserId, values: { email: key } } }
}

const refuse =
  (...keys: string[]) =>
  (key: string): Reply =>
    keys.includes(key) ? { kind: 'refused', why: 'HTTP 422' } : made(key)

const kinds = ({ applied }: Run): string[] =>
  applied.outcomes.map(({ kind, change }) => `${change.key} ${kind}`).toSorted()

describe('apply', () => {
  test('keeps as many in flight as allowed, and no more', async () => {
    const many = Array.from({ length: 30 }, (_, at) => hire(`p${at}`))
    expect((await run(many, 7)).most).toBe(7)
  })

  test('starts with the longest chain of changes, so that the rest fits beside it', async () => {
    const chain = [hire('c1'), hire('c2', 'c1'), hire('c3', 'c2'), hire('c4', 'c3')]
    const { order } = await run([hire('a'), hire('b'), ...chain, hire('d')], 2)
    expect(order.slice(0, 6).filter((key) => key.startsWith('c'))).toHaveLength(4 - 1)
    expect(order[0]).toBe('c1')
    expect(order.indexOf('c4')).toBeLessThanOrEqual(6)
  })

  test('nothing starts before what it needs', async () => {
    const { order } = await run([hire('b', 'a'), hire('a'), hire('c', 'a', 'b')], 8)
    expect(order).toEqual(['a', 'b', 'c'])
  })

  test('a failure skips what needs it, directly or not, and nothing else', async () => {
    const result = await run([hire('a'), hire('b', 'a'), hire('c', 'b'), hire('d'), hire('e', 'd')], 2, refuse('a'))
    expect(kinds(result)).toEqual(['a failed', 'b skipped', 'c skipped', 'd applied', 'e applied'])
    expect(result.applied.outcomes.find(({ change }) => change.key === 'c')).toMatchObject({ because: 'create:b' })
  })

  test('stops after 3 failures in a row', async () => {
    const changes = Array.from({ length: 40 }, (_, at) => hire(`p${String(at).padStart(2, '0')}`))
    const result = await run(changes, 1, refuse('p05', 'p06', 'p07'))
    expect([result.order.length, result.applied.stopped]).toEqual([8, '3 changes failed in a row'])
    expect(kinds(result).filter((kind) => kind.endsWith('skipped'))).toHaveLength(32)
  })

  test('stops above 10 %, and not before the fifth failure', async () => {
    const changes = Array.from({ length: 40 }, (_, at) => hire(`p${String(at).padStart(2, '0')}`))
    const four = await run(changes, 1, refuse('p01', 'p03', 'p05', 'p07'))
    const five = await run(changes, 1, refuse('p01', 'p03', 'p05', 'p07', 'p09'))
    expect([four.applied.stopped, four.order.length]).toEqual([null, 40])
    expect([five.applied.stopped, five.order.length]).toEqual(['5 of 40 changes failed', 10])
  })

  test('a refused key stops at once, and what is in flight is finished', async () => {
    const changes = Array.from({ length: 20 }, (_, at) => hire(`p${String(at).padStart(2, '0')}`))
    const result = await run(changes, 4, (key) => (key === 'p02' ? new ExitError(6, 'The key is refused.') : made(key)))
    expect([result.applied.trouble?.exit, result.order.length <= 8]).toEqual([6, true])
    expect(result.applied.outcomes).toHaveLength(20)
  })

  test('an interruption starts nothing more', async () => {
    const stop = new AbortController()
    const changes = Array.from({ length: 20 }, (_, at) => hire(`p${String(at).padStart(2, '0')}`))
    const result = await run(
      changes,
      3,
      (key) => {
        if (key === 'p04') stop.abort()
        return made(key)
      },
      stop,
    )
    expect([result.applied.stopped, result.order.length < 10]).toEqual(['it was interrupted', true])
    expect(kinds(result).filter((kind) => kind.endsWith('applied'))).toHaveLength(result.order.length)
  })

  test('a manager without a known account is never written as nobody', async () => {
    const orphan = { ...hire('a'), after: { email: 'a', manager: 'b' } }
    const result = await run([orphan], 1)
    expect([kinds(result), result.order, result.open]).toEqual([['a failed'], [], []])
    expect(result.applied.outcomes[0]).toMatchObject({ why: 'no account is bound to the manager b' })
  })

  test('two changes of one account are never made at the same time', async () => {
    const same = [hire('a'), { ...hire('a'), id: 'update:a' }, { ...hire('a'), id: 'move:a' }]
    expect((await run(same, 8)).most).toBe(1)
  })

  test('what the service accepted but did not keep is a failure, and the account is bound all the same', async () => {
    const result = await run([hire('a'), hire('b', 'a')], 2, () => ({
      kind: 'done',
      user: { id: 'u-1' as UserId, values: { email: 'other' } },
    }))
    expect(kinds(result)).toEqual(['a failed', 'b skipped'])
    expect(result.applied.outcomes[0]).toMatchObject({
      why: expect.stringContaining('these values were not kept') as string,
    })
  })

  test('nothing is sent whose intent cannot be saved', async () => {
    const full = async (): Promise<void> => await Promise.reject(new ExitError(7, 'The disk is full.'))
    const result = await run([hire('a'), hire('b', 'a')], 1, made, new AbortController(), full)
    expect([kinds(result), result.order, result.applied.trouble?.exit]).toEqual([['a skipped', 'b skipped'], [], 7])
    expect(result.open).toEqual([])
  })

  test('what is not sent any more once a later save fails is no open write', async () => {
    let saves = 0
    const second = async (): Promise<void> => {
      if ((saves += 1) === 2) throw new ExitError(7, 'Another run has saved meanwhile.')
    }
    const changes = Array.from({ length: 400 }, (_, at) => hire(`p${String(at).padStart(3, '0')}`))
    const result = await run(changes, 4, made, new AbortController(), second)
    expect([result.order.length < 110, result.applied.trouble?.exit, result.open]).toEqual([true, 7, []])
  })

  test('intents are saved in batches, ahead of what is sent, and a long chain waits for one save only', async () => {
    const sizes: number[] = []
    const count = async (next: readonly Change[]): Promise<void> => void sizes.push(next.length)
    const chain = Array.from({ length: 90 }, (_, at) => hire(`c${at}`, ...(at === 0 ? [] : [`c${at - 1}`])))
    await run(chain, 4, made, new AbortController(), count)
    expect(sizes).toEqual([90])
    sizes.length = 0
    const wide = Array.from({ length: 450 }, (_, at) => hire(`w${at}`, ...(at < 10 ? [] : [`w${at % 10}`])))
    await run(wide, 8, made, new AbortController(), count)
    expect([sizes.reduce((sum, size) => sum + size, 0), sizes.length <= 6]).toEqual([450, true])
  })

  test('a lost create that cannot even be looked for stays open: the next run looks', async () => {
    const blind = async (): Promise<never> => await Promise.reject(new ExitError(6, 'The key is refused.'))
    const lost = (): Reply => ({ kind: 'unsettled', why: 'the answer did not come' })
    const result = await run([hire('a'), hire('b', 'a')], 1, lost, new AbortController(), async () => undefined, blind)
    expect([kinds(result), result.open, result.left]).toEqual([['a failed', 'b skipped'], ['a'], []])
  })

  const unsettled = (): Reply => ({ kind: 'unsettled', why: 'the answer did not come' })
  const away = new ExitError(8, 'The users could not be read: HTTP 503.')
  const shown: readonly User[] = [{ id: 'u-a' as UserId, values: { email: 'a' } }]

  /** What became of a lost create, by what each look brings. The last one is brought again. */
  async function lostWhere(...looks: readonly (readonly User[] | ExitError)[]): Promise<[Run, number]> {
    let looked = 0
    const find = async (): Promise<User[]> => {
      const found = looks[Math.min(looked++, looks.length - 1)] ?? []
      if (found instanceof ExitError) throw found
      return [...found]
    }
    return [await run([hire('a')], 1, unsettled, new AbortController(), async () => undefined, find), looked]
  }

  test('a look that fails for a while leaves the other looks for a lost create', async () => {
    const [found, looks] = await lostWhere(away, new ExitError(1, 'The service cannot be reached.'), shown)
    expect([kinds(found), looks]).toEqual([['a applied'], 3])
    const [never] = await lostWhere(away, [])
    expect([kinds(never), never.left, never.lost]).toEqual([['a failed'], [], ['a after 1']])
  })

  test('a lost create stays open if the last look failed, and is looked for once with a key that is refused', async () => {
    const [blind, looks] = await lostWhere([], [], away)
    expect([kinds(blind), blind.open, blind.left, looks]).toEqual([['a failed'], ['a'], [], 3])
    expect(blind.applied.outcomes[0]).toMatchObject({ why: expect.stringContaining('HTTP 503') as string })
    const [refused, once] = await lostWhere(new ExitError(6, 'The key is refused.'))
    expect([kinds(refused), refused.open, refused.left, once]).toEqual([['a failed'], ['a'], [], 1])
  })

  test('a lost create is found at once, even when the run was interrupted meanwhile', async () => {
    const stop = new AbortController()
    const lost = (): Reply => {
      stop.abort()
      return { kind: 'unsettled', why: 'the answer did not come' }
    }
    const found = async (): Promise<User[]> => [{ id: 'u-a' as UserId, values: { email: 'a' } }]
    const result = await run([hire('a')], 1, lost, stop, async () => undefined, found)
    expect(kinds(result)).toEqual(['a applied'])
  })

  test('a create whose answer was lost is looked for, and not sent again where two accounts may have one address', async () => {
    const result = await run([hire('a')], 1, unsettled)
    expect([kinds(result), result.order, result.left]).toEqual([['a failed'], ['a'], []])
    expect([result.open, result.lost]).toEqual([['a'], ['a after 1']])
  })

  /** What became of a lost create where addresses are unique, by the second reply, and by what each look brings. */
  async function sentAgain(second: Reply | Error, ...looks: readonly (readonly User[])[]): Promise<Run> {
    let [sent, looked] = [0, 0]
    const answer = (): Reply | Error => ((sent += 1) === 1 ? unsettled() : second)
    const find = async (): Promise<User[]> => [...(looks[Math.min(looked++, looks.length - 1)] ?? [])]
    return await run([hire('a')], 1, answer, new AbortController(), async () => undefined, find, true)
  }
  const taken: Reply = { kind: 'refused', why: 'HTTP 409' }
  const named = (firstName: string): User => ({ id: 'u-a' as UserId, values: { email: 'a', firstName } })

  test('a lost create that does not show is sent once more where addresses are unique', async () => {
    const result = await sentAgain(made('a'), [])
    expect([kinds(result), result.order, result.open]).toEqual([['a applied'], ['a', 'a'], []])
  })

  test('a lost create that shows is not sent once more', async () => {
    const result = await sentAgain(made('a'), [], [...shown])
    expect([kinds(result), result.order]).toEqual([['a applied'], ['a']])
  })

  test('a lost create that is lost again, or refused, is looked for again, and is not sent a third time', async () => {
    for (const second of [taken, unsettled()]) {
      const found = await sentAgain(second, [], [], [], [...shown])
      expect([kinds(found), found.order]).toEqual([['a applied'], ['a', 'a']])
      const open = await sentAgain(second, [])
      expect([kinds(open), open.order, open.open, open.left]).toEqual([['a failed'], ['a', 'a'], ['a'], []])
      expect(open.lost).toEqual(['a after 2'])
    }
  })

  test('a lost create stays open if the key is refused when it is sent once more', async () => {
    const result = await sentAgain(new ExitError(6, 'The key is refused.'), [])
    expect([kinds(result), result.open, result.lost]).toEqual([['a failed'], ['a'], ['a after 1']])
  })

  test('an address that shows another name is never taken for a lost create: a person decides', async () => {
    for (const looks of [[[named('Jane')]], [[], [], [], [named('Jane')]]]) {
      const result = await sentAgain(taken, ...looks)
      expect([kinds(result), result.left]).toEqual([['a unresolved'], ['a']])
    }
    const twice = await sentAgain(taken, [...shown, ...shown])
    expect([kinds(twice), twice.left]).toEqual([['a unresolved'], ['a']])
  })
})
