import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsOf, listRecords, requireSound } from '../../../../src/live/read/decode.js'
import { comparable, merge, toUser } from '../../../../src/live/contracts/contract.js'
import { v1 } from '../../../../src/live/contracts/v1.js'
import { v2 } from '../../../../src/live/contracts/v2.js'
import { fields } from '../../../../src/model/fields.js'

const whole = {
  id: 'u1', email: 'a@acme.example', firstName: 'A', lastName: 'B', department: 'C', role: 'user', managerId: 'u2', active: true,
} // prettier-ignore
const where = 'GET /users'
const stops = (body: unknown) => () => requireSound(v1, listRecords(v1, body, where), where)
const oddities = { text: 'x', number: 7, object: {}, array: [], true: true, long: 'x'.repeat(1025), half: '\ud800' }

describe('the list of contract v1', () => {
  it('is taken as it should be, with new keys ignored and empty values as null', () => {
    expect(stops([whole, { ...whole, title: {}, department: '', role: null }])).not.toThrow()
    expect(toUser(v1, { ...whole, department: '', role: undefined }).values).toMatchObject({
      department: null,
      role: null,
      manager: 'u2',
    })
  })

  const drifted = Object.entries(whole).flatMap(([name, value]) =>
    Object.entries(oddities)
      .filter(([kind, odd]) => !(kind === 'text' && typeof value === 'string') && typeof odd !== typeof value || kind === 'long' || kind === 'half')
      .map(([kind, odd]) => [name, kind, odd] as const),
  ) // prettier-ignore

  it.each(drifted)('stops when "%s" is %s', (name, _kind, odd) => {
    expect(stops([whole, { ...whole, [name]: odd }])).toThrow(expect.objectContaining({ exit: 8 }))
    expect(stops([whole, { ...whole, [name]: odd }])).toThrow(`"${name}"`)
  })

  it.each(['id', 'email', 'active'])('stops when "%s" is missing, and says for how many', (name) => {
    const bare = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name))
    expect(stops([whole, bare, bare])).toThrow(`"${name}" is missing in 2 of 3 users`)
  })

  it.each([
    ['active', 'isActive'],
    ['email', 'email_address'],
    ['id', 'userId'],
  ])('names the new key when "%s" became "%s"', (old, fresh) => {
    const renamed = Object.fromEntries(Object.entries(whole).map(([key, value]) => [key === old ? fresh : key, value]))
    expect(stops([renamed, renamed])).toThrow(`Was a field renamed? These are new: "${fresh}"`)
  })

  it('names all that is wrong at once', () => {
    const odd = { ...whole, email: null, active: 'yes', managerId: 'a/b' }
    expect(problemsOf(v1, odd)).toEqual([
      '"email" is empty',
      '"managerId" is not an id',
      '"active" is a text where true or false is expected',
    ])
  })

  it.each([{ users: [whole] }, { error: 'no' }, { success: false }, 'text', 7, null, [[]], [null], ['u1']])(
    'stops when it is not an array of objects: %j',
    (body) => {
      expect(stops(body)).toThrow(expect.objectContaining({ exit: 8 }))
    },
  )

  it('never takes a value from a prototype', () => {
    const hostile = JSON.parse('{"__proto__":{"email":"x@acme.example","active":true,"id":"u9"},"id":"u1"}') as object
    expect(stops([hostile])).toThrow('"email" is missing')
    const merged = merge(whole, hostile as Readonly<Record<string, unknown>>)
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype)
    expect(Object.keys(merged)).toContain('__proto__')
  })

  it('judges any JSON without failing otherwise', () => {
    const record = fc.record(
      Object.fromEntries(['id', ...Object.values(v1.names)].map((name) => [name, fc.jsonValue()])),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(record, (raw) => {
        if (problemsOf(v1, raw).length > 0) return
        const { id, values } = toUser(v1, raw)
        expect(typeof id).toBe('string')
        for (const field of fields) expect(['string', 'boolean', 'object']).toContain(typeof values[field])
        expect(comparable(v1, raw)).toBe(comparable(v1, merge(raw, { title: 'x' })))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the address to sign in with', () => {
  const record = { id: 'u1', email: 'a@acme.example', isActive: true, managerId: null }

  it('is read from contract v2, where it is another address than the e-mail', () => {
    expect(toUser(v2, { ...record, loginname: 'b@acme.example' }).login).toBe('b@acme.example')
    for (const loginname of ['a@acme.example', 'ab', '', null, 7, undefined])
      expect(toUser(v2, { ...record, loginname })).not.toHaveProperty('login')
    expect(toUser(v1, { ...whole, loginname: 'b@acme.example' })).not.toHaveProperty('login')
  })

  it('tells two records apart', () => {
    const other = { ...record, loginname: 'b@acme.example' }
    expect(comparable(v2, other)).not.toBe(comparable(v2, { ...other, loginname: 'c@acme.example' }))
  })
})
