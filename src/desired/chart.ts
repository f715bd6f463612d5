import { setImmediate } from 'node:timers/promises'
import { baseSettings, changedSettings, countingSettings } from './base.js'
import { emptyReport, located, sorted } from './rules/violation.js'
import { judgeIds } from './rules/ids.js'
import { judgeDays } from './rules/days.js'
import { judgeDefaults, judgeFormerKeys, judgeNumber } from './rules/files.js'
import { judgeSettingsFile, type SettingsTree } from './rules/settings.js'
import { judgeSuccession } from './rules/judge-successors.js'
import { judgeTimezones, peopleOnLastDay } from './rules/timezones.js'
import { judgeStatements } from './rules/statements.js'
import { known } from './rules/known.js'
import { desiredState } from './rules/projection.js'
import { eventsOf } from './rules/events.js'
import { peopleIndexOf, type PeopleTree } from './rules/people-index.js'
import { checkContract, checkSettings, soundPart, type Checked } from './schema/schema-findings.js'
import { readPeople } from './people-file.js'
import { settingsOf } from './settings.js'
import { findingAt, shownOf } from './reading/finding.js'
import type { Folder } from './reading/folder.js'
import { chartBudget, mostShown, type Budget } from './reading/budget.js'
import { readTree, type Tree } from './reading/tree.js'
import type { Diagnostic, SettingsFile } from '../model/files.js'
import type { Day, PersonKey } from '../model/names.js'
import type { DesiredState, Settings } from '../model/people.js'
import type { SourceFile } from './reading/source.js'

/** What the files of a chart say on a day. */
export interface Chart {
  /** In the order of file, line and column; each once; at most as many as can be shown. */
  readonly diagnostics: readonly Diagnostic[]
  /** null if there is an error. */
  readonly desired: DesiredState | null
  /** null if the settings have an error of their own. */
  readonly settings: Settings | null
  /** How many files of people there are. */
  readonly files: number
  /** How many people they name. */
  readonly people: number
  /** Whose settings judge and count: those of a base only if they are sound. */
  readonly judgedBy: 'chart' | 'base'
  /** The names of the settings in which the chart differs from its base. */
  readonly changedSettings: readonly string[]
}

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

/** The chart of some files as of a day. Needs no disk: the texts may come from anywhere. */
export async function chartOf(settings: SourceFile, people: readonly SourceFile[], asOf: Day): Promise<Chart> {
  return await judged(await reading({ settings, contract: null, people }), asOf)
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
  // In the first turn the service is connected, in the next one the first requests leave.
  await setImmediate()
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

function counting<T extends SettingsFile | null>(own: T, base: SettingsFile | null): T | SettingsFile {
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

/**
 * Judges files that were read, each against the others, as of a day and on every later day that they name. `instant`: the
 * moment of a run on that day; null where a day is asked for. Between two rules that look at everyone, other work gets
 * its turn, as between two files.
 */
export async function judged(read: ChartReading, asOf: Day, instant: Date | null = null): Promise<Chart> {
  const [report, ofSettings] = [emptyReport(), emptyReport()]
  await setImmediate()
  const all = peopleIndexOf(read.people, read.complete, read.unread, report.add)
  await setImmediate()
  const own = read.settings?.value ?? null
  const file = counting(own, read.base)
  const context = known(all, file, asOf)
  if (read.settings !== null) judgeSettingsFile(read.settings, context, ofSettings.add)
  for (const one of read.people) judgeDefaults(one, context, report.add)
  judgeNumber(read.people, context, report.add)
  await setImmediate()
  judgeStatements(context, report)
  await setImmediate()
  judgeFormerKeys(context, report.add)
  judgeIds(context, report.add)
  judgeSuccession(context, report.add)
  judgeTimezones(read.people, context, report)
  await setImmediate()
  const now = await judgeDays(all, asOf, report)
  await setImmediate()
  const diagnostics = sorted([...read.diagnostics, ...located([...ofSettings.violations, ...report.violations])])
  const whole = read.settings?.whole === true && ofSettings.violations.every(({ severity }) => severity !== 'error')
  const settings = file === null || !whole ? null : settingsOf(file)
  const sound = settings !== null && diagnostics.every(({ severity }) => severity !== 'error')
  const onLastDay = instant === null || !sound ? new Set<PersonKey>() : peopleOnLastDay(now, instant)
  const desired = sound ? desiredState(now, eventsOf(now), onLastDay, settings, diagnostics) : null
  return {
    diagnostics: shownOf(diagnostics),
    desired,
    settings,
    files: read.files,
    people: all.byKey.size,
    judgedBy: read.base === null ? 'chart' : 'base',
    changedSettings: read.base !== null && own !== null && whole ? changedSettings(own, read.base) : [],
  }
}
