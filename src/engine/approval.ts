import type { Allowed, Change, Plan, Source, State } from '../model/files.js'
import { ExitError } from '../model/exit-error.js'
import { changeDigest, fingerprintOf } from '../plan/fingerprint.js'
import { approvalDigits, digitsOf, expectFlag, isNamed, nameOfPlan } from '../render/plan/fingerprint-words.js'
import { counted } from '../render/plan/counts.js'
import { applyQuestion } from '../render/plan/question.js'
import { words } from '../render/escaping/words.js'
import type { Host } from '../host/host.js'
import { usage, flagValue, type ParsedArgs } from '../model/arguments.js'
import { runner } from './run.js'
import type { Provenance } from '../model/provenance.js'
import type { Choices } from '../plan/plan.js'
import type { Snapshot } from './snapshot.js'
import type { ApplyReport } from '../render/apply-text.js'

/** A plan that may be applied once it is approved, with what it was made from. */
export interface ReadyPlan {
  readonly plan: Plan
  readonly snapshot: Snapshot
  readonly choices: Choices
  readonly maxInFlight: number
  /** The commit whose chart it is; null if the chart is no commit. */
  readonly commit: string | null
}

/** What a run records beside its changes. */
export interface ApplyOptions {
  /** What the state records as applied whole if nothing is left afterwards; null if there is nothing to record. */
  readonly checkpoint: ((after: Plan) => NonNullable<State['applied']>) | null
  /** Whether the schedule started it: the state records when it ended. */
  readonly scheduled: boolean
  readonly provenance: Provenance
}

/** What to apply, and how. */
export interface ApplyRequest extends ReadyPlan, ApplyOptions {
  /** null if there is nothing to do. */
  readonly approval: Approval | null
}

/** The result of executing a plan. */
export interface ApplyResult extends ApplyReport {
  readonly exit: number
  /** What ended the run early or could not be saved, for people; null if nothing. */
  readonly trouble: string | null
  /** When each change that was sent began, and when it was settled. Milliseconds of the wall clock. */
  readonly times: ReadonlyMap<string, { readonly sent: number; readonly settled: number }>
  /** The record of it, beside the state; null if there is none. */
  readonly record: string | null
}

/** The approved plan, as the state keeps it while its apply has begun. */
export type Begun = NonNullable<State['begun']>

/** What was granted: what the state keeps of it, and what allows each change of the plan, by the id of the change. */
export interface Approval {
  readonly begun: Begun
  readonly allowed: ReadonlyMap<string, Allowed>
}

/** Digests as the state keeps them: of what has begun, or of what comes on later days. */
interface Kept extends Pick<Begun, 'sources' | 'from'> {
  readonly changes?: readonly string[]
  readonly later?: readonly string[]
}

/**
 * Finds what was approved, and checks that the plan is within it. `file` is the plan of --plan. Throws `ExitError` 5 if
 * it is not. Null if the person at the terminal declined. `checkApprovalFlags` has checked the flags before.
 */
export async function approve(
  plan: Plan,
  file: Plan | null,
  state: State,
  args: ParsedArgs,
  host: Host,
): Promise<Approval | null> {
  const expect = flagValue(args, 'expect')
  const byHand = (as: Source['as']): Source => ({ as, pull: null, check: null, by: runner(host).by })
  if (file !== null) return approvalBy(plan, withinFile(plan, file, byHand('plan')))
  if (expect !== undefined) return expected(plan, state, expect, byHand('expect'))
  if (args.flags.has('yes')) return approvalBy(plan, begunBy(plan, byHand('yes')))
  const answer = await host.terminal.ask(applyQuestion(plan))
  return answer.trim() === 'yes' ? approvalBy(plan, begunBy(plan, byHand('asked'))) : null
}

/** Fewer digits are a name of the plan, not an approval: two plans with the same name can be found in seconds. */
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

/** Whether the fingerprint is that of these changes: a file or a state can be edited. */
export function isSound({ fingerprint, changes }: Begun, { company, contract }: Plan): boolean {
  return fingerprintOf(company, contract, changes) === fingerprint
}

/** Every change of the new plan must be in the approved one, and the approved one must be a plan for this service. */
function withinFile(plan: Plan, approved: Plan, source: Source): Begun {
  const begun = begunBy(approved, source)
  if (!isSound(begun, approved) || approved.company !== plan.company || approved.service !== plan.service) {
    throw new ExitError(
      5,
      `The plan in the file is of another company or service, or was edited, so nothing was written. It is for ${approved.company} at ${approved.service}; this is ${plan.company} at ${plan.service}. Make a new one with "espalier plan --out FILE".`,
    )
  }
  return within(plan, begun)
}

/** The same fingerprint, or the rest of the plan with that fingerprint, if its apply has begun. */
function expected(plan: Plan, { begun }: State, text: string, source: Source): Approval {
  if (isNamed(plan.fingerprint, text)) return approvalBy(plan, begunBy(plan, source))
  if (begun === null || !isSound(begun, plan) || !isNamed(begun.fingerprint, text)) throw notApproved(text, plan, [])
  return approvalBy(plan, within(plan, begun), 'begun')
}

/** What was approved, if that covers every change of the plan. */
function within(plan: Plan, approved: Begun): Begun {
  const known = new Set(approved.changes)
  const extra = plan.changes.filter((change) => !known.has(changeDigest(change)))
  if (extra.length > 0) throw notApproved(approved.fingerprint, plan, extra)
  return approved
}

function notApproved(approved: string, plan: Plan, extra: readonly Change[]): ExitError {
  const shown = extra
    .slice(0, 10)
    .map(({ verb, key }) => `${verb} ${key}`)
    .join(', ')
  const more = extra.length > 10 ? `, and ${extra.length - 10} more` : ''
  return new ExitError(
    5,
    `The plan is not the one that was approved, so nothing was written. Approved: ${nameOfPlan(approved)}. Now: ${nameOfPlan(plan.fingerprint)}, with ${counted(plan.changes.length, words`change`).text}${extra.length === 0 ? '' : `; not approved: ${shown}${more}`}. Read it with "espalier plan", then apply it with ${expectFlag(plan.fingerprint)}.`,
  )
}

/** A plan that one source approved as a whole. */
function begunBy(plan: Plan, source: Source): Begun {
  const changes = plan.changes.map(changeDigest)
  return { fingerprint: plan.fingerprint, changes, sources: [source], from: changes.map(() => 0) }
}

/** The approval of a plan that is within an approved one. `as`: how, if not as its source says. */
function approvalBy(plan: Plan, begun: Begun, as?: Allowed['as']): Approval {
  const sources = sourcesIn(begun)
  const allowed = plan.changes.map((change) => {
    const digest = changeDigest(change)
    const source = sources.get(digest) ?? unkept
    return [change.id, { ...source, as: as ?? source.as, digests: [digest] }] as const
  })
  return { begun, allowed: new Map(allowed) }
}

/** A plan whose changes several sources allow. */
export function begunFrom(plan: Plan, allowed: ReadonlyMap<string, Allowed>): Begun {
  const sources = plan.changes.map(({ id }) => sourceOf(allowed.get(id)))
  return { fingerprint: plan.fingerprint, changes: plan.changes.map(changeDigest), ...listed(sources) }
}

/** What comes on later days, with what approved each change. */
export function keptLater(
  digests: readonly string[],
  known: ReadonlyMap<string, Source>,
): Pick<NonNullable<State['applied']>, 'later' | 'sources' | 'from'> {
  return { later: digests, ...listed(digests.map((digest) => known.get(digest) ?? unkept)) }
}

/** Sources as the state keeps them: each once, and for each digest the place of its source. */
function listed(all: readonly Source[]): { readonly sources: readonly Source[]; readonly from: readonly number[] } {
  const [places, sources] = [new Map<string, number>(), [] as Source[]]
  const from = all.map((source) => {
    const name = JSON.stringify([source.as, source.pull, source.check, source.by])
    const place = places.get(name) ?? sources.push(source) - 1
    places.set(name, place)
    return place
  })
  return { sources, from }
}

/** What approved each of several digests, as far as the state says. */
export function sourcesIn(kept: Kept | null | undefined): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>()
  for (const [at, digest] of (kept?.changes ?? kept?.later ?? []).entries())
    if (!sources.has(digest)) sources.set(digest, kept?.sources?.[kept.from?.[at] ?? -1] ?? unkept)
  return sources
}

/** A version that kept no sources wrote this state, and a person has sealed it. */
const unkept: Source = { as: 'sealed', pull: null, check: null, by: null }

function sourceOf(allowed: Allowed | undefined): Source {
  if (allowed === undefined) return unkept
  const { as, pull, check, by } = allowed
  const plain = as === 'due' || as === 'begun' ? (pull === null ? 'sealed' : 'pull') : as
  return { as: plain, pull, check, by }
}
