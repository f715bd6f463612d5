import type { Field } from './fields.js'
import type { Day, UserId } from './names.js'
import type { Rewrites } from './rewrites.js'

/** How the service speaks. */
export type ContractName = 'v1' | 'v2'

/** The values of the facts that have a few. `docs/facts.md` says what each means and what Espalier does then. */
export const factChoices = {
  paging: ['none', 'offset', 'page', 'cursor', 'unknown'],
  inactiveListed: ['always', 'onRequest', 'never', 'unknown'],
  emailFilter: ['exact', 'prefix', 'ignored', 'none', 'unknown'],
  emailUnique: ['yes', 'no', 'unknown'],
  createTakes: ['one', 'array'],
  managerAtCreation: ['yes', 'no', 'unknown'],
  update: ['merge', 'replace', 'unknown'],
  clearManager: ['null', 'empty', 'omit', 'unsupported', 'unknown'],
  clearText: ['null', 'empty', 'unsupported', 'unknown'],
  deactivate: ['body', 'call'],
  delete: ['hard'],
} as const

type Choices = { readonly [C in keyof typeof factChoices]: (typeof factChoices)[C][number] }

/** Each behaviour of the service that is not documented. */
export interface FactValues extends Choices {
  /** The most users in one answer; null if unknown, or if there are no pages. */
  readonly pageSize: number | null
  /** How many people one request may create or deactivate. */
  readonly batch: number
  /** The longest time that a write took to show, in whole seconds; null if none was timed. */
  readonly lag: number | null
  /** A regular expression that every id seen so far fits; null if none was seen. */
  readonly idPattern: string | null
  /** Whose key it is: that account is protected. null if the service does not say. */
  readonly owner: UserId | null
  /** The forms in which the service keeps texts, by field. */
  readonly rewrites: Rewrites
  /** The fields that another system writes, so that the service would overwrite ours. */
  readonly syncOwned: readonly Field[]
}

export type FactName = keyof FactValues

/** One fact and its source. */
export interface Fact<V> {
  readonly value: V
  readonly evidence: 'assumed' | 'probed'
  /** The day on which it was probed. */
  readonly at?: Day
  /** The request that showed it, as a template without any person's data. */
  readonly by?: string
}

/** All facts about one service. */
export type Facts = { readonly [N in FactName]: Fact<FactValues[N]> }

/** What is assumed before a probe: what the document of the contract says, and else the careful value. */
const standard: Readonly<Record<ContractName, FactValues>> = {
  v1: {
    paging: 'offset',
    pageSize: null,
    inactiveListed: 'unknown',
    emailFilter: 'unknown',
    emailUnique: 'yes',
    createTakes: 'one',
    managerAtCreation: 'yes',
    batch: 1,
    update: 'unknown',
    clearManager: 'null',
    clearText: 'unknown',
    deactivate: 'body',
    delete: 'hard',
    lag: null,
    idPattern: null,
    owner: null,
    rewrites: {},
    syncOwned: [],
  },
  v2: {
    paging: 'none',
    pageSize: null,
    inactiveListed: 'onRequest',
    emailFilter: 'exact',
    emailUnique: 'yes',
    createTakes: 'array',
    managerAtCreation: 'unknown',
    batch: 50,
    update: 'unknown',
    clearManager: 'omit',
    clearText: 'unknown',
    deactivate: 'call',
    delete: 'hard',
    lag: null,
    idPattern: null,
    owner: null,
    rewrites: {},
    syncOwned: [],
  },
}

/** Facts that earlier versions wrote and that are not used any more: in a contract.yaml, they are ignored. */
export const retiredFacts: ReadonlySet<string> = new Set([
  'unknownParameters',
  'loops',
  'editsInactive',
  'patch',
  'errorBody',
  'rateHeaders',
  'retryAfter',
  'idType',
])

/** The name of every fact, in the order in which people read them. */
export const factNames = Object.keys(standard.v1) as readonly FactName[]

/** The facts of a contract before anything was probed. */
export function assumedFacts(contract: ContractName): Facts {
  const assumed = (name: FactName) => [name, { value: standard[contract][name], evidence: 'assumed' }] as const
  return Object.fromEntries(factNames.map(assumed)) as unknown as Facts
}

/** The facts, with those in `known` replaced. */
export function withFacts(facts: Facts, known: Partial<Facts>): Facts {
  return { ...facts, ...known }
}
