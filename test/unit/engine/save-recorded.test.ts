import { expect, test } from 'vitest'
import type { Host } from '../../../src/host/host.js'
import type { Intent, State } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import type { StoredRecord } from '../../../src/model/ports.js'
import { readRecord } from '../../../src/state/evidence.js'
import { openJournal } from '../../../src/state/journal.js'
import { change, plan } from '../../fixtures/render/plans.js'
import { desiredOf, personOf, stateWith } from '../../support/worlds.js'
import type { ApplyRequest } from '../../../src/engine/approval.js'
import { saveRecorded } from '../../../src/engine/record.js'

const intent = (key: string, before: Intent['before'], after: Intent['after']): Intent => ({
  key: key as PersonKey,
  action: 'deactivate',
  user: `u-${key}` as UserId,
  before,
  after,
  status: 'open',
})

test('what the closing list shows of an earlier run is recorded, and what this run tells is told once', async () => {
  const move = change('move', 'move', 'ben', 'Ben Example', { manager: 'ann' }, { manager: 'cem' })
  const bound = Object.fromEntries(['ann', 'ben'].map((key) => [key, { id: `u-${key}` as UserId, applied: {} }]))
  const start: State = {
    ...stateWith(bound),
    intents: { 'deactivate:ann': intent('ann', { active: true }, { active: false }) },
  }
  const records: StoredRecord[] = []
  const save = async (_: State, kept: readonly StoredRecord[] = []): Promise<void> => void records.push(...kept)
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
