import { describe, expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import type { Plan } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import type { Person, User } from '../../../src/model/people.js'
import { makePlan } from '../../../src/plan/plan.js'
import { shownByNow } from '../../../src/plan/unseen.js'
import { desiredOf, liveFrom, personOf, plainChoices, sealed, stateWith } from '../../support/worlds.js'

const madeAt = '2026-12-01T12:00:00.000Z'
const because = `account u-2, made at ${madeAt}, is not shown by the service yet: run again later`

function values(name: string, more: Values = {}): Values {
  return { email: `${name}@acme.example`, firstName: name, lastName: 'Example', manager: null, active: true, ...more }
}

const ann: User = { id: 'u-1' as UserId, values: values('ann') }
const ben: User = { id: 'u-3' as UserId, values: values('ben') }
const bound = {
  ann: { id: ann.id, applied: ann.values },
  ben: { id: ben.id, applied: ben.values },
  zoe: { id: 'u-2' as UserId, applied: values('zoe'), madeAt },
}
const people = [personOf('ann', ann.values), personOf('ben', ben.values)]

/** A plan for a company that does not show the new account u-2 of zoe. */
function planned(more: readonly Person[], users: readonly User[] = [ann, ben], bindings = bound): Plan {
  const state = stateWith(bindings)
  const all = new Map([...people, ...more].map((person) => [person.key, person]))
  return makePlan(desiredOf([...all.values()]), liveFrom(users, state), state, plainChoices, 'test', {
    ...sealed,
    unique: true,
  })
}

function heldOf({ held }: Plan): (readonly [id: string, reason: string, because: string])[] {
  return held.map(({ change, reason, because: why }) => [change.id, reason, why])
}

describe('a new account that does not show yet', () => {
  test('is no error and no proposal to forget it, and is not hired again', () => {
    const plan = planned([personOf('zoe', values('zoe'))])
    expect(plan.findings).toEqual([])
    expect(plan.changes).toEqual([])
    expect(heldOf(plan)).toEqual([['create:zoe', 'unresolved', because]])
  })

  test('is not hired again under another address, name or key', () => {
    for (const person of [
      personOf('zoe', values('zoe', { email: 'zoe.new@acme.example' })),
      personOf('zoe', values('zoe', { firstName: 'Zoë' })),
      personOf('zed', values('zoe'), { was: 'zoe' as PersonKey }),
    ]) {
      const plan = planned([person])
      expect(plan.changes).toEqual([])
      expect(heldOf(plan)).toEqual([[`create:${person.key}`, 'unresolved', because]])
    }
  })

  test('holds those who are to report to it, and nobody else', () => {
    const plan = planned([
      personOf('zoe', values('zoe')),
      personOf('ann', values('ann', { manager: 'zoe' })),
      personOf('ben', values('ben', { department: 'Sales' })),
    ])
    expect(plan.changes.map(({ id }) => id)).toEqual(['update:ben'])
    expect(heldOf(plan).map(([id]) => id)).toEqual(['create:zoe', 'move:ann'])
  })

  test('of a person who leaves is a leaver who is held', () => {
    const plan = planned([personOf('zoe', values('zoe', { active: false }))])
    expect(heldOf(plan)).toEqual([['deactivate:zoe', 'unresolved', because]])
    expect(plan.held[0]?.change.user).toBe('u-2')
  })

  test('that shows is an account as any other, and so is one that has had an hour', () => {
    const zoe: User = { id: 'u-2' as UserId, values: values('zoe') }
    const one = [personOf('zoe', values('zoe'))]
    expect(planned(one, [ann, ben, zoe]).held).toEqual([])
    const { madeAt: _, ...old } = bound.zoe
    const gone = planned(one, [ann, ben], { ...bound, zoe: old as typeof bound.zoe })
    expect(gone.findings.map(({ code }) => code)).toEqual(['vanished-user'])
  })
})

describe('when an account was made', () => {
  const noon = Date.parse(madeAt)
  const after = (now: number, users: readonly User[] = [ann, ben]) =>
    Object.fromEntries(shownByNow(stateWith(bound), liveFrom(users, stateWith(bound)), now))
  const { madeAt: _, ...plain } = bound.zoe

  test('is forgotten once it shows, or an hour later', () => {
    expect(after(noon + 3_599_999)).toEqual({})
    expect(after(noon + 3_600_000)).toEqual({ zoe: plain })
    expect(after(noon, [ann, { id: 'u-2' as UserId, values: values('zoe') }])).toEqual({ zoe: plain })
  })

  test('is kept while only a request for the account alone shows it', () => {
    const live = liveFrom([ann, { id: 'u-2' as UserId, values: values('zoe') }], stateWith(bound))
    const alone = { ...live, unlisted: new Set(['u-2' as UserId]) }
    expect(shownByNow(stateWith(bound), alone, noon).size).toBe(0)
  })

  test('by a clock that is ahead, counts as now', () => {
    const now = noon - 7_200_000
    expect(after(now)).toEqual({ zoe: { ...plain, madeAt: new Date(now).toISOString() } })
  })
})
