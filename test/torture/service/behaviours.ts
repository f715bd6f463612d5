import { defaultSwitches, type Switches } from '../../../src/sandbox/switches.js'
import { key } from '../../support/canary.js'
import { owner } from './company.js'
import { pairwise } from './pairwise.js'
import type { ContractName } from '../../../src/model/facts.js'

/** A service, and the contract it is spoken to by. */
export interface Service {
  readonly name: string
  readonly contract: ContractName
  readonly switches: Switches
}

/** What an undocumented service may do, and Espalier has to cope with. */
const factors = {
  contract: ['v1', 'v2'],
  paging: ['contract', 'offset', 'page', 'ignored'],
  pageSize: [7, 10, 100],
  unknownParameters: ['ignored', 'refused'],
  ids: ['short', 'vendor', 'numeric-text'],
  requireManager: ['yes', 'no', 'active'],
  loops: ['refused', 'accepted'],
  put: ['merge', 'replace'],
  create: ['contract', 'one', 'array'],
  managerAtCreation: ['yes', 'no'],
  batch: ['whole', 'part'],
  batchSize: [10, 100],
  clearManager: ['contract', 'null', 'empty', 'omit'],
  clearText: ['any', 'null', 'empty', 'unsupported'],
  editsInactive: ['yes', 'no'],
  emailFilter: ['exact', 'prefix', 'ignored', 'none'],
  emailUnique: ['yes', 'no'],
  emailCase: ['kept', 'lower'],
  conflict: ['409', '400', '422', '500'],
  listInactive: ['yes', 'no', 'request'],
  listFields: ['all', 'brief'],
  echo: ['full', 'brief', 'none'],
  nulls: ['show', 'omit'],
  errors: ['json', 'text', 'html', 'empty'],
  userAgent: ['contract', 'required'],
} as const

/** Services that two behaviours at a time make out: every two values of two meet in one of them, but for `asV2`. */
export const mixtures: readonly Service[] = pairwise(factors, 36).map(({ contract, ...ways }) =>
  contract === 'v2' ? serviceOf('v2', { ...ways, ...asV2(ways) }) : serviceOf('v1', ways),
)

/** A v2 that refuses the parameter that it publishes is none; one whose list shows no address is always refused. */
function asV2({ unknownParameters }: Readonly<Record<string, unknown>>): Partial<Switches> {
  return { listFields: 'all', ...(unknownParameters === 'refused' ? { listInactive: 'request' } : {}) }
}

/** Behaviours with which it may be right to do nothing at all, one at a time and on both contracts. */
export function oddities(): readonly Service[] {
  const odd: readonly Partial<Switches>[] = [
    { paging: 'cursor' },
    { paging: 'loop', pageSize: 7 },
    { listFields: 'brief' },
    { list: 'half' },
    { list: 'empty' },
    { duplicates: 'same' },
    { duplicates: 'different' },
    { ids: 'number' },
    { clearManager: 'unsupported' },
    { lastAdmin: 'accepted' },
    { shift: 5 },
    { lag: 400 },
    { envelope: 'data' },
  ]
  return odd.flatMap((ways) =>
    (['v1', 'v2'] as const).map((contract) => serviceOf(contract, { pageSize: 50, ...ways })),
  )
}

function serviceOf(contract: ContractName, ways: Partial<Record<keyof Switches, unknown>>): Service {
  const named = Object.entries(ways).filter(([name, value]) => value !== defaultSwitches[name as keyof Switches])
  const name = [contract, ...named.map(([way, value]) => `${way}=${String(value)}`)].join(' ')
  return { name, contract, switches: { ...defaultSwitches, ...(ways as Partial<Switches>), key, owner } }
}
