import { overdueName } from '../model/clock.js'
import type { Plan } from '../model/files.js'
import { readSeen, seenLine } from '../model/marker.js'
import { driftDigest, driftName } from '../plan/drift-names.js'
import { driftIssue, settledNote, type Speaker } from '../render/pull/issues.js'
import type { Printed } from '../render/escaping/printed.js'
import { driftNotice } from '../render/notice.js'
import type { Job } from './context.js'
import { issueText, keepIssue } from './issues.js'

/** The body of an issue has room for this many days, beside the table. */
const mostRemembered = 250

/**
 * Keeps the issue about drift. It remembers since when each value has drifted. `at` is the commit that was applied.
 * Returns a warning, if a chat could not be told.
 */
export async function showDrift(job: Job, plan: Plan, at: string, speaker: Speaker): Promise<Printed | null> {
  return await keepIssue(
    job,
    'drift',
    (before) => {
      if (plan.drift.length === 0) return null
      const known = readSeen(before)
      const seen = new Map(plan.drift.map((one) => [one, known.get(driftName(one)) ?? plan.asOf]))
      const shows = `${driftDigest(plan.drift)}${overdueName(speaker.overdue)}`
      const first = [...seen].slice(0, mostRemembered)
      const remembered = seenLine(new Map(first.map(([one, day]) => [driftName(one), day])))
      return issueText(driftIssue({ plan, seen, shows, speaker }), `\n${remembered}\n`)
    },
    settledNote('drift', speaker),
    { notice: driftNotice(plan), name: driftDigest(plan.drift), at },
  )
}
