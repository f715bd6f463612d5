import { describe, expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { Plan, State } from '../../../src/model/files.js'
import { limitFor } from '../../../src/model/limits.js'
import type { Day, PersonKey, UserId } from '../../../src/model/names.js'
import type { DesiredState, Person, Settings, User } from '../../../src/model/people.js'
import { stillActive } from '../../../src/model/still-active.js'
import { isBlocked } from '../../../src/model/verdict.js'
import type { Witness } from '../../../src/model/witness.js'
import { changeDigest } from '../../../src/plan/fingerprint.js'
import { makePlan, type Choices } from '../../../src/plan/plan.js'
import { refreshBindings } from '../../../src/plan/refresh-bindings.js'
import { headline } from '../../../src/render/plan/counts.js'
import { settings } from '../../support/settings.js'
import { desiredOf, liveFrom, personOf, plainChoices, sealed, stateWith, unsealed } from '../../support/worlds.js'

/** A person of the chart: active, reporting to `manager`. */
function person(key: string, manager: string | null, more: Values = {}, rest: Partial<Person> = {}): Person {
  const names = { firstName: key, lastName: 'Example' }
  return personOf(
    key,
    { email: `${key}@acme.example`, ...names, department: 'Sales', manager, active: true, ...more },
    rest,
  )
}

/** The account of a person, as the chart has it unless `more` says otherwise. A manager is an id. */
function user(key: string, manager: string | null, more: Values = {}): User {
  const values = { email: `${key}@acme.example`, firstName: key, lastName: 'Example', department: 'Sales', role: null }
  return {
    id: `u-${key}` as UserId,
    values: { ...values, manager: manager === null ? null : `u-${manager}`, active: true, ...more },
  }
}

/** A state in which these people are bound, and the service was as `applied` says. */
function bound(
  people: readonly Person[],
  applied: Readonly<Record<string, Values>> = {},
  more: Partial<State> = {},
): State {
  const bindings = people.map(({ key, values }) => [
    key,
    { id: `u-${key}` as UserId, applied: { ...values, ...applied[key] } },
  ])
  return { ...stateWith(Object.fromEntries(bindings)), ...more }
}

/** A person who starts on a later day. */
function hireOn(on: Day, { key, values, at }: Person): DesiredState['upcoming'][number] {
  return { on, key, kind: 'hire', values, at }
}

function planOf(
  desired: DesiredState,
  users: readonly User[],
  state: State,
  choices: Partial<Choices> = {},
  witness: Witness = sealed,
): Plan {
  return makePlan(desired, liveFrom(users, state), state, { ...plainChoices, ...choices }, 'espalier test', witness)
}

const ids = ({ changes }: Plan): string[] => changes.map(({ id }) => id)
const codes = ({ findings }: Plan): string[] => findings.map(({ code }) => code)
const heldFor = ({ held }: Plan): string[] => held.map(({ change, reason }) => `${change.id} ${reason}`)

const boss = person('boss', null)
const ann = person('ann', 'boss')
const ben = person('ben', 'ann')
const users = [user('boss', null), user('ann', 'boss'), user('ben', 'ann')]

describe('a team and its department', () => {
  const moved = person('ann', 'boss', { department: 'Platform' })

  test('a warning names who stays behind when the manager gets another one', () => {
    const plan = planOf(desiredOf([boss, moved, ben]), users, bound([boss, ann, ben]))
    expect([codes(plan), isBlocked(plan)]).toEqual([['department-stays'], false])
    expect(plan.findings[0]?.message).toContain('1 person keeps the department "Sales"')
    expect(plan.findings[0]?.message).toContain('ben Example')
  })

  test('not for those who go along, have left, or were elsewhere before', () => {
    const others = [
      person('ben', 'ann', { department: 'Platform' }),
      person('ben', 'ann', { active: false }),
      person('ben', 'ann', { department: 'Finance' }),
      person('ben', 'boss'),
    ]
    for (const other of others) {
      const plan = planOf(desiredOf([boss, moved, other]), users, bound([boss, ann, ben]))
      expect(codes(plan), JSON.stringify(other.values)).toEqual([])
    }
  })
})

describe('matching', () => {
  test('an account with exactly the address of an unbound person is adopted, whatever its case', () => {
    const plan = planOf(
      desiredOf([boss, ann]),
      [users[0] as User, user('ann', 'boss', { email: 'ANN@acme.example' })],
      bound([boss]),
    )
    expect(ids(plan)).toEqual(['adopt:ann', 'update:ann'])
  })

  test('two accounts with the address are an error, and nobody is adopted', () => {
    const twin: User = { ...user('ann', 'boss'), id: 'u-twin' as UserId }
    const plan = planOf(desiredOf([boss, ann]), [...users.slice(0, 2), twin], bound([boss]))
    expect([codes(plan), ids(plan)]).toEqual([['two-accounts'], []])
  })

  test('a renamed key keeps its account, and says so', () => {
    const renamed = person('anna', 'boss', { email: 'ann@acme.example', firstName: 'ann' }, { was: 'ann' as PersonKey })
    const plan = planOf(desiredOf([boss, renamed]), users.slice(0, 2), bound([boss, ann]))
    expect(plan.changes).toMatchObject([{ id: 'adopt:anna', was: 'ann', user: 'u-ann' }])
  })

  test('somebody bound who is gone from the files never leaves: it is an error that says what to write', () => {
    const plan = planOf(desiredOf([boss]), users.slice(0, 2), bound([boss, ann]))
    expect([codes(plan), ids(plan), isBlocked(plan)]).toEqual([['vanished-person'], [], true])
    expect(plan.findings[0]?.message).toContain('espalier state forget ann')
  })

  test('somebody whose account is gone is never made a second time', () => {
    const plan = planOf(desiredOf([boss, ann]), [users[0] as User], bound([boss, ann]))
    expect([codes(plan), ids(plan)]).toEqual([['vanished-user'], []])
  })

  test('a hire with the name of an account outside the chart is an error until newPerson says otherwise', () => {
    const other: User = { ...user('ann', null, { email: 'a.example@else.example' }), id: 'u-9' as UserId }
    const hire = person('ann', 'boss', {}, { newPerson: false })
    const careful = planOf(desiredOf([boss, hire]), [users[0] as User, other], bound([boss]))
    const sure = planOf(
      desiredOf([boss, person('ann', 'boss', {}, { newPerson: true })]),
      [users[0] as User, other],
      bound([boss]),
    )
    expect([codes(careful), codes(sure), ids(sure)]).toEqual([['same-name'], [], ['create:ann']])
  })

  test('newPerson has done its work once there is an account', () => {
    const plan = planOf(desiredOf([boss, person('ann', 'boss', {}, { newPerson: true })]), users, bound([boss, ann]))
    expect([codes(plan), isBlocked(plan)]).toEqual([['new-person-done'], false])
  })
})

describe('a binding to the account of somebody else', () => {
  const chief = user('chief', null, { lastName: 'Chief' })
  const state = stateWith({
    ann: { id: 'u-chief' as UserId, applied: { ...ann.values } },
    boss: { id: 'u-boss' as UserId, applied: boss.values },
  })
  const live = [user('boss', null), chief]

  test.each([
    ["the address is Git's", settings, 'report'],
    ['the address is put back', settings, 'revert'],
    [
      "the address is not Git's",
      { ...settings, manage: new Set(['manager', 'active', 'department'] as const) },
      'report',
    ],
  ] as const)('never changes that account where %s', (_, manage, drift) => {
    const leaver = person('ann', 'boss', { active: false })
    const plan = planOf(desiredOf([boss, leaver], { settings: manage }), live, state, { drift }, unsealed)
    expect([ids(plan), heldFor(plan).every((one) => one.endsWith('drift'))]).toEqual([[], true])
    const after = refreshBindings(desiredOf([boss, ann], { settings: manage }), liveFrom(live, state), state, unsealed)
    expect(after.get('ann' as PersonKey)?.applied.email ?? ann.values.email).toBe(ann.values.email)
  })
})

describe('who an account belongs to', () => {
  test('somebody bound who starts on a later day is left alone until then, and is no new account', () => {
    const start = '2027-01-01' as Day
    const upcoming = [{ on: start, key: 'ann' as PersonKey, kind: 'hire' as const, values: ann.values, at: ann.at }]
    const plan = planOf(desiredOf([boss], { upcoming }), users.slice(0, 2), bound([boss, ann]))
    expect([ids(plan), codes(plan), plan.scheduled.map(({ verb }) => verb)]).toEqual([[], ['starts-later'], ['rehire']])
  })

  test('two keys bound to one account are an error', () => {
    const state = stateWith({ ann: { id: 'u-1' as UserId, applied: {} }, ben: { id: 'u-1' as UserId, applied: {} } })
    const live: User[] = [{ ...user('ann', null), id: 'u-1' as UserId }]
    const plan = planOf(desiredOf([person('ann', null), person('ben', null)]), live, state)
    expect([codes(plan), isBlocked(plan)]).toEqual([['shared-binding', 'other-account'], true])
    expect(plan.findings[1]?.message).toContain('ben Example (ben) is bound to account u-1')
  })

  test('of a state without a seal, nothing is written to an account whose address was changed outside Git', () => {
    const people = [boss, person('ann', 'boss', { department: 'Other' })]
    const live = [users[0] as User, user('ann', 'boss', { email: 'somebody@acme.example' })]
    const plan = planOf(desiredOf(people), live, bound([boss, ann]), {}, unsealed)
    expect([ids(plan), heldFor(plan), plan.drift.map(({ field }) => field)]).toEqual([
      [],
      ['update:ann drift'],
      ['email'],
    ])
  })

  test('where Git does not own the address, the account is known by the one it has', () => {
    const free: Settings = { ...settings, manage: new Set(['department']) }
    const people = [person('ann', null, { department: 'Other' })]
    const desired = desiredOf(people, { settings: free })
    const live = [user('ann', null, { email: 'somebody@acme.example' })]
    const state = bound(people, { ann: { department: 'Sales' } })
    expect(ids(planOf(desired, live, state))).toEqual(['update:ann'])
    expect(refreshBindings(desired, liveFrom(live, state), state, sealed).get('ann' as PersonKey)?.applied.email).toBe(
      'somebody@acme.example',
    )
  })

  test('a manager who was renamed is the same manager: the move of a report is no conflict', () => {
    const anna = person('anna', 'boss', { email: 'ann@acme.example' }, { was: 'ann' as PersonKey })
    const people = [boss, anna, person('ben', 'boss')]
    const state = bound([boss, ann, person('ben', 'boss')], { ben: { manager: 'ann' } })
    const plan = planOf(desiredOf(people), users, state)
    expect([ids(plan), plan.drift]).toEqual([['adopt:anna', 'update:anna', 'move:ben'], []])
  })
})

describe('the first run', () => {
  const fresh = bound([], {}, { hiring: false })

  test('adopts, and holds hires until --first-run is given', () => {
    const plan = planOf(desiredOf([boss, ann]), [users[0] as User], fresh, { firstRun: false })
    expect([ids(plan), heldFor(plan)]).toEqual([['adopt:boss'], ['create:ann first-run']])
    expect(ids(planOf(desiredOf([boss, ann]), [users[0] as User], fresh))).toEqual(['adopt:boss', 'create:ann'])
  })

  test('has no limit on hires', () => {
    const people = Array.from({ length: 60 }, (_, at) => person(`p${at}`, null))
    const tight: Settings = { ...settings, limits: { ...settings.limits, create: { atMost: 1 } } }
    const plan = planOf(desiredOf(people, { settings: tight }), [users[0] as User], fresh)
    expect([plan.changes.length, isBlocked(plan)]).toEqual([60, false])
  })

  test('the rest of a first import whose apply has begun goes on without being asked again', () => {
    const whole = planOf(desiredOf([boss, ann]), [user('other', null)], fresh)
    const begun = { fingerprint: whole.fingerprint, changes: whole.changes.map(changeDigest) }
    const rest = planOf(
      desiredOf([boss, ann]),
      [users[0] as User],
      { ...bound([boss]), hiring: false, begun },
      { firstRun: false },
    )
    expect([ids(rest), rest.held]).toEqual([['create:ann'], []])
  })
})

describe('three-way attribution', () => {
  const at = (applied: string, desired: string, live: string, drift: 'report' | 'revert' = 'report'): Plan =>
    planOf(
      desiredOf([person('ann', null, { department: desired })]),
      [user('ann', null, { department: live })],
      bound([ann], { ann: { manager: null, department: applied } }),
      { drift },
    )

  test.each([
    ['Git changed it', 'A', 'B', 'A', ['update:ann'], []],
    ['the service changed it', 'A', 'A', 'B', [], ['drift']],
    ['both changed it', 'A', 'B', 'C', [], ['conflict']],
    ['both changed it to the same', 'A', 'B', 'B', [], []],
  ])('%s', (_, applied, desired, live, changes, drift) => {
    const plan = at(applied, desired, live)
    expect([ids(plan), plan.drift.map(({ kind }) => kind)]).toEqual([changes, drift])
  })

  test('leavers who were made active again are one finding, with the command that deactivates them', () => {
    const gone = [person('ann', 'boss', { active: false }), person('ben', 'ann', { active: false })]
    const found = (...live: readonly User[]): unknown => {
      const plan = planOf(desiredOf([boss, ...gone]), [user('boss', null), ...live], bound([boss, ...gone]))
      const { message } = plan.findings.find(({ code }) => code === 'leaver-active') ?? { message: '' }
      return [/^.*? left/.exec(message)?.[0], /"(.*)"/.exec(message)?.[1], stillActive(plan).map(({ kind }) => kind)]
    }
    const off = { active: false }
    expect(found(user('ann', 'boss'), user('ben', 'ann', off))).toEqual([
      'ann Example (ann) left',
      'espalier apply --drift revert --only ann',
      ['revived'],
    ])
    expect(found(user('ann', 'boss'), user('ben', 'ann'))).toEqual([
      'ann Example (ann), ben Example (ben) left',
      'espalier apply --drift revert --only ann --only ben',
      ['revived', 'revived'],
    ])
    expect(found(user('ann', 'boss', off), user('ben', 'ann', off))).toEqual([undefined, undefined, []])
  })

  test('--drift revert makes it part of the plan', () => {
    expect(at('A', 'A', 'B', 'revert').changes).toMatchObject([
      { id: 'update:ann', before: { department: 'B' }, after: { department: 'A' } },
    ])
  })

  test('somebody deactivated in the service is reported, not reactivated', () => {
    const top = person('ann', null)
    const plan = planOf(desiredOf([top]), [user('ann', null, { active: false })], bound([top]))
    expect([ids(plan), plan.drift.map(({ field }) => field)]).toEqual([[], ['active']])
  })

  test('a role is written only if it is managed and the key is on the admins list', () => {
    const wanting = person('ann', null, { role: 'admin' })
    const withRole: Settings = { ...settings, manage: new Set([...settings.manage, 'role']) }
    const listed: Settings = { ...withRole, admins: new Set(['ann' as PersonKey]) }
    const state = bound([person('ann', null)])
    const plan = (one: Settings): Plan => planOf(desiredOf([wanting], { settings: one }), [user('ann', null)], state)
    expect([ids(plan(settings)), plan(settings).drift]).toEqual([[], []])
    expect([ids(plan(withRole)), plan(withRole).drift, codes(plan(withRole))]).toEqual([[], [], ['role-not-listed']])
    expect(plan(listed).changes).toMatchObject([{ id: 'update:ann', verb: 'admin' }])
  })
})

describe('order', () => {
  test('boss and report swap places top-down', () => {
    const plan = planOf(desiredOf([person('ann', null), person('boss', 'ann')]), users.slice(0, 2), bound([boss, ann]))
    expect(plan.changes.map(({ id, needs }) => [id, needs])).toEqual([
      ['move:ann', []],
      ['move:boss', ['move:ann']],
    ])
  })

  test('an address goes to its next holder after it was given up', () => {
    const people = [
      person('boss', null),
      person('ann', 'boss', { email: 'sales@acme.example' }),
      person('ben', 'boss', { email: 'new@acme.example' }),
    ]
    const live = [user('boss', null), user('ann', 'boss'), user('ben', 'boss', { email: 'sales@acme.example' })]
    const plan = planOf(
      desiredOf(people),
      live,
      bound(people, { ann: { email: 'ann@acme.example' }, ben: { email: 'sales@acme.example' } }),
    )
    expect(plan.changes.map(({ id, needs }) => [id, needs])).toEqual([
      ['update:ben', []],
      ['update:ann', ['update:ben']],
    ])
  })

  test('two people who swap addresses are an error with the way out', () => {
    const people = [
      person('ann', null, { email: 'ben@acme.example' }),
      person('ben', null, { email: 'ann@acme.example' }),
    ]
    const state = bound(people, { ann: { email: 'ann@acme.example' }, ben: { email: 'ben@acme.example' } })
    const plan = planOf(desiredOf(people), [user('ann', null), user('ben', null)], state)
    expect([codes(plan), ids(plan), isBlocked(plan)]).toEqual([['address-swap'], [], true])
    expect(plan.findings[0]?.message).toContain('third address')
  })

  test('an address that somebody outside the chart has is an error', () => {
    const people = [person('ann', null, { email: 'bot@acme.example' })]
    const state = bound(people, { ann: { email: 'ann@acme.example' } })
    const plan = planOf(desiredOf(people), [user('ann', null), user('bot', null)], state)
    expect([codes(plan), heldFor(plan)]).toEqual([['address-taken'], ['update:ann address']])
  })

  test('somebody leaves after everybody who reports to them has moved or left', () => {
    const people = [boss, person('ann', 'boss', { active: false }), person('ben', 'boss')]
    const plan = planOf(desiredOf(people), users, bound([boss, ann, ben]))
    expect(plan.changes.map(({ id, needs }) => [id, needs])).toEqual([
      ['move:ben', []],
      ['deactivate:ann', ['move:ben']],
    ])
  })

  test('somebody whom an account outside the chart reports to is held, and the reason named', () => {
    const people = [boss, person('ann', 'boss', { active: false })]
    const plan = planOf(desiredOf(people), users, bound([boss, ann]))
    expect(heldFor(plan)).toEqual(['deactivate:ann reports'])
    expect(plan.held[0]?.because).toContain('ben Example still reports to ann Example')
    expect(plan.held[0]?.because).toContain('write "reportsStay: true" for ann in the chart')
    expect(headline(plan).text).toBe('Espalier plan: 1 leaver stays active, no changes')
  })

  test('a leaver goes although accounts outside the chart report to them, where the chart says so', () => {
    const left = person('ann', 'boss', { active: false }, { reportsStay: true })
    const found = (people: readonly Person[], more: readonly User[] = []): unknown => {
      const before = { ann: { active: true } }
      const plan = planOf(desiredOf(people), [...users, ...more], bound(people, before))
      const { message } = plan.findings.find(({ code }) => code === 'reports-stay') ?? {}
      return [ids(plan), heldFor(plan), /manager of (.*), outside/.exec(message ?? '')?.[1]]
    }
    expect(found([boss, left])).toEqual([['deactivate:ann'], [], 'ben Example'])
    expect(found([boss, left], [user('bot', 'ann'), user('old', 'ann', { active: false })])).toEqual([
      ['deactivate:ann'],
      [],
      'ben Example, bot Example',
    ])
    // A person of the chart does not stay, even if only the service has them below the leaver.
    expect(found([boss, left, person('ben', 'boss')])).toEqual([[], ['deactivate:ann reports'], undefined])
  })

  test.each(['zz-left-ann@acme.example', 'ann.example+left@acme.example', 'ann@former.example'])(
    'a leaver whose address was changed first, to %s, goes once the chart has that address',
    (left) => {
      const renamed = [users[0] as User, user('ann', 'boss', { email: left })]
      const planWith = (email: string, witness: Witness): Plan => {
        const people = [boss, person('ann', 'boss', { active: false, email })]
        const before = { ann: { email: 'ann@acme.example', active: true } }
        return planOf(desiredOf(people), renamed, bound(people, before), {}, witness)
      }
      const plan = planWith('ann@acme.example', unsealed)
      expect(headline(plan).text).toBe('Espalier plan: 1 leaver stays active, no changes')
      expect(plan.held[0]?.because).toContain(`to ${left}: write that address for ann in the chart`)
      expect(ids(planWith(left, unsealed))).toEqual(['deactivate:ann'])
      const sealedPlan = planWith('ann@acme.example', sealed)
      expect([ids(sealedPlan), headline(sealedPlan).text]).toEqual([
        ['deactivate:ann'],
        'Espalier plan: 1 person changes, 1 warning',
      ])
    },
  )

  test('an admin leaves after a new admin, where too few would be left without', () => {
    const listed = { manage: new Set([...settings.manage, 'role' as const]), admins: new Set(['ben' as PersonKey]) }
    const chart = [boss, person('ann', 'boss', { active: false }), person('ben', 'boss', { role: 'admin' })]
    const needsOf = (...more: readonly User[]): unknown =>
      planOf(
        desiredOf(chart, { settings: { ...settings, ...listed } }),
        [user('boss', null), user('ann', 'boss', { role: 'admin' }), user('ben', 'boss'), ...more],
        bound(chart, { ann: { active: true }, ben: { role: null } }),
      ).changes.find(({ id }) => id === 'deactivate:ann')?.needs
    expect(needsOf()).toEqual(['update:ben'])
    const admins = ['x', 'y'].map((key) => user(key, null, { role: 'admin' }))
    expect([needsOf(...admins.slice(1)), needsOf(...admins)]).toEqual([['update:ben'], []])
  })

  test('a move that would close a loop, because somebody was moved outside Git, is held with what needs it', () => {
    // The chart: boss > ann > ben > cas. In the service ann was put under cas; Git now moves cas under ben.
    const cas = person('cas', 'ben')
    const people = [boss, ann, ben, cas]
    const live = [user('boss', null), user('ann', 'cas'), user('ben', 'ann'), user('cas', 'boss')]
    const plan = planOf(desiredOf(people), live, bound(people, { cas: { manager: 'boss' } }))
    expect([ids(plan), heldFor(plan)]).toEqual([[], ['move:cas drift']])
    expect(plan.held[0]?.because).toContain('ann Example reports to cas Example')
  })

  test('a rehire takes the new manager along, in one write', () => {
    const people = [boss, person('ann', 'boss')]
    const live = [users[0] as User, user('ann', null, { active: false })]
    const plan = planOf(desiredOf(people), live, bound(people, { ann: { active: false, manager: null } }))
    expect(plan.changes).toMatchObject([
      { id: 'reactivate:ann', verb: 'rehire', after: { active: true, manager: 'boss' } },
    ])
  })

  test('a boss and a report who both return: the boss first, whoever is the manager already', () => {
    const people = [ann, ben].map((one) => ({ ...one, values: { ...one.values, manager: one === ann ? null : 'ann' } }))
    const live = [user('ann', null, { active: false }), user('ben', 'ann', { active: false })]
    const plan = planOf(desiredOf(people), live, bound(people, { ann: { active: false }, ben: { active: false } }))
    expect(plan.changes.map(({ id, needs }) => [id, needs])).toEqual([
      ['reactivate:ann', []],
      ['reactivate:ben', ['reactivate:ann']],
    ])
  })

  test('nobody returns to a manager who was deactivated in the service', () => {
    const people = [person('ann', null), person('ben', 'ann')]
    const live = [user('ann', null, { active: false }), user('ben', 'ann', { active: false })]
    const plan = planOf(desiredOf(people), live, bound(people, { ben: { active: false } }))
    expect(heldFor(plan)).toEqual(['reactivate:ben drift'])
  })

  test('leavers whom the service has in a circle do not wait for each other', () => {
    const people = [person('ann', null, { active: false }), person('ben', null, { active: false })]
    const plan = planOf(desiredOf(people), [user('ann', 'ben'), user('ben', 'ann')], bound([ann, ben]))
    expect([ids(plan), codes(plan)]).toEqual([['deactivate:ann', 'deactivate:ben'], []])
  })

  test('a chain of addresses as long as a company is ordered, and does not end in an overflow', () => {
    const key = (at: number): string => `p${String(at).padStart(5, '0')}`
    const size = 12_000
    const people = Array.from({ length: size }, (_, at) =>
      person(key(at), null, { email: `${key(at + 1)}@acme.example` }),
    )
    const live = people.map((one) => user(one.key, null))
    const state = bound(
      people,
      Object.fromEntries(people.map((one) => [one.key, { email: `${one.key}@acme.example` }])),
    )
    const plan = planOf(desiredOf(people), live, state)
    expect([plan.changes.length, plan.changes[0]?.key, plan.held.length]).toEqual([size, key(size - 1), 0])
  })

  test('of a chain of addresses whose end is taken, only the end is an error', () => {
    const people = [
      person('ann', null, { email: 'ben@acme.example' }),
      person('ben', null, { email: 'bot@acme.example' }),
    ]
    const state = bound(people, { ann: { email: 'ann@acme.example' }, ben: { email: 'ben@acme.example' } })
    const plan = planOf(desiredOf(people), [user('ann', null), user('ben', null), user('bot', null)], state)
    expect(plan.findings.map(({ code, message }) => [code, message.slice(0, 3)])).toEqual([['address-taken', 'ben']])
    expect(heldFor(plan)).toEqual(['update:ben address', 'update:ann address'])
  })

  test('--only takes these people and what they need, and nothing else', () => {
    const hires = [person('new', 'boss'), person('newer', 'new'), person('other', 'boss')]
    const plan = planOf(desiredOf([boss, ...hires]), [users[0] as User], bound([boss]), {
      only: new Set(['newer' as PersonKey]),
    })
    expect(ids(plan)).toEqual(['create:new', 'create:newer'])
  })
})

describe('limits', () => {
  const company = Array.from({ length: 100 }, (_, at) => person(`p${String(at).padStart(3, '0')}`, null))
  const live = company.map(({ key }) => user(key, null))
  const leaving = (count: number, more: Partial<Settings> = {}): DesiredState =>
    desiredOf(
      company.map((one, at) => (at < count ? { ...one, values: { ...one.values, active: false } } : one)),
      {
        settings: {
          ...settings,
          limits: { ...settings.limits, deactivate: { percent: 5, atLeast: 3, atMost: 50 } },
          ...more,
        },
      },
    )

  test.each([
    [4, false],
    [5, false],
    [6, true],
  ])('%i of 100 leave: blocked is %s', (count, blocked) => {
    const plan = planOf(leaving(count), live, bound(company))
    expect([plan.limits.find(({ limit }) => limit === 'deactivate'), isBlocked(plan)]).toEqual([
      { limit: 'deactivate', value: count, bound: 5, blocked },
      blocked,
    ])
  })

  test('a limit is lifted to an exact number, by hand or in the settings until its day', () => {
    const lift = { deactivate: { count: 6, reason: 'office closes', until: '2026-12-01' as Day } }
    const past = { deactivate: { ...lift.deactivate, until: '2026-11-30' as Day } }
    const state = bound(company)
    expect(isBlocked(planOf(leaving(6), live, state, { allow: new Map([['deactivate', 6]]) }))).toBe(false)
    expect(isBlocked(planOf(leaving(7), live, state, { allow: new Map([['deactivate', 6]]) }))).toBe(true)
    expect(isBlocked(planOf(leaving(6, { allow: lift }), live, state))).toBe(false)
    expect(isBlocked(planOf(leaving(7, { allow: lift }), live, state))).toBe(true)
    expect(isBlocked(planOf(leaving(6, { allow: past }), live, state))).toBe(true)
  })

  test.each([
    [50, 3],
    [214, 11],
    [2_000, 50],
    [20_000, 50],
  ])('of %i people at most %i leave in one plan by default', (active, most) => {
    expect(limitFor({ percent: 5, atLeast: 3, atMost: 50 }, active)).toBe(most)
  })

  test('a protected person is never deactivated or given another address', () => {
    const guarded = (values: Values): Plan =>
      planOf(
        desiredOf([person('ann', null, values)], {
          settings: { ...settings, protected: new Set(['ann' as PersonKey]) },
        }),
        [user('ann', null)],
        bound([person('ann', null)]),
      )
    expect(codes(guarded({ active: false }))).toEqual(['protected'])
    expect(codes(guarded({ email: 'other@acme.example' }))).toEqual(['protected'])
    expect(codes(guarded({ department: 'Other' }))).toEqual([])
  })

  test('the same address in another case takes no login away, and does not count as a new one', () => {
    const tight: Settings = { ...settings, limits: { ...settings.limits, email: { atMost: 0 } } }
    const plan = planOf(
      desiredOf([person('ann', null)], { settings: tight }),
      [user('ann', null, { email: 'Ann@acme.example' })],
      bound([person('ann', null)], { ann: { email: 'Ann@acme.example' } }),
    )
    expect([ids(plan), isBlocked(plan)]).toEqual([['update:ann'], false])
  })

  test('two admins stay, unless there were fewer', () => {
    const people = ['ann', 'ben', 'cas'].map((key) => person(key, null))
    const admins = people.map(({ key }) => user(key, null, { role: 'admin' }))
    const without = (...keys: string[]): Plan =>
      planOf(
        desiredOf(
          people.map((one) => (keys.includes(one.key) ? { ...one, values: { ...one.values, active: false } } : one)),
        ),
        admins,
        bound(people),
      )
    expect(isBlocked(without('ann'))).toBe(false)
    expect(isBlocked(without('ann', 'ben'))).toBe(true)
  })

  test('a chart that names fewer than 80 % of those applied last is blocked', () => {
    const strict: Settings = { ...settings, limits: { ...settings.limits, people: { percent: 80 } } }
    const few = company.slice(0, 79)
    const plan = planOf(desiredOf(few, { settings: strict }), live, bound(company))
    expect(plan.limits.find(({ limit }) => limit === 'people')).toEqual({
      limit: 'people',
      value: 79,
      bound: 80,
      blocked: true,
    })
  })

  test.each([
    [100, 30, false],
    [90, 15, false],
    [79, 0, true],
    [79, 20, true],
  ])('of %d people in the files, %d may start on a later day', (count, later, isOver) => {
    const strict: Settings = { ...settings, limits: { ...settings.limits, people: { percent: 80 } } }
    const files = company.slice(0, count)
    const upcoming = files.slice(count - later).map((one) => hireOn('2026-12-15' as Day, one))
    const plan = planOf(desiredOf(files.slice(0, count - later), { settings: strict, upcoming }), live, bound(company))
    const limit = plan.limits.find((one) => one.limit === 'people')
    expect([limit?.value, limit?.blocked]).toEqual([count, isOver])
  })
})

describe('a leaver whose last day goes on', () => {
  const leaving = (more: Partial<Person>): Plan =>
    planOf(desiredOf([boss, person('ann', 'boss', { active: false }, more)]), users.slice(0, 2), bound([boss, ann]))

  test('is not deactivated yet, and nothing waits or has drifted', () => {
    const plan = leaving({ end: '2026-11-30' as Day, onLastDay: true })
    expect([ids(plan), heldFor(plan), plan.drift, codes(plan)]).toEqual([[], [], [], []])
    expect(ids(leaving({ end: '2026-11-30' as Day }))).toEqual(['deactivate:ann'])
  })

  test('is not called active again, whatever was applied last', () => {
    const last = person('ann', 'boss', { active: false }, { end: '2026-11-30' as Day, onLastDay: true })
    const state = bound([boss, ann], { ann: { active: false } })
    const plan = planOf(desiredOf([boss, last]), users.slice(0, 2), state)
    expect([codes(plan), ids(plan)]).toEqual([[], []])
    const over = planOf(desiredOf([boss, person('ann', 'boss', { active: false })]), users.slice(0, 2), state)
    expect(codes(over)).toEqual(['leaver-active'])
  })

  const left = { active: false }
  const goesOn = { end: '2026-11-30' as Day, onLastDay: true } as const

  test('holds no manager who leaves on the same day, and the plan says who follows', () => {
    const going = [boss, person('ann', 'boss', left), person('ben', 'ann', left, goesOn)]
    const plan = planOf(desiredOf(going), users, bound([boss, ann, ben]))
    expect([ids(plan), heldFor(plan), codes(plan)]).toEqual([['deactivate:ann'], [], ['reports-stay']])
    expect(plan.findings[0]?.message).toContain(
      'still the manager of ben Example, who leaves too: the last day goes on',
    )
    const after = users.map((one) => (one.id === 'u-ann' ? user('ann', 'boss', left) : one))
    const next = planOf(desiredOf([...going.slice(0, 2), person('ben', 'ann', left)]), after, bound([boss, ann, ben]))
    expect([ids(next), heldFor(next), codes(next)]).toEqual([['deactivate:ben'], [], []])
  })

  test('holds no manager above a manager either, and a report who stays still holds the leaver', () => {
    const chain = [person('boss', null, left), person('ann', 'boss', left), person('ben', 'ann', left, goesOn)]
    expect(ids(planOf(desiredOf(chain), users, bound([boss, ann, ben])))).toEqual(['deactivate:ann', 'deactivate:boss'])
    const stays = [boss, person('ann', 'boss', left), person('cas', 'ann'), person('ben', 'ann', left, goesOn)]
    const plan = planOf(desiredOf(stays), [...users, user('cas', 'ann')], bound([boss, ann, ben, person('cas', 'ann')]))
    expect([ids(plan), heldFor(plan).length]).toEqual([[], 1])
  })
})

describe('the line of a person who comes back on a later day', () => {
  const scheduled = (values: Values, live: User): Plan['scheduled'] => {
    const upcoming = [hireOn('2027-01-01' as Day, person('ann', 'boss', values))]
    return planOf(desiredOf([boss], { upcoming }), [user('boss', null), live], bound([boss, ann])).scheduled
  }
  const left = { active: false }

  test.each<readonly [string, Values, User, Values]>([
    ['nothing but the account', {}, user('ann', 'boss', left), { active: true }],
    ['what has changed', { department: 'Ops' }, user('ann', 'boss', left), { department: 'Ops', active: true }],
    ['another manager', {}, user('ann', null, left), { manager: 'boss', active: true }],
    ['no account that is active', { lastName: 'Ray' }, user('ann', 'boss'), { lastName: 'Ray' }],
  ])('says just what will be sent: %s', (_, values, live, sent) => {
    const [line, ...more] = scheduled(values, live)
    expect([line?.verb, line?.name, line?.values, more]).toEqual([
      'rehire',
      `ann ${String(values.lastName ?? 'Example')}`,
      sent,
      [],
    ])
  })
})

describe('what people are told', () => {
  test('who gains access to whose reviews: the part of the tree that moves, for everybody above its new place', () => {
    const people = [boss, person('ann', 'boss'), person('ben', 'ann'), person('cas', 'boss'), person('dora', 'cas')]
    const live = [...users.slice(0, 2), user('ben', 'cas'), user('cas', 'boss'), user('dora', 'ben')]
    const plan = planOf(desiredOf(people), live, bound(people, { ben: { manager: 'cas' }, dora: { manager: 'cas' } }))
    expect(ids(plan)).toEqual(['move:ben'])
    expect(plan.access).toEqual([{ manager: 'ann', name: 'ann Example', people: ['ben', 'dora'] }])
    expect(plan.changes[0]?.reports).toBe(1)
  })

  test('the fingerprint names what would be written, and nothing else', () => {
    const one = planOf(desiredOf([boss, ann]), [users[0] as User], bound([boss]))
    const again = planOf(
      desiredOf([boss, { ...ann, at: { file: 'elsewhere.yaml', line: 9, column: 3 } }]),
      [users[0] as User],
      bound([boss]),
    )
    const other = planOf(
      desiredOf([boss, person('ann', 'boss', { department: 'Other' })]),
      [users[0] as User],
      bound([boss]),
    )
    expect(again.fingerprint).toBe(one.fingerprint)
    expect(other.fingerprint).not.toBe(one.fingerprint)
  })

  test('a department that is renamed on a later day counts once, as on that day', () => {
    const keys = ['p0', 'p1', 'p2', 'p3']
    const tight: Settings = { ...settings, limits: { ...settings.limits, department: { atMost: 2 } } }
    const top = person('boss', null, { department: 'Board' })
    const people = [top, ...keys.map((key) => person(key, 'boss'))]
    const live = [user('boss', null, { department: 'Board' }), ...keys.map((key) => user(key, 'boss'))]
    const codesFor = (going: readonly string[]): string[] => {
      const upcoming = going.map((key) => ({
        on: '2027-01-01' as Day,
        key: key as PersonKey,
        kind: 'change' as const,
        values: { department: 'Field sales' },
        at: ann.at,
      }))
      return codes(planOf(desiredOf(people, { settings: tight, upcoming }), live, bound(people)))
    }
    expect(codesFor(keys)).toEqual([])
    expect(codesFor(keys.slice(1))).toEqual(['limit-ahead'])
  })

  test('a day on which a limit would block is a warning today', () => {
    const upcoming = Array.from({ length: 4 }, (_, at) => ({
      on: '2027-01-01' as Day,
      key: `p${at}` as PersonKey,
      kind: 'leave' as const,
      values: { active: false },
      at: ann.at,
    }))
    const tight: Settings = { ...settings, limits: { ...settings.limits, deactivate: { atMost: 3 } } }
    const plan = planOf(desiredOf([ann], { settings: tight, upcoming }), [user('ann', 'boss')], bound([ann]))
    expect([codes(plan), isBlocked(plan)]).toEqual([['limit-ahead'], false])
    const lift = { deactivate: { count: 4, reason: 'office closes', until: '2027-01-01' as Day } }
    const lifted = desiredOf([ann], { settings: { ...tight, allow: lift }, upcoming })
    expect(codes(planOf(lifted, [user('ann', 'boss')], bound([ann])))).toEqual([])
  })
})
