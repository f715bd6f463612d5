import { resolve } from 'node:path'
import { loadFolder, type Chart, type OnSettings } from '../desired/load.js'
import { readFolder, type Folder } from '../desired/reading/folder.js'
import { isDay, type Day, type PersonKey } from '../model/names.js'
import type { DesiredState, LiveState } from '../model/people.js'
import type { Host } from '../host/host.js'
import { usage, flagValue, type ParsedArgs } from '../model/arguments.js'
import type { State } from '../model/files.js'
import type { Witness } from '../model/witness.js'
import { isDoubtful } from '../plan/whose.js'
import type { Session } from './session.js'
import { ExitError } from '../model/exit-error.js'

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

/**
 * What else than the bindings says whose an account was. The chart of the commit applied last is read only if some
 * address is unknown without it: that takes as long as reading the chart of today.
 */
export async function witnessOf(
  { takeover, org }: Pick<Session, 'takeover' | 'org'>,
  desired: DesiredState,
  live: LiveState,
  state: State,
  host: Host,
): Promise<Witness> {
  // A person looked at the state that the settings allow to be sealed; the state itself proves nothing.
  const sealed = takeover === null
  const commit = state.lastCommit ?? null
  if (commit === null || !isDoubtful(desired, live, state, { sealed })) return { sealed, before: null }
  return { sealed, before: await addressesAt(commit, org, desired, host) }
}

/** The addresses in the chart of a commit; null if this clone lacks the commit, or the chart can no longer be read. */
async function addressesAt(
  commit: string,
  org: string,
  { asOf }: DesiredState,
  host: Host,
): Promise<ReadonlyMap<PersonKey, string> | null> {
  try {
    const { folderAt } = await import('./chart-at-revision.js')
    const { desired } = await loadFolder(await folderAt(commit, org, host), asOf, host.now())
    return desired === null
      ? null
      : new Map([...desired.people].map(([key, { values }]) => [key, String(values.email)]))
  } catch (error) {
    if (error instanceof ExitError) return null
    throw error
  }
}
