import { today } from '../desired/day.js'
import { runner, toolOf } from '../engine/run.js'
import { sealerFrom } from '../engine/state.js'
import type { Host } from '../host/host.js'
import type { ParsedArgs } from '../model/arguments.js'
import type { Evidence, State } from '../model/files.js'
import { newestRecordOf } from '../state/chain.js'
import { recordDigest } from '../state/evidence.js'
import { recordParts } from '../state/parts.js'
import type { Store } from '../model/ports.js'

/** The state that was sealed, and why no run took it as it was. */
type Takeover = NonNullable<Evidence['takeover']>

/** Saves a state that a person has sealed, with a record of that. */
export async function saveSealed(
  state: State,
  takeover: Takeover,
  store: Store,
  args: ParsedArgs,
  host: Host,
): Promise<void> {
  const record = sealRecord(state, takeover, args, host)
  const parts = recordParts(record, await newestRecordOf(state.evidence, store.records), sealerFrom(host))
  const evidence = recordDigest(parts.at(-1)?.text ?? '')
  await store.save({ ...state, serial: state.serial + 1, sealedAt: record.at, evidence }, parts)
}

function sealRecord(state: State, takeover: Takeover, args: ParsedArgs, host: Host): Evidence {
  const at = host.now().toISOString()
  return {
    format: 2,
    tool: toolOf(host),
    from: at,
    at,
    company: state.company,
    service: state.service,
    timezone: 'UTC',
    asOf: today(host.now(), 'UTC'),
    commit: null,
    fingerprint: null,
    approvedAs: args.flags.has('yes') ? 'yes' : 'asked',
    pulls: [],
    ...runner(host),
    limitsLifted: [],
    takeover,
    part: { number: 1, of: 1 },
    changes: [],
    previous: null,
  }
}
