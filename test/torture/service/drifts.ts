import type { ContractName } from '../../../src/model/facts.js'
import type { Switches } from '../../../src/sandbox/switches.js'

/** One way in which a service is no longer as it was. `names`: words of which a message must name one. */
export interface Drift {
  readonly name: string
  readonly contract: ContractName
  readonly switches: Partial<Switches>
  readonly names: readonly string[]
}

const watched: Readonly<Record<ContractName, readonly string[]>> = {
  v1: ['id', 'email', 'firstName', 'lastName', 'department', 'managerId', 'active'],
  v2: ['email', 'department', 'managerId', 'isActive', 'isAdmin'],
}

const booleans: ReadonlySet<string> = new Set(['active', 'isActive', 'isAdmin'])

/** The eight ways in which one field may change: two new names, missing, empty, and every other type. */
function waysOf(field: string): readonly (readonly [name: string, switches: Partial<Switches>])[] {
  const others = ['text', 'number', 'boolean', 'list', 'object'].filter(
    (type) => type !== (booleans.has(field) ? 'boolean' : 'text'),
  )
  return [
    ['has a similar name', { renames: [`${field}=${field}_value`] }],
    ['has another name', { renames: [`${field}=xq`] }],
    ['is missing', { drops: [field] }],
    ['is null', { nulled: [field] }],
    ...others.map((type) => [`is of the type ${type}`, { retypes: [`${field}=${type}`] }] as const),
  ]
}

/** What the users may be wrapped in. */
const envelopes = [
  'data',
  'users',
  'items',
  'results',
  'records',
  'value',
  'content',
  'entries',
  'payload',
  'response',
  'result',
  'people',
  'data.users',
  'data.items',
  'page.content',
  'response.data',
  '_embedded.users',
  'list',
  'by-id',
  'text',
]

/** The 12 fields in 8 ways each, and 20 envelopes. */
export const drifts: readonly Drift[] = [
  ...(['v1', 'v2'] as const).flatMap((contract) =>
    watched[contract].flatMap((field) =>
      waysOf(field).map(([way, switches]) => ({
        name: `${contract}: ${field} ${way}`,
        contract,
        switches,
        names: [field, ...(switches.renames ?? []).map((text) => text.split('=')[1] ?? '')],
      })),
    ),
  ),
  ...envelopes.map((envelope, index) => ({
    name: `the answer is wrapped in ${envelope}`,
    contract: index % 2 === 0 ? ('v1' as const) : ('v2' as const),
    switches: { envelope },
    names:
      { list: ['an array', 'a list without'], 'by-id': ['an object'], text: ['a text'] }[envelope] ??
      envelope.split('.'),
  })),
]
