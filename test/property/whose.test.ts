import process from 'node:process'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Binding, Change, Plan, State } from '../../src/model/files.js'
import { canonicalEmail, type PersonKey, type UserId } from '../../src/model/names.js'
import type { LiveState } from '../../src/model/people.js'
import { isBlocked } from '../../src/model/verdict.js'
import type { Witness } from '../../src/model/witness.js'
import { makePlan } from '../../src/plan/plan.js'
import { isDoubtful } from '../../src/plan/whose.js'
import { liveFrom, liveOf, plainChoices, sealed, stateWith, worlds, type TestWorld } from '../support/worlds.js'
import { usersOf } from '../support/model-writer.js'

/** A failure prints its seed and path; ESPALIER_CASES makes a longer campaign. */
const runs = { numRuns: Number(process.env['ESPALIER_CASES'] ?? 500) }

/** What is done to the bindings: each may get the id of any account, be left out, and say any address and activity. */
const forgery = fc.record({
  ids: fc.array(fc.nat(60), { minLength: 24, maxLength: 24 }),
  acts: fc.array(fc.constantFrom('keep', 'keep', 'move', 'drop', 'fake'), { minLength: 24, maxLength: 24 }),
  knowsBefore: fc.boolean(),
})

type Forgery = typeof forgery extends fc.Arbitrary<infer T> ? T : never

function forged({ desired, company, state }: TestWorld, { ids, acts }: Forgery): State {
  const accounts = company.users
  const bindings = [...desired.people.keys()].flatMap((key, at): [PersonKey, Binding][] => {
    const old = state.bindings[key]
    const account = accounts[(ids[at] ?? 0) % accounts.length]
    const act = acts[at]
    if (act === 'drop' || account === undefined || (old === undefined && act !== 'move')) return []
    const id = act === 'move' || old === undefined ? (account.id as UserId) : old.id
    const live = accounts.find((one) => one.id === id)
    const applied = act === 'keep' ? {} : { email: live?.email ?? null, active: false, department: 'Faked' }
    return [[key, { id, applied: { ...old?.applied, ...applied } }]]
  })
  return stateWith(Object.fromEntries(bindings))
}

/** The chart last applied: each account that the honest state knows had its address there. */
function lastApplied({ company, state }: TestWorld): ReadonlyMap<PersonKey, string> {
  const emails = new Map(company.users.map(({ id, email }) => [id, email]))
  return new Map(Object.entries(state.bindings).map(([key, { id }]) => [key as PersonKey, emails.get(id) ?? '']))
}

/** Whether an account has an address of a person, by the chart today or the one last applied. */
function isTheirs(id: UserId, key: string, { desired }: TestWorld, live: LiveState, { before }: Witness): boolean {
  const address = canonicalEmail(String(live.users.get(id)?.values.email))
  const known = [desired.people.get(key as PersonKey)?.values.email, before?.get(key as PersonKey)]
  return known.some((one) => typeof one === 'string' && canonicalEmail(one) === address)
}

/** The accounts that a change is about: its own, and that of the manager who is written. */
function accountsIn({ changes }: Plan, { bindings }: State): readonly [change: Change, key: string, id: UserId][] {
  const adopted = new Map(changes.map(({ key, user, action }) => [key, action === 'adopt' ? user : null]))
  return changes.flatMap((change) => {
    const { key, user, after } = change
    const manager = typeof after.manager === 'string' ? (after.manager as PersonKey) : null
    const above = manager === null ? null : (bindings[manager]?.id ?? adopted.get(manager) ?? null)
    return [
      ...(user === null ? [] : [[change, key, user] as [Change, string, UserId]]),
      ...(manager === null || above === null ? [] : [[change, manager, above] as [Change, string, UserId]]),
    ]
  })
}

describe('whose an account is', () => {
  test('whatever is bound to whom, without a seal no account is written to, or named as a manager, but its own', () => {
    fc.assert(
      fc.property(worlds, forgery, (world, how) => {
        const state = forged(world, how)
        const witness: Witness = { sealed: false, before: how.knowsBefore ? lastApplied(world) : null }
        const live = liveOf(world.company, state)
        const plan = makePlan(world.desired, live, state, plainChoices, 'test', witness)
        const wrong = accountsIn(plan, state).filter(([, key, id]) => !isTheirs(id, key, world, live, witness))
        expect(wrong.map(([{ id }, key, user]) => `${id}: ${user} is not of ${key}`)).toEqual([])
      }),
      runs,
    )
  })

  test('a binding to the account of another person blocks the plan and is named; a stray one holds what it would do', () => {
    fc.assert(
      fc.property(worlds, forgery, (world, how) => {
        const state = forged(world, how)
        const witness: Witness = { sealed: false, before: how.knowsBefore ? lastApplied(world) : null }
        const live = liveOf(world.company, state)
        const plan = makePlan(world.desired, live, state, plainChoices, 'test', witness)
        const others = (key: string, id: UserId): boolean =>
          [...world.desired.people.keys(), ...(witness.before?.keys() ?? [])].some(
            (other) => other !== key && isTheirs(id, other, world, live, witness),
          )
        for (const [key, { id }] of Object.entries(state.bindings)) {
          if (!live.users.has(id) || isTheirs(id, key, world, live, witness)) continue
          expect(plan.changes.filter((change) => change.key === key)).toEqual([])
          expect(isDoubtful(world.desired, live, state, { sealed: false })).toBe(true)
          if (!others(key, id)) continue
          const said = plan.findings.filter(({ code }) => code === 'other-account')
          expect([
            isBlocked(plan),
            said.some(({ message }) => message.includes(`(${key}) is bound to account ${id}`)),
          ]).toEqual([true, true])
        }
      }),
      runs,
    )
  })

  test('nothing of an honest, sealed state is blocked or held for its addresses, whatever of them has drifted', () => {
    fc.assert(
      fc.property(worlds, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (world, drifts) => {
        const { desired, company, state } = world
        const users = usersOf(company).map((user, at) =>
          drifts[at] === true ? { ...user, values: { ...user.values, email: `zz-${user.id}@acme.example` } } : user,
        )
        const live = liveFrom(users, state)
        const plan = makePlan(desired, live, state, plainChoices, 'test', sealed)
        expect(plan.findings.filter(({ code }) => code === 'other-account')).toEqual([])
        expect(plan.held.filter(({ because }) => /bound to account|outside Git/.test(because))).toEqual([])
        const bound = new Map(Object.entries(state.bindings).map(([key, { id }]) => [id, key]))
        for (const { key, user, address } of plan.changes) {
          const email = user === null ? undefined : live.users.get(user)?.values.email
          const isDrifted = user !== null && bound.get(user) === key && String(email).startsWith('zz-')
          expect([key, address]).toEqual([key, isDrifted ? email : undefined])
        }
      }),
      runs,
    )
  })
})
