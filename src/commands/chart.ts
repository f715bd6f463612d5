import { resolve } from 'node:path'
import { loadChart, type Chart } from '../desired/load.js'
import { isDay } from '../model/names.js'
import type { Settings } from '../model/people.js'
import { usage, valueOf, type Given } from './flags.js'
import type { World } from './world.js'

/** Reads and judges the chart that --org and --as-of name. `onSettings` hears the settings first, if they are sound. */
export async function chartOf(
  given: Given,
  world: World,
  command: string,
  onSettings?: (settings: Settings) => void,
): Promise<Chart> {
  const shown = valueOf(given, 'org') ?? 'org'
  const asOf = valueOf(given, 'as-of') ?? null
  if (asOf !== null && !isDay(asOf)) throw usage(`--as-of takes a day such as 2026-12-31, not "${asOf}".`, command)
  return await loadChart(resolve(world.folder, shown), shown, asOf, world.now(), onSettings)
}
