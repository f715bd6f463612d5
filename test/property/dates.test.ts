import process from 'node:process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartOf, type Chart } from '../../src/desired/chart.js'
import { today } from '../../src/desired/day.js'
import { loadDays, loadFolder } from '../../src/desired/load.js'
import { dayAfter, dayBefore, type Day, type PersonKey } from '../../src/model/names.js'
import type { Person } from '../../src/model/people.js'
import type { Absence, PersonEntry } from '../../src/model/files.js'
import { seatsOn } from '../../src/model/seats.js'
import { orgChartOf } from '../../src/plan/org-chart.js'

const settings = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: Europe/Berlin\n' }

/** Few days, so that dates meet. */
const days = ['2026-12-30', '2026-12-31', '2027-01-01', '2028-02-28', '2028-02-29', '2028-03-01'] as Day[]
const someDay = fc.constantFrom(...days)
const keys = ['a', 'b', 'c', 'd', 'e', 'f']
const someManager = fc.constantFrom(null, ...keys)
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 3 })

const someChange = fc.record({
  on: someDay,
  manager: some(someManager),
  department: fc.constantFrom('Sales', 'Research'),
  email: some(fc.constantFrom('x@acme.example', 'y@acme.example')),
  lastName: some(fc.constantFrom('King', 'Byron')),
})

const someAbsence = fc.record({ from: someDay, to: someDay, deactivate: some(fc.boolean()) })

const somebody = fc.record({
  manager: someManager,
  start: some(someDay),
  end: some(someDay),
  status: some(fc.constant('left')),
  successor: some(fc.constantFrom(...keys)),
  absence: some(fc.oneof(someAbsence, fc.array(someAbsence, { minLength: 1, maxLength: 2 }))),
  department: some(fc.constant('Sales')),
  role: some(fc.constant('user')),
  changes: some(fc.array(someChange, { minLength: 1, maxLength: 3 }).map((all) => all.toSorted(byDay))),
})

function byDay(a: { readonly on: string }, b: { readonly on: string }): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0
}

type Said = ReturnType<typeof entry>

function entry(key: string, said: object) {
  const plain = JSON.parse(JSON.stringify(said)) as Partial<PersonEntry>
  return { email: `${key}@acme.example`, firstName: 'Some', lastName: 'Body', manager: null, ...plain }
}

/** People whose dates are in order, under two who stay: mostly sound, where `wildChart` mostly is not. */
const orderly = fc
  .record({
    manager: fc.constantFrom(null, 'a', 'b'),
    on: fc.subarray(days),
    starts: fc.boolean(),
    ends: fc.boolean(),
    left: fc.boolean(),
    moves: fc.array(someChange, { minLength: days.length, maxLength: days.length }),
    away: some(fc.record({ deactivate: some(fc.boolean()), isList: fc.boolean() })),
  })
  .map(({ manager, on, starts, ends, left, moves, away }) => {
    const rest = [...on]
    const start = starts ? rest.shift() : undefined
    const absent = { from: rest[0], to: rest.at(ends ? -1 : -2), deactivate: away?.deactivate }
    const end = ends ? rest.pop() : undefined
    const isAway = away !== undefined && absent.from !== undefined && absent.to !== undefined
    const absence = isAway ? (away.isList ? [absent] : absent) : undefined
    const changes = rest.map((day, index) => {
      const { department, lastName, manager: to } = moves[index] ?? {}
      return { on: day, department, lastName, manager: to === null || to === 'a' ? to : undefined }
    })
    const dates = { start, end, absence, changes: changes.length === 0 ? undefined : changes }
    return { manager, ...(left ? { status: 'left', start } : dates) }
  })

/** A leaver, `c`, who hands over to one who may leave as well, and a report or two. */
const handing = fc
  .record({
    end: someDay,
    left: fc.boolean(),
    successor: fc.constantFrom('a', 'b', 'd'),
    second: fc.record({ manager: fc.constantFrom('a', 'b', 'c'), end: some(fc.constant(days.at(-1))) }),
    third: fc.record({ start: some(fc.constant(days[0])), on: some(fc.constantFrom(...days.slice(1))) }),
    to: fc.constantFrom('a', 'b', 'c'),
  })
  .map(({ end, left, successor, second, third: { start, on }, to }) => [
    { manager: 'b', successor, ...(left ? { status: 'left' } : { end }) },
    { ...second, ...(second.end === undefined ? {} : { successor: 'b' }) },
    { manager: 'c', start, ...(on === undefined ? {} : { changes: [{ on, manager: to, lastName: 'King' }] }) },
  ])

const soundChart = fc
  .oneof(fc.array(orderly, { maxLength: 4 }), handing)
  .map((all) => [{ manager: null }, { manager: 'a' }, ...all])
  .map((all) => all.map((said, index): [string, Said] => [keys[index] ?? '', entry(keys[index] ?? '', said)]))

const wildChart = fc
  .array(somebody, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((said, index): [string, Said] => [keys[index] ?? '', entry(keys[index] ?? '', said)]))

const someChart = fc.oneof(wildChart, soundChart)

function file(name: string, people: readonly (readonly [string, Said])[]) {
  const text = JSON.stringify({ defaults: { department: 'Board' }, people: Object.fromEntries(people) }, null, 1)
  return { file: `org/people/${name}.yaml`, text }
}

/** The naive model: day by day from before the first date, each event when its day comes. */
function folded(said: Said, until: Day): Record<string, unknown> | null {
  let person: Record<string, unknown> | null = null
  for (let day = '2026-12-29' as Day; day <= until; day = dayAfter(day)) {
    if (person === null && (said.status === 'left' || said.start === undefined || said.start === day)) {
      const { email, firstName, lastName, manager, department = 'Board', role } = said
      person = { email, firstName, lastName, manager, department, active: said.status !== 'left' }
      if (role !== undefined) person['role'] = role
    }
    if (person === null) continue
    for (const { on, ...rest } of said.changes ?? []) if (on === day) Object.assign(person, rest)
    for (const { from, to, deactivate } of [said.absence ?? []].flat<readonly (Absence | readonly Absence[])[]>()) {
      if (deactivate === true && from === day) person['active'] = false
      if (deactivate === true && dayAfter(to) === day) person['active'] = said.status !== 'left'
    }
    if (said.end !== undefined && dayAfter(said.end) === day) person['active'] = false
  }
  return person
}

/** The naive model of the manager of an active person on a day, by the people who have left by then. */
function managerOn(people: ReadonlyMap<string, Said>, key: string, day: Day): unknown {
  const after = (me: string, manager: unknown): unknown => {
    const boss = typeof manager === 'string' ? people.get(manager) : undefined
    const left = boss?.status === 'left' || (boss?.end !== undefined && boss.end < day)
    if (!left || boss?.successor === undefined) return manager
    return boss.successor === me ? after(String(manager), statedOn(boss, day)) : after(me, boss.successor)
  }
  return after(key, statedOn(people.get(key), day))
}

function statedOn(said: Said | undefined, day: Day): unknown {
  const last = said?.changes?.findLast(({ on, manager }) => on <= day && manager !== undefined)
  return last === undefined ? said?.manager : last.manager
}

/** What must be equal however the files are arranged. */
function essence({ diagnostics, desired, people }: Chart): unknown {
  const said = diagnostics.map(({ code, message }) => `${code} ${message.replace(/org\/\S+/g, 'somewhere')}`)
  const all = [...(desired?.people.values() ?? [])].map(({ key, values, newPerson }) => ({ key, values, newPerson }))
  const upcoming = desired?.upcoming.map(({ on, key, kind, values }) => ({ on, key, kind, values }))
  return { said: said.toSorted(), all, upcoming: upcoming, people }
}

/** A failure prints its seed and path; ESPALIER_CASES makes a longer campaign. */
const runs = Number(process.env['ESPALIER_CASES'] ?? 200)

describe('the desired state', () => {
  it('on any day is what a naive model has folded up to that day', async () => {
    let sound = 0
    await fc.assert(
      fc.asyncProperty(soundChart, someDay, async (people, asOf) => {
        const { desired } = await chartOf(settings, [file('all', people)], asOf)
        if (desired === null) return
        sound += 1
        const expected = people
          .map(([key, said]) => [key, folded(said, asOf)] as const)
          .filter((one) => one[1] !== null)
          .map(([key, one]) => [
            key,
            one?.['active'] === true ? { ...one, manager: managerOn(new Map(people), key, asOf) } : one,
          ])
        expect([...desired.people].map(([key, { values }]) => [key, values])).toEqual(expected)
      }),
      { numRuns: runs },
    )
    expect(sound).toBeGreaterThan(0.9 * runs)
  })

  it('of a later day is that of today with all that is scheduled by then', async () => {
    await fc.assert(
      fc.asyncProperty(soundChart, someDay, someDay, async (people, one, other) => {
        const [first, second] = [one, other].toSorted() as [Day, Day]
        const now = (await chartOf(settings, [file('all', people)], first)).desired
        const then = (await chartOf(settings, [file('all', people)], second)).desired
        if (now === null || then === null) return
        const values = new Map([...now.people].map(([key, person]) => [key, person.values]))
        for (const { on, key, values: more } of now.upcoming)
          if (on <= second) values.set(key, { ...values.get(key), ...more })
        // The account of a person who is away keeps values of before, which no chart states.
        const isOff = (key: PersonKey): boolean => now.people.get(key)?.values.active === false
        const active = [...then.people].filter(([key, person]) => person.values.active === true && !isOff(key))
        expect(active.map(([key]) => [key, values.get(key)])).toEqual(
          active.map(([key, person]) => [key, person.values]),
        )
      }),
      { numRuns: runs },
    )
  })

  it('is sound on every later day, because it is sound today', async () => {
    await fc.assert(
      fc.asyncProperty(someChart, someDay, someDay, async (people, one, other) => {
        const [first, second] = [one, other].toSorted() as [Day, Day]
        if ((await chartOf(settings, [file('all', people)], first)).desired === null) return
        const { desired, diagnostics } = await chartOf(settings, [file('all', people)], second)
        expect(diagnostics.filter(({ code }) => code !== 'date-order')).toEqual([])
        const now = desired?.people ?? new Map<PersonKey, Person>()
        const active = [...now.values()].filter(({ values }) => values.active === true)
        const managers = active.map(({ values }) => values.manager).filter((manager) => manager !== null)
        expect(managers.map((manager) => now.get(manager as PersonKey)?.values.active)).toEqual(
          managers.map(() => true),
        )
      }),
      { numRuns: runs },
    )
  })

  it('and its findings do not depend on the order of people, nor of files', async () => {
    const shuffled = someChart.chain((people) =>
      fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length }), fc.nat(people.length)),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, someDay, async ([people, other, cut], asOf) => {
        const whole = await chartOf(settings, [file('all', people)], asOf)
        const parts = [file('b', other.slice(0, cut)), file('a', other.slice(cut))]
        const split = await chartOf(settings, parts, asOf)
        expect(essence(split)).toEqual(essence(whole))
        expect(await chartOf(settings, parts.toReversed(), asOf)).toEqual(split)
      }),
      { numRuns: runs },
    )
  })
})

describe('the days of an org chart', () => {
  it('are all that the files name, and each shows what the chart says as of that day', async () => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(soundChart, someDay, someDay, async (people, asOf, other) => {
        const source = file('all', people)
        const { desired } = await chartOf(settings, [source], asOf)
        const then = (await chartOf(settings, [source], other)).desired
        if (desired === null) return
        const folder = { settings, contract: null, people: [source], diagnostics: [] }
        const chart = orgChartOf({
          desired,
          days: await loadDays(folder, asOf),
          plan: null,
          shown: () => null,
          tool: 'espalier test',
        })
        const all = new Set(chart.days.map(({ on }) => on))
        expect([asOf, ...desired.upcoming.map(({ on }) => on)].filter((on) => !all.has(on))).toEqual([])
        if (then === null || other < (chart.days[0]?.on ?? asOf)) return
        compared += 1
        const active = [...then.people.values()].filter(({ values }) => values.active === true)
        const seats = seatsOn(chart, other)
        expect(seats.size).toBe(active.length)
        expect(active.map(({ key }) => seats.get(key))).toEqual(
          active.map(({ key, values: { firstName, lastName, email, department, role, manager } }) => ({
            key,
            name: `${String(firstName)} ${String(lastName)}`,
            email,
            department: department ?? null,
            role: role ?? null,
            ...(manager === undefined ? {} : { manager }),
          })),
        )
        const named = chart.days[0]?.on === asOf ? [] : [...then.past, ...desired.past]
        expect(named.filter(({ on }) => !all.has(on))).toEqual([])
      }),
      { numRuns: runs },
    )
    expect(compared).toBeGreaterThan(0.4 * runs)
  })
})

describe('today', () => {
  const zones = fc.constantFrom(
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'UTC',
  )
  const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })

  it('is the day before, of, or after UTC, and does not run backwards', () => {
    fc.assert(
      fc.property(zones, instants, fc.nat(72 * 3600), (zone, instant, seconds) => {
        const utc = (shift: number): string =>
          new Date(instant.getTime() + shift * 86_400_000).toISOString().slice(0, 10)
        const here = today(instant, zone)
        expect([utc(-1), utc(0), utc(1)]).toContain(here)
        const later = today(new Date(instant.getTime() + seconds * 1000), zone)
        expect(later >= here).toBe(true)
      }),
      { numRuns: runs },
    )
  })

  it('of a leaver in another zone only delays the end of the last day', async () => {
    await fc.assert(
      fc.asyncProperty(zones, zones, instants, fc.nat(3), async (zone, timezone, now, back) => {
        const asOf = today(now, zone)
        let end = asOf
        for (let left = back; left > 0; left--) end = dayBefore(end)
        const people = [['eve', entry('eve', { end, timezone })] as const]
        const folder = { settings: { ...settings, text: `company: Acme\ntimezone: ${zone}\n` }, contract: null }
        const { desired } = await loadFolder({ ...folder, people: [file('all', people)], diagnostics: [] }, null, now)
        const eve = desired?.people.get('eve' as PersonKey)
        expect([eve?.values.active, eve?.onLastDay ?? false]).toEqual([
          end >= asOf,
          end < asOf && today(now, timezone) <= end,
        ])
        expect(desired?.upcoming.length).toBe(eve?.values.active === true || eve?.onLastDay === true ? 1 : 0)
      }),
      { numRuns: 200 },
    )
  })

  it('moves on by one day a day, also on the days with 23 and 25 hours', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const here = today(instant, zone)
        const seen = new Set<string>()
        for (let hour = 0; hour <= 26; hour += 0.5)
          seen.add(today(new Date(instant.getTime() + hour * 3_600_000), zone))
        const next = dayAfter(here)
        expect([
          [here, next],
          [here, next, dayAfter(next)],
        ]).toContainEqual([...seen])
      }),
      { numRuns: 200 },
    )
  })
})
