import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { baseSettings, changedSettings } from '../desired/base.js'
import { loadFolder, type Chart } from '../desired/load.js'
import { readFolder, type Folder } from '../desired/reading/folder.js'
import type { Host } from '../host/host.js'
import { prove } from '../live/read/completeness.js'
import { ExitError } from '../model/exit-error.js'
import { flagValue, usage, type ParsedArgs } from '../model/arguments.js'
import type { Plan } from '../model/files.js'
import type { Day, PersonKey } from '../model/names.js'
import type { DesiredState } from '../model/people.js'
import { asLive } from '../plan/as-live.js'
import { chartDiff } from '../plan/chart-diff.js'
import { chartFolder, asOfDay } from './chart.js'
import { toolOf } from './run.js'

/** The chart that another one is compared with: its files, and its name for people. */
export interface BaseChart {
  readonly folder: Folder
  readonly name: string
}

/** Two charts, compared as far as they can be. */
export interface ChartComparison {
  readonly chart: Chart
  readonly base: Chart
  /** null if one of the two is not sound, or if the base has no people: then there is nothing to compare with. */
  readonly plan: Plan | null
}

/**
 * Compares the chart that --org, --at and --as-of name with the one of a base, by their files alone: no key, no state and
 * no request.
 */
export async function compareCharts(
  base: BaseChart,
  args: ParsedArgs,
  host: Host,
  command: string,
): Promise<ChartComparison> {
  return await compareFolders(base, await chartFolder(args, host), asOfDay(args, command), host)
}

/** The same for a chart whose files are at hand. */
export async function compareFolders(
  base: BaseChart,
  folder: Folder,
  asOf: Day | null,
  host: Host,
): Promise<ChartComparison> {
  const chart = await loadFolder(folder, asOf, host.now())
  const before = await loadFolder(base.folder, asOf, host.now())
  if (chart.desired === null || before.desired === null || before.desired.people.size === 0)
    return { chart, base: before, plan: null }
  const against = { name: base.name, settings: await settingsBetween(folder, base.folder) }
  return { chart, base: before, plan: planBetween(before.desired, chart.desired, against, host) }
}

/** What leads from one chart to another, which people know by a name. */
export function planBetween(
  before: DesiredState,
  desired: DesiredState,
  against: Parameters<typeof chartDiff>[3],
  host: Pick<Host, 'version'>,
): Plan {
  const { users, state } = asLive(before)
  const bound = new Map(
    users.map(({ id, values }) => [id, { key: id as string as PersonKey, active: values.active === true }]),
  )
  const live = prove(users, {
    hint: users.length,
    bound,
    lastActive: null,
    minPercent: 0,
    addresses: [],
    lookUp: false,
    shown: new Set(),
    manage: desired.settings.manage,
  })
  return chartDiff(desired, before, { live, state }, against, toolOf(host))
}

async function settingsBetween({ settings: own }: Folder, { settings: base }: Folder): Promise<readonly string[]> {
  const [after, before] = [own && (await baseSettings(own)), base && (await baseSettings(base))]
  return after === null || before === null ? [] : changedSettings(after, before)
}

/**
 * The chart that BASE names: that of a folder, or of a revision of the repository around this one. Throws `ExitError`
 * 64 if it may be both, and 1 if there is no such revision.
 */
export async function baseChart(name: string, args: ParsedArgs, host: Host, command: string): Promise<BaseChart> {
  // In a script, that is a variable that is not set: the folder around the chart is not meant.
  if (name.trim() === '') throw usage('BASE is empty: name a folder, or a commit or branch, such as main.', command)
  const commits = await import('./chart-at-revision.js')
  const isFolder = await isDirectory(resolve(host.folder, name))
  if (isFolder && (await commits.isRevision(name, host)))
    throw usage(
      `"${name}" is a folder, and also a commit or branch of this repository. Write ./${name} for the folder, or the id of the commit.`,
      command,
    )
  if (!isFolder) return await chartAt(name, args, host)
  const org = flagValue(args, 'org') ?? 'org'
  const isAround =
    !(await hasSettings(resolve(host.folder, name))) && (await hasSettings(resolve(host.folder, name, org)))
  if (isAround)
    throw usage(`The chart of ${name} is in a folder of it. Write ${name.replace(/\/+$/, '')}/${org}.`, command)
  return { folder: await readFolder(resolve(host.folder, name), name.replace(/(?<=.)\/+$/, '')), name }
}

async function chartAt(revision: string, args: ParsedArgs, host: Host): Promise<BaseChart> {
  try {
    return await chartOfRevision(revision, revision, flagValue(args, 'org') ?? 'org', host)
  } catch (error) {
    if (!(error instanceof ExitError)) throw error
    throw new ExitError(error.exit, `There is no folder "${revision}" here. ${error.message}`, { cause: error })
  }
}

/** The chart of a revision, which people see under a name. Throws `ExitError` 1 if there is no such revision. */
export async function chartOfRevision(revision: string, name: string, org: string, host: Host): Promise<BaseChart> {
  const { folderAt } = await import('./chart-at-revision.js')
  return { folder: await folderAt(revision, org, host, `${name}:${org}`), name }
}

async function hasSettings(folder: string): Promise<boolean> {
  const found = await stat(`${folder}/espalier.yaml`).catch(() => null)
  return found !== null
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
