import { describe, expect, test } from 'vitest'
import { apply } from '../../../src/apply/apply.js'
import type { Change, Plan } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import type { Outcome, Reply } from '../../../src/model/outcome.js'
import type { User } from '../../../src/model/people.js'
import { ExitError } from '../../../src/model/exit-error.js'
import type { Journal, Writer } from '../../../src/model/ports.js'

type Kind = 'create' | 'deactivate' | 'update'

function changeOf(action: Kind, key: string, ...needs: string[]): Change {
  const isNew = action === 'create'
  return {
    id: `${action}:${key}`,
    action,
    verb: isNew ? 'hire' : 'leave',
    key: key as PersonKey,
    name: key,
    user: isNew ? null : (`u-${key}` as UserId),
    before: isNew ? {} : { active: true },
    after: isNew ? { email: key } : { active: false },
    needs,
    reports: 0,
    at: { file: 'a.yaml', line: 1, column: 1 },
  }
}

const many = (action: Kind, count: number): Change[] =>
  Array.from({ length: count }, (_, index) => changeOf(action, `${action}${index}`))
const userOf = (key: string): User => ({ id: `u-${key}` as UserId, values: { email: key } })
const madeFor = (key: string): Reply => ({ kind: 'done', user: userOf(key) })

interface Ran {
  /** The keys of each request, in order. */
  readonly requests: readonly (readonly string[])[]
  readonly outcomes: readonly Outcome[]
  /** The intents that are still there. */
  readonly open: readonly string[]
  /** How many intents were there when the first request was answered. */
  readonly ahead: number
  readonly left: readonly string[]
  readonly lost: readonly string[]
  readonly found: readonly string[]
  /** The addresses that were looked for together before a request, in order. */
  readonly vetted: readonly (readonly string[])[]
}

/** Applies changes where 4 accounts may be made with one request, and 3 deactivated. */
async function run(
  changes: readonly Change[],
  answer: (key: string) => Reply | Error = madeFor,
  find: (email: string) => readonly User[] = () => [],
  isOld = false,
): Promise<Ran> {
  const [requests, vetted] = [[] as string[][], [] as (readonly string[])[]]
  const [left, lost, found, open] = [[] as string[], [] as string[], [] as string[], new Set<string>()]
  let ahead: number | null = null
  const send = async (keys: string[]): Promise<Reply[]> => {
    for (const key of keys) if (!open.has(key)) throw new Error(`${key} is sent before its intent is saved`)
    requests.push(keys)
    await new Promise((done) => setImmediate(done))
    ahead ??= open.size
    const replies = keys.map(answer)
    const wrong = replies.find((reply) => reply instanceof Error)
    if (wrong !== undefined) throw wrong
    return replies as Reply[]
  }
  const keyOf = (id: UserId): string => id.slice(2)
  const one = async (keys: string[]): Promise<Reply> => (await send(keys))[0] as Reply
  const writer: Writer = {
    create: async ({ email }) => await one([String(email)]),
    complete: async (_values, user) => user,
    createAll: async (list) => await send(list.map(({ email }) => String(email))),
    change: async (id) => await one([keyOf(id)]),
    deactivateAll: async (list) => await send(list.map(({ id }) => keyOf(id))),
    async find(email) {
      found.push(email)
      return find(email)
    },
    async taken(emails) {
      vetted.push(emails)
      return new Set(emails.filter((email) => find(email).length > 0))
    },
  }
  const bound = new Set(changes.flatMap(({ action, key }) => (action === 'create' ? [] : [key as string])))
  const journal: Journal = {
    bound: (key) => (bound.has(key) ? { id: `u-${key}` as UserId, email: key } : null),
    intend: async (next) => next.forEach(({ key }) => open.add(key)),
    record: ({ key }) => void (bound.add(key), open.delete(key)),
    drop: ({ key }) => void open.delete(key),
    markUnresolved: ({ key }) => void left.push(key),
    lose: ({ key }) => void lost.push(key),
    flush: async () => undefined,
  }
  const conditions = {
    maxInFlight: 2,
    batch: { create: 4, deactivate: 3 },
    lookFirst: () => isOld,
    looks: [0, 5],
    unique: false,
    time: () => '2026-12-01T03:17:00.000Z',
    stop: new AbortController().signal,
    sleep: async () => undefined,
  }
  const { outcomes } = await apply({ changes } as unknown as Plan, writer, journal, conditions, {
    began: () => undefined,
    ended: () => undefined,
  })
  return {
    requests,
    outcomes,
    open: [...open].toSorted(),
    ahead: ahead ?? 0,
    left: left.toSorted(),
    lost: lost.toSorted(),
    found,
    vetted,
  }
}

const kinds = ({ outcomes }: Ran): string[] => outcomes.map(({ kind, change }) => `${change.key} ${kind}`).toSorted()

describe('changes that share a request', () => {
  test('are of one kind, and as many as allowed', async () => {
    const ran = await run([...many('create', 6), ...many('deactivate', 4), ...many('update', 2)])
    const sizes = ran.requests.map((keys) => `${keys[0]?.replace(/\d+/, '')} ${keys.length}`)
    const due = ['create 1', 'create 1', 'create 4', 'deactivate 1', 'deactivate 3', 'update 1', 'update 1']
    expect(sizes.toSorted()).toEqual(due)
    for (const keys of ran.requests) expect(new Set(keys.map((key) => key.replace(/\d+/, ''))).size).toBe(1)
    expect([ran.outcomes.every(({ kind }) => kind === 'applied'), ran.open]).toEqual([true, []])
  })

  test.each(['create', 'deactivate'] as const)(
    'to %s begin with one alone, and others wait until it shows',
    async (kind) => {
      const ran = await run([...many(kind, 4), ...many('update', 3)])
      const first = ran.requests.slice(0, 2).map((keys) => keys[0]?.replace(/\d+/, ''))
      expect(new Set(first)).toEqual(new Set([kind, 'update']))
      expect(ran.requests.filter(([key]) => key?.startsWith(kind)).map((keys) => keys.length)).toEqual([1, 3])
      const refusing = await run(many(kind, 4), (key) =>
        /[01]$/.test(key) ? { kind: 'refused', why: 'no' } : madeFor(key),
      )
      expect(refusing.requests.map((keys) => keys.length)).toEqual([1, 1, 1, 1])
      const failing = await run(many(kind, 40), () => ({ kind: 'loose', why: 'it does not stick' }))
      expect(failing.requests.map((keys) => keys.length)).toEqual([1, 1, 1])
    },
  )

  test('are not saved as about to be sent, batch after batch, while the first of their kind is alone', async () => {
    const ran = await run(many('create', 1000))
    expect([ran.ahead, ran.outcomes.filter(({ kind }) => kind === 'applied').length, ran.open]).toEqual([200, 1000, []])
    const more = await run([...many('create', 900), ...many('deactivate', 5)])
    expect([more.ahead, more.outcomes.length, more.open]).toEqual([200, 905, []])
    const both = await run([...many('create', 500), ...many('deactivate', 500)])
    expect([both.ahead, both.outcomes.length, both.open]).toEqual([400, 1000, []])
  })

  test('are looked for together where the list is too old, once for each request', async () => {
    const ran = await run(many('create', 6), madeFor, (email) => (email === 'create3' ? [userOf(email)] : []), true)
    expect(ran.vetted.map((emails) => emails.length)).toEqual([1, 4, 1])
    expect([ran.found, kinds(ran).filter((kind) => kind.endsWith('failed'))]).toEqual([[], ['create3 failed']])
    expect(ran.requests.flat()).not.toContain('create3')
  })

  test('never share it with what needs them', async () => {
    const hires = [changeOf('create', 'a'), changeOf('create', 'b', 'create:a'), changeOf('create', 'c', 'create:a')]
    expect((await run(hires)).requests).toEqual([['a'], ['c', 'b']])
  })

  test('fail alone: the others are applied, and only what needs the failed one is skipped', async () => {
    const hires = [
      ...many('create', 4),
      changeOf('create', 'x', 'create:create1'),
      changeOf('create', 'y', 'create:create2'),
    ]
    const ran = await run(hires, (key) => (key === 'create1' ? { kind: 'refused', why: 'HTTP 409' } : madeFor(key)))
    expect(kinds(ran)).toEqual(['create0 applied', 'create1 failed', 'create2 applied', 'create3 applied', 'x skipped', 'y applied']) // prettier-ignore
    expect(ran.open).toEqual([])
  })

  test('are looked for person by person when the answer is lost, and left to a later run if they do not show', async () => {
    const ran = await run(
      many('create', 4),
      (key) => (key === 'create0' ? madeFor(key) : { kind: 'unsettled', why: 'lost' }),
      (email) => (email === 'create2' ? [userOf(email)] : []),
    )
    expect(kinds(ran)).toEqual(['create0 applied', 'create1 failed', 'create2 applied', 'create3 failed'])
    expect([ran.requests.length, ran.left, ran.lost]).toEqual([2, [], ['create1', 'create3']])
    expect(ran.found.toSorted()).toEqual(['create1', 'create1', 'create2', 'create3', 'create3'])
  })

  test('are all forgotten when the key is refused: nothing was done', async () => {
    const refuse = new ExitError(6, 'the key is refused')
    const ran = await run(many('deactivate', 3), (key) => (key === 'deactivate0' ? madeFor(key) : refuse))
    expect(kinds(ran)).toEqual(['deactivate0 applied', 'deactivate1 failed', 'deactivate2 failed'])
    expect(ran.open).toEqual([])
  })
})
