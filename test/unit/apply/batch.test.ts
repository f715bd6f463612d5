import { describe, expect, test } from 'vitest'
import { apply } from '../../../src/apply/apply.js'
import type { Journal, Writer } from '../../../src/apply/ports.js'
import type { Change, Plan } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import type { Outcome, Reply } from '../../../src/model/outcome.js'
import type { User } from '../../../src/model/people.js'
import { Trouble } from '../../../src/model/trouble.js'

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
  readonly left: readonly string[]
  readonly found: readonly string[]
}

/** Applies changes where 4 accounts may be made with one request, and 3 deactivated. */
async function run(
  changes: readonly Change[],
  answer: (key: string) => Reply | Error = madeFor,
  find: (email: string) => readonly User[] = () => [],
): Promise<Ran> {
  const requests: string[][] = []
  const [left, found, open] = [[] as string[], [] as string[], new Set<string>()]
  const send = async (keys: string[]): Promise<Reply[]> => {
    for (const key of keys) if (!open.has(key)) throw new Error(`${key} is sent before its intent is saved`)
    requests.push(keys)
    await new Promise((done) => setImmediate(done))
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
  }
  const bound = new Set(changes.flatMap(({ action, key }) => (action === 'create' ? [] : [key as string])))
  const journal: Journal = {
    bound: (key) => (bound.has(key) ? { id: `u-${key}` as UserId, email: key } : null),
    intend: async (next) => next.forEach(({ key }) => open.add(key)),
    record: ({ key }) => void (bound.add(key), open.delete(key)),
    drop: ({ key }) => void open.delete(key),
    leave: ({ key }) => void left.push(key),
    flush: async () => undefined,
  }
  const conditions = {
    maxInFlight: 2,
    batch: { create: 4, deactivate: 3 },
    lookFirst: () => false,
    looks: [0, 5],
    stop: new AbortController().signal,
    sleep: async () => undefined,
  }
  const { outcomes } = await apply({ changes } as unknown as Plan, writer, journal, conditions, {
    began: () => undefined,
    ended: () => undefined,
  })
  return { requests, outcomes, open: [...open].toSorted(), left: left.toSorted(), found }
}

const kinds = ({ outcomes }: Ran): string[] => outcomes.map(({ kind, change }) => `${change.key} ${kind}`).toSorted()

describe('changes that share a request', () => {
  test('are of one kind, and as many as allowed', async () => {
    const ran = await run([...many('create', 6), ...many('deactivate', 4), ...many('update', 2)])
    const sizes = ran.requests.map((keys) => `${keys[0]?.replace(/\d+/, '')} ${keys.length}`)
    expect(sizes.toSorted()).toEqual(['create 2', 'create 4', 'deactivate 1', 'deactivate 3', 'update 1', 'update 1'])
    for (const keys of ran.requests) expect(new Set(keys.map((key) => key.replace(/\d+/, ''))).size).toBe(1)
    expect([ran.outcomes.every(({ kind }) => kind === 'applied'), ran.open]).toEqual([true, []])
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

  test('are looked for person by person when the answer is lost, and left to a person if they do not show', async () => {
    const unsettled: Reply = { kind: 'unsettled', why: 'lost' }
    const ran = await run(
      many('create', 3),
      () => unsettled,
      (email) => (email === 'create1' ? [userOf(email)] : []),
    )
    expect(kinds(ran)).toEqual(['create0 unresolved', 'create1 applied', 'create2 unresolved'])
    expect([ran.requests.length, ran.left]).toEqual([1, ['create0', 'create2']])
    expect(ran.found.toSorted()).toEqual(['create0', 'create0', 'create1', 'create2', 'create2'])
  })

  test('are all forgotten when the key is refused: nothing was done', async () => {
    const ran = await run(many('deactivate', 3), () => new Trouble(6, 'the key is refused'))
    expect(kinds(ran)).toEqual(['deactivate0 failed', 'deactivate1 failed', 'deactivate2 failed'])
    expect(ran.open).toEqual([])
  })
})
