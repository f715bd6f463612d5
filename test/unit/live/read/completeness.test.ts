import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prove } from '../../../../src/live/read/completeness.js'
import type { Expected } from '../../../../src/live/read/observe.js'
import type { PersonKey, UserId } from '../../../../src/model/names.js'
import type { User } from '../../../../src/model/people.js'

const idOf = (index: number) => `u${String(index).padStart(4, '0')}` as UserId
const user = (index: number, active = true): User => ({
  id: idOf(index),
  values: { email: `${index}@acme.example`, active },
})
const users = (count: number) => Array.from({ length: count }, (_, index) => user(index))

function known(bound: readonly number[], lastActive: number | null = null): Expected {
  const accounts = bound.map((index) => [idOf(index), { key: `p${index}` as PersonKey, active: true }] as const)
  return {
    hint: 0,
    bound: new Map(accounts),
    lastActive,
    minPercent: 90,
    addresses: [],
    lookUp: false,
    shown: new Set(),
    manage: new Set(),
  }
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

describe('the roster proof', () => {
  it('accepts a list with every known account, in the order of ids', () => {
    const live = prove(users(20).toReversed(), known(range(0, 20), 20))
    expect([...live.users.keys()]).toEqual(range(0, 20).map(idOf))
  })

  it('puts a user whom the list hides in its place in that order', () => {
    const live = prove([user(0), user(2)], known([0, 1, 2], 3), new Map([[idOf(1), user(1, false)]]))
    expect([...live.users.keys()]).toEqual(range(0, 3).map(idOf))
  })

  it('never accepts an empty list: whoever made the key has an account', () => {
    expect(() => prove([], known([]))).toThrow('it is empty, but must have at least the owner of the key')
    const gone = new Map([[idOf(0), 'gone' as const]])
    expect(() => prove([], known([0]), gone)).toThrow(expect.objectContaining({ exit: 8 }))
  })

  it('never accepts a list cut short unless each missing account was asked for', () => {
    const law = fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(59), (count, kept) => {
      fc.pre(kept < count)
      expect(() => prove(users(kept), known(range(0, count)))).toThrow(expect.objectContaining({ exit: 8 }))
    })
    fc.assert(law, { numRuns: 200 })
  })

  it('takes in hidden accounts, and leaves out one that is gone', () => {
    const asked = new Map<UserId, User | 'gone'>([[idOf(18), user(18, false)], [idOf(19), 'gone' as const]]) // prettier-ignore
    const live = prove(users(18), known(range(0, 20), 20), asked)
    expect(live.users.get(idOf(18))?.values.active).toBe(false)
    expect(live.users.has(idOf(19))).toBe(false)
  })

  it('stops when active accounts are not listed and are there, and takes in a few who are new', () => {
    const left = (count: number) => new Map(range(100 - count, 100).map((index) => [idOf(index), user(index)]))
    expect(prove(users(95), known(range(0, 100)), left(5)).users.size).toBe(100)
    expect(() => prove(users(94), known(range(0, 100)), left(6))).toThrow('it was cut short')
  })

  it('stops when more than a fifth of the known accounts are gone', () => {
    const gone = (count: number) => new Map(range(100 - count, 100).map((index) => [idOf(index), 'gone' as const]))
    expect(prove(users(80), known(range(0, 100)), gone(20)).users.size).toBe(80)
    expect(() => prove(users(79), known(range(0, 100)), gone(21))).toThrow(/21 of 100 known accounts are missing/)
  })

  it('stops one below the share of users that must be left, unless each missing one is accounted for', () => {
    expect(prove(users(90), known([], 100)).users.size).toBe(90)
    expect(() => prove(users(89), known([], 100))).toThrow(/89 active users.*had 100/)
    const inactive = range(80, 100).map((index) => user(index, false))
    expect(prove([...users(80), ...inactive], known(range(0, 100), 100)).users.size).toBe(100)
    expect(() => prove([...users(80), ...inactive], known(range(0, 98), 100))).toThrow(
      expect.objectContaining({ exit: 8 }),
    )
  })

  it.each([2, 5, 9])('of %d users, those who were deactivated by hand are not missing, bound or not', (count) => {
    const last = (bound: readonly number[]) => ({ ...known(bound, count), lastUsers: count })
    const all = (left: number) => range(0, count).map((index) => user(index, index < left))
    for (let left = 1; left < count; left++)
      for (const bound of [range(0, count), []]) expect(prove(all(left), last(bound)).users.size).toBe(count)
    // What is not in the list at all is no leaver.
    for (let left = 1; left < count - 1; left++)
      expect(() => prove(all(left).slice(0, left), last([]))).toThrow(`it has ${left} active users`)
  })

  it('an account that was made active again and is deactivated by hand is not missing', () => {
    const expected = { ...known(range(0, 8), 9), lastUsers: 9 }
    const left: [UserId, { key: PersonKey; active: boolean }][] = [
      ...expected.bound,
      [idOf(8), { key: 'p8' as PersonKey, active: false }],
    ]
    const users9 = [...users(8), user(8, false)]
    expect(prove(users9, { ...expected, bound: new Map(left) }).users.size).toBe(9)
  })

  it('new accounts that no list has shown yet are neither missing nor a sign of a list cut short', () => {
    const fresh = (from: number, to: number): Expected['bound'] =>
      new Map(range(from, to).map((at) => [idOf(at), { key: `p${at}` as PersonKey, active: true, isNew: true }]))
    const expected = known(range(0, 4), 4)
    const bound = new Map([...expected.bound, ...fresh(4, 10)])
    const gone = new Map(range(4, 10).map((at) => [idOf(at), 'gone' as const]))
    expect(prove(users(4), { ...expected, bound }, gone).users.size).toBe(4)
    const alone = new Map(range(4, 10).map((at) => [idOf(at), user(at)]))
    expect(prove(users(4), { ...expected, bound }, alone).users.size).toBe(10)
    // They stand for no other account that is missing.
    expect(() => prove(users(4), { ...expected, bound, lastActive: 9 }, gone)).toThrow('fewer than 90 % are left')
  })

  it('one account that is not shown any more is a matter for the plan, and two of few are not', () => {
    expect(prove(users(8), known([], 9)).users.size).toBe(8)
    expect(() => prove(users(7), known([], 9))).toThrow('fewer than 90 % are left')
  })
})
