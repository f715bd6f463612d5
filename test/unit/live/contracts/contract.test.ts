import { describe, expect, it } from 'vitest'
import { reads, type Contract, type Operation } from '../../../../src/live/contracts/contract.js'
import { requirePossible, requireSupported } from '../../../../src/live/contracts/supported.js'
import { v1 } from '../../../../src/live/contracts/v1.js'
import { v2 } from '../../../../src/live/contracts/v2.js'
import { assumedFacts, withFacts, type FactValues } from '../../../../src/model/facts.js'
import type { Values } from '../../../../src/model/fields.js'
import type { UserId } from '../../../../src/model/names.js'

const id = 'u1' as UserId
const contracts: readonly Contract[] = [v1, v2]
const paths = (contract: Contract) => Object.values(contract.operations).map(({ method, path }) => `${method} ${path}`)

function factsWith(contract: Contract, known: Partial<FactValues>) {
  const rows = Object.entries(known).map(([name, value]) => [name, { value, evidence: 'probed' }])
  return withFacts(assumedFacts(contract.name), Object.fromEntries(rows))
}

function calls(contract: Contract, after: Values, known: Partial<FactValues> = {}) {
  const whole = {
    id, email: 'a@acme.example', loginname: 'a', firstName: 'A', lastName: 'B', department: null, managerId: null,
  } // prettier-ignore
  return contract.lower(after).map((step) => step.call(id, whole, after, factsWith(contract, known)))
}

it('no contract has a name that every object inherits, so a record has it or lacks it', () => {
  const names = contracts.flatMap((contract) => Object.values(contract.names))
  expect(names.filter((name) => name in {})).toEqual([])
})

describe('the requests that there are', () => {
  it('are these, and no others', () => {
    expect(paths(v1)).toEqual(['GET /users', 'POST /users', 'GET /users/{id}', 'PUT /users/{id}'])
    expect(paths(v2)).toEqual([
      'GET /users',
      'GET /users/medium',
      'GET /users/{id}',
      'GET /users/me',
      'GET /users/medium/by-login',
      'GET /users/medium/by-external-system-id/{id}',
      'POST /users/invite',
      'PUT /users/{id}',
      'PUT /users/{id}/manager',
      'PUT /users/{id}/roles',
      'POST /users/roles/lock',
      'POST /users/roles/unlock',
    ])
  })

  it.each(contracts)('of $name delete nobody, merge nobody, mail nobody and touch no sample data', (contract) => {
    for (const line of paths(contract))
      expect(line).not.toMatch(/delete|merge|mail|sample|reset|import|token|company|companies|password|all\b/i)
  })

  it.each(contracts)('of $name read by GET and write by anything else', (contract) => {
    for (const [name, { method }] of Object.entries(contract.operations))
      expect([name, reads(name as Operation)]).toEqual([name, method === 'GET'])
  })
})

describe('one change in requests', () => {
  it('is one of v1, with everything in it', () => {
    expect(calls(v1, { manager: null, department: 'X' })).toEqual([
      {
        operation: 'update',
        id,
        body: { email: 'a@acme.example', loginname: 'a', firstName: 'A', lastName: 'B', department: null, managerId: null },
      },
    ]) // prettier-ignore
  })

  it('is several of v2: back first, then the profile, the manager and the rights, and away last', () => {
    const after: Values = { active: true, lastName: 'B', manager: 'u2', role: 'admin' }
    expect(calls(v2, after)).toEqual([
      { operation: 'unlock', body: [id] },
      { operation: 'update', id, body: { email: 'a@acme.example', firstName: 'A', lastName: 'B', department: null } },
      { operation: 'manager', id, query: { managerId: 'u2' } },
      { operation: 'roles', id, body: { isAdmin: true } },
    ])
    expect(calls(v2, { active: false, firstName: 'A' }).map((call) => call?.operation)).toEqual(['update', 'lock'])
  })

  it.each([
    ['null', { managerId: null }],
    ['unknown', { managerId: null }],
    ['empty', { managerId: '' }],
    ['omit', {}],
  ] as const)('takes a manager away by %s on v1', (clearManager, due) => {
    const [call] = calls(v1, { manager: null }, { clearManager })
    const sent = call?.body as Readonly<Record<string, unknown>>
    expect(Object.hasOwn(sent, 'managerId') ? { managerId: sent['managerId'] } : {}).toEqual(due)
  })

  it.each([
    ['omit', undefined],
    ['unknown', undefined],
    ['null', { managerId: 'null' }],
    ['empty', { managerId: '' }],
  ] as const)('takes a manager away by %s on v2', (clearManager, query) => {
    expect(calls(v2, { manager: null }, { clearManager })[0]?.query).toEqual(query)
  })

  it('empties a text in the way that is known, and only the one that is meant', () => {
    const [call] = calls(v1, { department: null }, { clearText: 'empty' })
    expect(call?.body).toMatchObject({ department: '', managerId: null })
    expect(calls(v2, { department: null }, { clearText: 'empty' })[0]?.body).toMatchObject({ department: '' })
    const [kept] = calls(v2, { lastName: 'B' }, { clearText: 'unsupported' })
    expect(Object.keys(kept?.body ?? {})).not.toContain('department')
  })

  it.each(contracts)('of $name is refused before the first one is sent, where there is no way', (contract) => {
    const facts = factsWith(contract, { clearManager: 'unsupported', clearText: 'unsupported' })
    for (const after of [{ manager: null }, { department: null }])
      expect(() => requirePossible(contract, facts, [{ lastName: 'B' }, after])).toThrow('cannot be made empty')
    expect(() => requirePossible(contract, facts, [{ lastName: 'B' }, { manager: 'u2' }])).not.toThrow()
    expect(() => requirePossible(v2, facts, [{ role: 'auditor' }])).toThrow('it does not have one of the roles')
  })

  it('cannot be made on a service that deactivates in another way', () => {
    expect(() => requireSupported(v1, factsWith(v1, { deactivate: 'call' }))).toThrow(
      expect.objectContaining({ exit: 8 }),
    )
    expect(() => requireSupported(v2, factsWith(v2, { deactivate: 'body' }))).toThrow(
      expect.objectContaining({ exit: 8 }),
    )
    for (const contract of contracts)
      expect(() => requireSupported(contract, assumedFacts(contract.name))).not.toThrow()
  })
})
