import process from 'node:process'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '../../src/apply/apply.js'
import type { Change, Plan, State } from '../../src/model/files.js'
import type { Reply } from '../../src/model/outcome.js'
import type { Person } from '../../src/model/people.js'
import type { Writer } from '../../src/model/ports.js'
import { makePlan } from '../../src/plan/plan.js'
import { createCompany } from '../../src/sandbox/seed.js'
import type { Company, Seed } from '../../src/sandbox/records.js'
import { defaultSwitches } from '../../src/sandbox/switches.js'
import { openJournal } from '../../src/state/journal.js'
import { modelWriter } from '../support/model-writer.js'
import { desiredOf, liveOf, personOf, plainChoices, sealed, stateWith } from '../support/worlds.js'

/** ESPALIER_CASES makes a longer campaign. A failure prints its seed and path. */
const runs = { numRuns: Number(process.env['ESPALIER_CASES'] ?? 60) }

/** What chance decides about one change beside the leavers: what it is, where it goes, and whether it is refused. */
interface Other {
  readonly kind: 'hire' | 'move' | 'change'
  readonly at: number
  readonly refused: boolean
}

/** A leaver: their place, where their reports go, and whether an account outside the chart reports to them. */
interface Leaver {
  readonly at: number
  readonly reportsTo: 'above' | 'hire'
  readonly hasBot: boolean
}

const drawn = fc.record({
  size: fc.integer({ min: 12, max: 80 }),
  leavers: fc.array(
    fc.record({
      at: fc.nat(),
      reportsTo: fc.constantFrom('above' as const, 'above' as const, 'hire' as const),
      hasBot: fc.nat(5).map((n) => n === 0),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  others: fc.array(
    fc.record({
      kind: fc.constantFrom('hire' as const, 'hire' as const, 'move' as const, 'change' as const),
      at: fc.nat(),
      refused: fc.nat(9).map((n) => n > 1),
    }),
    { minLength: 3, maxLength: 200 },
  ),
  inFlight: fc.constantFrom(1, 10, 32),
  batch: fc.constantFrom(1, 1, 3),
})

const keyOf = (at: number): string => `p${String(at).padStart(3, '0')}`
const idOf = (at: number): string => `u-${keyOf(at)}`
/** Five below each. */
const bossOf = (at: number): number | null => (at === 0 ? null : Math.floor((at - 1) / 5))

interface Case {
  readonly plan: Plan
  readonly company: Company
  readonly state: State
  readonly isRefused: (change: Pick<Change, 'key' | 'action'>) => boolean
  readonly leaving: ReadonlySet<string>
}

function caseOf(size: number, leavers: readonly Leaver[], others: readonly Other[]): Case {
  const leaving = new Map(leavers.map((leaver) => [1 + (leaver.at % (size - 1)), leaver]))
  const fresh = new Map<string, Person>()
  const now = new Map(Array.from({ length: size }, (_, at) => [at, valuesOf(at, bossOf(at))]))
  const state = stateWith(
    Object.fromEntries([...now].map(([at, values]) => [keyOf(at), { id: idOf(at) as never, applied: values }])),
  )
  const company = createCompany(seedsOf(size, leaving), defaultSwitches)
  const refused = new Set<string>()
  const stays = (at: number): number => {
    let found = at
    while (leaving.has(found)) found = bossOf(found) ?? 0
    return found
  }
  const hire = (key: string, boss: number): void =>
    void fresh.set(
      key,
      personOf(key, {
        ...valuesOf(999, null),
        email: `${key}@acme.example`,
        lastName: key,
        manager: keyOf(stays(boss)),
        active: true,
      }),
    )
  for (const [at, { reportsTo }] of leaving) {
    if (reportsTo === 'hire') hire(`new-boss-${at}`, at)
    now.set(at, { ...valuesOf(at, bossOf(at)), active: false })
  }
  for (const at of now.keys()) {
    const boss = bossOf(at)
    if (leaving.has(at) || boss === null || !leaving.has(boss)) continue
    const to = leaving.get(boss)?.reportsTo === 'hire' ? `new-boss-${boss}` : keyOf(stays(boss))
    now.set(at, { ...valuesOf(at, boss), manager: to })
  }
  for (const [index, { kind, at, refused: isRefused }] of others.entries()) {
    const target = at % size
    const values = now.get(target) as ReturnType<typeof valuesOf>
    if (kind === 'hire') {
      hire(`hire-${index}`, target)
      if (isRefused) refused.add(`create:hire-${index}`)
    } else if (!leaving.has(target) && target > 0) {
      const boss = bossOf(target) ?? 0
      const changed = kind === 'change' ? { department: 'Sales' } : leaving.has(boss) ? {} : { manager: keyOf(0) }
      now.set(target, { ...values, ...changed })
      if (isRefused) refused.add(`${kind === 'change' ? 'update' : 'move'}:${keyOf(target)}`)
    }
  }
  const people = [...now].map(([at, values]) => personOf(keyOf(at), values))
  const desired = desiredOf([...people, ...fresh.values()])
  return {
    plan: makePlan(desired, liveOf(company, state), state, plainChoices, 'espalier test', sealed),
    company,
    state,
    isRefused: ({ action, key }) => refused.has(`${action}:${key}`),
    leaving: new Set([...leaving.keys()].map(idOf)),
  }
}

function valuesOf(at: number, boss: number | null) {
  return {
    email: `${keyOf(at)}@acme.example`,
    firstName: 'First',
    lastName: `Last${at}`,
    department: 'People',
    manager: boss === null ? null : keyOf(boss),
    active: true,
  }
}

function seedsOf(size: number, leaving: ReadonlyMap<number, Leaver>): Seed[] {
  const own = Array.from({ length: size }, (_, at): Seed => {
    const { email, firstName, lastName, department } = valuesOf(at, null)
    const boss = bossOf(at)
    return {
      id: idOf(at),
      email,
      firstName,
      lastName,
      department,
      active: true,
      managerId: boss === null ? null : idOf(boss),
    }
  })
  const bots = [...leaving].flatMap(([at, { hasBot }]): Seed[] => {
    const bot = { id: `bot-${at}`, email: `bot-${at}@else.example`, firstName: 'Deploy', lastName: `Bot${at}` }
    return hasBot ? [{ ...bot, managerId: idOf(at), active: true }] : []
  })
  return [...own, ...bots]
}

/** A writer that refuses some changes, whatever they say. */
function refusing(writer: Writer, plan: Plan, isRefused: Case['isRefused']): Writer {
  const no: Reply = { kind: 'refused', why: 'HTTP 422', sent: true }
  const byEmail = new Map(plan.changes.map((change) => [`${change.action}:${String(change.after.email)}`, change]))
  const create: Writer['create'] = async (values) => {
    const change = byEmail.get(`create:${String(values.email)}`)
    return change !== undefined && isRefused(change) ? no : await writer.create(values)
  }
  return {
    ...writer,
    create,
    createAll: async (all) => await Promise.all(all.map(create)),
    change: async (id, emails, before, after) => {
      const action = after.manager === undefined ? 'update' : 'move'
      const change = plan.changes.find((one) => one.user === id && one.action === action)
      const isOther = after.active === undefined && change !== undefined
      return isOther && isRefused(change) ? no : await writer.change(id, emails, before, after)
    },
  }
}

/** Whether the change, or one that it needs, is refused. */
function isHopeless(change: Change, plan: Plan, isRefused: Case['isRefused']): boolean {
  const found = new Set([change.id])
  for (const id of found) {
    const one = plan.changes.find((other) => other.id === id)
    if (one === undefined) continue
    if (isRefused(one)) return true
    for (const need of one.needs) found.add(need)
  }
  return false
}

test('every leaver whom nothing blocks is inactive after the first run, whatever is refused', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async ({ size, leavers, others, inFlight, batch }) => {
      const { plan, company, state, isRefused, leaving } = caseOf(size, leavers, others)
      const { changes, held } = plan
      let step = 0
      const pause = async (): Promise<void> => {
        for (let turns = (step += 7) % 5; turns > 0; turns -= 1) await Promise.resolve()
      }
      const journal = openJournal({ save: async () => undefined }, state, state)
      const conditions = {
        maxInFlight: inFlight,
        batch: { create: batch, deactivate: batch },
        lookFirst: () => false,
        looks: [0],
        unique: true,
        time: () => '2026-12-01T10:00:00Z',
        stop: new AbortController().signal,
        sleep: async () => await Promise.resolve(),
      }
      const writer = refusing(modelWriter(company, pause), plan, isRefused)
      await apply(plan, writer, journal, conditions, { began: () => undefined, ended: () => undefined })

      const free = changes.filter((one) => one.action === 'deactivate' && !isHopeless(one, plan, isRefused))
      const isActive = (id: string | null): boolean => company.users.some((one) => one.id === id && one.active)
      expect(free.filter(({ user }) => isActive(user)).map(({ id }) => id)).toEqual([])
      // What blocks a leaver is an active report, and nothing else.
      for (const id of [...leaving].filter(isActive))
        expect(company.users.some(({ managerId, active }) => managerId === id && active)).toBe(true)
      const gone = [...changes, ...held.map(({ change }) => change)].filter(({ action }) => action === 'deactivate')
      expect(new Set(gone.map(({ user }) => user))).toEqual(leaving)
    }),
    runs,
  )
})
