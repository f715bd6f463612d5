import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Conditions } from '../../../src/apply/conditions.js'
import type { Journal } from '../../../src/model/ports.js'
import { isDone, openSchedule, saveAhead, settle, skipRest, startNext } from '../../../src/apply/schedule.js'
import type { Change } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import type { Outcome } from '../../../src/model/outcome.js'

interface Planned {
  readonly change: Change
  readonly fails: boolean
}

const journal = { intend: async () => undefined } as unknown as Journal
const conditions: Conditions = {
  maxInFlight: 1,
  batch: { create: 1, deactivate: 1 },
  lookFirst: () => false,
  looks: [],
  unique: false,
  time: () => '',
  stop: new AbortController().signal,
  sleep: async () => undefined,
}

/** A plan: of each change, the account it writes, and which of the changes before it are needed. */
const plans = fc
  .array(fc.record({ account: fc.nat(20), needs: fc.array(fc.nat(), { maxLength: 3 }), fails: fc.nat(3) }), {
    maxLength: 30,
  })
  .map((drawn): readonly Planned[] =>
    drawn.map(({ account, needs, fails }, at) => ({
      change: move(at, account, at === 0 ? [] : [...new Set(needs.map((need) => need % at))]),
      fails: fails === 0,
    })),
  )

function move(at: number, account: number, needs: readonly number[]): Change {
  return {
    id: `move:${at}`,
    action: 'move',
    verb: 'move',
    key: `p${account}` as PersonKey,
    name: `p${account}`,
    user: null,
    before: {},
    after: {},
    needs: needs.map((need) => `move:${need}`),
    reports: 0,
    at: { file: 'a.yaml', line: 1, column: 1 },
  }
}

type Event = { readonly kind: 'starts'; readonly change: Change } | { readonly kind: 'ends'; readonly outcome: Outcome }

interface Story {
  readonly plan: readonly Planned[]
  readonly bound: number
  readonly events: readonly Event[]
  /** Skipped at the end: never started, and nothing that they need has failed. */
  readonly rest: readonly Outcome[]
  readonly stopped: string | null
}

/** Runs a plan to its end; `picks` says which of the requests in flight ends next. */
async function play(plan: readonly Planned[], bound: number, picks: readonly number[]): Promise<Story> {
  const events: Event[] = []
  const changes = plan.map(({ change }) => change)
  const schedule = openSchedule(changes, journal, { ...conditions, maxInFlight: bound })
  const inFlight: Planned[] = []
  for (let turn = 0; ; turn++) {
    for (let some = startNext(schedule); some.length > 0; some = startNext(schedule))
      for (const change of some) {
        events.push({ kind: 'starts', change })
        inFlight.push(plan.find((one) => one.change === change) as Planned)
      }
    const saved = saveAhead(schedule)
    await saved
    if (inFlight.length > 0) {
      const at = (picks[turn % picks.length] ?? 0) % inFlight.length
      const [{ change, fails }] = inFlight.splice(at, 1) as [Planned]
      const outcome: Outcome = fails
        ? { kind: 'failed', change, why: 'it was refused' }
        : { kind: 'applied', change, user: 'u-1' as UserId }
      for (const ended of settle(schedule, outcome)) events.push({ kind: 'ends', outcome: ended })
      schedule.inFlight -= 1
    } else if (saved === null && isDone(schedule)) break
  }
  const stopped = schedule.budget.stopped()
  return { plan, bound, events, rest: skipRest(schedule), stopped }
}

/** Holds for each story that can be drawn. */
async function expectAlways(law: (story: Story) => void): Promise<void> {
  const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(plans, fc.integer({ min: 1, max: 6 }), picks, async (plan, bound, drawn) =>
      law(await play(plan, bound, drawn)),
    ),
    { numRuns: 300 },
  )
}

/** The changes in flight after each event. */
function flights({ events }: Story): readonly (readonly Change[])[] {
  let inFlight: readonly Change[] = []
  return events.map((event) => {
    inFlight =
      event.kind === 'starts' ? [...inFlight, event.change] : inFlight.filter((one) => one !== event.outcome.change)
    return inFlight
  })
}

/** Each start, with the events before it. */
function starts(events: readonly Event[]): readonly { readonly change: Change; readonly before: readonly Event[] }[] {
  return events.flatMap((event, at) =>
    event.kind === 'starts' ? [{ change: event.change, before: events.slice(0, at) }] : [],
  )
}

function endedAs(kind: Outcome['kind'], events: readonly Event[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => (event.kind === 'ends' && event.outcome.kind === kind ? [event.outcome.change.id] : [])),
  )
}

/** Those that need one of these, directly or not. */
function dependants(plan: readonly Planned[], ids: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { change } of plan) if (change.needs.some((id) => ids.has(id) || found.has(id))) found.add(change.id)
  return found
}

describe('in a schedule', () => {
  test('no change starts before each one that it needs was made', async () => {
    await expectAlways(({ events }) => {
      for (const { change, before } of starts(events))
        expect([...endedAs('applied', before)]).toEqual(expect.arrayContaining([...change.needs]))
    })
  })

  test('never more requests than the bound are in flight, and never two for one account', async () => {
    await expectAlways((story) => {
      for (const inFlight of flights(story)) {
        expect(inFlight.length).toBeLessThanOrEqual(story.bound)
        expect(new Set(inFlight.map(({ key }) => key)).size).toBe(inFlight.length)
      }
    })
  })

  test('a failure skips what needs it, directly or not, and nothing else', async () => {
    await expectAlways(({ plan, events }) => {
      expect(endedAs('skipped', events)).toEqual(dependants(plan, endedAs('failed', events)))
    })
  })

  test('after three failures in a row, nothing starts', async () => {
    await expectAlways(({ events }) => {
      for (const { before } of starts(events)) {
        const ended = before.flatMap((one) => (one.kind === 'ends' ? [one.outcome.kind] : []))
        const last = ended.filter((kind) => kind !== 'skipped').slice(-3)
        expect(last).not.toEqual(['failed', 'failed', 'failed'])
      }
    })
  })

  test('each change ends once, and unless the run was stopped, none is left over', async () => {
    await expectAlways(({ plan, events, rest, stopped }) => {
      const ended = events.flatMap((event) => (event.kind === 'ends' ? [event.outcome] : []))
      const ids = [...ended, ...rest].map(({ change }) => change.id)
      expect(ids.toSorted()).toEqual(plan.map(({ change }) => change.id).toSorted())
      expect(stopped === null ? rest : []).toEqual([])
    })
  })
})
