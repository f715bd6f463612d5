import { setImmediate } from 'node:timers/promises'
import { changedSettings } from './base.js'
import { counting, reading, type ChartReading } from './chart-reading.js'
import { emptyReport, located, sorted } from './rules/violation.js'
import { judgeIds } from './rules/ids.js'
import { judgeDays } from './rules/days.js'
import { judgeDefaults, judgeFormerKeys, judgeNumber } from './rules/files.js'
import { judgeSettingsFile } from './rules/settings.js'
import { judgeSuccession } from './rules/judge-successors.js'
import { judgeTimezones, peopleOnLastDay } from './rules/timezones.js'
import { judgeStatements } from './rules/statements.js'
import { known } from './rules/known.js'
import { desiredState } from './rules/projection.js'
import { eventsOf } from './rules/events.js'
import { peopleIndexOf } from './rules/people-index.js'
import { settingsOf } from './settings.js'
import { shownOf } from './reading/finding.js'
import type { Diagnostic } from '../model/files.js'
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

/** The chart of some files as of a day. Needs no disk: the texts may come from anywhere. */
export async function chartOf(settings: SourceFile, people: readonly SourceFile[], asOf: Day): Promise<Chart> {
  return await judged(await reading({ settings, contract: null, people }), asOf)
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
