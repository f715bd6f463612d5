import { describe, expect, test } from 'vitest'
import type { State } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import { checkOwner, emptyState, forget } from '../../../src/state/state.js'

const fresh = emptyState('Acme', 'https://service.example/api/v1', '0123456789abcdef')
const id = (text: string): UserId => text as UserId

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
    expect(() => forget(state, 'constructor' as PersonKey)).toThrowError(/has no key/)
  })
})
