import type { Plan } from '../model/files.js'
import type { DesiredState } from '../model/people.js'
import { nothing, words } from '../render/escaping/words.js'
import { approve } from '../engine/approval.js'
import { applyReportOf, planAndApply } from '../engine/execute.js'
import { planToRead } from '../engine/plan.js'
import { type Session, tellOverdue } from '../engine/session.js'
import type { Report, Host } from '../host/host.js'
import { type ParsedArgs } from '../model/arguments.js'
import { ownProvenance } from '../engine/run.js'
import { commitOfChart } from '../engine/chart-at-revision.js'

/** An apply once chart, state and service are open. `file`: the plan of --plan, or null. */
export async function applyOn(
  session: Session,
  desired: DesiredState,
  args: ParsedArgs,
  host: Host,
  file: Plan | null,
): Promise<Report> {
  const { colour } = host.terminal
  tellOverdue(session, host)
  const commit = await commitOfChart(args, host)
  const ended = await planAndApply(session, desired, args, host, {
    file,
    approve: (plan, { state }) => approve(plan, file, state, args, host),
    commit,
    checkpoint: null,
    scheduled: false,
    provenance: ownProvenance(args, commit.exact, host),
  })
  switch (ended.kind) {
    case 'blocked':
      return { exit: 8, out: planToRead(ended.plan, file, args, colour), err: words`Blocked: nothing was written.\n` }
    case 'declined':
      return { exit: 0, out: nothing, err: words`Nothing was written.\n` }
    case 'done':
      return applyReportOf(ended.course, colour)
  }
}
