import { describe, expect, test } from 'vitest'
import { alterationOf } from '../../../src/apply/perform.js'
import type { Values } from '../../../src/model/fields.js'
import type { Binding, Plan, State } from '../../../src/model/files.js'
import type { Day, PersonKey, UserId } from '../../../src/model/names.js'
import type { DesiredState, Person, Settings, User } from '../../../src/model/people.js'
import { isBlocked } from '../../../src/model/verdict.js'
import type { Witness } from '../../../src/model/witness.js'
import { changeDigest } from '../../../src/plan/fingerprint.js'
import { makePlan, type Choices } from '../../../src/plan/plan.js'
import { refreshBindings } from '../../../src/plan/refresh-bindings.js'
import { isDoubtful } from '../../../src/plan/whose.js'
import { openJournal } from '../../../src/state/journal.js'
import { settings } from '../../support/settings.js'
import { desiredOf, liveFrom, personOf, plainChoices, sealed, stateWith, unsealed } from '../../support/worlds.js'

const at = (name: string): string => `${name}@acme.example`

function person(key: string, more: Values = {}, rest: Partial<Person> = {}): Person {
  const names = { email: at(key), firstName: key, lastName: 'Example' }
  return personOf(key, { ...names, department: 'Sales', manager: null, active: true, ...more }, rest)
}

/** The account of a person: `u-` and the key. A manager is an id. */
function user(key: string, more: Values = {}, login?: string): User {
  const names = { email: at(key), firstName: key, lastName: 'Example' }
  const values = { ...names, department: 'Sales', role: null, manager: null, active: true, ...more }
  return { id: `u-${key}` as UserId, values, ...(login === undefined ? {} : { login }) }
}

/** Bindings as they should be; `forged` puts others in their place. */
function bound(keys: readonly string[], forged: Readonly<Record<string, Partial<Binding>>> = {}): State {
  const all = [...new Set([...keys, ...Object.keys(forged)])]
  const entries = all.map((key) => [
    key,
    { id: `u-${key}` as UserId, applied: { ...person(key).values }, ...forged[key] },
  ])
  return stateWith(Object.fromEntries(entries))
}

/** The account of one person under the key of another, with what makes it look applied. */
function boundTo(owner: string, applied: Values = {}): Binding {
  return { id: `u-${owner}` as UserId, applied: { ...person(owner).values, ...applied } }
}

function planOf(
  desired: DesiredState,
  users: readonly User[],
  state: State,
  witness: Witness = unsealed,
  choices: Partial<Choices> = {},
): Plan {
  return makePlan(desired, liveFrom(users, state), state, { ...plainChoices, ...choices }, 'test', witness)
}

function before(addresses: Readonly<Record<string, string>>, isSealed = false): Witness {
  return { sealed: isSealed, before: new Map(Object.entries(addresses) as [PersonKey, string][]) }
}

const ids = ({ changes }: Plan): string[] => changes.map(({ id }) => id)
const codes = ({ findings }: Plan): string[] => findings.map(({ code }) => code)
const said = ({ findings }: Plan, code: string): string =>
  findings.flatMap((one) => (one.code === code ? [one.message] : [])).join('\n')
const heldIds = ({ held }: Plan): string[] => held.map(({ change }) => change.id)

describe('an account with the address of another person', () => {
  const forged = bound(['boss'], { gus: boundTo('boss') })
  const accounts = [user('boss'), user('gus')]

  test('is not given a new address under a forged binding: both people and the ways out are named', () => {
    const chart = desiredOf([person('boss'), person('gus', { email: at('gus.new') })])
    for (const witness of [unsealed, sealed]) {
      const plan = planOf(chart, accounts, stateWith({ gus: boundTo('boss', { email: at('gus') }) }), witness)
      expect([ids(plan).filter((id) => id.endsWith(':gus')), isBlocked(plan)]).toEqual([[], true])
    }
    const plan = planOf(chart, accounts, forged)
    expect(said(plan, 'other-account')).toContain(
      'gus Example (gus) is bound to account u-boss, which has the address of boss Example (boss): boss@acme.example.',
    )
    expect(said(plan, 'other-account')).toContain('"espalier state forget gus" and "espalier state forget boss"')
  })

  test('is not deactivated for a leaver who has no account', () => {
    const chart = desiredOf([person('gus'), person('old', { active: false })])
    const plan = planOf(chart, accounts, stateWith({ old: boundTo('gus') }))
    expect([ids(plan).filter((id) => id.endsWith(':old')), heldIds(plan)]).toEqual([
      [],
      ['update:old', 'deactivate:old', 'create:gus'],
    ])
    expect(said(plan, 'other-account')).toMatch(/old Example \(old\).*gus Example \(gus\)/)
  })

  test('is not written as the manager of a report, and not taken for the manager before', () => {
    const swapped = { gus: boundTo('dan'), dan: boundTo('gus') }
    const live = [user('gus'), user('dan'), user('bob', { manager: 'u-gus' })]
    const up = desiredOf([person('gus'), person('dan'), person('bob', { manager: 'dan' })])
    const applied = { ...person('bob').values, manager: 'dan' }
    const plan = planOf(up, live, bound([], { ...swapped, bob: { applied: { ...applied, manager: 'gus' } } }))
    expect([ids(plan), isBlocked(plan)]).toEqual([[], true])
    const gone = planOf(
      desiredOf([person('gus'), person('dan'), person('bob', { manager: null })]),
      live,
      bound([], { ...swapped, bob: { applied } }),
    )
    expect([ids(gone), heldIds(gone)]).toEqual([[], ['move:bob', 'update:dan', 'update:gus']])
  })

  test('makes an error and no advice to swap addresses where two bindings were swapped', () => {
    const state = bound([], { gus: boundTo('dan'), dan: boundTo('gus') })
    const plan = planOf(desiredOf([person('gus'), person('dan')]), [user('gus'), user('dan')], state)
    expect([codes(plan), ids(plan), plan.drift]).toEqual([['other-account', 'other-account'], [], []])
  })

  test('is no reason to re-address the one who has the address', () => {
    const state = bound(['gus'], { dan: boundTo('gus', { email: at('dan') }) })
    const chart = desiredOf([person('dan', { email: at('dan.new') }), person('gus', { email: at('gus') })])
    const plan = planOf(chart, [user('gus'), user('dan')], state)
    expect(codes(plan)).not.toContain('address-taken')
    const wants = bound([], { gus: boundTo('ann', { email: at('ann') }), ann: boundTo('gus') })
    const both = planOf(desiredOf([person('gus'), person('ann')]), [user('gus'), user('ann')], wants)
    expect(codes(both)).toEqual(['other-account', 'other-account'])
  })

  test('counts where only the chart last applied, or a later day, gives the address to the other person', () => {
    const state = bound([], { gus: boundTo('boss', { email: at('gus') }) })
    const chart = desiredOf([person('boss', { email: at('boss.new') }), person('gus', { department: 'Other' })])
    expect(
      said(planOf(chart, accounts, state, before({ boss: at('boss'), gus: at('gus') })), 'other-account'),
    ).toContain('boss Example (boss)')
    const hire = { on: '2027-01-01' as Day, key: 'boss' as PersonKey, kind: 'hire' as const, at: person('boss').at }
    const later = desiredOf([person('gus', { department: 'Other' })], {
      upcoming: [{ ...hire, values: person('boss').values }],
    })
    expect(said(planOf(later, accounts, state, sealed), 'other-account')).toContain('the address of boss')
  })

  test('is found under a key that starts on a later day', () => {
    const zoe = {
      on: '2027-01-01' as Day,
      key: 'zoe' as PersonKey,
      kind: 'hire' as const,
      values: person('zoe').values,
    }
    const chart = desiredOf([person('gus', { active: false })], { upcoming: [{ ...zoe, at: person('zoe').at }] })
    const plan = planOf(chart, [user('gus')], stateWith({ zoe: boundTo('gus') }))
    expect([codes(plan), isBlocked(plan)]).toEqual([['another-person', 'starts-later', 'other-account'], true])
  })

  test('is found where only the address to sign in with is that of the other person', () => {
    const chart = desiredOf([person('boss'), person('gus', { department: 'Other' })])
    const mixed = [user('boss', { email: at('chief') }), user('gus', {}, at('boss'))]
    const plan = planOf(chart, mixed, bound(['boss', 'gus']), sealed)
    expect([codes(plan), ids(plan)]).toEqual([['other-account'], []])
    const own = [user('boss'), user('gus', { email: at('drifted') }, at('gus'))]
    expect(ids(planOf(chart, own, bound(['boss', 'gus'])))).toEqual(['update:gus'])
  })

  test('teaches nothing', () => {
    const free: Settings = { ...settings, manage: new Set(['department'] as const) }
    const chart = desiredOf([person('gus', { firstName: 'boss' }), person('boss')], { settings: free })
    const state = stateWith({ gus: boundTo('boss', { email: at('gus'), department: 'Other' }) })
    for (const witness of [sealed, unsealed])
      expect(refreshBindings(chart, liveFrom(accounts, state), state, witness)).toEqual(new Map())
  })
})

describe('an account with an address of no chart', () => {
  const chart = desiredOf([person('boss', {}), person('ann', { manager: 'boss', department: 'Other' })])
  const live = [user('boss'), user('ann', { email: at('zz-left-ann') })]
  const state = bound(['boss', 'ann'])

  test('is written to on the word of a sealed state, which a warning says', () => {
    const plan = planOf(chart, live, state, sealed)
    expect([ids(plan), codes(plan), isBlocked(plan)]).toEqual([['update:ann', 'move:ann'], ['drifted-account'], false])
    expect(said(plan, 'drifted-account')).toMatch(/account u-ann .* zz-left-ann@acme\.example.*ann Example \(ann\)/)
    expect(plan.drift.map(({ field }) => field)).toEqual(['email'])
    expect(plan.changes.map(({ address, after }) => [address, after.email])).toEqual([
      [at('zz-left-ann'), undefined],
      [at('zz-left-ann'), undefined],
    ])
  })

  test('is left alone without a seal, and so is everybody who would be put below it', () => {
    const plan = planOf(chart, live, state)
    expect([ids(plan), heldIds(plan)]).toEqual([[], ['update:ann', 'move:ann']])
    const below = [user('boss', { email: at('drifted') }), user('ann', { department: 'Other' })]
    expect(heldIds(planOf(chart, below, state))).toEqual(['move:ann'])
    expect([ids(planOf(chart, below, state, sealed)), codes(planOf(chart, below, state, sealed))]).toEqual([
      ['move:ann'],
      ['drifted-account'],
    ])
  })

  test('is a leaver whom IT renamed first: deactivated, and in the headline', () => {
    const leaving = desiredOf([person('boss'), person('ann', { active: false })])
    const plan = planOf(leaving, live, state, sealed)
    expect([ids(plan), plan.counts.leave, isBlocked(plan)]).toEqual([['deactivate:ann'], 1, false])
  })

  test('is put back only when asked to', () => {
    const plan = planOf(chart, live, state, sealed, { drift: 'revert' })
    expect(plan.changes[0]).toMatchObject({ before: { email: at('zz-left-ann') }, after: { email: at('ann') } })
  })

  test('has the address in the digest of its changes, and no other change has', () => {
    const [one] = planOf(chart, live, state, sealed).changes
    const [other] = planOf(chart, [user('boss'), user('ann')], state, sealed).changes
    if (one === undefined || other === undefined) throw new Error('no change')
    const { address, ...without } = one
    expect([address, 'address' in other]).toEqual([at('zz-left-ann'), false])
    expect(changeDigest(one)).not.toBe(changeDigest({ ...one, address: at('elsewhere') }))
    expect(changeDigest(without)).toBe(changeDigest(other))
  })

  test('is let through by the check before a write, with exactly that address', () => {
    const [change] = planOf(chart, live, state, sealed).changes
    if (change === undefined) throw new Error('no change')
    const store = { name: '', load: async () => null, save: async () => undefined, records: async () => [] }
    expect(alterationOf(change, openJournal(store, state, state))).toMatchObject({
      id: 'u-ann',
      emails: [at('ann'), at('zz-left-ann')],
    })
  })

  test("is remembered where Git does not own the address, but only from a sealed state, or with the chart's", () => {
    const free: Settings = { ...settings, manage: new Set(['department'] as const) }
    const learned = (email: string, witness: Witness, chartEmail = at('ann')): unknown => {
      const desired = desiredOf([person('ann', { email: chartEmail })], { settings: free })
      const one = bound(['ann'])
      const users = [user('ann', { email })]
      return refreshBindings(desired, liveFrom(users, one), one, witness).get('ann' as PersonKey)?.applied.email
    }
    expect(learned(at('drifted'), sealed)).toBe(at('drifted'))
    expect(learned(at('drifted'), unsealed)).toBeUndefined()
    expect(learned(at('ann.new'), unsealed, at('ann.new'))).toBe(at('ann.new'))
  })
})

describe("an account with the person's own address", () => {
  test.each([
    ['by the chart today', at('ann.new'), unsealed],
    ['by the chart last applied', at('ann'), before({ ann: at('ann') })],
    ['by the chart last applied, under the key before', at('ann'), before({ anna: at('ANN') })],
    ['by the value last applied, which is sealed', at('ann'), sealed],
  ])('is written to: %s', (_, live, witness) => {
    const chart = desiredOf([
      person('ann', { email: at('ann.new'), department: 'Other' }, { was: 'anna' as PersonKey }),
    ])
    const plan = planOf(chart, [user('ann', { email: live })], bound(['ann']), witness)
    expect([ids(plan), codes(plan)]).toEqual([['update:ann'], []])
    expect('address' in (plan.changes[0] ?? {})).toBe(false)
  })

  test('by the chart last applied alone goes through the check before a write', () => {
    const chart = desiredOf([person('ann', { department: 'Other' })])
    const state = bound([], { ann: { applied: { department: 'Sales', email: at('forged') } } })
    const plan = planOf(chart, [user('ann', { email: at('old') })], state, before({ ann: at('old') }))
    expect(plan.changes[0]).toMatchObject({ id: 'update:ann', address: at('old') })
  })

  test('an address is handed over in one plan, with a seal or with the chart last applied', () => {
    const chart = desiredOf([person('ann', { email: at('ann.new') }), person('ben', { email: at('ann') })])
    for (const witness of [sealed, before({ ann: at('ann'), ben: at('ben') })]) {
      const plan = planOf(chart, [user('ann'), user('ben')], bound(['ann', 'ben']), witness)
      expect([ids(plan), codes(plan)]).toEqual([['update:ann', 'update:ben'], []])
    }
  })

  test('a renamed person is the same one', () => {
    const chart = desiredOf([person('anna', { email: at('anna') }, { was: 'ann' as PersonKey })])
    const plan = planOf(chart, [user('ann')], bound(['ann']), before({ ann: at('ann') }))
    expect([ids(plan), codes(plan)]).toEqual([['adopt:anna', 'update:anna'], []])
  })

  test('address change and leaving in one plan', () => {
    const chart = desiredOf([person('ann', { email: at('left.ann'), active: false })])
    for (const witness of [sealed, before({ ann: at('ann') })])
      expect(ids(planOf(chart, [user('ann')], bound(['ann']), witness))).toEqual(['update:ann', 'deactivate:ann'])
  })

  test('the ways out of a swap in the product each end with nothing left', () => {
    const chart = desiredOf([person('ann'), person('ben')])
    const live = [user('ann', { email: at('ben') }), user('ben', { email: at('ann') })]
    const both = bound(['ann', 'ben'])
    const swap = planOf(chart, live, both, before({ ann: at('ann'), ben: at('ben') }, true))
    expect([codes(swap), isBlocked(swap)]).toEqual([['other-account', 'other-account'], true])
    const back = planOf(chart, [user('ann'), user('ben')], both, sealed)
    const kept = desiredOf([person('ann', { email: at('ben') }), person('ben', { email: at('ann') })])
    const charted = planOf(kept, live, both, before({ ann: at('ann'), ben: at('ben') }, true))
    for (const plan of [back, charted]) expect([ids(plan), codes(plan), plan.drift]).toEqual([[], [], []])
    const unlike = planOf(chart, live, stateWith({}), sealed)
    expect([codes(unlike), isBlocked(unlike)]).toEqual([['adopts-another', 'adopts-another'], true])
    const wrong = [user('ann', { ...user('ben').values }), user('ben', { ...user('ann').values })]
    const forgotten = planOf(chart, wrong, stateWith({}), sealed)
    expect(forgotten.changes.filter(({ action }) => action === 'adopt').map(({ key, user: id }) => [key, id])).toEqual([
      ['ann', 'u-ben'],
      ['ben', 'u-ann'],
    ])
    expect(isBlocked(forgotten)).toBe(false)
  })
})

describe('who is guarded', () => {
  const withRole: Settings = {
    ...settings,
    manage: new Set(['role', 'department', 'active'] as const),
    admins: new Set(['boss' as PersonKey]),
    protected: new Set(['boss' as PersonKey]),
  }

  test('no role is written to the account of another person under the key of an admin, known by the chart or not', () => {
    const chart = desiredOf([person('boss', { role: 'admin' }), person('gus')], { settings: withRole })
    const known = planOf(chart, [user('boss'), user('gus')], stateWith({ boss: boundTo('gus') }))
    const unknown = planOf(
      chart,
      [user('boss'), user('own', { firstName: 'boss' })],
      stateWith({ boss: boundTo('own', { email: at('own') }) }),
    )
    for (const plan of [known, unknown]) expect(ids(plan)).not.toContain('update:boss')
  })

  test('a protected person is guarded by the address of the account, whatever key it is under', () => {
    const chart = desiredOf([person('boss', { email: at('boss.new') }), person('gus', { email: at('boss') })], {
      settings: { ...settings, protected: new Set(['boss' as PersonKey]) },
    })
    const plan = planOf(chart, [user('boss')], bound([], { gus: boundTo('boss') }), before({ boss: at('boss') }))
    expect(said(plan, 'protected')).toContain('boss Example (boss) is protected and would be changed under the key gus')
  })
})

describe('a leaver with another account', () => {
  const leaving = desiredOf([person('ann', { active: false })])
  const old = user('old', { active: false })

  test('whose binding leads to an old inactive one is an error that names both', () => {
    const plan = planOf(leaving, [user('ann'), old], stateWith({ ann: boundTo('old', { active: false }) }), sealed)
    expect([codes(plan), isBlocked(plan)]).toEqual([['leaver-elsewhere'], true])
    expect(said(plan, 'leaver-elsewhere')).toMatch(/account u-old .*the active account u-ann has/)
  })

  test('is found by the address of the chart last applied too, and where a key that starts later claims the account', () => {
    const moved = desiredOf([person('ann', { active: false, email: at('left.ann') })])
    const state = stateWith({ ann: boundTo('old', { active: false }) })
    expect(codes(planOf(moved, [user('ann'), old], state, before({ ann: at('ann') })))).toContain('leaver-elsewhere')
    const zoe = {
      on: '2027-01-01' as Day,
      key: 'zoe' as PersonKey,
      kind: 'hire' as const,
      values: person('zoe').values,
    }
    const later = desiredOf([person('ann', { active: false })], { upcoming: [{ ...zoe, at: person('zoe').at }] })
    const claimed = stateWith({ ann: boundTo('old', { active: false }), zoe: boundTo('ann') })
    expect(codes(planOf(later, [user('ann'), old], claimed))).toContain('leaver-elsewhere')
  })

  test('is none once the chart has the address of the bound one, or the binding is forgotten', () => {
    const written = desiredOf([person('ann', { active: false, email: at('old') })])
    const state = stateWith({ ann: boundTo('old', { active: false }) })
    const settledPlan = planOf(written, [user('ann'), old], state, before({ ann: at('ann') }))
    expect([codes(settledPlan), isBlocked(settledPlan)]).toEqual([[], false])
    expect(ids(planOf(leaving, [user('ann'), old], stateWith({})))).toEqual(['adopt:ann', 'deactivate:ann'])
  })
})

describe('the chart last applied', () => {
  const chart = desiredOf([person('ann', { email: at('ann.new') })])
  const doubtful = (live: User, isSealed: boolean, state = bound(['ann'])): boolean =>
    isDoubtful(chart, liveFrom([live], state), state, { sealed: isSealed })

  test('is needed only where an account has neither the address of today nor the sealed one', () => {
    expect(doubtful(user('ann', { email: at('Ann.new') }), false)).toBe(false)
    expect(doubtful(user('ann'), true)).toBe(false)
    expect(doubtful(user('ann'), false)).toBe(true)
    expect(doubtful(user('ann', { email: at('drifted') }), true)).toBe(true)
    expect(doubtful(user('ann', {}, at('boss')), true)).toBe(true)
    expect(doubtful(user('ann', { email: at('drifted') }), true, stateWith({}))).toBe(false)
  })
})

describe('an address that was last applied, in a state that a person has sealed', () => {
  const chart = desiredOf([person('boss'), person('gus', { email: at('gus.new') })])
  const claimed = { ...boundTo('boss'), unproven: true }

  test('does not tell whose the account is: the chart does', () => {
    const plan = planOf(chart, [user('boss'), user('gus')], bound([], { gus: claimed }), sealed)
    expect([ids(plan).filter((id) => id.endsWith(':gus')), isBlocked(plan)]).toEqual([[], true])
  })

  test('tells it again once the account was seen with the address of the chart, and not before', () => {
    const marksOf = (address: string): unknown[] => {
      const state = bound([], { gus: { ...boundTo('gus'), unproven: true } })
      const all = [user('gus', { email: at(address), department: 'Other' })]
      const better = refreshBindings(
        desiredOf([person('gus', { department: 'Other' })]),
        liveFrom(all, state),
        state,
        sealed,
      )
      return [...better.values()].map(({ unproven }) => unproven)
    }
    expect([marksOf('gus'), marksOf('gustav')]).toEqual([[undefined], [true]])
  })
})
