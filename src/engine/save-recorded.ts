import { newestRecordOf } from '../state/chain.js'
import type { Journal } from '../state/journal.js'
import { recordParts } from '../state/parts.js'
import { recordOf, type RecordInput } from './record.js'
import type { Made, State } from '../model/files.js'
import type { Outcome } from '../model/outcome.js'
import { sealerFrom } from './state.js'
import { unrecordedIn } from './unrecorded.js'
import type { Host } from '../host/host.js'
import type { ApplyRequest } from './apply-request.js'
import { toolOf } from './plan.js'

/**
 * Saves what an apply remembers, with the record of what it did, if it had anything to do. Returns the name of the record,
 * or null. Throws `Trouble` 7.
 */
export async function saveRecorded(
  { plan, granted, snapshot, authority }: ApplyRequest,
  told: Pick<RecordInput, 'outcomes' | 'times' | 'live' | 'from'>,
  journal: Journal,
  host: Host,
): Promise<string | null> {
  const { store, desired } = snapshot
  const state = journal.state()
  const found = new Map([...sinceFound(state, told.outcomes), ...unrecordedIn(snapshot.state)])
  if (plan.changes.length === 0 && found.size === 0 && snapshot.takeover === null) {
    await journal.flush()
    return null
  }
  const fingerprint = granted?.approved.fingerprint ?? snapshot.state.begun?.fingerprint ?? null
  const record = recordOf({
    ...told,
    plan,
    desired,
    state,
    found,
    fingerprint,
    authority: authority(),
    allowed: granted?.allowed ?? new Map(),
    begun: snapshot.state.begun,
    takeover: snapshot.takeover,
    tool: toolOf(host),
    now: host.now().getTime(),
  })
  const parts = recordParts(record, await newestRecordOf(state.evidence, store.records), sealerFrom(host))
  await journal.flush(parts)
  return parts[0]?.name ?? null
}

/** What the closing list has shown of earlier runs, and no outcome of this one tells. */
function sinceFound(state: State, outcomes: readonly Outcome[]): readonly (readonly [id: string, made: Made])[] {
  const tried = new Set(outcomes.map(({ change }) => change.id))
  return [...unrecordedIn(state)].filter(([id]) => !tried.has(id))
}
