import { commitAt, headOf, isWithin } from '../git/commits.js'
import { isClean } from '../git/files.js'
import type { Plan, State } from '../model/files.js'
import { Trouble } from '../model/trouble.js'
import { expectFlag } from '../render/plan/fingerprint-words.js'
import { repositoryGit } from './chart-at-revision.js'
import type { Host } from '../host/host.js'
import { flagValue, type ParsedArgs } from '../model/arguments.js'

/** Which commit a chart is of. */
export interface ChartCommit {
  /** The commit that the chart is, or that it was edited on; null outside of Git. */
  readonly on: string | null
  /** The commit whose chart it is, as it is there; null: its files were edited since, or are in no repository. */
  readonly exact: string | null
}

/** The commit of the chart that --org and --at name. */
export async function commitOfChart(args: ParsedArgs, host: Host): Promise<ChartCommit> {
  const git = repositoryGit(host)
  const at = flagValue(args, 'at')
  if (at !== undefined) {
    const commit = await commitAt(git, at)
    return { on: commit, exact: commit }
  }
  const head = await headOf(git)
  if (head === null) return { on: null, exact: null }
  return { on: head, exact: (await isClean(git, host.folder, flagValue(args, 'org') ?? 'org')) ? head : null }
}

/**
 * Throws `Trouble` 8 unless the chart holds what was applied last: one that lacks it would undo that. Whoever names the
 * fingerprint of the plan has seen what it does.
 */
export async function requireNewest(
  { lastCommit }: State,
  { on }: ChartCommit,
  { fingerprint }: Plan,
  args: ParsedArgs,
  host: Host,
): Promise<void> {
  if (lastCommit === undefined || lastCommit === null || on === null || on === lastCommit) return
  if (args.flags.has('expect') || (await isWithin(repositoryGit(host), lastCommit, on))) return
  throw new Trouble(
    8,
    `This chart does not contain commit ${lastCommit.slice(0, 10)}, which was applied last, and would undo it. Nothing was written. Run "git pull", then the command again. If the history was rewritten on purpose, read the plan with "espalier plan", and apply it with "espalier apply ${expectFlag(fingerprint)}".`,
  )
}
