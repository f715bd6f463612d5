import { setImmediate } from 'node:timers/promises'
import { located, sorted, type Breach } from './rules/breach.js'
import { judgeAddresses } from './rules/addresses.js'
import { judgeDates } from './rules/dates.js'
import { judgeDefaults, judgeFormerKeys, judgeNumber } from './rules/files.js'
import { judgeReporting } from './rules/reporting.js'
import { judgeSettings, type SettingsTree } from './rules/settings.js'
import { judgeStatements } from './rules/statements.js'
import { known, type Known } from './rules/known.js'
import { desiredState, laterDays, viewLater, viewOn, type DayView } from './rules/projection.js'
import {
  hasDates,
  judgeable,
  registerOf,
  without,
  type Entry,
  type PeopleTree,
  type Register,
} from './rules/register.js'
import { checkPeople, checkSettings, soundPart, type Checked } from './schema/schema-findings.js'
import { settingsOf } from './settings.js'
import { readTree, type Tree } from './reading/tree.js'
import type { Diagnostic } from '../model/files.js'
import type { Day } from '../model/names.js'
import type { DesiredState, Settings } from '../model/people.js'
import type { SourceFile } from './reading/source.js'

/** What the files of a chart come to on a day. */
export interface Chart {
  /** In the order of file, line and column; each once. */
  readonly diagnostics: readonly Diagnostic[]
  /** null when there is an error. */
  readonly desired: DesiredState | null
  /** null when the settings have an error of their own. */
  readonly settings: Settings | null
  /** How many files of people there are. */
  readonly files: number
  /** How many people they name. */
  readonly people: number
}

/** Files that were read but not judged. */
export interface Reading {
  readonly settings: SettingsTree | null
  readonly people: readonly PeopleTree[]
  readonly files: number
  /** false: a file of people could not be read. */
  readonly complete: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** The chart of some files as of a day. Needs no disk: the texts may come from anywhere. */
export async function chartOf(settings: SourceFile, people: readonly SourceFile[], asOf: Day): Promise<Chart> {
  return judged(await reading(settings, people), asOf)
}

/** Reads and checks each file by itself. `onSettings` hears the settings as soon as they are read, if they are sound. */
export async function reading(
  settings: SourceFile | null,
  people: readonly SourceFile[],
  onSettings: (settings: Settings) => void = () => undefined,
): Promise<Reading> {
  const own = settings === null ? null : await readWith(settings, checkSettings)
  if (own?.value) onSettings(settingsOf(own.value))
  const diagnostics: Diagnostic[] = []
  const trees: PeopleTree[] = []
  for (const source of people) {
    // Between two files, whatever else is under way gets its turn: the live users are being read meanwhile.
    await setImmediate()
    const { tree, value, diagnostics: found } = await readWith(source, checkPeople)
    if (tree !== null) trees.push(judgeable(tree, value))
    diagnostics.push(...found)
  }
  return {
    settings: own?.tree ? { tree: own.tree, value: own.value ?? soundPart(own.tree), whole: own.value !== null } : null,
    people: trees,
    files: people.length,
    complete: trees.length === people.length,
    diagnostics: [...diagnostics, ...(own?.diagnostics ?? [])],
  }
}

interface Read<T> extends Checked<T> {
  readonly tree: Tree | null
}

async function readWith<T>(source: SourceFile, check: (tree: Tree) => Promise<Checked<T>>): Promise<Read<T>> {
  const { tree, diagnostics } = await readTree(source)
  if (tree === null) return { tree, value: null, diagnostics }
  return { tree, ...(await check(tree)) }
}

/** Judges files that were read, each against the others, as of a day and on every later day that they name. */
export async function judged(read: Reading, asOf: Day): Promise<Chart> {
  const breaches: Breach[] = []
  const report = (breach: Breach): void => void breaches.push(breach)
  const all = registerOf(read.people, read.complete, report)
  const file = read.settings?.value ?? null
  const context = known(all, file, asOf)
  if (read.settings !== null) judgeSettings(read.settings, context, report)
  const settingsWrong = breaches.some(({ tree, severity }) => tree === read.settings?.tree && severity === 'error')
  for (const one of read.people) judgeDefaults(one, context, report)
  judgeNumber(read.people, context, report)
  judgeStatements(context, report)
  judgeFormerKeys(context, report)
  const now = judgeDays(all, context, report)
  const diagnostics = sorted([...read.diagnostics, ...(await located(breaches))])
  const whole = read.settings?.whole === true && !settingsWrong
  const settings = file === null || !whole ? null : settingsOf(file)
  const sound = settings !== null && diagnostics.every(({ severity }) => severity !== 'error')
  const desired = sound ? desiredState(now, settings, diagnostics) : null
  return { diagnostics, desired, settings, files: read.files, people: all.byKey.size }
}

/** Judges the chart on its day and on each later one. People whose dates contradict each other take no part. */
function judgeDays(all: Register, { asOf }: Known, report: (breach: Breach) => void): DayView {
  const unclear = new Set<Entry>()
  const withDates = all.entries.filter(hasDates)
  for (const entry of withDates) {
    const found = judgeDates(entry, asOf)
    for (const one of found) report(one)
    if (found.length > 0) unclear.add(entry)
  }
  const clear = without(all, unclear)
  const dated = unclear.size === 0 ? withDates : clear.entries.filter(hasDates)
  const now = viewOn(clear, asOf)
  const told = new Set<string>()
  let view = now
  for (const day of [asOf, ...laterDays(dated, asOf)]) {
    view = day === asOf ? now : viewLater(view, dated, day)
    for (const one of [...judgeReporting(view, asOf), ...judgeAddresses(view, asOf)]) {
      if (!told.has(one.same)) report(one)
      told.add(one.same)
    }
  }
  return now
}
