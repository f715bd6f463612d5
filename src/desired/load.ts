import { judged, reading, type Chart, type ChartReading } from './chart.js'
import { isTimezone, today } from './day.js'
import type { Folder } from './reading/folder.js'
import type { SourceFile } from './reading/source.js'
import { errorsIn } from '../model/verdict.js'
import type { Day } from '../model/names.js'
import type { Settings } from '../model/people.js'

export type { Chart } from './chart.js'

/**
 * The chart of a folder that was read, from the disk or from a commit, as of a day; null is today, in the time zone of
 * the settings. `onSettings` gets the settings before the people are read, if they are sound. `base`: the settings file
 * of the branch that the chart is to be merged into: those settings judge and count then, except for `allow` and
 * `departments`; if they are not sound, the chart's own judge it, and `onSettings` is not called. Never throws for a
 * mistake in the files.
 */
export async function loadFolder(
  folder: Folder,
  asOf: Day | null,
  now: Date,
  onSettings?: (settings: Settings) => void,
  base: SourceFile | null = null,
): Promise<Chart> {
  return (await loadEntries(folder, asOf, now, onSettings, base)).chart
}

/** The same, with the files from which it comes: what each says of its people, and the settings as they are written. */
export async function loadEntries(
  folder: Folder,
  asOf: Day | null,
  now: Date,
  onSettings?: (settings: Settings) => void,
  base: SourceFile | null = null,
): Promise<{ readonly chart: Chart } & Pick<ChartReading, 'people' | 'settings'>> {
  const read = await reading(folder, onSettings, base)
  const zone = (read.base ?? read.settings?.value)?.timezone ?? 'UTC'
  const day = asOf ?? today(now, isTimezone(zone) ? zone : 'UTC')
  const complete = read.complete && errorsIn(folder.diagnostics).every(({ code }) => code === 'no-settings')
  const whole = { ...read, complete, diagnostics: [...folder.diagnostics, ...read.diagnostics] }
  return { chart: judged(whole, day, asOf === null ? now : null), people: read.people, settings: read.settings }
}
