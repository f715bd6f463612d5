import type { LimitCheck, Plan } from '../../model/files.js'
import type { LimitName } from '../../model/limits.js'
import { clean } from '../clean.js'
import { shortFingerprint } from './counts.js'
import type { Ink } from '../ink.js'

interface LimitWords {
  readonly what: string
  /** A floor is a number that must be reached, a ceiling one that must not be passed. */
  readonly floor: boolean
  /** What to do about a floor; a ceiling can be lifted for one plan. */
  readonly help: string
}

const limitWords = {
  deactivate: { what: 'deactivations', floor: false, help: '' },
  role: { what: 'role changes', floor: false, help: '' },
  move: { what: 'moves', floor: false, help: '' },
  create: { what: 'new people', floor: false, help: '' },
  email: { what: 'e-mail changes', floor: false, help: '' },
  people: {
    what: 'people in the chart',
    floor: true,
    help: 'Put the missing people back: somebody who leaves stays in the files with "status: left".',
  },
  users: {
    what: 'users in Small Improvements',
    floor: true,
    help: 'Find out there why so many are gone: a list cut short must never look like people who left.',
  },
  admins: { what: 'admins', floor: true, help: 'Name more admins in the chart before taking the role from others.' },
} satisfies Record<LimitName, LimitWords>

/** `deactivations 1 (at most 11)`: shown for every limit, also when all is well, so that the guard is known. */
export function limitLine({ limit, value, bound, allowed }: LimitCheck): string {
  const { what, floor } = limitWords[limit]
  if (allowed !== undefined) return `${what} ${value} (${allowed.count} allowed for once)`
  return `${what} ${value} (${bound === null ? 'no limit' : `${floor ? 'at least' : 'at most'} ${bound}`})`
}

/** `deactivations: 12, and at most 11 are allowed.` */
export function blockedLine({ limit, value, bound, allowed }: LimitCheck): string {
  const { what, floor } = limitWords[limit]
  const number = allowed?.count ?? bound ?? 0
  return `${what}: ${value}, and ${floor ? `at least ${number} are needed` : `at most ${number} are allowed`}.`
}

/** The way out of a blocked limit in the settings: advice about a floor, a line below `allow:` for a ceiling. */
export function wayOut({ limit, value }: LimitCheck, plan: Plan): { readonly help: string; readonly setting: string } {
  const { floor, help } = limitWords[limit]
  if (floor) return { help: `${help} Or change this limit in the settings, reviewed like any change.`, setting: '' }
  return {
    help: 'To lift it, write below allow: in the settings',
    setting: `${limit}: { count: ${value}, reason: "why", until: ${clean(plan.asOf)} }`,
  }
}

/** The command that allows exactly this plan, all its limits at once; null where no command can. */
export function liftCommand(plan: Plan): string | null {
  const blocked = plan.limits.filter((check) => check.blocked)
  if (blocked.length === 0 || blocked.some(({ limit }) => limitWords[limit].floor)) return null
  const lifts = plan.limits.flatMap(({ limit, value, bound }) =>
    bound !== null && value > bound && !limitWords[limit].floor ? [`--allow ${limit}=${value}`] : [],
  )
  return ['espalier apply', ...choiceFlags(plan), ...lifts, `--expect ${clean(shortFingerprint(plan))}`].join(' ')
}

/** The flags that the plan was made with: without them, the next one is another plan. */
export function choiceFlags({ choices }: Plan): readonly string[] {
  return [
    ...(choices.firstRun ? ['--first-run'] : []),
    ...(choices.drift === 'revert' ? ['--drift revert'] : []),
    ...(choices.only ?? []).map((key) => `--only ${clean(key)}`),
  ]
}

/** What was lifted, and why: privileged, so it stands on top. */
export function allowedLine({ limit, value, allowed }: LimitCheck, ink: Ink): string {
  const lift = `${limitWords[limit].what}: up to ${allowed?.count ?? value} are allowed for once`
  return `${lift} (this plan has ${value}). Reason: ${ink.value(allowed?.reason ?? '')}`
}
