import { applying } from '../../src/commands/apply.js'
import { approvedBy } from '../../src/commands/approval.js'
import { courseReport } from '../../src/commands/carry-out.js'
import type { Given } from '../../src/commands/flags.js'
import type { Ground } from '../../src/commands/ground.js'
import { notApproved } from '../../src/commands/pull/mandate.js'
import type { Report, World } from '../../src/commands/world.js'
import type { Plan } from '../../src/model/files.js'
import type { DesiredState } from '../../src/model/people.js'
import { digestOf } from '../../src/plan/fingerprint.js'
import { nothing, words } from '../../src/render/sinks/words.js'
import type { Process } from './sim.js'

/** What a run on a merge, or by the clock, does: it asks no person, and applies what was approved and what was begun. */
export async function applyMerged(
  process: Process,
  ground: Ground,
  desired: DesiredState,
  given: Given,
  world: World,
  merged: Plan,
): Promise<Report> {
  const allowance = { exact: new Set(merged.changes.map(digestOf)), later: new Set<string>() }
  const mandated = { allowance, due: [], past: [], announced: [], earlier: [] }
  const ended = await applying(ground, desired, given, world, {
    choices: null,
    commit: { on: null, exact: null },
    reaches: null,
    scheduled: false,
    authority: () => ({ approvedAs: 'pull', commit: null, pulls: [], run: null, by: 'a run' }),
    approve: (plan, { state }) => {
      process.digests = new Map(plan.changes.map((change) => [change.id, digestOf(change)]))
      return notApproved(plan, [], mandated, state, '').length === 0 ? approvedBy(plan) : null
    },
  })
  if (ended.kind === 'done') return courseReport(ended.course, false)
  return { exit: ended.kind === 'blocked' ? 8 : 5, out: nothing, err: words`Nothing was written.\n` }
}
