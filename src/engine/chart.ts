import { resolve } from 'node:path'
import { loadFolder, type Chart, type OnSettings } from '../desired/load.js'
import { readFolder, type Folder } from '../desired/reading/folder.js'
import { isDay, type Day } from '../model/names.js'
import type { Host } from '../host/host.js'
import { usage, flagValue, type ParsedArgs } from '../model/arguments.js'

/**
 * Reads and judges the chart that --org, --at and --as-of name, by the settings of --base if given. `onSettings` gets
 * the settings first, if they are sound; it is not called if --base has no sound ones.
 */
export async function loadChart(
  args: ParsedArgs,
  host: Host,
  command: string,
  onSettings?: OnSettings,
): Promise<Chart> {
  const asOf = asOfDay(args, command)
  const base = flagValue(args, 'base')
  const ofBase =
    base === undefined
      ? null
      : await (await import('./chart-at-revision.js')).settingsAt(base, flagValue(args, 'org') ?? 'org', host)
  const folder = await chartFolder(args, host)
  // If the base has no sound settings, none may say where the key goes.
  const hears = base !== undefined && ofBase === null ? undefined : onSettings
  return await loadFolder(folder, asOf, host.now(), hears, ofBase)
}

/** The day that --as-of names; null for today. Throws `ExitError` 64. */
export function asOfDay(args: ParsedArgs, command: string): Day | null {
  const asOf = flagValue(args, 'as-of') ?? null
  if (asOf !== null && !isDay(asOf)) throw usage(`--as-of takes a day such as 2026-12-31, not "${asOf}".`, command)
  return asOf
}

/** The files of the chart that --org and --at name. */
export async function chartFolder(args: ParsedArgs, host: Host): Promise<Folder> {
  const [org, at] = [flagValue(args, 'org') ?? 'org', flagValue(args, 'at')]
  if (at === undefined) return await readFolder(resolve(host.folder, org), org)
  return await (await import('./chart-at-revision.js')).folderAt(at, org, host)
}
