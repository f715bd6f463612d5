import { faultFrom } from './faults.js'
import { flagLines } from './flag-lines.js'
import { checkEnvelope, renameFrom, retypeFrom } from './quirks/drift.js'
import { rateFrom } from './quirks/limits.js'
import { rewritingFrom } from './quirks/rewriting.js'
import { presets } from './presets.js'
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

type Name = keyof Switches

const forms: Partial<Record<Name, string>> = {
  otherKeys: 'TEXT',
  v1At: 'PATH',
  v2At: 'PATH',
  movedTo: 'URL',
  owner: 'ADDRESS',
  envelope: 'NAME',
  faults: '"METHOD PATH:N:KIND"',
  rates: 'LIMIT',
  renames: 'FROM=TO',
  retypes: 'FIELD=TYPE',
  drops: 'FIELD',
  nulled: 'FIELD',
  rewrites: 'FIELD=HOW',
}

/** What must be true of one value of a switch that may be given several times. Each throws an Error that says so. */
const checks: Partial<Record<Name, (text: string) => unknown>> = {
  faults: faultFrom,
  rates: rateFrom,
  renames: renameFrom,
  retypes: retypeFrom,
  rewrites: rewritingFrom,
}

const names = Object.keys(flagLines) as readonly Name[]

/** Every switch, in the order in which a help text shows them. */
export const switchTable: readonly SwitchRow[] = names.map((name) => ({
  flag: flagLines[name][0],
  values: name in choices ? choices[name as keyof Choices].join('|') : (forms[name] ?? plainForm(name)),
  standard: String(defaultSwitches[name]),
  line: flagLines[name][1],
  many: isMany(name),
}))

function plainForm(name: Name): string {
  return typeof defaultSwitches[name] === 'number' ? 'NUMBER' : 'TEXT'
}

function isMany(name: Name): boolean {
  return Array.isArray(defaultSwitches[name])
}

/** The values of flags by name; other flags among them are ignored. */
type Given = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/**
 * The switches that flags set, the rest as in the named preset, or at their defaults. Throws an Error that says what a
 * flag may be.
 */
export function switchesFrom(given: Given): Switches {
  const before: Switches = { ...defaultSwitches, ...presetIn(given) }
  const values = names.map((name) => [name, given[flagLines[name][0]] === undefined ? before[name] : read(name, given)])
  return Object.fromEntries(values) as Switches
}

function presetIn({ preset }: Given): Partial<Switches> {
  if (preset === undefined) return {}
  const found = presets.find(({ name }) => name === preset)
  if (found !== undefined) return found.switches
  throw new Error(`--preset may be ${presets.map(({ name }) => name).join(' or ')}, not "${String(preset)}".`)
}

function read(name: Name, given: Given): Switches[Name] {
  const [flag] = flagLines[name]
  const value = given[flag]
  if (isMany(name)) return several(name, value)
  if (typeof value !== 'string' || value === '') throw new Error(`--${flag} needs exactly one value.`)
  if (name in choices) return choice(name as keyof Choices, value)
  if (typeof defaultSwitches[name] === 'number') return number(name, value)
  if (name === 'envelope') checkEnvelope(value)
  return value
}

function choice<C extends keyof Choices>(name: C, text: string): Choices[C] {
  const found = (choices[name] as readonly string[]).find((value) => value === text)
  if (found !== undefined) return found as Choices[C]
  throw new Error(`--${flagLines[name][0]} may be ${choices[name].join(' or ')}, not "${text}".`)
}

function number(name: Name, text: string): number {
  const least = name === 'pageSize' || name === 'batchSize' ? 1 : name === 'clockSkew' ? -9_999_999 : 0
  const value = /^-?\d{1,7}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && !(name === 'shift' && value > 100)) return value
  const most = name === 'shift' ? ' and at most 100' : ''
  throw new Error(`--${flagLines[name][0]} needs a whole number of at least ${least}${most}, not "${text}".`)
}

function several(name: Name, value: Given[string]): readonly string[] {
  const texts = (Array.isArray(value) ? value : [value]).map(String)
  for (const text of texts) checks[name]?.(text)
  return texts
}
