import type { Plan } from '../model/files.js'
import type { LimitName } from '../model/limits.js'
import { isPersonKey, type PersonKey } from '../model/names.js'
import type { DesiredState } from '../model/people.js'
import { nearest } from '../desired/nearest.js'
import { type Choices } from '../plan/plan.js'
import { flagChoice, flagValue, usage, type ParsedArgs } from '../model/arguments.js'
import { isNamed } from '../render/plan/fingerprint-words.js'
import { planInBrief, planText } from '../render/plan/plan-text.js'
import type { Printable } from '../render/escaping/printed.js'

/**
 * A plan that is to be applied. What was read before is not shown again: a plan with the same changes, in the `file` of
 * --plan or named with --expect.
 */
export function planToRead(plan: Plan, file: Plan | null, args: ParsedArgs, colour: boolean): Printable {
  const verbose = args.flags.has('verbose')
  const wasRead = isNamed(plan.fingerprint, file?.fingerprint ?? flagValue(args, 'expect') ?? '')
  return wasRead && !verbose ? planInBrief(plan, colour) : planText(plan, { colour, unmanaged: false, verbose })
}

const liftable = [
  'deactivate',
  'role',
  'move',
  'create',
  'email',
  'name',
  'department',
] as const satisfies readonly LimitName[]

/**
 * The choices for a plan: what the flags say, else what `before` says, the plan of --plan. Throws `ExitError` 64 for an
 * unknown limit, number or key.
 */
export function choicesOf(
  args: ParsedArgs,
  desired: DesiredState,
  command: string,
  before: Plan['choices'] | null = null,
): Choices {
  const drift = flagChoice(args, 'drift', ['report', 'revert'], command)
  return {
    firstRun: args.flags.has('first-run') || (before?.firstRun ?? false),
    drift: args.flags.has('drift') ? drift : (before?.drift ?? drift),
    allow: liftsOf(args, command),
    only: onlyOf(args.flags.get('only') ?? before?.only ?? undefined, desired, command),
  }
}

/** The limits that --allow lifts. Throws `ExitError` 64. */
export function liftsOf(args: ParsedArgs, command: string): ReadonlyMap<LimitName, number> {
  return new Map((args.flags.get('allow') ?? []).map((text) => lift(text, command)))
}

function lift(text: string, command: string): [LimitName, number] {
  const [name, count] = text.split('=')
  const limit = liftable.find((one) => one === name)
  if (limit === undefined || count === undefined || !/^[1-9]\d{0,8}$/.test(count)) {
    throw usage(
      `--allow takes a limit and an exact number, such as deactivate=12, not "${text}". Limits: ${liftable.join(', ')}.`,
      command,
    )
  }
  return [limit, Number(count)]
}

function onlyOf(keys: readonly string[] | undefined, { people }: DesiredState, command: string): Set<PersonKey> | null {
  if (keys === undefined) return null
  for (const key of keys) {
    if (isPersonKey(key) && people.has(key)) continue
    const near = nearest(key, people.keys())
    throw usage(
      `--only: the chart has no "${key}" on that day.${near === null ? '' : ` Did you mean "${near}"?`}`,
      command,
    )
  }
  return new Set(keys as PersonKey[])
}
