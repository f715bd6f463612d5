import type { Plan } from '../model/files.js'
import { usage, flagValue, type ParsedArgs } from '../model/arguments.js'
import type { Host } from '../host/host.js'

/** Checks the flags before anything is read. Throws `ExitError` 64. */
export async function checkApprovalFlags(args: ParsedArgs, host: Host): Promise<void> {
  const ways = ['plan', 'expect', 'yes'].filter((name) => args.flags.has(name)).length
  if (ways > 1) throw usage('--plan, --expect and --yes exclude each other.', 'apply')
  if (ways === 0 && !host.terminal.interactive) {
    throw usage('There is no terminal to ask at: apply needs --yes, --plan FILE or --expect FINGERPRINT.', 'apply')
  }
  const expect = flagValue(args, 'expect')
  if (args.flags.has('allow') && expect === undefined) {
    throw usage('--allow lifts a limit for one plan: name it with --expect and its fingerprint.', 'apply')
  }
  if (expect !== undefined) (await import('./approval.js')).checkDigits(expect)
}

/** The plan that --plan names, or null. Throws `ExitError` 1 if it cannot be used. */
export async function readPlan(args: ParsedArgs, host: Host): Promise<Plan | null> {
  const file = flagValue(args, 'plan')
  if (file === undefined) return null
  const { badPlan, planInFile } = await import('./plan-file.js')
  const plan = await planInFile(file, args, host)
  if (plan.against === undefined) return plan
  throw badPlan(file, 'it compares two charts, and knows nothing of the live users', args)
}
