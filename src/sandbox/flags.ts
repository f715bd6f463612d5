import { faultFrom } from './faults.js'
import { choices, defaultSwitches } from './switches.js'
import type { Choices, Switches } from './switches.js'

/** One switch as a flag of the command line: without the dashes, with its values, its default and what it does. */
export interface SwitchRow {
  readonly flag: string
  readonly values: string
  readonly standard: string
  readonly line: string
  /** Whether it may be given several times. */
  readonly many: boolean
}

const lines = {
  pageSize: ['page-size', 'How many users a page has, at most and when nobody asks.'],
  paging: ['paging', 'ignored: offset and limit count for nothing, every answer is the whole list.'],
  latency: ['latency', 'Milliseconds before each request is looked at.'],
  ids: ['ids', 'What ids look like: u_0001, 22 signs as the vendor has them, or digits.'],
  requireManager: ['require-manager', 'no: an unknown manager is accepted and kept.'],
  put: ['put', 'replace: what an update does not send is emptied.'],
  listInactive: ['list-inactive', 'no: a list hides inactive users; a look-up by address still finds them.'],
  listFields: ['list-fields', 'brief: a list shows id, address, names and active only.'],
  echo: ['echo', 'brief: the answer to a write shows only id, address and what was sent.'],
  nulls: ['nulls', 'omit: an empty field is left out, not shown as null.'],
  key: ['key', 'The API key that requests must bring.'],
  faults: ['fault', 'What goes wrong and when, such as "POST /users:3:reset-after".'],
} satisfies Record<keyof Switches, readonly [flag: string, line: string]>

const forms = { pageSize: 'NUMBER', latency: 'NUMBER', key: 'TEXT', faults: '"METHOD PATH:N:KIND"' }

/** Every switch, in the order in which a help text shows them. */
export const switchTable: readonly SwitchRow[] = (Object.keys(lines) as (keyof Switches)[]).map((name) => ({
  flag: lines[name][0],
  values: name in choices ? choices[name as keyof Choices].join('|') : forms[name as keyof typeof forms],
  standard: name === 'faults' ? '' : String(defaultSwitches[name]),
  line: lines[name][1],
  many: name === 'faults',
}))

/** The values of flags by name; other flags among them are not looked at. */
type Given = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/** The switches that flags set, the rest at their defaults. Throws an Error that says what a flag may be. */
export function switchesFrom(given: Given): Switches {
  return {
    pageSize: number('pageSize', 1, given),
    latency: number('latency', 0, given),
    key: textOf('key', given) ?? defaultSwitches.key,
    faults: faultsIn(given),
    paging: choice('paging', given),
    ids: choice('ids', given),
    requireManager: choice('requireManager', given),
    put: choice('put', given),
    listInactive: choice('listInactive', given),
    listFields: choice('listFields', given),
    echo: choice('echo', given),
    nulls: choice('nulls', given),
  }
}

function choice<C extends keyof Choices>(name: C, given: Given): Choices[C] {
  const text = textOf(name, given) ?? defaultSwitches[name]
  const found = (choices[name] as readonly string[]).find((value) => value === text)
  if (found === undefined) throw new Error(`--${lines[name][0]} may be ${choices[name].join(' or ')}, not "${text}".`)
  return found as Choices[C]
}

function number(name: 'pageSize' | 'latency', least: number, given: Given): number {
  const text = textOf(name, given) ?? String(defaultSwitches[name])
  const value = /^\d{1,7}$/.test(text) ? Number(text) : -1
  if (value < least) throw new Error(`--${lines[name][0]} needs a whole number of at least ${least}, not "${text}".`)
  return value
}

function textOf(name: keyof Switches, given: Given): string | undefined {
  const value = given[lines[name][0]]
  if (value === undefined || (typeof value === 'string' && value !== '')) return value
  throw new Error(`--${lines[name][0]} needs exactly one value.`)
}

function faultsIn(given: Given): readonly string[] {
  const value = given[lines.faults[0]] ?? []
  const texts = (Array.isArray(value) ? value : [value]).map(String)
  for (const text of texts) faultFrom(text)
  return texts
}
