import { resolve } from 'node:path'
import { loadFolder, type Chart } from '../desired/load.js'
import { readFolder } from '../desired/reading/folder.js'
import { isDay } from '../model/names.js'
import type { Settings } from '../model/people.js'
import type { Host } from '../host/host.js'
import { usage, flagValue, type ParsedArgs } from '../model/arguments.js'

/**
 * Reads and judges the chart that --org, --at and --as-of name, by the settings of --base if there is one. `onSettings`
 * hears the settings first, if they are sound; it hears nothing if --base has none that are.
 */
export async function loadChart(
  args: ParsedArgs,
  host: Host,
  command: string,
  onSettings?: (settings: Settings) => void,
): Promise<Chart> {
  const org = flagValue(args, 'org') ?? 'org'
  const asOf = flagValue(args, 'as-of') ?? null
  if (asOf !== null && !isDay(asOf)) throw usage(`--as-of takes a day such as 2026-12-31, not "${asOf}".`, command)
  const [at, base] = [flagValue(args, 'at'), flagValue(args, 'base')]
  const commits = at === undefined && base === undefined ? null : await import('./chart-at-revision.js')
  const ofBase = base === undefined || commits === null ? null : await commits.settingsAt(base, org, host)
  const folder =
    at === undefined || commits === null
      ? await readFolder(resolve(host.folder, org), org)
      : await commits.folderAt(at, org, host)
  // Where the base says nothing, nobody else says where the key goes.
  const hears = base !== undefined && ofBase === null ? undefined : onSettings
  return await loadFolder(folder, asOf, host.now(), hears, ofBase)
}
