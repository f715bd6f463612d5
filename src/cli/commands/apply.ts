import type { Plan } from '../../model/files.js'
import type { DesiredState } from '../../model/people.js'
import { planText } from '../../render/plan/plan-text.js'
import { nothing, words } from '../../render/escaping/words.js'
import { ownAuthority } from '../../engine/authority.js'
import { approve, checkWay, readPlan } from '../../engine/approval.js'
import { courseReport } from '../../engine/execute.js'
import { commitOfChart } from '../../engine/chart-commit.js'
import { type Ground } from '../../engine/session.js'
import { tellOverdue } from '../../engine/overdue.js'
import { unsoundReport, withGround } from '../../engine/snapshot.js'
import type { Report, World } from '../../host/host.js'
import { type Given } from '../../model/arguments.js'
import { applying } from '../../engine/apply.js'

/** `espalier apply`: plans again, checks the approval, makes the changes, and plans once more: that plan must be empty. */
export async function applyPlan(given: Given, world: World): Promise<Report> {
  checkWay(given, world)
  const file = await readPlan(given, world)
  return await withGround(given, world, 'apply', unsoundReport(world), (ground, desired) =>
    applyOn(ground, desired, given, world, file),
  )
}

/** An apply from where chart, state and service are at hand. `file`: the plan of --plan, or null. */
export async function applyOn(
  ground: Ground,
  desired: DesiredState,
  given: Given,
  world: World,
  file: Plan | null,
): Promise<Report> {
  const { colour } = world.terminal
  tellOverdue(ground, world)
  const commit = await commitOfChart(given, world)
  const ended = await applying(ground, desired, given, world, {
    choices: file?.choices ?? null,
    approve: (plan, { state }) => approve(plan, file, state, given, world),
    commit,
    reaches: null,
    scheduled: false,
    authority: () => ownAuthority(given, commit.exact, world),
  })
  switch (ended.kind) {
    case 'blocked':
      return {
        exit: 8,
        out: planText(ended.plan, { colour, strangers: false }),
        err: words`Blocked: nothing was written.\n`,
      }
    case 'declined':
      return { exit: 0, out: nothing, err: words`Nothing was written.\n` }
    case 'done':
      return courseReport(ended.course, colour)
  }
}
