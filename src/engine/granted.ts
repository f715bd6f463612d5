import type { Plan, Source, State } from '../model/files.js'
import type { Allowed } from '../plan/approved.js'
import { changeDigest } from '../plan/fingerprint.js'

/** The approved plan, as the state remembers it while its apply has begun. */
export type ApprovedPlan = NonNullable<State['begun']>

/** An approval of a plan, and what allows each of its changes, by the id of the change. */
export interface Granted {
  readonly approved: ApprovedPlan
  readonly allowed: ReadonlyMap<string, Allowed>
}

/** A plan that is approved as a whole, by one source. */
export function approvedBy(plan: Plan, source: Source): ApprovedPlan {
  const changes = plan.changes.map(changeDigest)
  return { fingerprint: plan.fingerprint, changes, sources: [source], from: changes.map(() => 0) }
}

/** A plan within an approved one. `as`: how, if not as its source says. */
export function grantedBy(plan: Plan, approved: ApprovedPlan, as?: Allowed['as']): Granted {
  const allowed = plan.changes.map((change) => {
    const digest = changeDigest(change)
    const source = sourceIn(approved, digest)
    return [change.id, { ...source, as: as ?? source.as, digests: [digest] }] as const
  })
  return { approved, allowed: new Map(allowed) }
}

/** A plan whose changes several sources allow. */
export function approvedFrom(plan: Plan, allowed: ReadonlyMap<string, Allowed>): ApprovedPlan {
  const sources = plan.changes.map(({ id }) => sourceOf(allowed.get(id)))
  return { fingerprint: plan.fingerprint, changes: plan.changes.map(changeDigest), ...listed(sources) }
}

/** What is to come on later days, with what approved each. */
export function keptLater(
  digests: readonly string[],
  known: ReadonlyMap<string, Source>,
): Pick<NonNullable<State['applied']>, 'later' | 'sources' | 'from'> {
  return { later: digests, ...listed(digests.map((digest) => known.get(digest) ?? unkept)) }
}

/** Sources as the state keeps them: each once, and the place of each digest's. */
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

/** What approved one of several digests, as far as the state keeps that. */
export function sourceIn(kept: Kept | null | undefined, digest: string): Source {
  const at = (kept?.changes ?? kept?.later ?? []).indexOf(digest)
  return kept?.sources?.[kept.from?.[at] ?? -1] ?? unkept
}

/** Digests as the state keeps them: what has begun, or what is to come on later days. */
interface Kept extends Pick<ApprovedPlan, 'sources' | 'from'> {
  readonly changes?: readonly string[]
  readonly later?: readonly string[]
}

/** A version that kept no sources wrote it, and a person has sealed that. */
const unkept: Source = { as: 'sealed', pull: null, check: null, by: null }

function sourceOf(allowed: Allowed | undefined): Source {
  if (allowed === undefined) return unkept
  const { as, pull, check, by } = allowed
  const plain = as === 'due' || as === 'begun' ? (pull === null ? 'sealed' : 'pull') : as
  return { as: plain, pull, check, by }
}
