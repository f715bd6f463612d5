import { byText, canonicalEmail } from '../../model/names.js'
import { nearest } from '../nearest.js'
import { hasLeft } from './successors.js'
import type { SettingsFile } from '../../model/files.js'
import type { Day } from '../../model/names.js'
import type { IndexedPerson, PeopleIndex } from './people-index.js'

/** What the rules about single statements compare with. */
export interface Known {
  readonly register: PeopleIndex
  /** null if the settings have findings of their own. */
  readonly settings: SettingsFile | null
  /** The lists of the settings; null: any. */
  readonly domains: ReadonlySet<string> | null
  readonly departments: ReadonlySet<string> | null
  readonly admins: ReadonlySet<string>
  readonly asOf: Day
  /** ' Did you mean "…"?', or nothing. `kind` separates names that can mean different things. */
  suggest(kind: 'domain' | 'department' | 'zone', name: string, among: readonly string[]): string
  /** The same for the key of a person. */
  suggestKey(name: string): string
  /** How many people who have not left name a manager by this text, now or later. */
  reports(manager: string): number
  /** The person whose address, full name or former key this is: what people write instead of a key. */
  alias(text: string): IndexedPerson | undefined
}

/**
 * A misspelt name is compared with every known one. After a quarter of a second of that, no more names are suggested.
 */
const mostLetters = 20_000_000

/** What the rules compare with. */
export function known(register: PeopleIndex, settings: SettingsFile | null, asOf: Day): Known {
  const made = new Map<string, string>()
  let aliases: ReadonlyMap<string, IndexedPerson> | undefined
  let keys: readonly string[] | undefined
  let reports: ReadonlyMap<string, number> | undefined
  let letters = 0
  const suggest = (kind: string, name: string, among: readonly string[]): string => {
    const id = `${kind} ${name}`
    const before = made.get(id)
    letters += before === undefined ? name.length * among.length : 0
    if (before !== undefined || letters > mostLetters) return before ?? ''
    const near = nearest(name, among)
    const text = near === null ? '' : ` Did you mean "${near}"?`
    made.set(id, text)
    return text
  }
  return {
    register,
    settings,
    domains: settings?.emailDomains === undefined ? null : new Set(settings.emailDomains),
    departments: settings?.departments === undefined ? null : new Set(settings.departments),
    admins: new Set(settings?.admins),
    asOf,
    suggest,
    suggestKey(name) {
      keys ??= [...register.byKey.keys()].toSorted(byText)
      return suggest('person', name, keys)
    },
    reports(manager) {
      reports ??= reportsIn(register.entries.filter((entry) => !hasLeft(entry, asOf)))
      return reports.get(manager) ?? 0
    },
    alias(text) {
      aliases ??= aliasesOf(register.entries)
      return aliases.get(canonicalEmail(text))
    },
  }
}

function aliasesOf(entries: readonly IndexedPerson[]): ReadonlyMap<string, IndexedPerson> {
  const all = new Map<string, IndexedPerson>()
  for (const entry of entries) {
    const { was, firstName, lastName, email } = entry.entry
    all.set(canonicalEmail(`${firstName} ${lastName}`), entry)
    all.set(canonicalEmail(email), entry)
    if (was !== undefined) all.set(was, entry)
  }
  return all
}

function reportsIn(entries: readonly IndexedPerson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { entry: said } of entries) {
    for (const manager of new Set([said, ...(said.changes ?? [])].map((one) => one.manager))) {
      if (typeof manager === 'string') counts.set(manager, (counts.get(manager) ?? 0) + 1)
    }
  }
  return counts
}

/** How a person is named in a message. The name of a faulty entry may be missing. */
export function named({ entry: said, key }: IndexedPerson): string {
  const name = `${said.firstName} ${said.lastName}`.trim()
  return name === '' ? key : `${name} (${key})`
}

/** Where a person is defined, in a message. */
export function where({ tree, key }: IndexedPerson): string {
  return `${tree.file}:${String(tree.lineOf(key))}`
}
