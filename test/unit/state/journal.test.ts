import { describe, expect, test } from 'vitest'
import type { Change, State } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import { openJournal, type Journal } from '../../../src/state/journal.js'
import { emptyState } from '../../../src/state/state.js'
import type { Store } from '../../../src/state/store.js'

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

/** A journal, and every state that it has saved. */
function opened(start: State = fresh): { readonly journal: Journal; readonly saved: State[] } {
  const saved: State[] = []
  const save = async (state: State): Promise<void> => void saved.push(structuredClone(state))
  return { journal: openJournal({ name: 'memory', load: async () => null, save }, fresh, start), saved }
}

describe('the journal', () => {
  test('saves what was done, one serial a save, and nothing when nothing was done', async () => {
    const { journal, saved } = opened()
    await journal.flush()
    expect(saved).toEqual([])
    journal.record(change('create', 'ann', { after: { email: 'ann@acme.example' } }), id('u-1'))
    await journal.flush()
    await journal.flush()
    expect(saved).toEqual([
      { ...fresh, serial: 1, bindings: { ann: { id: 'u-1', applied: { email: 'ann@acme.example' } } } },
    ])
  })

  test('what was settled before it was opened is saved with the first flush', async () => {
    const { journal, saved } = opened({ ...fresh, hiring: true })
    await journal.flush()
    expect(saved.map(({ hiring, serial }) => [hiring, serial])).toEqual([[true, 1]])
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
    journal.leave(lost)
    await journal.flush()
    expect(Object.entries(saved[1]?.intents ?? {}).map(([name, { status }]) => [name, status])).toEqual([
      ['create:cem', 'unresolved'],
    ])
    expect(Object.keys(saved[1]?.bindings ?? {})).toEqual(['ann'])
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

  test('a save that fails is told, and tried again with the next flush', async () => {
    const full: Store = {
      name: 'full',
      load: async () => null,
      save: async () => await Promise.reject(new Error('no space')),
    }
    const journal = openJournal(full, fresh, fresh)
    journal.record(change('create', 'ann'), id('u-1'))
    await expect(journal.flush()).rejects.toThrowError('no space')
    await expect(journal.flush()).rejects.toThrowError('no space')
    expect(journal.state().serial).toBe(0)
  })
})
