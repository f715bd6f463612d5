import { describe, expect, test } from 'vitest'
import type { ApplyRequest } from '../../../src/engine/approval.js'
import { recordOf, saveRecorded, type RecordInput } from '../../../src/engine/record.js'
import type { Host } from '../../../src/host/host.js'
import { startOfDay } from '../../../src/desired/day.js'
import type { Change, Intent, Made, Plan, Recorded, State } from '../../../src/model/files.js'
import type { Day, PersonKey, UserId } from '../../../src/model/names.js'
import type { StoredRecord } from '../../../src/model/ports.js'
import type { Outcome } from '../../../src/model/outcome.js'
import type { LiveState, User } from '../../../src/model/people.js'
import { allowedDigests } from '../../../src/plan/allowed-digests.js'
import { planDigests } from '../../../src/plan/approved-digests.js'
import { changeDigest } from '../../../src/plan/fingerprint.js'
import { readRecord } from '../../../src/state/chain.js'
import { kept } from '../../../src/state/evidence.js'
import { openJournal } from '../../../src/state/journal.js'
import { change, plan } from '../../fixtures/render/plans.js'
import { settings } from '../../support/settings.js'
import { desiredOf, liveFrom, personOf, stateWith } from '../../support/worlds.js'
import { sealer } from '../../support/seals.js'
import { unrecordedIn, withUnrecorded } from '../../../src/engine/state.js'

const leave = of('ann', change('deactivate', 'leave', 'ann', 'Ann Example', { active: true }, { active: false }))
const move = of('ben', change('move', 'move', 'ben', 'Ben Example', { manager: 'ann' }, { manager: 'cem' }))
const at = (text: string): number => Date.parse(text)

const empty: Plan = plan([])

const bindings = Object.fromEntries(
  ['ann', 'ben', 'cem'].map((key) => [key, { id: `u-${key}`, applied: {} }]),
) as unknown as State['bindings']

function of(key: string, one: Change): Change {
  return { ...one, user: `u-${key}` as UserId }
}

/** All users after it: as the two changes were to leave them, and Zoe, who has left. */
function everybody(more: Readonly<Record<string, User['values'] | null>> = {}): LiveState {
  const all = { ann: { active: false }, ben: { manager: 'u-cem' }, cem: {}, zoe: { active: false }, ...more }
  const users = Object.entries(all).flatMap(([key, values]) =>
    values === null ? [] : [{ id: `u-${key}` as UserId, values }],
  )
  return liveFrom(users, stateWith(bindings))
}

/** An apply on 1 December in Berlin, which went well. */
function deed(more: Partial<RecordInput> = {}): RecordInput {
  const changes = more.outcomes?.map((one) => one.change) ?? [leave, move]
  return {
    plan: { ...empty, changes },
    desired: desiredOf([personOf('ann', { active: false }, { end: '2026-11-30' as Day })], {
      settings: { ...settings, timezone: 'Europe/Berlin' },
    }),
    state: { company: 'Acme', service: 'https://service.example/api/v1', bindings },
    provenance: { approvedAs: 'yes', commit: null, pulls: [], run: null, by: 'grace on laptop' },
    takeover: null,
    allowed: new Map(),
    begun: null,
    fingerprint: empty.fingerprint,
    outcomes: changes.map((one) => applied(one)),
    times: new Map([[leave.id, { sent: at('2026-12-01T01:00:00Z'), settled: at('2026-12-01T01:00:01Z') }]]),
    found: new Map(),
    live: everybody(),
    tool: 'espalier test',
    from: at('2026-12-01T00:59:59Z'),
    now: at('2026-12-01T01:00:05Z'),
    ...more,
  }
}

function applied(one: Change): Outcome {
  return { kind: 'applied', change: one, user: `u-${one.key}` as UserId }
}

describe('the record of an apply', () => {
  test('says who, what, when, on whose word, and what was read back; and can be read again', () => {
    const record = recordOf(deed())
    expect(readRecord(kept(record, null))).toEqual(record)
    expect(record).toMatchObject({ approvedAs: 'yes', by: 'grace on laptop', asOf: empty.asOf, previous: null })
    expect(record.changes[0]).toEqual({
      id: 'deactivate:ann',
      verb: 'leave',
      action: 'deactivate',
      key: 'ann',
      name: 'Ann Example',
      user: 'u-ann',
      before: { active: true },
      after: { active: false },
      at: { file: leave.at.file, line: leave.at.line },
      result: 'applied',
      sentAt: '2026-12-01T01:00:00.000Z',
      settledAt: '2026-12-01T01:00:01.000Z',
      confirmedAt: '2026-12-01T01:00:05.000Z',
      lastDay: '2026-11-30',
      dueAt: '2026-12-01T00:00:00+01:00',
    })
    expect(record.changes[1]).toMatchObject({ sentAt: null, lastDay: null, dueAt: null })
  })

  test('has no time by which a leaver with an open end had to be gone, and can be read again', () => {
    const ann = personOf('ann', { active: false }, { end: '9999-12-31' as Day })
    const record = recordOf(deed({ desired: desiredOf([ann], { settings }), outcomes: [applied(leave)] }))
    expect(readRecord(kept(record, null))).toEqual(record)
    expect(record.changes[0]).toMatchObject({ lastDay: '9999-12-31', dueAt: null })
  })

  test.each<[string, LiveState | null, boolean]>([
    ['nobody was read again', null, false],
    ['the list shows it as it was', everybody({ ann: { active: true } }), true],
    ['the list does not show it', everybody({ ann: {} }), true],
    ['the account is gone', everybody({ ann: null }), true],
  ])('confirms nothing where %s', (_, live, others) => {
    const [ann, ben] = recordOf(deed({ live })).changes
    expect(ann?.confirmedAt).toBeNull()
    expect(ben?.confirmedAt).toBe(others ? '2026-12-01T01:00:05.000Z' : null)
  })

  test('a manager is confirmed by the account, and not by another one', () => {
    const [, ben] = recordOf(deed({ live: everybody({ ben: { manager: 'u-ann' } }) })).changes
    expect(ben?.confirmedAt).toBeNull()
  })

  test('has the account that was approved, also where the state binds the key to another one', () => {
    const renamed: Change = { ...of('zoe', leave), id: 'adopt:ann', action: 'adopt', was: 'zoe' as PersonKey }
    const outcomes = [{ kind: 'skipped', change: renamed, why: 'the run stopped' }] as const
    expect(recordOf(deed({ outcomes })).changes).toMatchObject([{ user: 'u-zoe', was: 'zoe' }])
  })

  test.each<[string, Change, Outcome['kind']]>([
    ['a hire', change('create', 'hire', 'ben', 'Ben', {}, { email: 'b@x', manager: 'ann' }), 'applied'],
    ['a hire that failed', change('create', 'hire', 'eva', 'Eva', {}, { email: 'e@x' }), 'failed'],
    [
      'one that comes back',
      change('reactivate', 'rehire', 'ann', 'Ann', { active: false }, { active: true }),
      'applied',
    ],
    [
      'a renamed one',
      { ...change('adopt', 'adopt', 'ann', 'Ann', { email: 'a@x' }, {}), was: 'amy' as PersonKey },
      'applied',
    ],
    ['one whose address has drifted', { ...leave, address: 'other@x' }, 'unresolved'],
    ['a move', move, 'skipped'],
  ])('has all that the approval of a change is made of: %s', (_, one, kind) => {
    const outcome = kind === 'applied' ? applied(one) : { kind, change: one, why: 'no' }
    const outcomes = [{ ...outcome, ...(kind === 'applied' ? { user: one.user ?? 'u-new' } : {}) } as Outcome]
    const [written] = readRecord(kept(recordOf(deed({ outcomes })), sealer)).changes
    const { changes } = planDigests(plan([one]))
    expect(allowedDigests(written as Recorded, 'pull')).toEqual(changes)
    expect(allowedDigests(written as Recorded, 'expect')).toEqual([changeDigest(one)])
  })

  test('has what failed, what was skipped and what nobody knows, each with its reason', () => {
    const kinds = ['failed', 'skipped', 'unresolved'] as const
    const outcomes = kinds.map((kind): Outcome => ({ kind, change: leave, why: `${kind} ${'!'.repeat(3_000)}` }))
    const record = recordOf(deed({ outcomes, live: everybody({ ann: { active: true } }) }))
    expect(readRecord(kept(record, sealer)).changes.map(({ result, confirmedAt }) => [result, confirmedAt])).toEqual(
      kinds.map((kind) => [kind, null]),
    )
    expect(record.changes.map(({ sentAt }) => sentAt === null)).toEqual([false, true, false])
    expect(record.changes.every(({ why = '' }) => why.length === 2_000)).toBe(true)
  })

  test('what was done, and more with it, is applied, with what else there was', () => {
    const outcomes = [{ kind: 'failed', change: leave, why: 'the title is gone', done: true }] as const
    expect(recordOf(deed({ outcomes })).changes).toMatchObject([
      { result: 'applied', why: 'the title is gone', confirmedAt: '2026-12-01T01:00:05.000Z' },
    ])
  })

  test('a leaver without a last day was due when the first pull request was merged, or the run began', () => {
    const desired = desiredOf([personOf('ann', { active: false })])
    expect(recordOf(deed({ desired })).changes[0]).toMatchObject({ lastDay: null, dueAt: '2026-12-01T00:59:59.000Z' })
    const pull = {
      number: 1,
      author: 'ada',
      head: 'a'.repeat(40),
      merge: 'b'.repeat(40),
      mergedBy: 'ada',
      approvals: [],
    }
    const merged = ['2026-11-27T10:00:00Z', '2026-11-26T10:00:00Z'].map((mergedAt) => ({ ...pull, mergedAt }))
    const pulls = [...merged, { ...pull, mergedAt: '2026-01-01T10:00:00Z', due: true as const }]
    const provenance = { ...deed().provenance, approvedAs: 'pull' as const, pulls }
    expect(recordOf(deed({ desired, provenance })).changes[0]?.dueAt).toBe('2026-11-26T10:00:00Z')
  })

  test('names the limits that were lifted', () => {
    const lifted = { limit: 'deactivate', value: 12, bound: 3, blocked: false } as const
    const limits = [
      { ...lifted, allowed: { count: 12, reason: 'Lisbon closes' } },
      { ...lifted, limit: 'move' as const },
    ]
    expect(recordOf(deed({ plan: { ...empty, changes: [leave], limits } })).limitsLifted).toEqual([
      { limit: 'deactivate', value: 12, count: 12, reason: 'Lisbon closes' },
    ])
  })

  test('tells what an earlier run had sent, also of somebody who is in the chart no more', () => {
    const made = (key: string): Made => ({
      key: key as PersonKey,
      action: 'deactivate',
      user: `u-${key}` as UserId,
      before: { active: true },
      after: { active: false },
    })
    const found = new Map(['ann', 'zoe'].map((key) => [`deactivate:${key}`, made(key)]))
    const record = recordOf(deed({ outcomes: [], found }))
    expect(readRecord(kept(record, sealer)).approvedAs).toBe('begun')
    expect(record.changes).toMatchObject([
      { result: 'found', key: 'ann', verb: 'leave', lastDay: '2026-11-30', confirmedAt: '2026-12-01T01:00:05.000Z' },
      { result: 'found', key: 'zoe', name: 'zoe', at: null, lastDay: null, dueAt: '2026-12-01T00:59:59.000Z' },
    ])
  })
})

describe('what no record tells of', () => {
  const intent = (key: string, more: Partial<Intent> = {}): Intent => ({
    key: key as PersonKey,
    action: 'deactivate',
    user: `u-${key}` as UserId,
    before: { active: true },
    after: { active: false },
    status: 'open',
    ...more,
  })
  const binding = (key: string, active: boolean) => ({ [key]: { id: `u-${key}` as UserId, applied: { active } } })

  test('is what was made, and what was open and shows by now', () => {
    const made = { key: 'dan' as PersonKey, action: 'move', user: 'u-dan' as UserId, before: {}, after: {} } as const
    const saved = {
      ...stateWith({ ...binding('ann', true), ...binding('ben', true), ...binding('cem', true) }),
      intents: { 'deactivate:ann': intent('ann'), 'deactivate:ben': intent('ben'), 'deactivate:cem': intent('cem') },
      unrecorded: { 'move:dan': made },
    }
    const now = {
      ...saved,
      bindings: { ...saved.bindings, ...binding('ann', false), ...binding('cem', false) },
      intents: { 'deactivate:cem': intent('cem') },
    }
    expect(Object.keys(withUnrecorded(saved, now).unrecorded ?? {})).toEqual(['move:dan', 'deactivate:ann'])
  })

  test('is a new account, whatever of it stuck', () => {
    const hire = intent('eva', { action: 'create', user: null, before: {}, after: { email: 'e@x', role: 'user' } })
    const saved = { ...stateWith({}), intents: { 'create:eva': hire } }
    expect(
      Object.values(withUnrecorded(saved, { ...stateWith(binding('eva', true)), intents: {} }).unrecorded ?? {}),
    ).toMatchObject([{ action: 'create', user: 'u-eva' }])
    expect(withUnrecorded(saved, { ...stateWith({}), intents: {} }).unrecorded).toBeUndefined()
  })

  test('takes the values of a new account from its binding, where the state has them once', () => {
    const made = { key: 'eva' as PersonKey, action: 'create', user: 'u-eva' as UserId, before: {}, after: {} } as const
    const unrecorded = { 'create:eva': made, 'move:dan': { ...made, key: 'dan' as PersonKey, action: 'move' } as const }
    const found = unrecordedIn({ ...stateWith(binding('eva', true)), unrecorded })
    expect([found.get('create:eva')?.after, found.get('move:dan')?.after]).toEqual([{ active: true }, {}])
  })
})

test.each([
  ['2026-12-01', 'Europe/Berlin', '2026-12-01T00:00:00+01:00'],
  ['2026-07-01', 'Europe/Berlin', '2026-07-01T00:00:00+02:00'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-29T00:00:00+01:00'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-30T00:00:00+02:00'],
  ['2026-10-26', 'Europe/Berlin', '2026-10-26T00:00:00+01:00'],
  ['2026-12-01', 'UTC', '2026-12-01T00:00:00+00:00'],
  ['2026-12-01', 'Pacific/Kiritimati', '2026-12-01T00:00:00+14:00'],
  ['2026-12-01', 'Pacific/Pago_Pago', '2026-12-01T00:00:00-11:00'],
  ['2026-12-01', 'Asia/Kolkata', '2026-12-01T00:00:00+05:30'],
  ['2026-12-01', 'America/St_Johns', '2026-12-01T00:00:00-03:30'],
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T01:00:00-02:00'],
  ['2011-12-30', 'Pacific/Apia', '2011-12-31T00:00:00+14:00'],
  ['2028-02-29', 'America/New_York', '2028-02-29T00:00:00-05:00'],
])('the day %s begins in %s at %s', (day, zone, start) => {
  expect(startOfDay(day as Day, zone)).toBe(start)
})

const openIntent = (key: string, before: Intent['before'], after: Intent['after']): Intent => ({
  key: key as PersonKey,
  action: 'deactivate',
  user: `u-${key}` as UserId,
  before,
  after,
  status: 'open',
})

test('what the closing list shows of an earlier run is recorded, and what this run tells is told once', async () => {
  const bound = Object.fromEntries(['ann', 'ben'].map((key) => [key, { id: `u-${key}` as UserId, applied: {} }]))
  const start: State = {
    ...stateWith(bound),
    intents: { 'deactivate:ann': openIntent('ann', { active: true }, { active: false }) },
  }
  const records: StoredRecord[] = []
  const save = async (_: State, more: readonly StoredRecord[] = []): Promise<void> => void records.push(...more)
  const store = { name: 'memory', load: async () => null, save, records: async () => [] }
  const journal = openJournal(store, start, start)
  journal.record(move, 'u-ben' as UserId)
  journal.know({ bindings: start.bindings, intents: {} })

  const request = {
    plan: plan([move]),
    approval: null,
    snapshot: {
      store,
      takeover: null,
      saved: start,
      state: start,
      desired: desiredOf([personOf('ann', { active: false })]),
    },
    provenance: { approvedAs: 'yes', commit: null, pulls: [], run: null, by: 'grace on laptop' },
  } as unknown as ApplyRequest
  const outcomes = [{ kind: 'applied', change: move, user: 'u-ben' as UserId }] as const
  const world = {
    now: () => new Date('2026-12-01T01:00:05Z'),
    version: 'test',
    key: () => undefined,
    stateKey: () => undefined,
  } as Host
  await saveRecorded(request, { outcomes, times: new Map(), live: null, from: 0 }, journal, world)

  const told = records.flatMap((one) => readRecord(one).changes).map(({ id, result }) => [id, result])
  expect(told).toEqual([
    ['deactivate:ann', 'found'],
    ['move:ben', 'applied'],
  ])
  expect(journal.state().unrecorded).toBeUndefined()
})
