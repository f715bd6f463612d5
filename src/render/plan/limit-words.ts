import type { LimitCheck, Plan } from '../../model/files.js'
import type { LimitName } from '../../model/limits.js'
import { daysAfter } from '../../model/names.js'
import { leaversToLetGo } from '../../model/let-go.js'
import { isBlocked } from '../../model/verdict.js'
import { counted } from './counts.js'
import { expectFlag } from './fingerprint-words.js'
import type { Markup } from '../markup.js'
import type { Safe } from '../escaping/safe.js'
import { nothing, words, type Words } from '../escaping/words.js'

interface LimitWords {
  readonly what: Words
  readonly one: Words
  /** A floor is a number that must be reached, a ceiling one that must not be passed. */
  readonly floor: boolean
  /** What to do about a floor; a ceiling can be raised for one plan. */
  readonly help: Words
}

const limitWords = {
  deactivate: { what: words`deactivations`, one: words`deactivation`, floor: false, help: nothing },
  role: { what: words`role changes`, one: words`role change`, floor: false, help: nothing },
  move: { what: words`moves`, one: words`move`, floor: false, help: nothing },
  create: { what: words`new people`, one: words`new person`, floor: false, help: nothing },
  email: { what: words`e-mail changes`, one: words`e-mail change`, floor: false, help: nothing },
  name: { what: words`name changes`, one: words`name change`, floor: false, help: nothing },
  department: { what: words`department changes`, one: words`department change`, floor: false, help: nothing },
  people: {
    what: words`people in the chart`,
    one: words`person in the chart`,
    floor: true,
    help: words`Put the missing people back: leavers stay in the files with "status: left".`,
  },
  users: {
    what: words`users in Small Improvements`,
    one: words`user in Small Improvements`,
    floor: true,
    help: words`Find out there why so many are gone: an incomplete list must never count as people who left.`,
  },
  admins: {
    what: words`admins`,
    one: words`admin`,
    floor: true,
    help: words`Name more admins in the chart before taking the role from others.`,
  },
} satisfies Record<LimitName, LimitWords>

/**
 * `deactivations 1 (at most 11)`: shown for every limit, also if it is not reached, so that readers know the limits.
 */
export function limitLine({ limit, value, bound, allowed }: LimitCheck): Words {
  const { what, floor } = limitWords[limit]
  if (allowed !== undefined) return words`${what} ${value} (${allowed.count} allowed by exception)`
  const most = bound === null ? words`no limit` : words`${floor ? words`at least` : words`at most`} ${bound}`
  return words`${what} ${value} (${most})`
}

/** `1 deactivation (0.5 %, at most 11)`: the same as part of a sentence. `active` people are the whole. */
export function limitNumber({ limit, value, bound, allowed }: LimitCheck, active: number): Words {
  const { what, one, floor } = limitWords[limit]
  const number = counted(value, one, what)
  const share = limit === 'deactivate' && value > 0 && active > 0 ? words`${percent(value, active)} %, ` : nothing
  if (allowed !== undefined) return words`${number} (${share}${allowed.count} allowed by exception)`
  const most = bound === null ? words`no limit` : words`${floor ? words`at least` : words`at most`} ${bound}`
  return words`${number} (${share}${most})`
}

function percent(value: number, whole: number): number {
  return Math.round((value / whole) * 1_000) / 10
}

/** `deactivations: 12, but at most 11 are allowed.` */
export function blockedLine({ limit, value, bound, allowed }: LimitCheck): Words {
  const { what, floor } = limitWords[limit]
  const number = allowed?.count ?? bound ?? 0
  return words`${what}: ${value}, but ${floor ? words`at least ${number} are needed` : words`at most ${number} are allowed`}.`
}

/** Days within which a pull request that lifts a limit is reviewed, merged and applied. */
const daysToMerge = 14

/** How to settle a blocked limit in the settings: advice about a floor, a line below `allow:` for a ceiling. */
export function limitHelp(
  { limit, value }: LimitCheck,
  plan: Plan,
): { readonly help: Words; readonly setting: string } {
  const { floor, help } = limitWords[limit]
  if (floor)
    return { help: words`${help} Or change this limit in espalier.yaml, reviewed like any change.`, setting: '' }
  return {
    help: words`To lift it, write below "allow:" in espalier.yaml:`,
    setting: `${limit}: { count: ${value}, reason: "why", until: ${daysAfter(plan.asOf, daysToMerge)} }`,
  }
}

/** The longest command in a comment. A longer one ends in `…`, and is rejected. */
export const commandLength = 2_000

/** The command that allows exactly this plan, all its limits at once; null if no command can. */
export function liftCommand(plan: Plan): string | null {
  const blocked = plan.limits.filter((check) => check.blocked)
  if (plan.against !== undefined || blocked.length === 0 || blocked.some(({ limit }) => limitWords[limit].floor))
    return null
  return applyCommand(plan, lifts(plan))
}

/** The command that lets just the leavers go, if limits for others block the plan; null if there is none. */
export function letGoCommand(plan: Plan): string | null {
  const keys = leaversToLetGo(plan).map(({ key }) => `--only ${key}`)
  return keys.length === 0 ? null : ['espalier apply', ...choiceFlags(plan), ...keys].join(' ')
}

/** `2 leavers wait for others. To let just them go:`, before the command. */
export function letGoWords(plan: Plan): Words {
  const { length } = leaversToLetGo(plan)
  return words`${counted(length, words`leaver waits`, words`leavers wait`)} for others. To let just ${length === 1 ? words`that one` : words`them`} go:`
}

/** The command that applies exactly this plan; null if there is nothing to apply, or if it is blocked. */
export function exactCommand(plan: Plan): string | null {
  if (plan.against !== undefined) return null
  return plan.changes.length === 0 || isBlocked(plan) ? null : applyCommand(plan, lifts(plan))
}

/** The command that applies what has this fingerprint, with the choices of the plan. */
export function applyCommand(plan: Plan, more: readonly string[], fingerprint = plan.fingerprint): string {
  return ['espalier apply', ...choiceFlags(plan), ...more, expectFlag(fingerprint)].join(' ')
}

function lifts({ limits }: Plan): readonly string[] {
  return limits.flatMap(({ limit, value, bound }) =>
    bound !== null && value > bound && !limitWords[limit].floor ? [`--allow ${limit}=${value}`] : [],
  )
}

/** The flags that the plan was made with: without them, the next one is another plan. */
function choiceFlags({ choices }: Plan): readonly string[] {
  return [
    ...(choices.firstRun ? ['--first-run'] : []),
    ...(choices.drift === 'revert' ? ['--drift revert'] : []),
    ...(choices.only ?? []).map((key) => `--only ${key}`),
  ]
}

/** Which limit was raised, and why: privileged, so it is at the top. */
export function allowedLine<Kind extends string>(
  { limit, value, allowed }: LimitCheck,
  { tell }: Markup<Kind>,
): Safe<Kind> {
  const lift = words`${limitWords[limit].what}: up to ${allowed?.count ?? value} are allowed by exception`
  return tell`${lift} (this plan has ${value}). Reason: ${allowed?.reason ?? ''}`
}
