import { loadFolder } from '../desired/load.js'
import { commitAt, forkOf, refAt } from '../git/commits.js'
import { cloneOf, mainOf } from '../git/origin.js'
import type { Host } from '../host/host.js'
import { flagChoice, flagValue, type ParsedArgs } from '../model/arguments.js'
import { ExitError, orExitError } from '../model/exit-error.js'
import type { DesiredState } from '../model/people.js'
import { healthBetween, healthOf, type NewHealth } from '../plan/health.js'
import { commitOfChart, folderAt, repositoryGit } from './chart-at-revision.js'

/** The warnings about the organisation that are new, and with what they were compared. */
export interface ChartHealth extends NewHealth {
  /** The name for people of the chart that has the same ones; null: compared with none. */
  readonly base: string | null
}

/** A commit, with its name for people. */
interface NamedCommit {
  readonly commit: string
  readonly name: string
}

/**
 * What is new about the organisation since the commit of --base, or since this branch left the default one. All of it where
 * there is no such commit, with --health all, and if the chart there is not sound.
 */
export async function chartHealth(desired: DesiredState, args: ParsedArgs, host: Host): Promise<ChartHealth> {
  const isAll = flagChoice(args, 'health', ['new', 'all'], 'validate') === 'all'
  const all = healthOf(desired, null)
  const base = isAll || all.length === 0 ? null : await baseCommit(args, host)
  if (base === null) return { fresh: all, same: 0, base: null }
  if ((await commitOfChart(args, host)).exact === base.commit) return { fresh: [], same: all.length, base: base.name }
  const folder = await orExitError(folderAt(base.commit, flagValue(args, 'org') ?? 'org', host))
  const before = folder instanceof ExitError ? null : (await loadFolder(folder, desired.asOf, host.now())).desired
  return before === null
    ? { fresh: all, same: 0, base: null }
    : { ...healthBetween(desired, before, null), base: base.name }
}

/** The commit of --base, which `loadChart` has found; else where the default branch and the commit of the chart part. */
async function baseCommit(args: ParsedArgs, host: Host): Promise<NamedCommit | null> {
  const git = repositoryGit(host)
  const named = flagValue(args, 'base')
  if (named !== undefined) return { commit: named, name: named }
  const own = await commitAt(git, flagValue(args, 'at') ?? 'HEAD')
  const clone = own === null ? null : await orExitError(cloneOf(host))
  if (own === null || clone === null || clone instanceof ExitError) return null
  const main = await mainOf(clone, host)
  const tip = (await refAt(git, `refs/remotes/origin/${main}`)) ?? (await refAt(git, `refs/heads/${main}`))
  const commit = tip === null ? null : await forkOf(git, own, tip)
  return commit === null ? null : { commit, name: `${main} (${commit.slice(0, 10)})` }
}
