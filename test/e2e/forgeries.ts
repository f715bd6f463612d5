import { expect } from 'vitest'
import type { Binding, State } from '../../src/model/files.js'
import type { PersonKey, UserId } from '../../src/model/names.js'
import { changeDigest, fingerprintOf } from '../../src/plan/fingerprint.js'
import type { Seed } from '../../src/sandbox/records.js'
import type { Sandbox } from '../../src/sandbox/server.js'
import { altered, named, outline, seedsOf, unlimited, type Entry, type People } from '../support/charts.js'

/**
 * What a person can write who may push to the branch of the state, or to the file, and has no key. Without a seal it is
 * stepped over on a branch, and stops a run in a file (exit 7). With the seal of a careless `espalier state seal`, it is
 * the address of an account that tells whose it is, where it is in the chart.
 */
export interface Forgery {
  /** What comes of it if it is believed. */
  readonly title: string
  readonly settings: string
  /** The chart, and the company that is as it says. */
  readonly people: People
  /** Accounts that no file names. */
  readonly strangers: readonly Seed[]
  /** The charts that were applied since `older`, the first one, was. */
  readonly meanwhile: readonly People[]
  readonly forge: (now: State, older: State) => State
  /** The next chart, which was reviewed, and what it changes of the accounts: nothing else is written. */
  readonly next: People
  readonly changes: Readonly<Record<string, Partial<Seed>>>
  /** What comes of it if it is sealed. */
  readonly sealed: Sealed
}

/** What an apply comes to, what the plan says, and what is written: nothing where it stops. */
interface Sealed {
  readonly exit: 0 | 3 | 8
  readonly says: readonly RegExp[]
  readonly changes?: Forgery['changes']
}

const settings = `${unlimited}api: { showsWithin: 0 }\n`
const people = outline(`
top
  ann
    bob
  dan
    eva
  gus
`)
const plain = { settings, people, strangers: [], meanwhile: [] } as const
const at = (name: string): string => `${name}@acme.example`
const next = (changes: Readonly<Record<string, Partial<Entry>>>, base: People = people): People =>
  altered(base, changes)

/** The state in which some people are bound otherwise; `null` for not at all. */
function bound(state: State, others: Readonly<Record<string, Partial<Binding> | null>>): State {
  const kept = Object.entries({ ...state.bindings, ...others }).flatMap(([key, other]) =>
    other === null ? [] : [[key, { ...state.bindings[key as PersonKey], ...other }] as const],
  )
  return { ...state, bindings: Object.fromEntries(kept) as State['bindings'] }
}

/** The account of one person with what is known of it, for another key. */
function of(state: State, key: string): Binding {
  return state.bindings[key as PersonKey] as Binding
}

/** A plan to deactivate the account of Gus under another key, as if its apply had begun. */
function begunWith(state: State, key: string): State['begun'] {
  const leaves = { id: `deactivate:${key}`, key, user: 'id-gus', before: { active: true }, after: { active: false } }
  const changes = [changeDigest(leaves as Parameters<typeof changeDigest>[0])]
  return { ...state.begun, fingerprint: fingerprintOf(state.company, 'v1', changes), changes }
}

const zed: Entry = { ...named('zed', null), status: 'left' }
const withZed: People = { ...people, zed }
const swapped = (state: State): State => bound(state, { dan: of(state, 'gus'), gus: of(state, 'dan') })
const admin = { role: 'admin' } as const
const old: Seed = {
  ...(seedsOf({ gus: named('gus', null) })[0] as Seed),
  id: 'id-old',
  email: at('gus.old'),
  active: false,
}
const zoe = named('zoe', 'ann')
const hired: People = { ...people, zoe }

export const forgeries: Readonly<Record<string, Forgery>> = {
  // Sealed: the address of the account is that of Gus, by the chart.
  V1: {
    ...plain,
    title: 'binds a leaver without an account to the account of Gus, who would be deactivated',
    people: withZed,
    forge: (state) => ({
      ...bound(state, { zed: of(state, 'gus'), gus: null }),
      begun: begunWith(state, 'zed'),
    }),
    next: next({ bob: { manager: 'dan' } }, withZed),
    changes: { 'id-bob': { managerId: 'id-dan' } },
    sealed: { exit: 8, says: [/Zed Example \(zed\)/, /Gus Example \(gus\)/] },
  },
  // Sealed: the address of the account is that of Top, by the chart.
  V2: {
    ...plain,
    title: 'binds Gus to the account of his boss, who would get his new address',
    forge: (state) => bound(state, { gus: { ...of(state, 'gus'), id: 'id-top' as UserId } }),
    next: next({ gus: { email: at('gus.new') } }),
    changes: { 'id-gus': { email: at('gus.new') } },
    sealed: { exit: 8, says: [/Gus Example \(gus\)/, /Top Example \(top\)/] },
  },
  // Sealed: each of both accounts has the address of the other one, also if it is only a person's manager.
  V3: {
    ...plain,
    title: 'swaps two bindings, so that Bob would report to the wrong one',
    forge: swapped,
    next: next({ bob: { manager: 'dan' } }),
    changes: { 'id-bob': { managerId: 'id-dan' } },
    sealed: { exit: 8, says: [/Dan Example \(dan\)/, /Gus Example \(gus\)/] },
  },
  // Sealed: another account has the address of the leaver, and is active.
  V4: {
    ...plain,
    title: 'moves the binding of a leaver to an old account, so that Gus would stay active',
    strangers: [old],
    forge: (state) => bound(state, { gus: { ...of(state, 'gus'), id: 'id-old' as UserId } }),
    next: next({ gus: { status: 'left' } }),
    changes: { 'id-gus': { active: false } },
    sealed: { exit: 8, says: [/Gus Example \(gus\)/, /id-old/, /id-gus/] },
  },
  // Sealed: a leaver whose account is active ends every run with 3, whoever made it so.
  V4b: {
    ...plain,
    title: 'says that a leaver was deactivated before, so that Gus would stay active',
    forge: (state) => bound(state, { gus: { applied: { ...of(state, 'gus').applied, active: false } } }),
    next: next({ gus: { status: 'left' } }),
    changes: { 'id-gus': { active: false } },
    sealed: { exit: 3, says: [/Gus Example/, /made active again/] },
  },
  // Sealed: what is older is compared with what is there now, so no value is put back.
  V5: {
    ...plain,
    title: 'is an older one, whose serial goes back',
    meanwhile: [next({ eva: { manager: 'ann' } })],
    forge: (_, older) => older,
    next: next({ eva: { manager: 'ann' }, bob: { manager: 'dan' } }),
    changes: { 'id-eva': { managerId: 'id-ann' }, 'id-bob': { managerId: 'id-dan' } },
    sealed: {
      exit: 0,
      says: [/1 move/],
      changes: { 'id-eva': { managerId: 'id-ann' }, 'id-bob': { managerId: 'id-dan' } },
    },
  },
  // Sealed: the address of the account is that of Gus, by the chart, although Git does not own addresses.
  V6: {
    ...plain,
    title: 'binds a protected administrator to the account of Gus, who would get the role',
    settings: `${settings}manage: [role, department, manager, active]\nadmins: [top]\nprotected: [top]\n`,
    people: next({ top: admin as Partial<Entry> }),
    forge: (state) => bound(state, { top: { ...of(state, 'top'), id: 'id-gus' as UserId }, gus: null }),
    next: next({ top: admin as Partial<Entry>, bob: { manager: 'dan' } }),
    changes: { 'id-bob': { managerId: 'id-dan' } },
    sealed: { exit: 8, says: [/Top Example \(top\)/, /Gus Example \(gus\)/] },
  },
  // Sealed: people hired since are not known, so no account is made before a person has said that there is none.
  V7: {
    ...plain,
    title: 'is one from before a hire, who would get a second account with a new name',
    strangers: seedsOf({ zoe }),
    meanwhile: [hired],
    forge: (_, older) => older,
    next: next({ zoe: { email: at('zoe.married'), lastName: 'Married' } }, hired),
    changes: { 'id-zoe': { email: at('zoe.married'), lastName: 'Married' } },
    sealed: { exit: 3, says: [/Zoe Married/, /--first-run/] },
  },
  // Sealed: the address of the account is that of Top, who is protected, whatever key is bound to it.
  V8: {
    ...plain,
    title: 'binds the account of a protected person to another key, who would be given another address',
    settings: `${settings}protected: [top]\n`,
    forge: (state) => bound(state, { gus: { ...of(state, 'gus'), id: 'id-top' as UserId }, top: null }),
    next: next({ gus: { email: at('gus.new') } }),
    changes: { 'id-gus': { email: at('gus.new') } },
    sealed: { exit: 8, says: [/Gus Example \(gus\)/, /Top Example \(top\)/] },
  },
  // Sealed: both are named, and the advice is to forget both: no address is written on the word of the state.
  V9: {
    ...plain,
    title: 'swaps two bindings and what was applied, and the advice would be to give them wrong addresses',
    forge: swapped,
    next: next({ eva: { department: 'Sales' } }),
    changes: { 'id-eva': { department: 'Sales' } },
    sealed: {
      exit: 8,
      says: [
        /Dan Example \(dan\)/,
        /Gus Example \(gus\)/,
        /"espalier state forget dan" and "espalier state forget gus"/,
      ],
    },
  },
}

/** The text of a forged state, with the seal that it had. An older one is put back as it was. */
export function forgedFrom(forge: Forgery['forge'], texts: readonly string[]): string {
  const [older, now] = [texts[0], texts.at(-1)].map((text) => JSON.parse(text ?? '') as State) as [State, State]
  const state = forge(now, older)
  return state === older ? (texts[0] ?? '') : `${JSON.stringify({ ...state, serial: now.serial + 1 })}\n`
}

/** What the company is at the beginning. */
export function companyOf({ people: all, strangers }: Forgery): readonly Seed[] {
  const { zed: _, ...employed } = all
  const seeds = seedsOf(employed)
  return [
    ...seeds.map((seed) => (seed.id === 'id-top' && 'role' in (all['top'] ?? {}) ? { ...seed, ...admin } : seed)),
    ...strangers,
  ]
}

/** Every account is as it should be after these changes, and there is no other one. */
export function expectCompany(sandbox: Sandbox, forgery: Forgery, changes: Forgery['changes'] = {}): void {
  const wanted = companyOf(forgery).map((seed) => ({ ...seed, ...changes[seed.id ?? ''] }))
  expect(sandbox.company.users.map(essence)).toEqual(wanted.map(essence))
}

function essence({ id, email, firstName, lastName, role, department, managerId, active }: Seed): unknown {
  return { id, email, firstName, lastName, role, department, managerId, active }
}
