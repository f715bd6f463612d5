import type { Chart } from './chart.js'
import { reading, type ChartReading, type OnSettings } from './chart-reading.js'
import { today } from './day.js'
import type { Folder } from './reading/folder.js'
import type { SourceFile } from './reading/source.js'
import { errorsIn } from '../model/verdict.js'
import type { Day } from '../model/names.js'
import type { ValuesOnDay } from '../model/people.js'

export type { Chart } from './chart.js'
export type { OnSettings } from './chart-reading.js'

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
  onSettings?: OnSettings,
  base: SourceFile | null = null,
): Promise<Chart> {
  return (await loadEntries(folder, asOf, now, onSettings, base)).chart
}

/** The same, with the files from which it comes: what each says of its people, and the settings as they are written. */
export async function loadEntries(
  folder: Folder,
  asOf: Day | null,
  now: Date,
  onSettings?: OnSettings,
  base: SourceFile | null = null,
): Promise<{ readonly chart: Chart } & Pick<ChartReading, 'people' | 'settings'>> {
  const read = await wholeReading(folder, onSettings, base)
  const day = asOf ?? dayNow(read, now)
  const { judged } = await import('./chart.js')
  return { chart: await judged(read, day, asOf === null ? now : null), people: read.people, settings: read.settings }
}

/** What was read of a folder, with the findings about the folder itself. */
async function wholeReading(
  folder: Folder,
  onSettings?: OnSettings,
  base: SourceFile | null = null,
): Promise<ChartReading> {
  const read = await reading(folder, onSettings, base)
  const complete = read.complete && errorsIn(folder.diagnostics).every(({ code }) => code === 'no-settings')
  return { ...read, complete, diagnostics: [...folder.diagnostics, ...read.diagnostics] }
}

function dayNow({ base, settings }: ChartReading, now: Date): Day {
  const zone = (base ?? settings?.value)?.timezone ?? 'UTC'
  try {
    return today(now, zone)
  } catch {
    return today(now, 'UTC')
  }
}

/**
 * What the chart of a folder says on each day that its files name, and on `asOf`: from the first of them on which it is
 * sound and stays so, and not after `asOf`. The chart must be sound as of that day.
 */
export async function loadDays(folder: Folder, asOf: Day): Promise<readonly ValuesOnDay[]> {
  const read = await wholeReading(folder)
  const [{ judged }, { valuesByDay }] = await Promise.all([import('./chart.js'), import('./days.js')])
  return await valuesByDay(read, asOf, async (day) => (await judged(read, day)).desired !== null)
}
