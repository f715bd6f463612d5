/**
 * The values of the switches that have a few. `contract` is what the contract itself says or is thought to do, so it
 * can differ between v1 and v2 of one company.
 */
export const choices = {
  contract: ['both', 'v1', 'v2'],
  keyIs: ['admin', 'reader', 'expired'],
  paging: ['contract', 'offset', 'page', 'cursor', 'ignored', 'loop'],
  unknownParameters: ['ignored', 'refused'],
  ids: ['short', 'vendor', 'numeric-text', 'number'],
  requireManager: ['yes', 'no', 'active'],
  loops: ['refused', 'accepted'],
  put: ['merge', 'replace'],
  delete: ['soft', 'hard', 'refused'],
  create: ['contract', 'one', 'array'],
  managerAtCreation: ['yes', 'no'],
  batch: ['whole', 'part'],
  clearManager: ['contract', 'null', 'empty', 'omit', 'unsupported'],
  clearText: ['any', 'null', 'empty', 'unsupported'],
  deactivate: ['contract', 'body', 'call'],
  editsInactive: ['yes', 'no'],
  lastAdmin: ['refused', 'accepted'],
  emailFilter: ['exact', 'prefix', 'ignored', 'none'],
  emailUnique: ['yes', 'no'],
  emailCase: ['kept', 'lower'],
  conflict: ['409', '400', '422', '500'],
  listInactive: ['contract', 'yes', 'no', 'request'],
  list: ['all', 'half', 'empty'],
  listFields: ['all', 'brief'],
  duplicates: ['no', 'same', 'different'],
  echo: ['full', 'brief', 'none'],
  nulls: ['show', 'omit'],
  errors: ['json', 'text', 'html', 'empty'],
  userAgent: ['contract', 'any', 'required'],
  sync: ['none', 'profile', 'manager', 'both'],
  inviteMail: ['always', 'never'],
  retryAfter: ['none', 'seconds', 'date'],
  driftOn: ['all', 'list', 'one', 'write'],
} as const

export type Choices = { readonly [C in keyof typeof choices]: (typeof choices)[C][number] }

/** How this service behaves where it is not published how the real one does. */
export interface Switches extends Choices {
  /** Users on a page: the default, and the most. */
  readonly pageSize: number
  /** How many users one request may invite or lock. */
  readonly batchSize: number
  /** Milliseconds before a request is looked at. */
  readonly latency: number
  /** Milliseconds until what was written can be read. */
  readonly lag: number
  /** In how many of a hundred pages the list moves on by one before it is read. */
  readonly shift: number
  /** Seconds by which the clock of the service is ahead. */
  readonly clockSkew: number
  /** Where the paths of each contract begin. */
  readonly v1At: string
  readonly v2At: string
  /** The base that every request is redirected to; empty is none. */
  readonly movedTo: string
  /** The API key. */
  readonly key: string
  /** Other keys of the same user, which requests may also use. */
  readonly otherKeys: readonly string[]
  /** The address of the user whose key it is; empty is the first admin. */
  readonly owner: string
  /** Which company it is, as v2 tells. */
  readonly companyId: string
  /** What answers are wrapped in, as `quirks/drift.ts` reads it; empty is nothing. */
  readonly envelope: string
  /** What goes wrong and when, each as `faults.ts` reads it. */
  readonly faults: readonly string[]
  /** How often requests may come, each as `quirks/limits.ts` reads it. */
  readonly rates: readonly string[]
  /** Changed fields: FROM=TO, FIELD=TYPE, and names. */
  readonly renames: readonly string[]
  readonly retypes: readonly string[]
  readonly drops: readonly string[]
  readonly nulled: readonly string[]
  /** What becomes of texts, each as `quirks/rewriting.ts` reads it. */
  readonly rewrites: readonly string[]
}

/** How the service behaves by default: the first value of each choice. */
export const defaultSwitches: Switches = {
  ...(Object.fromEntries(Object.entries(choices).map(([name, [first]]) => [name, first])) as Choices),
  pageSize: 100,
  batchSize: 100,
  latency: 0,
  lag: 0,
  shift: 0,
  clockSkew: 0,
  v1At: '/api/v1',
  v2At: '/api/v2',
  movedTo: '',
  key: 'sandbox-key',
  otherKeys: [],
  owner: '',
  companyId: 'c_0001',
  envelope: '',
  faults: [],
  rates: [],
  renames: [],
  retypes: [],
  drops: [],
  nulled: [],
  rewrites: [],
}

export type Contract = 'v1' | 'v2'

/** What `contract` stands for, by contract: the API document for v1, the published operations for v2. */
const standards = {
  paging: { v1: 'offset', v2: 'ignored' },
  create: { v1: 'one', v2: 'array' },
  clearManager: { v1: 'null', v2: 'omit' },
  deactivate: { v1: 'body', v2: 'call' },
  listInactive: { v1: 'yes', v2: 'request' },
  userAgent: { v1: 'any', v2: 'required' },
} as const

/** The value of a switch that each contract has its own of. */
export function valueOf<C extends keyof typeof standards>(
  switches: Switches,
  name: C,
  contract: Contract,
): Exclude<Choices[C], 'contract'> {
  const value: string = switches[name]
  return (value === 'contract' ? standards[name][contract] : value) as Exclude<Choices[C], 'contract'>
}
