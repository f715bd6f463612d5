import type { Allowed, Evidence, Recorded } from '../../src/model/files.js'
import type { Day, PersonKey, UserId } from '../../src/model/names.js'
import { allowedDigests } from '../../src/plan/allowed-digests.js'

/** A change of a record: a person who left in time. */
export function recorded(key: string, more: Partial<Recorded> = {}): Recorded {
  return {
    id: `deactivate:${key}`,
    verb: 'leave',
    action: 'deactivate',
    key: key as PersonKey,
    name: key.toUpperCase(),
    user: `u-${key}` as UserId,
    before: { active: true },
    after: { active: false },
    at: { file: 'org/people/a.yaml', line: 3 },
    result: 'applied',
    sentAt: '2026-12-01T00:18:03.120Z',
    settledAt: '2026-12-01T00:18:03.480Z',
    confirmedAt: '2026-12-01T00:18:09.000Z',
    lastDay: '2026-11-30' as Day,
    dueAt: '2026-12-01T00:00:00+01:00',
    ...more,
  }
}

/** A record of one change. */
export function evidenceOf(more: Partial<Evidence> = {}): Evidence {
  return {
    format: 1,
    tool: 'espalier test',
    from: '2026-12-01T00:18:02.900Z',
    at: '2026-12-01T00:18:09.000Z',
    company: 'Acme',
    service: 'https://service.example/api/v1',
    timezone: 'Europe/Berlin',
    asOf: '2026-12-01' as Day,
    commit: null,
    fingerprint: `sha256:${'7'.repeat(64)}`,
    approvedAs: 'yes',
    pulls: [],
    run: null,
    by: 'grace on laptop',
    limitsLifted: [],
    part: { number: 1, of: 1 },
    changes: [recorded('ann')],
    previous: null,
    ...more,
  }
}

/** A change with what allowed it. */
export function allowed(change: Recorded, as: Allowed['as'], more: Partial<Allowed> = {}): Recorded {
  return {
    ...change,
    allowed: { as, pull: null, check: null, by: null, digests: allowedDigests(change, as), ...more },
  }
}
