import { judged, reading, type Chart } from './chart.js'
import { isTimezone, today } from './day.js'
import { readFolder } from './reading/folder.js'
import type { Day } from '../model/names.js'
import type { Settings } from '../model/people.js'

export type { Chart } from './chart.js'

/**
 * The chart of a folder as of a day; null is today, in the time zone of the settings. `folder` is an absolute path and
 * `shown` what people call it. `onSettings` hears the settings before the people are read, if they are sound. Never throws
 * for a mistake in the files.
 */
export async function loadChart(
  folder: string,
  shown: string,
  asOf: Day | null,
  now: Date,
  onSettings?: (settings: Settings) => void,
): Promise<Chart> {
  const found = await readFolder(folder, shown)
  const read = await reading(found.settings, found.people, onSettings)
  const zone = read.settings?.value?.timezone ?? 'UTC'
  const day = asOf ?? today(now, isTimezone(zone) ? zone : 'UTC')
  const complete = read.complete && found.diagnostics.every(({ code }) => code === 'no-settings')
  return judged({ ...read, complete, diagnostics: [...found.diagnostics, ...read.diagnostics] }, day)
}
