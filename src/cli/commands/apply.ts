import { checkApprovalFlags, readPlan } from '../../engine/approval-flags.js'
import { unsoundReport, withSession } from '../../engine/with-session.js'
import type { Report, Host } from '../../host/host.js'
import { type ParsedArgs } from '../../model/arguments.js'

/** `espalier apply`: plans again, checks the approval, makes the changes, and plans once more: that plan must be empty. */
export async function applyPlan(args: ParsedArgs, host: Host): Promise<Report> {
  await checkApprovalFlags(args, host)
  const file = await readPlan(args, host)
  return await withSession(args, host, 'apply', unsoundReport(host), async (session, desired) => {
    const { applyOn } = await import('../apply-on.js')
    return await applyOn(session, desired, args, host, file)
  })
}
