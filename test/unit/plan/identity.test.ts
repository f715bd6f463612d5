import { describe, expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { Binding, Plan, State } from '../../../src/model/files.js'
import type { Day, PersonKey, UserId } from '../../../src/model/names.js'
import type { Aside, DesiredState, Person, Upcoming, User } from '../../../src/model/people.js'
import { isBlocked } from '../../../src/model/verdict.js'
import { makePlan } from '../../../src/plan/plan.js'
import { refreshBindings } from '../../../src/plan/refresh-bindings.js'
import { forget } from '../../../src/state/state.js'
import { openJournal } from '../../../src/state/journal.js'
import { desiredOf, liveFrom, personOf, plainChoices, sealed, stateWith } from '../../support/worlds.js'

const at = (name: string): string => `${name}@acme.example`
const split = (name: string): Values => ({
  firstName: name.split(' ')[0] ?? '',
  lastName: name.slice(name.indexOf(' ') + 1),
})

/** A person with a name such as "Ada Lovelace" and an address made of the key. */
function person(key: string, name: string, more: Values = {}, rest: Partial<Person> = {}): Person {
  const values = { email: at(key), ...split(name), department: 'Sales', manager: null, active: true, ...more }
  return personOf(key, values, rest)
}

/** An account as a person would have it. */
function user(id: string, name: string, email: string, more: Values = {}): User {
  const values = { email, ...split(name), department: 'Sales', role: null, manager: null, active: true, ...more }
  return { id: id as UserId, values }
}

function bound(...all: readonly (readonly [Person, id: string])[]): State {
  const entries = all.map(([{ key, values }, id]): [string, Binding] => [key, { id: id as UserId, applied: values }])
  return stateWith(Object.fromEntries(entries))
}

function planOf(
  desired: DesiredState,
  users: readonly User[],
  state = stateWith({}),
  aside: readonly Aside[] = [],
): Plan {
  const live = { ...liveFrom(users, state), aside }
  return makePlan(desired, live, state, plainChoices, 'test', sealed)
}

function later(one: Person, on: string, rest: Partial<Upcoming> = {}): Upcoming {
  return { key: one.key, values: one.values, at: one.at, kind: 'hire', on: on as Day, ...rest }
}

const ids = ({ changes }: Plan): string[] => changes.map(({ id }) => id)
const codes = ({ findings }: Plan): string[] => findings.map(({ code }) => code)
const said = ({ findings }: Plan, code: string): string => findings.find((one) => one.code === code)?.message ?? ''
/** What blocks, the codes of all findings, and the changes. */
const sum = (plan: Plan): unknown => [isBlocked(plan), codes(plan), ids(plan)]

const boss = person('boss', 'Una Top')
const chief = user('u1', 'Una Top', at('boss'))

describe('1.1: an account that would be adopted under another name', () => {
  const jane = user('u3', 'Jane Smith', at('j.smith'), { active: false })

  test.each([
    ['an inactive account', jane, 'John Smith', /account u3 \(Jane Smith, j\.smith@acme\.example, inactive\)/],
    [
      'an active account',
      user('u3', 'Jane Smith', at('j.smith')),
      'John Smith',
      /\(Jane Smith, j\.smith@acme\.example\)/,
    ],
    ['another case of the address', user('u3', 'Zoe Quist', 'J.SMITH@acme.example'), 'Joe Smith', /Zoe Quist/],
    ['a leaver', user('u3', 'Zoe Quist', at('j.smith')), 'Jo Smith', /Zoe Quist/],
  ])('is an error that names its person: %s', (what, account, name, words) => {
    const values = { email: at('j.smith'), active: what !== 'a leaver' }
    const plan = planOf(desiredOf([person('john.smith', name, values)]), [account])
    expect([isBlocked(plan), codes(plan)]).toEqual([true, ['adopts-another']])
    expect(said(plan, 'adopts-another')).toMatch(words)
    expect(said(plan, 'adopts-another')).toContain('write "samePerson: true"')
    expect(said(plan, 'adopts-another')).toContain('give that account another address first')
  })

  test('is always an error with newPerson, also beside samePerson', () => {
    for (const words of [{ newPerson: true }, { newPerson: true, samePerson: true }]) {
      const plan = planOf(desiredOf([person('john.smith', 'John Smith', { email: at('j.smith') }, words)]), [jane])
      expect([isBlocked(plan), codes(plan)]).toEqual([true, ['adopts-another']])
      expect(said(plan, 'adopts-another')).toContain(
        "account u3 is Jane Smith's: give that account another address first",
      )
      expect(said(plan, 'adopts-another')).not.toContain('"samePerson')
    }
  })

  test.each([
    ['inactive', 'Jane Smith', { active: false }],
    ['active', 'Jane Smith', {}],
    ['of nearly the same name', 'Smith Jane', { active: false }],
  ])('is an error of a namesake with newPerson: an account that is %s', (_, name, more) => {
    const account = user('u3', name, at('j.smith'), more)
    const hire = person('jane.two', 'Jane Smith', { email: at('j.smith') })
    const plan = planOf(desiredOf([{ ...hire, newPerson: true }]), [account])
    expect([isBlocked(plan), codes(plan)]).toEqual([true, ['adopts-another']])
    expect(said(plan, 'adopts-another')).toContain(`account u3 is ${name}'s: give that account another address first`)
    expect(said(plan, 'adopts-another')).toContain('delete "newPerson: true"')
    expect([isBlocked(planOf(desiredOf([hire]), [account])), codes(planOf(desiredOf([hire]), [account]))]).toEqual([
      false,
      [],
    ])
  })

  test('is asked about before the day on which the person starts', () => {
    const john = person('john.smith', 'John Smith', { email: at('j.smith') })
    const asked = (rest: Partial<Upcoming>): unknown =>
      sum(
        planOf(desiredOf([boss], { upcoming: [later(john, '2027-02-01', rest)] }), [chief, jane], bound([boss, 'u1'])),
      )
    expect(asked({})).toEqual([true, ['adopts-another'], []])
    expect(asked({ newPerson: true })).toEqual([true, ['adopts-another'], []])
    expect(asked({ samePerson: true })).toEqual([false, [], []])
  })

  test('ways out: samePerson adopts it, another address leaves it alone', () => {
    const married = person('john.smith', 'John Smith', { email: at('j.smith') }, { samePerson: true })
    expect(sum(planOf(desiredOf([married]), [jane]))).toEqual([
      false,
      [],
      ['adopt:john.smith', 'reactivate:john.smith'],
    ])
    const hire = person('john.smith', 'John Smith', { email: at('j.smith') })
    expect(sum(planOf(desiredOf([hire]), [user('u3', 'Jane Smith', at('jane.old'))]))).toEqual([
      false,
      [],
      ['create:john.smith'],
    ])
  })

  test.each(['José Núñez', 'Nunez Jose', 'Jose A. Nunez', ' '])(
    'is none where the name is the same or near: %s',
    (name) => {
      const jose = person('jose', 'Jose Nunez')
      const plan = planOf(desiredOf([jose]), [user('u3', name, at('jose'))])
      expect([isBlocked(plan), codes(plan), ids(plan)[0]]).toEqual([false, [], 'adopt:jose'])
    },
  )
})

describe('1.2: a hire with the name of a person of the chart', () => {
  const left = person('mara.lind', 'Mara Lind', { active: false })
  const gone = user('u3', 'Mara Lind', at('mara.lind'), { active: false })
  const again = person('m.lind', 'Mara Lind', { email: at('mara.lind2') })

  test.each([
    ['a leaver', left, /\(mara\.lind\), who has left, has the same name.*take mara\.lind back: remove "status: left"/],
    ['a leaver by end', { ...left, end: '2026-10-31' as Day }, /take mara\.lind back: remove "end" there/],
    [
      'a transfer as two entries',
      person('mara.lind', 'Mara Lind', {}, { end: '2026-12-31' as Day }),
      /who leaves after 2026-12-31.*delete this entry, and write what changes at mara\.lind, without "end"/,
    ],
    ['a person who stays', person('mara.lind', 'Mara Lind'), /who is in the chart, has the same name/],
  ])('is an error until newPerson says otherwise: %s', (_, known, words) => {
    const users = [user('u3', 'Mara Lind', at('mara.lind'), { active: known.values.active ?? null })]
    const plan = planOf(desiredOf([known, again]), users, bound([known, 'u3']))
    expect([isBlocked(plan), codes(plan)]).toEqual([true, ['same-name']])
    expect(said(plan, 'same-name')).toMatch(words)
    const sure = planOf(desiredOf([known, { ...again, newPerson: true }]), users, bound([known, 'u3']))
    expect(sum(sure)).toEqual([false, [], ['create:m.lind']])
  })

  test('is asked about before the day on which the hire starts', () => {
    const asked = (rest: Partial<Upcoming>): unknown => {
      const upcoming = [later(again, '2027-01-01', rest)]
      return sum(planOf(desiredOf([left], { upcoming }), [gone], bound([left, 'u3'])))
    }
    expect(asked({})).toEqual([true, ['same-name'], []])
    expect(asked({ newPerson: true })).toEqual([false, [], []])
  })

  test('of two hires with one name one is asked, and one word is enough', () => {
    const other = person('mara.lind', 'Mara Lind')
    expect(codes(planOf(desiredOf([again, other]), [chief]))).toEqual(['same-name'])
    expect(sum(planOf(desiredOf([{ ...again, newPerson: true }, other]), [chief]))).toEqual([
      false,
      [],
      ['create:m.lind', 'create:mara.lind'],
    ])
    const upcoming = [later(other, '2027-01-01')]
    expect(codes(planOf(desiredOf([again], { upcoming }), [chief]))).toEqual(['same-name'])
  })

  test('ways out: the old key is taken back, or the new one says was', () => {
    const back = person('mara.lind', 'Mara Lind', { email: at('mara.lind2') })
    expect(sum(planOf(desiredOf([back]), [gone], bound([left, 'u3'])))).toEqual([false, [], ['reactivate:mara.lind']])
    const renamed = { ...again, was: 'mara.lind' as PersonKey }
    expect(sum(planOf(desiredOf([renamed]), [gone], bound([left, 'u3'])))).toEqual([
      false,
      [],
      ['adopt:m.lind', 'reactivate:m.lind'],
    ])
  })
})

describe('1.3: a hire with the name of an account outside the chart, as people read it', () => {
  test.each([
    ['José Núñez', 'Jose Nunez'],
    ['Zoë Brontë'.normalize('NFD'), 'Zoë Brontë'.normalize('NFC')],
    ['Una O’Neill', "Una O'Neill"],
    ['Anna\u00a0Lena Meier', 'Anna Lena Meier'],
    ['Anne-Marie Roux', 'Anne Marie Roux'],
    ['MARA LIND', 'Mara Lind'],
  ])('is an error: %s', (known, name) => {
    const account = user('u9', known, 'x1@else.example')
    const plan = planOf(desiredOf([person('hire', name)]), [account])
    expect([isBlocked(plan), codes(plan)]).toEqual([true, ['same-name']])
    expect(codes(planOf(desiredOf([person('hire', name, {}, { newPerson: true })]), [account]))).toEqual([])
  })

  test.each([
    ['Lo Kit', 'Kit Lo'],
    ['Jane A. Smith', 'Jane Smith'],
    ['Jürgen Müller', 'Juergen Mueller'],
  ])('is a warning where it is near: %s', (known, name) => {
    const account = user('u9', known, 'x1@else.example')
    const plan = planOf(desiredOf([person('hire', name)]), [account])
    expect(sum(plan)).toEqual([false, ['near-name'], ['create:hire']])
    expect(said(plan, 'near-name')).toContain('has nearly the same name')
    expect(codes(planOf(desiredOf([person('hire', name, {}, { newPerson: true })]), [account]))).toEqual([])
  })

  test('ways out: the address of the account adopts it, also where only the address is alike', () => {
    const account = user('u9', 'José Núñez', 'x1@else.example')
    const known = person('hire', 'Jose Nunez', { email: 'x1@else.example' })
    expect(sum(planOf(desiredOf([known]), [account]))).toEqual([false, [], ['adopt:hire', 'update:hire']])
    const local = user('u9', 'Zoe Quist', 'hire@else.example')
    const plan = planOf(desiredOf([person('hire', 'Ada Lovelace')]), [local])
    expect(said(plan, 'same-name')).toContain('has the same part before the @')
    expect(said(plan, 'same-name')).toContain('write that address here with "samePerson: true"')
    const same = person('hire', 'Ada Lovelace', { email: 'hire@else.example' }, { samePerson: true })
    expect(sum(planOf(desiredOf([same]), [local]))).toEqual([false, [], ['adopt:hire', 'update:hire']])
  })
})

describe('1.4: a hire with the name of an account that is set aside', () => {
  test.each([
    ['a guest', 'Kit Lo', 'same-name', true],
    ['a placeholder', 'KIT LO', 'same-name', true],
    ['a guest', 'Lo Kit', 'near-name', false],
    ['a guest', 'Ann Ray', undefined, false],
  ])('%s, %s', (sort, name, code, blocks) => {
    const aside = [{ ...user('g1', name, 'x1@agency.example'), sort }]
    const plan = planOf(desiredOf([person('kit', 'Kit Lo')]), [chief], stateWith({}), aside)
    expect([isBlocked(plan), codes(plan)]).toEqual([blocks, code === undefined ? [] : [code]])
    expect(said(plan, code ?? '')).toContain(code === undefined ? '' : `but ${sort}, account g1 (${name}`)
    const sure = planOf(desiredOf([person('kit', 'Kit Lo', {}, { newPerson: true })]), [chief], stateWith({}), aside)
    expect(sum(sure)).toEqual([false, [], ['create:kit']])
  })
})

describe('1.5: a key that changes to another person', () => {
  const ada = person('ada', 'Ada Lovelace')
  const hers = user('u3', 'Ada Lovelace', at('ada'))
  const zoe = person('ada', 'Zoe Quist', { email: at('zoe') })

  test.each([
    ['name and address', zoe, hers],
    ['the name alone', person('ada', 'Zoe Quist'), hers],
    ['the last name and the address', person('ada', 'Ada Quist', { email: at('quist') }), hers],
    ['the first name', person('ada', 'Zoe Lovelace'), hers],
    ['a leaver who comes back as another', zoe, user('u3', 'Ada Lovelace', at('ada'), { active: false })],
  ])('is the first warning, with both people and both ways out: %s', (_, now, account) => {
    const state = bound([{ ...ada, values: { ...ada.values, active: account.values.active ?? null } }, 'u3'])
    const plan = planOf(
      desiredOf([now], { warnings: [{ severity: 'warning', code: 'x', message: '' }] }),
      [account],
      state,
    )
    expect([isBlocked(plan), codes(plan)]).toEqual([false, ['another-person', 'x']])
    expect(said(plan, 'another-person')).toMatch(
      /Account u3 is Ada Lovelace's under the key ada, .*gets the name .*a new key, and keep ada for Ada Lovelace.*"samePerson: true"/,
    )
    const error = planOf(desiredOf([{ ...now, newPerson: true }]), [account], state)
    expect([isBlocked(error), codes(error)]).toEqual([true, ['another-person']])
  })

  test('is named before its day, and is not done before it', () => {
    const change = { ...later(ada, '2027-01-01'), kind: 'change' as const, values: { ...split('Zoe Quist') } }
    const plan = planOf(desiredOf([ada], { upcoming: [change] }), [hers], bound([ada, 'u3']))
    expect([isBlocked(plan), codes(plan)]).toEqual([false, ['another-person']])
    expect(said(plan, 'another-person')).toContain('gets the name Zoe Quist on 2027-01-01')
    const same = desiredOf([{ ...ada, samePerson: true }], { upcoming: [change] })
    expect(codes(planOf(same, [hers], bound([ada, 'u3'])))).toEqual([])
    const move = { ...change, values: { department: 'Other' } }
    expect(codes(planOf(desiredOf([ada], { upcoming: [move] }), [hers], bound([ada, 'u3'])))).toEqual([])
  })

  test.each([
    ['another name', 'Zoe Quist', {}, [false, ['another-person'], []]],
    ['another last name', 'Ada Quist', {}, [false, ['another-person'], []]],
    ['newPerson', 'Zoe Quist', { newPerson: true }, [true, ['another-person'], []]],
    ['samePerson', 'Zoe Quist', { samePerson: true }, [false, [], []]],
    ['the same name', 'Áda Lovelace', {}, [false, [], []]],
  ])('is named before the day of a return: %s', (_, name, words, right) => {
    const gone = { ...ada, values: { ...ada.values, active: false } }
    const back = later(person('ada', name), '2027-01-01', words)
    const account = user('u3', 'Ada Lovelace', at('ada'), { active: false })
    const plan = planOf(desiredOf([boss], { upcoming: [back] }), [chief, account], bound([boss, 'u1'], [gone, 'u3']))
    expect([isBlocked(plan), codes(plan).filter((code) => code !== 'starts-later'), ids(plan)]).toEqual(right)
    const isAsked = codes(plan).includes('another-person')
    expect(said(plan, 'another-person').includes(`gets the name ${name} on 2027-01-01`)).toBe(isAsked)
  })

  test('is one where Git owns the address alone', () => {
    const free = { ...desiredOf([zoe]).settings, manage: new Set(['email'] as const) }
    const plan = planOf(desiredOf([zoe], { settings: free }), [hers], bound([ada, 'u3']))
    expect([codes(plan), ids(plan)]).toEqual([['another-person'], ['update:ada']])
  })

  test('ways out: a new key, or samePerson, which is taken out once it is done', () => {
    const apart = [person('ada', 'Ada Lovelace', { active: false }), person('zoe', 'Zoe Quist')]
    expect(sum(planOf(desiredOf(apart), [hers], bound([ada, 'u3'])))).toEqual([
      false,
      [],
      ['create:zoe', 'deactivate:ada'],
    ])
    const same = { ...zoe, samePerson: true }
    expect(sum(planOf(desiredOf([same]), [hers], bound([ada, 'u3'])))).toEqual([false, [], ['update:ada']])
    const done = planOf(desiredOf([same]), [user('u3', 'Zoe Quist', at('zoe'))], bound([zoe, 'u3']))
    expect(sum(done)).toEqual([false, ['same-person-done'], []])
  })

  test.each([
    ['an accent', person('ada', 'Áda Lovelace')],
    ['a middle name', person('ada', 'Ada King Lovelace', { email: at('king') })],
    ['the address', person('ada', 'Ada Lovelace', { email: at('lovelace') })],
  ])('is none where the name stays: %s', (_, now) => {
    expect(codes(planOf(desiredOf([now]), [hers], bound([ada, 'u3'])))).toEqual([])
  })

  test('is none where the name was changed outside Git, and is put back', () => {
    const live = [user('u3', 'Zoe Quist', at('ada'))]
    const choices = { ...plainChoices, drift: 'revert' as const }
    const state = bound([ada, 'u3'])
    const plan = makePlan(desiredOf([ada]), liveFrom(live, state), state, choices, 'test', sealed)
    expect(sum(plan)).toEqual([false, [], ['update:ada']])
  })
})

describe('1.6: a key that is renamed without was', () => {
  const old = person('ada.l', 'Ada Lovelace', { email: at('ada') })
  const hers = user('u3', 'Ada Lovelace', at('ada'))

  test.each([
    ['the same name', person('ada.lovelace', 'Ada Lovelace', { email: at('ada') }), hers],
    ['another name', person('ada.king', 'Ada King', { email: at('ada') }), hers],
    ['capitals in the address', person('ada.lovelace', 'Ada Lovelace', { email: 'ADA@acme.example' }), hers],
    ['a leaver', person('ada.lovelace', 'Ada Lovelace', { email: at('ada'), active: false }), hers],
    [
      'the address last applied, which has drifted',
      person('ada.lovelace', 'Ada Lovelace', { email: at('ada') }),
      user('u3', 'Ada Lovelace', at('zz-ada')),
    ],
  ])('is one finding that says what to write: %s', (_, now, account) => {
    const plan = planOf(desiredOf([now]), [account], bound([old, 'u3']))
    expect([isBlocked(plan), codes(plan)]).toEqual([true, ['renamed-key']])
    expect(said(plan, 'renamed-key')).toContain('write "was: ada.l" here')
    const renamed = planOf(desiredOf([{ ...now, was: 'ada.l' as PersonKey }]), [account], bound([old, 'u3']))
    expect([isBlocked(renamed), ids(renamed)[0]]).toEqual([false, `adopt:${now.key}`])
    expect(codes(renamed).filter((code) => code !== 'drifted-account')).toEqual([])
  })

  test('way out for two people: the old key is back as a leaver, and the new one has another address', () => {
    const apart = [{ ...old, values: { ...old.values, active: false } }, person('zoe', 'Zoe Quist')]
    expect(sum(planOf(desiredOf(apart), [hers], bound([old, 'u3'])))).toEqual([
      false,
      [],
      ['create:zoe', 'deactivate:ada.l'],
    ])
  })
})

describe('1.7: a key, a name and an address that change together without was', () => {
  const place = { department: 'Sales', manager: 'boss' }
  const ada = person('ada.lovelace', 'Ada Lovelace', place)
  const hers = user('u3', 'Ada Lovelace', at('ada.lovelace'), { manager: 'u1' })
  const state = bound([boss, 'u1'], [ada, 'u3'])

  test.each([
    ['a marriage', person('ada.king', 'Ada King', place)],
    ['a transition', person('tom.lovelace', 'Tom Lovelace', place)],
    ['a spelling', person('a.lovelace', 'Áda Lovelace', { department: 'Other', manager: null })],
    ['a middle name', person('ada.k.lovelace', 'Ada King Lovelace', { manager: null })],
    ['a marriage where no department is written', { ...person('ada.king', 'Ada King'), values: { email: at('ada.king'), ...split('Ada King'), manager: 'boss', active: true } }], // prettier-ignore
  ])('names the hire who may be the same, was first: %s', (_, now) => {
    const plan = planOf(desiredOf([boss, now]), [chief, hers], state)
    expect([isBlocked(plan), codes(plan)]).toEqual([true, ['vanished-person']])
    const words = said(plan, 'vanished-person')
    expect(words).toContain(`(${now.key}) is the same person, write "was: ada.lovelace" there`)
    expect(words.indexOf('was:')).toBeLessThan(words.indexOf('status: left'))
    const renamed = planOf(desiredOf([boss, { ...now, was: 'ada.lovelace' as PersonKey }]), [chief, hers], state)
    expect([isBlocked(renamed), codes(renamed), ids(renamed).slice(0, 2)]).toEqual([
      false,
      now.values.department === undefined ? ['not-managed'] : [],
      [`adopt:${now.key}`, `update:${now.key}`],
    ])
  })

  test.each([
    ['another manager', person('ada.king', 'Ada King', { manager: null })],
    ['another department', person('ada.king', 'Ada King', { ...place, department: 'Other' })],
    ['another name', person('zoe', 'Zoe Quist', place)],
  ])('names no other hire: %s', (_, now) => {
    const plan = planOf(desiredOf([boss, now]), [chief, hers], state)
    expect(codes(plan)).toEqual(['vanished-person'])
    expect(said(plan, 'vanished-person')).not.toContain(now.key)
  })
})

describe('1.8: two accounts that were merged in the product', () => {
  const ann = person('ann.ray', 'Ann Ray', { email: at('ann.old') })
  const dead = user('u3', 'Ann Ray', at('ann.old'), { active: false })
  const now = person('ann.ray', 'Ann Ray', { email: at('ann.ray') })

  test.each([
    ['the chart gets the address', dead, user('u4', 'Ann Ray', at('ann.ray')), now],
    ['the name has an accent', dead, user('u4', 'Ánn Ray', 'ANN.RAY@acme.example'), now],
    ['the dead account lost the address', user('u3', 'Ann Ray', at('zz'), { active: false }), user('u4', 'Ann Ray', at('ann.old')), ann], // prettier-ignore
    ['the key was renamed too', dead, user('u4', 'Ann Ray', at('ann.ray')), { ...person('ann', 'Ann Ray', { email: at('ann.ray') }), was: 'ann.ray' as PersonKey }], // prettier-ignore
  ])('are named, with the command that binds the living one: %s', (_, old, living, chart) => {
    const plan = planOf(desiredOf([chart]), [old, living], bound([ann, 'u3']))
    expect([isBlocked(plan), codes(plan).filter((code) => code !== 'drifted-account')]).toEqual([
      true,
      ['merged-account'],
    ])
    expect(said(plan, 'merged-account')).toMatch(
      /is bound to account u3, which is inactive, while account u4 .*"espalier state forget ann\.ray"/,
    )
    const after = forget(bound([ann, 'u3']), 'ann.ray' as PersonKey)
    const next = planOf(desiredOf([chart]), [old, living], after)
    expect([isBlocked(next), codes(next), next.changes[0]]).toMatchObject([false, [], { action: 'adopt', user: 'u4' }])
  })

  test.each([
    ['another name', dead, user('u4', 'Zoe Quist', at('ann.ray'))],
    ['an account that is active', user('u3', 'Ann Ray', at('ann.old')), user('u4', 'Ann Ray', at('ann.ray'))],
  ])('is a taken address with %s', (_, old, living) => {
    expect(codes(planOf(desiredOf([now]), [old, living], bound([ann, 'u3'])))).toEqual(['address-taken'])
  })
})

describe('1.9: what the state remembers of others', () => {
  const grace = person('grace', 'Grace Hopper')
  const accounts = (manager: string): User[] => [
    user('u2', 'Grace Hopper', at('grace')),
    user('u3', 'Ada Lovelace', at('ada')),
    user('u4', 'Bob Low', at('bob'), { manager }),
  ]
  const ada = person('ada.l', 'Ada Lovelace', { email: at('ada') })
  const bob = person('bob', 'Bob Low', { manager: 'ada.l' })
  const state = bound([grace, 'u2'], [ada, 'u3'], [bob, 'u4'])
  const renamed = person('ada.lovelace', 'Ada Lovelace', { email: at('ada') }, { was: 'ada.l' as PersonKey })
  const below = (manager: string): Person => person('bob', 'Bob Low', { manager })

  /** The state after the plan was applied. */
  function applied(desired: DesiredState, users: readonly User[], start: State): State {
    const plan = planOf(desired, users, start)
    const journal = openJournal({ save: async () => undefined }, start, start)
    for (const change of plan.changes) journal.record(change, change.user ?? ('new' as UserId))
    journal.settle(refreshBindings(desired, liveFrom(users, start), journal.state(), sealed))
    return journal.state()
  }

  test('follows a renaming: the next move is a move', () => {
    const after = applied(desiredOf([grace, renamed, below('ada.lovelace')]), accounts('u3'), state)
    expect([Object.keys(after.bindings), after.bindings['bob' as PersonKey]?.applied.manager]).toEqual([
      ['grace', 'bob', 'ada.lovelace'],
      'ada.lovelace',
    ])
    const { was: _, ...settled } = renamed
    const plan = planOf(desiredOf([grace, settled, below('grace')]), accounts('u3'), after)
    expect([ids(plan), plan.drift]).toEqual([['move:bob'], []])
  })

  test('follows a renaming of a person whose report vanished, and of one who has an open write', () => {
    const open = { key: 'bob' as PersonKey, action: 'move' as const, user: 'u4' as UserId, before: { manager: null }, after: { manager: 'ada.l' }, status: 'open' as const } // prettier-ignore
    const journal = openJournal({ save: async () => undefined }, state, { ...state, intents: { 'move:bob': open } })
    const [adopt] = planOf(desiredOf([grace, renamed]), accounts('u3'), state).changes
    if (adopt !== undefined) journal.record(adopt, 'u3' as UserId)
    expect(journal.state().bindings['bob' as PersonKey]?.applied.manager).toBe('ada.lovelace')
    expect(journal.state().intents['move:bob']?.after.manager).toBe('ada.lovelace')
  })

  test('heals while was still stands there, in a state of an older version', () => {
    const broken = bound([grace, 'u2'], [renamed, 'u3'], [bob, 'u4'])
    const desired = desiredOf([grace, renamed, below('ada.lovelace')])
    const better = refreshBindings(desired, liveFrom(accounts('u3'), broken), broken, sealed)
    expect(better.get('bob' as PersonKey)?.applied.manager).toBe('ada.lovelace')
  })

  test('follows a forgetting: the manager is an account outside the chart from then on', () => {
    const after = forget(state, 'ada.l' as PersonKey)
    expect(after.bindings['bob' as PersonKey]?.applied.manager).toBe('#u3')
    const plan = planOf(desiredOf([grace, below('grace')]), accounts('u3'), after)
    expect([ids(plan), plan.drift]).toEqual([['move:bob'], []])
  })

  test('follows a forgetting and an adoption under another key', () => {
    const after = forget(state, 'ada.l' as PersonKey)
    const { was: _, ...fresh } = renamed
    const moves = planOf(desiredOf([grace, fresh, below('grace')]), accounts('u3'), after)
    expect([ids(moves), moves.drift]).toEqual([['adopt:ada.lovelace', 'move:bob'], []])
    const stays = planOf(desiredOf([grace, fresh, below('ada.lovelace')]), accounts('u3'), after)
    expect([ids(stays), stays.drift]).toEqual([['adopt:ada.lovelace'], []])
    const drifted = planOf(desiredOf([grace, fresh, below('ada.lovelace')]), accounts('u2'), after)
    expect([ids(drifted), drifted.drift.map(({ kind }) => kind)]).toEqual([['adopt:ada.lovelace'], ['drift']])
  })
})
