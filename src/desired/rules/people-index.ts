import { people as wellFormed } from '#validators/people'
import { byText } from '../../model/names.js'
import { nearest } from '../nearest.js'
import { violation, type Violation } from './violation.js'
import type { Defaults, PeopleFile, PersonEntry } from '../../model/files.js'
import type { PersonKey } from '../../model/names.js'
import type { Tree } from '../reading/tree.js'

/** What can be judged of one file of people. */
export interface PeopleTree {
  readonly tree: Tree
  /** By key; null for an entry with schema findings. null for all: the people of the file are unknown. */
  readonly people: Readonly<Record<string, PersonEntry | null>> | null
  readonly defaults: Defaults
}

/** One person as a file states them. */
export interface IndexedPerson {
  /** The position among all entries, which are in the order of their keys. */
  readonly index: number
  readonly key: PersonKey
  readonly entry: PersonEntry
  readonly defaults: Defaults
  readonly tree: Tree
}

/** All people whom the files name. */
export interface PeopleIndex {
  readonly entries: readonly IndexedPerson[]
  /** Those whose entries say more than `usual`, in the same order: no other has a date, an id or a former key. */
  readonly unusual: readonly IndexedPerson[]
  /** By key; null for a person whose entry is not well-formed, whom no other rule judges. */
  readonly byKey: ReadonlyMap<string, IndexedPerson | null>
  /** false: a file could not be read. */
  readonly complete: boolean
  /** Whether a file that could not be read may have this key. */
  readonly mayHold: (key: string) => boolean
}

/** Whether the chart says anything about a person that depends on the day. */
export function hasDates({ entry: said }: IndexedPerson): boolean {
  return said.start !== undefined || said.end !== undefined || said.changes !== undefined || said.absence !== undefined
}

/** What most entries say, and nothing else. */
const usual: ReadonlySet<string> = new Set(['email', 'firstName', 'lastName', 'manager', 'department', 'role'])

function isUnusual(said: PersonEntry): boolean {
  for (const name in said) if (!usual.has(name)) return true
  return false
}

/**
 * Gathers the people of all files. If a key is in two files the first one counts, by the name of the file. `complete`:
 * all others are among `unread`, the texts of files that are not YAML.
 */
export function peopleIndexOf(
  files: readonly PeopleTree[],
  complete: boolean,
  unread: readonly string[],
  report: (violation: Violation) => void,
): PeopleIndex {
  const byKey = new Map<string, Draft | null>()
  const unclear = new Map<string, Tree>()
  for (const { tree, people, defaults } of files.toSorted((a, b) => byText(a.tree.file, b.tree.file))) {
    for (const key in people) {
      const other = byKey.get(key)?.tree ?? unclear.get(key)
      const said = people[key] ?? null
      if (other !== undefined) report(twice(key, tree, other))
      else byKey.set(key, said === null ? null : { index: 0, key: key as PersonKey, entry: said, defaults, tree })
      if (said === null) unclear.set(key, other ?? tree)
    }
  }
  const whole = complete && files.every(({ people }) => people !== null)
  const words = new Set(unread.flatMap((text) => text.match(/[a-z0-9]+(?:[._-][a-z0-9]+)*/g) ?? []))
  return { ...inOrder(byKey), complete: whole && unread.length === 0, mayHold: (key) => !whole || words.has(key) }
}

/** A person whose index is not known yet. */
type Draft = { -readonly [K in keyof IndexedPerson]: IndexedPerson[K] }

/** Gives every entry its index. Without a comparison of ours, sorting takes a third of the time. */
function inOrder(byKey: ReadonlyMap<string, Draft | null>): Pick<PeopleIndex, 'entries' | 'unusual' | 'byKey'> {
  const entries: IndexedPerson[] = []
  const unusual: IndexedPerson[] = []
  for (const key of [...byKey.keys()].toSorted()) {
    const entry = byKey.get(key) ?? null
    if (entry === null) continue
    entry.index = entries.length
    entries.push(entry)
    if (isUnusual(entry.entry)) unusual.push(entry)
  }
  return { entries, unusual, byKey }
}

/** The same index without some people, of whom only the keys stay known. */
export function without(all: PeopleIndex, unclear: ReadonlySet<IndexedPerson>): PeopleIndex {
  if (unclear.size === 0) return all
  const byKey = new Map<string, Draft | null>()
  for (const [key, entry] of all.byKey) {
    byKey.set(key, entry === null || unclear.has(entry) ? null : { ...entry })
  }
  return { ...all, ...inOrder(byKey) }
}

/**
 * What can be judged of a file. If it has schema findings (`value` is null): of each entry what is sound, and the keys
 * of those that cannot be judged. `unclear` has the keys of entries in which something is there twice or not YAML.
 */
export function judgeable(tree: Tree, value: PeopleFile | null, unclear: ReadonlySet<string>): PeopleTree {
  if (value !== null && unclear.size === 0) return { tree, people: value.people, defaults: value.defaults ?? {} }
  const { people, defaults = {} } = isMap(tree.value) ? tree.value : {}
  const common: unknown = { defaults, people: {} }
  const sound = wellFormed(common) ? (common.defaults ?? {}) : {}
  if (!isMap(people)) return { tree, people: null, defaults: sound }
  const entries = Object.entries(people).map(([key, entry]): [string, PersonEntry | null] => [
    key,
    unclear.has(key) || !isMap(entry) ? null : soundEntry(entry),
  ])
  const missing = [...unclear].filter((key) => !Object.hasOwn(people, key)).map((key) => [key, null] as const)
  return { tree, people: Object.fromEntries([...entries, ...missing]), defaults: sound }
}

/** What an entry without any statement says: texts that no rule judges. */
const blank: PersonEntry = { email: '', firstName: '', lastName: '' }
const example: PersonEntry = { email: 'a@b.example', firstName: 'A', lastName: 'B', manager: null }

/** Without these, the rest of an entry could mean something else. */
const decisive = ['start', 'end', 'status', 'changes', 'was', 'newPerson', 'successor', 'absence']

/** The sound properties of an entry; null if a faulty one could change what the others mean. The key may be bad. */
function soundEntry(said: Readonly<Record<string, unknown>>): PersonEntry | null {
  const sound: Record<string, unknown> = { ...blank }
  for (const [name, value] of Object.entries(said)) {
    const alone: unknown = { people: { one: { ...example, [name]: value } } }
    if (wellFormed(alone)) sound[name] = alone.people['one']?.[name as keyof PersonEntry]
    else if (decisive.includes(name) || (!(name in example) && nearest(name, decisive) !== null)) return null
  }
  return sound as unknown as PersonEntry
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function twice(key: string, tree: Tree, other: Tree): Violation {
  const where = `${other.file}:${String(other.lineOf(key))}`
  const message = `The key ${key} is also in ${where}. Each person is in one file: remove one of the two entries, or give the other person another key.`
  return { ...violation('duplicate-key', tree, ['people', key], message), part: 'key' }
}
