import { applyReportOf, planAndApply } from '../../src/engine/execute.js'
import type { Session } from '../../src/engine/session.js'
import { allowedIn } from '../../src/action/approved-merges.js'
import type { Report, Host } from '../../src/host/host.js'
import type { Plan, Source } from '../../src/model/files.js'
import type { DesiredState } from '../../src/model/people.js'
import { planDigests } from '../../src/plan/approved-digests.js'
import { nothing, words } from '../../src/render/escaping/words.js'
import type { Process } from './sim.js'
import type { ParsedArgs } from '../../src/model/arguments.js'
import { begunFrom } from '../../src/engine/approval.js'
const source: Source = { as: 'pull', pull: 1, check: 1, by: null }

/** What a run on a merge, or by the clock, does: it asks no person, and applies what was approved and what was begun. */
export async function applyMerged(
  process: Process,
  ground: Session,
  desired: DesiredState,
  given: ParsedArgs,
  world: Host,
  merged: Plan,
): Promise<Report> {
  const exact = new Map(planDigests(merged).changes.map((digest) => [digest, source]))
  const none = new Map<string, Source>()
  const approved = { exact, due: none, past: [], announced: none, earlier: [] }
  const ended = await planAndApply(ground, desired, given, world, {
    file: null,
    commit: { on: null, exact: null },
    checkpoint: null,
    scheduled: false,
    provenance: { approvedAs: 'pull', commit: null, pulls: [], run: null, by: 'a run' },
    approve: (plan, { state }) => {
      process.changes = new Map(plan.changes.map((change) => [change.id, change]))
      const allowed = allowedIn(plan, [], approved, state, { expect: '', by: 'a run' })
      const isAllowed = plan.changes.every(({ id }) => allowed.has(id))
      return isAllowed ? { begun: begunFrom(plan, allowed), allowed } : null
    },
  })
  if (ended.kind === 'done') return applyReportOf(ended.course, false)
  return { exit: ended.kind === 'blocked' ? 8 : 5, out: nothing, err: words`Nothing was written.\n` }
}
