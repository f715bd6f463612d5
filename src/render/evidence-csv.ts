import type { ApprovalOf, Evidence, Recorded } from '../model/files.js'
import { eventAt, hoursFrom, inactiveAt, isLate, type RecordEntry } from '../model/leavers.js'
import { csvFile, type Csv } from './escaping/csv.js'

/** A column: its name, and its value for a change, or for a state that was sealed. Empty if there is none. */
type Column = readonly [name: string, of: (entry: RecordEntry) => string | null | undefined]

const columns: readonly Column[] = [
  ['Event', ({ change }) => change?.verb ?? 'seal'],
  ['Person', ({ change }) => change?.name],
  ['Last day', ({ change }) => change?.lastDay],
  ['Due by', ({ change }) => change?.dueAt],
  ['Approved by', onWordOf((entry) => approvals(entry, ({ by }) => by) ?? (isPulled(entry) ? null : entry.record.by))],
  [
    'Approved at',
    onWordOf((entry) => approvals(entry, ({ at }) => at) ?? (isPulled(entry) ? null : entry.record.from)),
  ],
  ['Merged at', ofRun(({ pulls }) => list(pulls.map(({ mergedAt }) => mergedAt)))],
  ['Removed at', ({ change }) => (change?.action === 'deactivate' ? appliedAt(change) : null)],
  ['Hours after due', ({ change }) => change && number(hoursFrom(change.dueAt, inactiveAt(change)))],
  ['Verified at', ({ change }) => change?.confirmedAt],
  ['Verified', ({ change }) => change && (change.confirmedAt === null ? 'no' : 'yes')],
  ['PR', ofRun(({ pulls }) => list(pulls.map(({ number: one }) => String(one))))],
  ['Run', ({ record: { run } }) => run && `${run.repository} ${run.id}, attempt ${run.attempt}`],
  [
    'Late',
    ({ change, record }) => change && (isLate(change.dueAt, inactiveAt(change), Date.parse(record.at)) ? 'LATE' : null),
  ],
  ['Key', ({ change }) => change?.key],
  ['Account', ({ change }) => change?.user],
  ['Before', ({ change }) => change && JSON.stringify(change.before)],
  ['After', ({ change, record }) => (change === null ? sealed(record) : JSON.stringify(change.after))],
  ['Result', ({ change }) => change?.result],
  ['Why', ({ change, record }) => (change === null ? record.takeover?.reason : change.why)],
  ['Sent at', ({ change }) => change?.sentAt],
  ['Applied at', ({ change }) => change && appliedAt(change)],
  ['Approved as', onWordOf(({ record }) => record.approvedAs)],
  ['Requested by', ofRun(({ pulls }) => list(pulls.map(({ author }) => author)))],
  ['Merged by', ofRun(({ pulls }) => list(pulls.map(({ mergedBy }) => mergedBy)))],
  ['Run by', ({ record }) => record.by],
  [
    'Limits lifted',
    ofRun(({ limitsLifted }) => list(limitsLifted.map((one) => `${one.limit}=${one.count}: ${one.reason}`))),
  ],
  ['Chart', ({ change, record }) => change?.at && `${change.at.file}:${change.at.line}, ${record.asOf}`],
  ['Commit', ({ record }) => record.commit],
  ['Fingerprint', ofRun(({ fingerprint }) => fingerprint)],
  ['Record', ({ file }) => file],
  ['Chain', ({ chained }) => (chained ? 'whole' : 'beside')],
  ['Allowed as', ({ change }) => change?.allowed?.as],
  ['Allowed by pull request', ({ change }) => digits(change?.allowed?.pull)],
  ['Check', ({ change }) => digits(change?.allowed?.check)],
  ['Allowed by', ({ change }) => change?.allowed?.by],
  ['Event at', (entry) => eventAt(entry)],
  ['Hours from event', (entry) => entry.change && number(hoursFrom(eventAt(entry), inactiveAt(entry.change)))],
]

/** For a change, a value of its whole run; for a sealed state, nothing. */
function ofRun(of: (record: Evidence) => string | null): Column[1] {
  return ({ change, record }) => (change === null ? null : of(record))
}

/** For a change, who allowed it; for a state, the same if it was sealed by hand. */
function onWordOf(of: (entry: RecordEntry) => string | null): Column[1] {
  return (entry) => (entry.change === null && entry.record.takeover?.reason !== null ? null : of(entry))
}

/** Every change, and every state that was sealed, a row each, under the names of the columns. */
export function evidenceCsv(all: readonly RecordEntry[]): Csv {
  return csvFile([columns.map(([name]) => name), ...all.map((entry) => columns.map(([, of]) => of(entry) ?? ''))])
}

/** Whether the review of pull requests approved it. */
function isPulled({ record }: RecordEntry): boolean {
  return record.pulls.length > 0 && (record.approvedAs === 'pull' || record.approvedAs === 'due')
}

function approvals(entry: RecordEntry, of: (approval: ApprovalOf) => string): string | null {
  return isPulled(entry) ? list(entry.record.pulls.flatMap((pull) => pull.approvals.map(of))) : null
}

/** When a change was made, by the read-back of the account. */
function appliedAt({ result, settledAt }: Recorded): string | null {
  return result === 'applied' ? settledAt : null
}

/** As JSON, as the values of a change are: a value may hold any separator. */
function sealed({ takeover }: Evidence): string | null {
  if (takeover === undefined) return null
  const { digest, serial, why } = takeover
  return JSON.stringify({ state: why, serial, digest })
}

function digits(value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}

function list(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('; ')
}

function number(value: number | null): string | null {
  return value === null ? null : value.toFixed(1)
}
