import { describe, expect, test } from 'vitest'
import type { Change, State } from '../../../src/model/files.js'
import type { Day, PersonKey, UserId } from '../../../src/model/names.js'
import type { Store } from '../../../src/model/ports.js'
import { recordDigest, kept } from '../../../src/state/evidence.js'
import { openJournal, type StateJournal } from '../../../src/state/journal.js'
import { emptyState } from '../../../src/state/state.js'
import { evidenceOf } from '../../support/records.js'
import { sealer } from '../../support/seals.js'

const fresh = emptyState('Acme', 'https://service.example/api/v1', '0123456789abcdef')
const id = (text: string): UserId => text as UserId

function change(action: Change['action'], key: string, more: Partial<Change> = {}): Change {
  return {
    id: `${action}:${key}`,
    action,
    verb: 'hire',
    key: key as PersonKey,
    name: key,
    user: null,
    before: {},
    after: {},
    needs: [],
    reports: 0,
    at: { file: 'a.yaml', line: 1, column: 1 },
    ...more,
  }
}

const move = { action: 'move', user: id('u-old'), before: { manager: null }, after: { manager: 'ann' } } as const

/** A journal, and every state that it has saved. */
function opened(start: State = fresh): { readonly journal: StateJournal; readonly saved: State[] } {
  const saved: State[] = []
  const save = async (state: State): Promise<void> => void saved.push(structuredClone(state))
  return {
    journal: openJournal({ save }, fresh, start),
    saved,
  }
}

describe('the journal', () => {
  test('keeps when an account was made, through what is written to it later', () => {
    const { journal } = opened()
    journal.record(change('create', 'ann'), id('u-1'), {}, '2026-12-01T12:00:00.000Z')
    journal.record(change('move', 'ann'), id('u-1'))
    expect(journal.state().bindings['ann' as PersonKey]?.madeAt).toBe('2026-12-01T12:00:00.000Z')
  })

  test('saves what was done, one serial a save, and nothing when nothing was done', async () => {
    const { journal, saved } = opened()
    await journal.flush()
    expect(saved).toEqual([])
    journal.record(change('create', 'ann', { after: { email: 'ann@acme.example' } }), id('u-1'))
    await journal.flush()
    await journal.flush()
    const { unrecorded, ...rest } = saved[0] ?? fresh
    expect(rest).toEqual({
      ...fresh,
      serial: 1,
      bindings: { ann: { id: 'u-1', applied: { email: 'ann@acme.example' } } },
    })
    expect(Object.keys(unrecorded ?? {})).toEqual(['create:ann'])
    expect(saved).toHaveLength(1)
  })

  test('what was settled before it was opened is saved with the first flush', async () => {
    const { journal, saved } = opened({ ...fresh, hiring: true })
    await journal.flush()
    expect(saved.map(({ hiring, serial }) => [hiring, serial])).toEqual([[true, 1]])
  })

  test('keeps what other runs have remembered, and what it does not know of', async () => {
    const rest = {
      companyId: 'c-1',
      applied: { commit: 'a'.repeat(40), day: '2026-12-01' as Day, later: [] },
      lastCommit: 'b'.repeat(40),
      scheduledAt: '2026-12-01T00:18:09.000Z',
      sealedAt: '2026-12-01T09:12:44.000Z',
      accepted: [{ pull: 1, check: 2, digest: 'c'.repeat(64) }],
      evidence: 'd'.repeat(64),
    }
    const { journal, saved } = opened({ ...fresh, ...rest })
    await journal.flush()
    expect(saved).toEqual([{ ...fresh, ...rest, serial: 1 }])
    journal.note({ scheduledAt: '2026-12-02T00:18:09.000Z' })
    await journal.flush()
    expect(saved[1]).toEqual({ ...fresh, ...rest, serial: 2, scheduledAt: '2026-12-02T00:18:09.000Z' })
  })

  test('intents are durable when intend returns, and gone with the outcome', async () => {
    const { journal, saved } = opened()
    const [made, refused, lost] = ['ann', 'ben', 'cem'].map((key) =>
      change('create', key, { after: { email: `${key}@acme.example` } }),
    ) as [Change, Change, Change]
    await journal.intend([made, refused, lost])
    expect(Object.keys(saved[0]?.intents ?? {})).toEqual(['create:ann', 'create:ben', 'create:cem'])
    expect(saved[0]?.intents['create:ann']).toEqual({
      key: 'ann',
      action: 'create',
      user: null,
      before: {},
      after: { email: 'ann@acme.example' },
      status: 'open',
    })
    journal.record(made, id('u-1'))
    journal.drop(refused)
    journal.markUnresolved(lost)
    await journal.flush()
    expect(Object.entries(saved[1]?.intents ?? {}).map(([name, { status }]) => [name, status])).toEqual([
      ['create:cem', 'unresolved'],
    ])
    expect(Object.keys(saved[1]?.bindings ?? {})).toEqual(['ann'])
  })

  test('a create whose answer was lost stays open with its time, whatever comes after, until its account is known', async () => {
    const { journal, saved } = opened()
    const lost = change('create', 'cem', { after: { email: 'cem@acme.example' } })
    const sentAt = '2026-12-01T03:17:00.000Z'
    await journal.intend([lost])
    journal.lose(lost, sentAt)
    await journal.flush()
    expect(saved.at(-1)?.intents['create:cem']).toMatchObject({ status: 'open', sentAt })
    await journal.intend([lost])
    expect(saved.at(-1)?.intents['create:cem']).toMatchObject({ status: 'open', sentAt })
    journal.drop(lost)
    expect(journal.state().intents['create:cem']).toMatchObject({ status: 'open', sentAt })
    journal.record(lost, id('u-3'))
    expect(journal.state().intents).toEqual({})
  })

  test('knows what each kind of change leaves behind', () => {
    const bindings = { old: { id: id('u-1'), applied: { email: 'o@acme.example' } } } as State['bindings']
    const { journal } = opened({ ...fresh, bindings })
    journal.record(change('adopt', 'ann', { was: 'old' as PersonKey, user: id('u-1') }), id('u-1'))
    journal.record(change('adopt', 'ben', { before: { email: 'b@acme.example' } }), id('u-2'))
    journal.record(change('deactivate', 'ben', { after: { active: false } }), id('u-2'))
    expect(journal.state().bindings).toEqual({
      ann: { id: 'u-1', applied: { email: 'o@acme.example' } },
      ben: { id: 'u-2', applied: { email: 'b@acme.example', active: false } },
    })
  })

  test('a record is saved even if nothing else has changed, and the state names it', async () => {
    const { journal, saved } = opened()
    const record = kept(evidenceOf(), sealer)
    await journal.flush([record])
    await journal.flush()
    expect(saved).toEqual([{ ...fresh, serial: 1, evidence: recordDigest(record.text) }])
    expect(journal.state().evidence).toBe(recordDigest(record.text))
  })

  test('what was made is remembered until a record is saved with it, also over a save that fails', async () => {
    const saved: State[] = []
    let full = true
    const save = async (state: State): Promise<void> => {
      if (full) throw new Error('no space')
      saved.push(structuredClone(state))
    }
    const start = { ...fresh, unrecorded: { 'move:old': { ...move, key: 'old' as PersonKey } } }
    const journal = openJournal({ save }, start, start)
    journal.record(change('adopt', 'dan', { user: id('u-4') }), id('u-4'))
    journal.record(change('move', 'ann'), id('u-1'))
    journal.record(change('move', 'ben'), id('u-2'))
    journal.reopen(change('move', 'ben'))
    await expect(journal.flush([kept(evidenceOf(), sealer)])).rejects.toThrowError('no space')
    expect(Object.keys(journal.state().unrecorded ?? {})).toEqual(['move:old', 'move:ann'])
    expect(journal.state().evidence).toBeUndefined()
    full = false
    await journal.intend([])
    await journal.flush([kept(evidenceOf(), sealer)])
    expect(saved.map(({ unrecorded }) => Object.keys(unrecorded ?? {}))).toEqual([['move:old', 'move:ann'], []])
    expect(journal.state().unrecorded).toBeUndefined()
  })

  test('an open write that turns out to be made is remembered as made, one that was not is forgotten', () => {
    const open = { ...move, status: 'open' } as const
    const intents = {
      'move:ann': { ...open, key: 'ann' as PersonKey },
      'create:ben': { ...open, action: 'create', user: null, key: 'ben' as PersonKey } as const,
    }
    const bindings = { ann: { id: id('u-1'), applied: {} } } as State['bindings']
    const { journal } = opened({ ...fresh, bindings, intents })
    journal.know({ bindings, intents: {} })
    expect(journal.state().intents).toEqual({})
    expect(journal.state().unrecorded).toMatchObject({ 'move:ann': { key: 'ann', action: 'move', user: 'u-1' } })
    expect(Object.keys(journal.state().unrecorded ?? {})).toEqual(['move:ann'])
  })

  test('of a run of very many writes the state keeps 5,000, and everybody who has left', () => {
    const { journal } = opened()
    for (let at = 0; at < 5_010; at += 1) journal.record(change('create', `p${at}`), id(`u-${at}`))
    journal.record(change('deactivate', 'eve'), id('u-eve'))
    const keys = Object.keys(journal.state().unrecorded ?? {})
    expect([keys.length, keys.at(-1)]).toEqual([5_001, 'deactivate:eve'])
  })

  test('a state that was asked for stays as it was, and the next one shows what came after', async () => {
    const { journal, saved } = opened({ ...fresh, unrecorded: { 'move:old': { ...move, key: 'old' as PersonKey } } })
    const steps: readonly (() => unknown)[] = [
      () => journal.note({ hiring: true }),
      () => journal.intend([change('create', 'ann'), change('move', 'ben')]),
      () => journal.record(change('create', 'ann'), id('u-1')),
      () => journal.note({ lastGood: { users: 1, active: 1 } }),
      () => journal.settle(new Map([['ann' as PersonKey, { id: id('u-1'), applied: { manager: 'eve' } }]])),
      () => journal.drop(change('move', 'ben')),
      () => journal.flush([kept(evidenceOf(), sealer)]),
      () => journal.note({ lock: null, begun: null, lastDay: '2026-12-01' as Day }),
      () => journal.reopen(change('create', 'ann')),
      () => journal.flush(),
    ]
    const told: { readonly state: State; readonly was: State }[] = []
    for (const step of steps) {
      await step()
      const state = journal.state()
      expect(state).not.toEqual(told.at(-1)?.was)
      told.push({ state, was: structuredClone(state) })
    }
    for (const { state, was } of told) expect(state).toEqual(was)
    expect(saved.map(({ unrecorded }) => Object.keys(unrecorded ?? {}))).toEqual([['move:old'], [], []])
    expect([told[6]?.was, told[9]?.was]).toEqual(saved.slice(-2))
  })

  test('a save that fails is told, and tried again with the next flush', async () => {
    const full: Pick<Store, 'save'> = { save: async () => await Promise.reject(new Error('no space')) }
    const journal = openJournal(full, fresh, fresh)
    journal.record(change('create', 'ann'), id('u-1'))
    await expect(journal.flush()).rejects.toThrowError('no space')
    await expect(journal.flush()).rejects.toThrowError('no space')
    expect(journal.state().serial).toBe(0)
  })
})
