import { altered, founder, named, outline, seedsOf, unlimited, type People } from '../../support/charts.js'
import type { Seed } from '../../../src/sandbox/records.js'

/** What a run that is killed had to do: a chart over the company that the one before has left. */
export interface Scene {
  readonly name: 'changes' | 'first run'
  readonly seeds: readonly Seed[]
  /** The chart that is applied already; null: there is no state yet. */
  readonly before: People | null
  readonly after: People
  /** The chart as it is edited between a killed run and the next one: other addresses, also for people just hired. */
  readonly edited: People
  /** Accounts that an apply makes, each of them once. */
  readonly hires: number
  /** The writes that are sent in all, those among them. */
  readonly writes: number
}

/** Settings of a chart. `showsWithin`: seconds that a write may take to show, 0 where nothing can be under way. */
export function settingsWith(showsWithin: number): string {
  return `api: { showsWithin: ${showsWithin} }\n${unlimited}`
}

const before = altered(
  outline(`
top
  ann
    bob
    cid
  leo
    lia
    lou
  dee
    eva
    pat
    ray
`),
  { ray: { status: 'left' } },
)

/**
 * 12 changes: a chain of three hires, a boss and a report who change places, a leaver whose two reports move first, a
 * rehire, another address, another department, and an account that is adopted.
 */
const after = altered(
  {
    ...before,
    ray: named('ray', 'dee'),
    ada: named('ada', 'dee'),
    una: named('una', 'dee'),
    vic: named('vic', 'una'),
    wim: named('wim', 'vic'),
  },
  {
    bob: { manager: 'top' },
    ann: { manager: 'bob' },
    lia: { manager: 'dee' },
    lou: { manager: 'dee' },
    leo: { status: 'left' },
    eva: { email: 'eva.new@acme.example' },
    pat: { department: 'Sales' },
  },
)

const strangers: People = { ada: named('ada', 'dee'), robot: named('robot', null) }

const keys = Array.from({ length: 30 }, (_, index) => `p${index + 10}`)

/** 30 people, four below each. */
const company: People = Object.fromEntries(
  keys.map((key, index) => [key, named(key, index === 0 ? null : (keys[Math.floor((index - 1) / 4)] ?? null))]),
)

/** So that who was hired or not can only be known from what was remembered. */
function readdressed(people: People, who: readonly string[]): People {
  return altered(people, Object.fromEntries(who.map((key) => [key, { email: `${key}.new@acme.example` }])))
}

export const scenes = {
  changes: {
    name: 'changes',
    seeds: seedsOf({ ...before, ...strangers }),
    before,
    after,
    edited: readdressed(after, ['una', 'vic', 'wim', 'bob']),
    hires: 3,
    writes: 11,
  },
  'first run': {
    name: 'first run',
    seeds: [founder],
    before: null,
    after: company,
    edited: readdressed(company, ['p11', 'p20', 'p30']),
    hires: 30,
    writes: 30,
  },
} satisfies Record<Scene['name'], Scene>
