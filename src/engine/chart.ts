import { resolve } from 'node:path'
import { loadFolder, type Chart } from '../desired/load.js'
import { readFolder } from '../desired/reading/folder.js'
import { isDay } from '../model/names.js'
import type { Settings } from '../model/people.js'
import type { World } from '../host/host.js'
import { usage, valueOf, type Given } from '../model/arguments.js'

/**
 * Reads and judges the chart that --org, --at and --as-of name, by the settings of --base if there is one. `onSettings`
 * hears the settings first, if they are sound; it hears nothing if --base has none that are.
 */
export async function chartOf(
  given: Given,
  world: World,
  command: string,
  onSettings?: (settings: Settings) => void,
): Promise<Chart> {
  const org = valueOf(given, 'org') ?? 'org'
  const asOf = valueOf(given, 'as-of') ?? null
  if (asOf !== null && !isDay(asOf)) throw usage(`--as-of takes a day such as 2026-12-31, not "${asOf}".`, command)
  const [at, base] = [valueOf(given, 'at'), valueOf(given, 'base')]
  const commits = at === undefined && base === undefined ? null : await import('./chart-at-revision.js')
  const ofBase = base === undefined || commits === null ? null : await commits.settingsAt(base, org, world)
  const folder =
    at === undefined || commits === null
      ? await readFolder(resolve(world.folder, org), org)
      : await commits.folderAt(at, org, world)
  // Where the base says nothing, nobody else says where the key goes.
  const hears = base !== undefined && ofBase === null ? undefined : onSettings
  return await loadFolder(folder, asOf, world.now(), hears, ofBase)
}
