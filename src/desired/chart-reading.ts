import { setImmediate } from 'node:timers/promises'
import { baseSettings, countingSettings } from './base.js'
import type { SettingsTree } from './rules/settings.js'
import type { PeopleTree } from './rules/people-index.js'
import { checkContract, checkSettings, soundPart, type Checked } from './schema/schema-findings.js'
import { settingsOf } from './settings.js'
import { findingAt } from './reading/finding.js'
import type { Folder } from './reading/folder.js'
import { chartBudget, mostShown, type Budget } from './reading/budget.js'
import { readTree, type Tree } from './reading/tree.js'
import type { Diagnostic, SettingsFile } from '../model/files.js'
import type { Settings } from '../model/people.js'
import type { SourceFile } from './reading/source.js'

/** Files that were read but not judged. */
export interface ChartReading {
  readonly settings: SettingsTree | null
  /** The settings of a base, if they are sound. */
  readonly base: SettingsFile | null
  readonly people: readonly PeopleTree[]
  readonly files: number
  /** false: a file of people could not be read, or was not, because there are enough findings to show. */
  readonly complete: boolean
  /** The texts of files of people that are not YAML. */
  readonly unread: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What is begun as soon as the settings are known. */
export type OnSettings = (settings: Settings) => unknown

/**
 * Reads and checks each file by itself. `onSettings` gets the settings that count as soon as they are read, if they and
 * those of the chart are sound: with a `base`, only those of the base. The people are read when it is done.
 */
export async function reading(
  { settings, contract, people }: Omit<Folder, 'diagnostics'>,
  onSettings: OnSettings = () => undefined,
  base: SourceFile | null = null,
): Promise<ChartReading> {
  const room = chartBudget()
  const own = settings === null ? null : await readWith(settings, room, checkSettings)
  const ofBase = base === null ? null : await baseSettings(base)
  if (own?.value && (base === null || ofBase !== null)) await onSettings(settingsOf(counting(own.value, ofBase)))
  const diagnostics = contract === null ? [] : [...(await ofContract(contract, room, own?.value ?? null))]
  const trees: PeopleTree[] = []
  const unread: string[] = []
  // In the first turn the service is connected, in the next one the first requests leave: what they do not need is loaded
  // behind them.
  await setImmediate()
  await setImmediate()
  const { readPeople } = await import('./people-file.js')
  for (const source of people) {
    // Between two files, other work gets its turn: the live users are being read meanwhile.
    await setImmediate()
    const { people: read, diagnostics: found } = await readPeople(source, room)
    diagnostics.push(...found)
    if (diagnostics.length > mostShown || found.some(({ code }) => code === 'too-large')) break
    if (read === null) unread.push(source.text)
    else trees.push(read)
  }
  return {
    settings: own?.tree ? { tree: own.tree, value: own.value ?? soundPart(own.tree), whole: own.value !== null } : null,
    base: ofBase,
    people: trees,
    files: people.length,
    complete: trees.length + unread.length === people.length,
    unread,
    diagnostics: [...diagnostics, ...(own?.diagnostics ?? [])],
  }
}

/** The settings that count: those of a base, if there is one. */
export function counting<T extends SettingsFile | null>(own: T, base: SettingsFile | null): T | SettingsFile {
  return base === null ? own : countingSettings(own, base)
}

/**
 * The findings about contract.yaml: a fact that is misread could do harm. It is compared with the chart's own settings,
 * never those of a base: the two files count together, once they are merged.
 */
async function ofContract(
  source: SourceFile,
  room: Budget,
  settings: SettingsFile | null,
): Promise<readonly Diagnostic[]> {
  const { tree, value, diagnostics } = await readWith(source, room, checkContract)
  const used = settings?.api?.contract ?? 'v1'
  if (tree === null || value === null || settings === null || value.contract === used) return diagnostics
  const message = `This file is about contract ${value.contract}, but api.contract in espalier.yaml is ${used}. Run "espalier probe --accept": it writes the facts of ${used}.`
  const path = ['contract']
  return [findingAt(tree.again([path]), { code: 'bad-value', message, path, part: 'value' }), ...diagnostics]
}

interface Read<T> extends Checked<T> {
  readonly tree: Tree | null
}

async function readWith<T>(
  source: SourceFile,
  room: Budget,
  check: (tree: Tree) => Promise<Checked<T>>,
): Promise<Read<T>> {
  const { tree, diagnostics } = await readTree(source, room)
  if (tree === null) return { tree, value: null, diagnostics }
  return { tree, ...(await check(tree)) }
}
