import { plan as isPlan } from '#validators/plan'
import type { Plan, Source, State } from '../model/files.js'
import { Trouble } from '../model/trouble.js'
import { changeDigest, fingerprintOf } from '../plan/fingerprint.js'
import { approvalDigits, digitsOf, expectFlag, isNamed, nameOfPlan } from '../render/plan/fingerprint-words.js'
import { words } from '../render/escaping/words.js'
import { runner } from './authority.js'
import { readGivenJson } from '../host/input-file.js'
import { approvedBy, grantedBy, type ApprovedPlan, type Granted } from './granted.js'
import type { Host } from '../host/host.js'
import { usage, flagValue, type ParsedArgs } from '../model/arguments.js'

/**
 * Finds what was approved, and checks that the plan is within it. `file` is the plan of --plan. Throws `Trouble` 5 if
 * it is not. Null: somebody at the terminal said no. `checkWay` has looked at the flags before.
 */
export async function approve(
  plan: Plan,
  file: Plan | null,
  state: State,
  args: ParsedArgs,
  host: Host,
): Promise<Granted | null> {
  const expect = flagValue(args, 'expect')
  const byHand = (as: Source['as']): Source => ({ as, pull: null, check: null, by: runner(host).by })
  if (file !== null) return grantedBy(plan, withinFile(plan, file, byHand('plan')))
  if (expect !== undefined) return expected(plan, state, expect, byHand('expect'))
  if (args.flags.has('yes')) return grantedBy(plan, approvedBy(plan, byHand('yes')))
  const answer = await host.terminal.ask(words`Apply these changes? Only "yes" is accepted: `)
  return answer.trim() === 'yes' ? grantedBy(plan, approvedBy(plan, byHand('asked'))) : null
}

/** Checks the flags before anything is read. Throws `Trouble` 64. */
export function checkWay(args: ParsedArgs, host: Host): void {
  const ways = ['plan', 'expect', 'yes'].filter((name) => args.flags.has(name)).length
  if (ways > 1) throw usage('--plan, --expect and --yes exclude each other.', 'apply')
  if (ways === 0 && !host.terminal.interactive) {
    throw usage('There is no terminal to ask at: apply needs --yes, --plan FILE or --expect FINGERPRINT.', 'apply')
  }
  const expect = flagValue(args, 'expect')
  if (args.flags.has('allow') && expect === undefined) {
    throw usage('--allow lifts a limit for one plan: name it with --expect and its fingerprint.', 'apply')
  }
  if (expect !== undefined) checkDigits(expect)
}

/** Fewer digits are the name of a plan, and no approval: two plans with one name can be found in seconds. */
export function checkDigits(expect: string): void {
  if (!/^(sha256:)?[0-9a-f]{1,64}$/.test(expect)) {
    throw usage(`--expect takes a fingerprint: ${approvalDigits} or more of its hex digits, not "${expect}".`, 'apply')
  }
  const { length } = digitsOf(expect)
  if (length >= approvalDigits) return
  throw usage(
    `--expect takes at least ${approvalDigits} digits of a fingerprint, and this has ${length}: with so few, a harmful plan can be made to match a harmless one. The last lines of "espalier plan" show enough of them, and "espalier plan --format json" shows all.`,
    'apply',
  )
}

/** Whether the fingerprint is the one of these changes: a file or a state can be edited. */
export function isSound({ fingerprint, changes }: ApprovedPlan, { company, contract }: Plan): boolean {
  return fingerprintOf(company, contract, changes) === fingerprint
}

/** Every change of the new plan must be in the approved one, which must be a plan for this service. */
function withinFile(plan: Plan, approved: Plan, source: Source): ApprovedPlan {
  const begun = approvedBy(approved, source)
  if (!isSound(begun, approved) || approved.company !== plan.company || approved.service !== plan.service) {
    throw new Trouble(
      5,
      `The plan in the file is of another company or service, or was edited, so nothing was written. It is for ${approved.company} at ${approved.service}; this is ${plan.company} at ${plan.service}. Make a new one with "espalier plan --out FILE".`,
    )
  }
  return within(plan, begun)
}

/** The same fingerprint, or the rest of the plan with that fingerprint whose apply has begun. */
function expected(plan: Plan, { begun }: State, text: string, source: Source): Granted {
  if (isNamed(plan.fingerprint, text)) return grantedBy(plan, approvedBy(plan, source))
  if (begun === null || !isSound(begun, plan) || !isNamed(begun.fingerprint, text)) throw notApproved(text, plan, [])
  return grantedBy(plan, within(plan, begun), 'begun')
}

/** What was approved, if every change of the plan is among it. */
function within(plan: Plan, approved: ApprovedPlan): ApprovedPlan {
  const known = new Set(approved.changes)
  const extra = plan.changes.filter((change) => !known.has(changeDigest(change))).map((change) => change.id)
  if (extra.length > 0) throw notApproved(approved.fingerprint, plan, extra)
  return approved
}

function notApproved(approved: string, plan: Plan, extra: readonly string[]): Trouble {
  const shown = extra.slice(0, 10).join(', ')
  const more = extra.length > 10 ? `, and ${extra.length - 10} more` : ''
  return new Trouble(
    5,
    `The plan is not the one that was approved, so nothing was written. Approved: ${nameOfPlan(approved)}. Now: ${nameOfPlan(plan.fingerprint)}, with ${plan.changes.length} changes${extra.length === 0 ? '' : `; not approved: ${shown}${more}`}. Read it with "espalier plan", then apply it with ${expectFlag(plan.fingerprint)}.`,
  )
}

/** The plan that --plan names, or null. Throws `Trouble` 1 if it cannot be used. */
export async function readPlan(args: ParsedArgs, { folder }: Host): Promise<Plan | null> {
  const file = flagValue(args, 'plan')
  if (file === undefined) return null
  const bad = (what: string): Trouble =>
    new Trouble(1, `The plan ${file} cannot be used: ${what}. Make it with "espalier plan --out ${file}".`)
  let value: unknown
  try {
    value = await readGivenJson(file, folder)
  } catch (error) {
    throw bad((error as Error).message)
  }
  if (isPlan(value)) return value
  const first = isPlan.errors?.[0]
  throw bad(`${first?.instancePath ?? ''} ${first?.message ?? 'it has another form'}`.trim())
}
