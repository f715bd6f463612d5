import process from 'node:process'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, type Applied } from '../../src/apply/apply.js'
import type { Plan, State } from '../../src/model/files.js'
import type { PersonKey } from '../../src/model/names.js'
import { isBlocked } from '../../src/model/verdict.js'
import type { Store } from '../../src/model/ports.js'
import { seatsOn } from '../../src/model/seats.js'
import { match } from '../../src/plan/match.js'
import { makePlan, type Choices } from '../../src/plan/plan.js'
import { refreshBindings } from '../../src/plan/refresh-bindings.js'
import { createCompany } from '../../src/sandbox/seed.js'
import type { Company, Fields } from '../../src/sandbox/records.js'
import { defaultSwitches } from '../../src/sandbox/switches.js'
import { openJournal } from '../../src/state/journal.js'
import { drawn } from '../support/drawn-world.js'
import { modelWriter, usersOf } from '../support/model-writer.js'
import {
  desiredOf,
  liveFrom,
  liveOf,
  plainChoices,
  sealed,
  stateWith,
  worlds,
  type TestWorld,
} from '../support/worlds.js'

/** Cases of each law; ESPALIER_CASES makes a longer campaign. A failure prints its seed and path. */
const runs = { numRuns: Number(process.env['ESPALIER_CASES'] ?? 400) }
const revert: Choices = { ...plainChoices, drift: 'revert' }
const tool = 'espalier test'

const planFor = ({ desired, company, state }: TestWorld, choices = plainChoices): Plan =>
  makePlan(desired, liveOf(company, state), state, choices, tool, sealed)

/** A store in memory: the last state saved. */
function memoryStore(): Pick<Store, 'save'> & { readonly last: () => State | null } {
  let last: State | null = null
  return {
    save: async (state) => void (last = structuredClone(state)),
    last: () => last,
  }
}

/** Applies a plan, N in flight, with other changes coming in between at every step; stops after `most` changes. */
async function carryOut(
  plan: Plan,
  { desired, company, state }: TestWorld,
  inFlight: number,
  most = Number.POSITIVE_INFINITY,
  watch?: (id: string | null, fields: Fields) => void,
): Promise<Applied & { readonly state: State }> {
  const journal = openJournal(memoryStore(), state, state)
  const stop = new AbortController()
  let [done, step] = [0, 0]
  const pause = async (): Promise<void> => {
    for (let turns = (step += 7) % 5; turns > 0; turns -= 1) await Promise.resolve()
  }
  const applied = await apply(
    plan,
    modelWriter(company, pause, watch),
    journal,
    {
      maxInFlight: inFlight,
      batch: { create: (inFlight % 4) + 1, deactivate: (inFlight % 3) + 1 },
      lookFirst: () => false,
      looks: [0],
      unique: true,
      time: () => '2026-12-01T03:17:00.000Z',
      stop: stop.signal,
      sleep: async () => await Promise.resolve(),
    },
    {
      began: () => undefined,
      ended() {
        if ((done += 1) >= most) stop.abort()
      },
    },
  )
  journal.settle(refreshBindings(desired, liveOf(company, journal.state()), journal.state(), sealed))
  return { ...applied, state: journal.state() }
}

const failures = ({ outcomes }: Applied): string[] =>
  outcomes.flatMap((one) => (one.kind === 'applied' ? [] : [`${one.change.id}: ${one.kind} ${one.why}`]))

test('after the apply, the service shows everyone where the org chart of the plan has them', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const { chart, plan } = drawn(world)
      fc.pre(!isBlocked(plan))
      const { state } = await carryOut(plan, world, 4)
      const live = liveOf(world.company, state)
      const { pairs, keyOf } = match(world.desired, live, state, sealed)
      // What waits is drawn where it is to go; and who was switched off in the service where the chart has them.
      const waits = new Set<string>(plan.held.map(({ change }) => change.key))
      const off = plan.drift.filter(({ field, live: value }) => field === 'active' && value === false)
      const left = new Set<string>([...waits, ...off.map(({ key }) => key)])
      const placed = [...pairs].flatMap(([key, { user }]) => {
        const { email, firstName, lastName, department, manager, active } = user.values
        const above = typeof manager === 'string' ? (keyOf.get(manager as never) ?? `#${manager}`) : null
        const name = `${String(firstName)} ${String(lastName)}`
        return active === true && !left.has(key) ? [`${key} ${name} ${String(email)} ${department} ${above}`] : []
      })
      const seats = [...seatsOn(chart, chart.asOf).values()].filter(({ key }) => !key.startsWith('#') && !left.has(key))
      const seated = seats.map(
        ({ key, name, email, department, manager }) => `${key} ${name} ${email} ${department} ${manager}`,
      )
      expect(seated.toSorted()).toEqual(placed.toSorted())
    }),
    { numRuns: Number(process.env['ESPALIER_CASES'] ?? 120) },
  )
})

describe('the seven laws', () => {
  test('1 a plan against a company made from the chart is empty', () => {
    fc.assert(
      fc.property(worlds, ({ desired }) => {
        const people = [...desired.people.values()]
        const company = createCompany(
          people.map(({ key, values }) => ({
            id: key,
            email: String(values.email),
            firstName: String(values.firstName),
            lastName: String(values.lastName),
            department: String(values.department),
            managerId: values.manager as string | null,
            active: values.active === true,
          })),
          defaultSwitches,
        )
        const bindings = Object.fromEntries(
          people.map(({ key, values }) => [key, { id: key as never, applied: values }]),
        )
        const plan = planFor({ desired, company, state: stateWith(bindings) })
        expect([plan.changes, plan.held, plan.drift, plan.findings]).toEqual([[], [], [], []])
      }),
      runs,
    )
  })

  test('2 apply, plan again: nothing is left; 3 stop anywhere and plan again: the same end', async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.integer({ min: 1, max: 8 }),
        fc.nat(20),
        fc.boolean(),
        async (world, inFlight, most, back) => {
          const choices = back ? revert : plainChoices
          const plan = planFor(world, choices)
          fc.pre(!isBlocked(plan))
          const twin = { ...world, company: createCompany(structuredClone(world.company.users), defaultSwitches) }
          const whole = await carryOut(plan, world, inFlight)
          expect(failures(whole)).toEqual([])
          expect(planFor({ ...world, state: whole.state }, choices).changes).toEqual([])

          const part = await carryOut(plan, twin, inFlight, most)
          const rest = planFor({ ...twin, state: part.state }, choices)
          const ended = await carryOut(rest, { ...twin, state: part.state }, inFlight)
          expect(failures(ended)).toEqual([])
          expect(planFor({ ...twin, state: ended.state }, choices).changes).toEqual([])
          expect(comparable(twin.company)).toEqual(comparable(world.company))
        },
      ),
      runs,
    )
  })

  test('4 no step closes a loop or makes anybody report to a leaver, and 7 nobody outside the chart is written', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.integer({ min: 1, max: 8 }), fc.boolean(), async (world, inFlight, back) => {
        const plan = planFor(world, back ? revert : plainChoices)
        fc.pre(!isBlocked(plan))
        const { company, desired } = world
        const mine = new Set([...plan.changes.map((change) => change.user), null])
        const leavers = new Set(
          [...desired.people.values()].filter((one) => one.values.active === false).map((one) => one.key),
        )
        const before = usersOf(company).filter((user) => !mine.has(user.id))
        const bad: string[] = []
        await carryOut(plan, world, inFlight, Number.POSITIVE_INFINITY, (id, fields) => {
          if (id !== null && !mine.has(id as never)) bad.push(`writes to ${id}`)
          if (fields['active'] === false) {
            const left = company.users.filter((user) => user.managerId === id && user.active && user.id !== id)
            for (const user of left) bad.push(`${user.id} is left with ${String(id)}, who leaves`)
          }
          if (typeof fields['managerId'] !== 'string') return
          const manager = company.users.find((user) => user.id === fields['managerId'])
          if (manager?.active !== true) bad.push(`${String(id)} under inactive ${fields['managerId']}`)
          if (leavers.has(`p${String(manager?.id).slice(2).padStart(2, '0')}` as PersonKey))
            bad.push(`${String(id)} under a leaver`)
          if (loops(company, id, fields['managerId'])) bad.push(`${String(id)} in a loop`)
        })
        expect(bad).toEqual([])
        expect(usersOf(company).filter((user) => before.some((one) => one.id === user.id))).toEqual(before)
      }),
      runs,
    )
  })

  test('5 the order in which things arrive changes nothing, byte for byte', () => {
    fc.assert(
      fc.property(worlds, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), ({ desired, company, state }, keys) => {
        const shuffle = <T>(items: readonly T[]): T[] =>
          items
            .map((item, at) => ({ item, key: keys[at] ?? 0 }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ item }) => item)
        const users = usersOf(company)
        const bindings = Object.fromEntries(shuffle(Object.entries(state.bindings)))
        const one = makePlan(desired, liveFrom(users, state), state, plainChoices, tool, sealed)
        const other = makePlan(
          desiredOf(shuffle([...desired.people.values()])),
          liveFrom(shuffle(users), state),
          { ...state, bindings },
          plainChoices,
          tool,
          sealed,
        )
        expect(JSON.stringify(other)).toBe(JSON.stringify(one))
      }),
      runs,
    )
  })

  test('6 a plan survives JSON', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const plan = planFor(world)
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
      }),
      runs,
    )
  })
})

/** The end state without what differs between runs: who got which id first. */
function comparable(company: Company): unknown[] {
  const emails = new Map(company.users.map((user) => [user.id, user.email]))
  return company.users
    .map((user) => ({ ...user, id: '', managerId: user.managerId === null ? null : emails.get(user.managerId) }))
    .toSorted((a, b) => (a.email < b.email ? -1 : 1))
}

function loops(company: Company, id: string | null, manager: string): boolean {
  for (let next: string | null = manager; next !== null;) {
    if (next === id) return true
    const at: string = next
    next = company.users.find((user) => user.id === at)?.managerId ?? null
  }
  return false
}
