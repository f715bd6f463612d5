import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Change, State } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import { fileStore } from '../../../src/state/file-store.js'
import { openJournal } from '../../../src/state/journal.js'
import { checkOwner, emptyState, forget } from '../../../src/state/state.js'
import { openStore, type Store } from '../../../src/state/store.js'

let folder = ''
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'espalier-state-'))))
afterEach(async () => await rm(folder, { recursive: true, force: true }))

const open = (): Store => fileStore('deep/state.json', folder, 'run')
const text = async (): Promise<string> => await readFile(join(folder, 'deep/state.json'), 'utf8')
const fresh = emptyState('Acme', 'https://service.example/api/v1', '0123456789abcdef')

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

const id = (text_: string): UserId => text_ as UserId

describe('the file store', () => {
  test('nothing there is no state, and a folder is made when it is needed', async () => {
    const store = open()
    expect(await store.load()).toBeNull()
    await store.save(fresh)
    expect(await open().load()).toEqual(fresh)
    expect(await readdir(join(folder, 'deep'))).toEqual(['state.json'])
  })

  test('two runs cannot both save: the second is told, and nothing is overwritten', async () => {
    await open().save(fresh)
    const [one, other] = [open(), open()]
    await one.load()
    await other.load()
    await one.save({ ...fresh, serial: 1 })
    await expect(other.save({ ...fresh, serial: 1, company: 'Other' })).rejects.toMatchObject({ exit: 7 })
    expect(JSON.parse(await text())).toMatchObject({ serial: 1, company: 'Acme' })
  })

  test.each([
    ['an empty file', ''],
    ['half a file', '{"format":1,"lineage":"0123'],
    ['another form', '{"format":2}'],
    ['a binding without an id', JSON.stringify({ ...fresh, bindings: { ann: { applied: {} } } })],
    ['an id that would leave the URL', JSON.stringify({ ...fresh, bindings: { ann: { id: '../x', applied: {} } } })],
  ])('%s is named as damaged, never taken for no state', async (_, damaged) => {
    await open().save(fresh)
    await writeFile(join(folder, 'deep/state.json'), damaged)
    await expect(open().load()).rejects.toMatchObject({
      exit: 7,
      message: expect.stringContaining('is damaged') as string,
    })
  })

  test('a place that is no file is a setting that says what to write', () => {
    expect(() => openStore('s3://bucket', folder, 'run')).toThrowError(/file:/)
  })

  test('a state cannot be read from a folder', async () => {
    await expect(fileStore('.', folder, 'run').load()).rejects.toMatchObject({ exit: 7 })
    await chmod(folder, 0o700)
  })
})

describe('the state', () => {
  test('belongs to one company and one service; on this machine the port does not matter', () => {
    const local: State = { ...fresh, service: 'http://127.0.0.1:4000/api/v1' }
    expect(() => checkOwner(fresh, 'Acme', fresh.service)).not.toThrow()
    expect(() => checkOwner(local, 'Acme', 'http://localhost:5000/api/v1')).not.toThrow()
    expect(() => checkOwner(fresh, 'Other', fresh.service)).toThrowError(/company/)
    expect(() => checkOwner(fresh, 'Acme', 'https://elsewhere.example/api/v1')).toThrowError(/belongs to/)
  })

  test('forgets one person, and says when there is none', () => {
    const bindings = { ann: { id: id('u-1'), applied: {} }, ben: { id: id('u-2'), applied: {} } }
    const state: State = { ...fresh, bindings }
    expect(Object.keys(forget(state, 'ann' as PersonKey).bindings)).toEqual(['ben'])
    expect(() => forget(state, 'constructor' as PersonKey)).toThrowError(/knows no/)
  })
})

describe('the journal', () => {
  test('saves what was done, one serial a save, and nothing when nothing was done', async () => {
    const store = open()
    await store.load()
    const journal = openJournal(store, fresh, () => 0)
    await journal.flush()
    expect(await open().load()).toBeNull()
    await journal.record(change('create', 'ann', { after: { email: 'ann@acme.example' } }), id('u-1'))
    await journal.flush()
    await journal.flush()
    expect(JSON.parse(await text())).toEqual({
      ...fresh,
      serial: 1,
      bindings: { ann: { id: 'u-1', applied: { email: 'ann@acme.example' } } },
    })
  })

  test('saves while an apply goes on, so that little is lost at any moment', async () => {
    let now = 0
    const store = open()
    await store.load()
    const journal = openJournal(store, fresh, () => now)
    await journal.record(change('create', 'ann'), id('u-1'))
    now = 1_000
    await journal.record(change('create', 'ben'), id('u-2'))
    expect(Object.keys((JSON.parse(await text()) as State).bindings)).toEqual(['ann', 'ben'])
  })

  test('knows what each kind of change leaves behind', async () => {
    const journal = openJournal(
      open(),
      { ...fresh, bindings: { old: { id: id('u-1'), applied: { email: 'o@acme.example' } } } as State['bindings'] },
      () => 0,
    )
    await journal.record(change('adopt', 'ann', { was: 'old' as PersonKey, user: id('u-1') }), id('u-1'))
    await journal.record(change('adopt', 'ben', { before: { email: 'b@acme.example' } }), id('u-2'))
    await journal.record(change('deactivate', 'ben', { after: { active: false } }), id('u-2'))
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
    const journal = openJournal(full, fresh, () => 0)
    await journal.record(change('create', 'ann'), id('u-1'))
    await expect(journal.flush()).rejects.toThrowError('no space')
    await expect(journal.flush()).rejects.toThrowError('no space')
    expect(journal.state().serial).toBe(0)
  })
})
