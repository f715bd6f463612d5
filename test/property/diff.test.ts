import process from 'node:process'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Value } from '../../src/model/fields.js'
import type { Plan, State } from '../../src/model/files.js'
import type { Day, PersonKey } from '../../src/model/names.js'
import type { DesiredState, LiveState, Person, Upcoming } from '../../src/model/people.js'
import { asLive } from '../../src/plan/as-live.js'
import { chartDiff } from '../../src/plan/chart-diff.js'
import { makePlan } from '../../src/plan/plan.js'
import { createCompany } from '../../src/sandbox/seed.js'
import { defaultSwitches } from '../../src/sandbox/switches.js'
import { desiredOf, liveFrom, liveOf, plainChoices, sealed, stateWith, worlds } from '../support/worlds.js'

const runs = { numRuns: Number(process.env['ESPALIER_CASES'] ?? 200) }
const tool = 'espalier test'

/** What a pull request may do to one person beside the moves, departments and leavers that the worlds have. */
const edit = fc.record({
  who: fc.nat(30),
  what: fc.constantFrom('email', 'name', 'rename', 'open manager', 'open department', 'later', 'later in both'),
  on: fc.constantFrom('2026-12-24', '2027-01-01'),
})

const pairs = fc
  .record({ one: worlds, other: worlds, edits: fc.array(edit, { maxLength: 6 }), openBase: fc.boolean() })
  .map(({ one, other, edits, openBase }) => {
    const later: { base: Upcoming[]; head: Upcoming[] } = { base: [], head: [] }
    const head = new Map([...other.desired.people].map(([key, person]) => [key as string, person]))
    for (const { who, what, on } of edits) {
      const person = [...head.values()][who % head.size] as Person
      if (what.startsWith('later')) {
        const line = departs(person, on)
        later.head.push(line)
        if (what === 'later in both') later.base.push(line)
      } else if (what !== 'rename') head.set(person.key, edited(person, what))
      else later.head = renameIn(head, person, later.head)
    }
    const base = [...one.desired.people.values()].map((each) => (openBase ? edited(each, 'open department') : each))
    return {
      base: desiredOf(base, { upcoming: inOrder(later.base) }),
      head: desiredOf([...head.values()], { upcoming: inOrder(later.head) }),
    }
  })

function edited(person: Person, what: string): Person {
  const { manager: _, department: __, ...rest } = person.values
  switch (what) {
    case 'email':
      return { ...person, values: { ...person.values, email: `new-${person.key}@acme.example` } }
    case 'name':
      return { ...person, values: { ...person.values, lastName: 'Married' } }
    case 'open manager':
      return { ...person, values: { ...rest, department: person.values.department ?? null } }
    default:
      return { ...person, values: { ...rest, manager: person.values.manager ?? null } }
  }
}

/** The new key is written wherever the old one was; the lines of later days under it. */
function renameIn(head: Map<string, Person>, person: Person, lines: Upcoming[]): Upcoming[] {
  if (person.was !== undefined) return lines
  const key = `${person.key}x` as PersonKey
  head.delete(person.key)
  head.set(key, { ...person, key, was: person.key })
  for (const [other, one] of head)
    if (one.values.manager === person.key) head.set(other, { ...one, values: { ...one.values, manager: key } })
  return lines.map((line) => (line.key === person.key ? { ...line, key } : line))
}

const departs = ({ key, at }: Person, on: string): Upcoming => ({
  on: on as Day,
  key,
  kind: 'leave',
  values: { active: false },
  at,
})

function inOrder(all: readonly Upcoming[]): readonly Upcoming[] {
  const each = new Map(all.map((one) => [`${one.on} ${one.key}`, one]))
  return [...each].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** The sandbox as a chart says, with ids of its own and a user whom the chart does not name; all is bound. */
function appliedAs({ people }: DesiredState): { readonly live: LiveState; readonly state: State } {
  const all = [...people.values()]
  const idOf = (key: Value | undefined): string | null => (typeof key === 'string' ? `u-${key}` : null)
  const text = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null)
  const company = createCompany(
    [
      ...all.map(({ key, values }) => ({
        id: `u-${key}`,
        email: String(values.email),
        firstName: String(values.firstName),
        lastName: String(values.lastName),
        department: text(values.department),
        managerId: idOf(values.manager),
        active: values.active === true,
      })),
      { id: 'zz-founder', email: 'founder@else.example', firstName: 'Key', lastName: 'Owner' },
    ],
    defaultSwitches,
  )
  const state = stateWith(
    Object.fromEntries(all.map(({ key, values }) => [key, { id: `u-${key}` as never, applied: values }])),
  )
  return { live: liveOf(company, state), state }
}

/** What both must say, with the ids of the sandbox as those of the diff. */
function essenceOf({ changes, held, drift, access, limits, counts, findings, scheduled, names }: Plan): unknown {
  const own = findings.filter(({ code }) => code !== 'no-longer-scheduled')
  const all = { changes, held, drift, access, limits, counts, findings: own, scheduled, names }
  return JSON.parse(JSON.stringify(all).replaceAll(/\bu-(?=p\d\d)/g, ''))
}

test('a diff has the changes of the plan for a company that is as the base says, and all that goes with them', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(pairs, ({ base, head }) => {
      const { live, state } = appliedAs(base)
      const plan = makePlan(head, live, state, { ...plainChoices, firstRun: false }, tool, sealed)
      const { users, state: bound } = asLive(base)
      const found = { live: liveFrom(users, bound), state: bound }
      const diff = chartDiff(head, base, found, { name: 'main', settings: [] }, tool)
      const renamed = new Map([...head.people.values()].map(({ was, key }) => [was, key]))
      const both = new Set(base.upcoming.map(({ on, key }) => `${on} ${renamed.get(key) ?? key}`))
      const scheduled = plan.scheduled.filter(({ on, key }) => !both.has(`${on} ${key}`))
      for (const { action } of diff.changes) seen.add(action)
      for (const { code } of diff.findings) seen.add(code)
      expect(essenceOf(diff)).toEqual(essenceOf({ ...plan, scheduled }))
    }),
    runs,
  )
  for (const what of ['create', 'reactivate', 'adopt', 'update', 'move', 'deactivate', 'vanished-person'])
    expect([...seen]).toContain(what)
})
