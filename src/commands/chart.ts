import { resolve } from 'node:path'
import { loadChart, type Chart } from '../desired/load.js'
import { isDay } from '../model/names.js'
import { usage, valueOf, type Given } from './flags.js'
import type { World } from './world.js'

/** Reads and judges the chart that --org and --as-of name. */
export async function chartOf(given: Given, world: World, command: string): Promise<Chart> {
  const shown = valueOf(given, 'org') ?? 'org'
  const asOf = valueOf(given, 'as-of') ?? null
  if (asOf !== null && !isDay(asOf)) throw usage(`--as-of takes a day such as 2026-12-31, not "${asOf}".`, command)
  return await loadChart(resolve(world.folder, shown), shown, asOf, world.now())
}
