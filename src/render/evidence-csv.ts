import type { Values } from '../model/fields.js'
import { hoursFrom, inactiveAt, isLate, type Told } from '../model/leavers.js'
import { csvFile, type Csv } from './sinks/csv.js'

/** A column: its name, and what it says of a change. Empty: there is nothing to say. */
type Column = readonly [name: string, of: (told: Told) => string | null]

const isLeave = ({ change }: Told): boolean => change.action === 'deactivate'

const columns: readonly Column[] = [
  ['Event', ({ change }) => change.verb],
  ['Person', ({ change }) => change.name],
  ['Last day', ({ change }) => change.lastDay],
  ['Due by', ({ change }) => change.dueAt],
  ['Approved by', (told) => approvals(told, ({ by }) => by) ?? (isPulled(told) ? null : told.record.by)],
  ['Approved at', (told) => approvals(told, ({ at }) => at) ?? (isPulled(told) ? null : told.record.from)],
  ['Merged at', ({ record }) => list(record.pulls.map(({ mergedAt }) => mergedAt))],
  ['Removed at', (told) => (isLeave(told) && told.change.result === 'applied' ? told.change.settledAt : null)],
  ['Hours after due', ({ change }) => number(hoursFrom(change.dueAt, inactiveAt(change)))],
  ['Verified at', ({ change }) => change.confirmedAt],
  ['Verified', ({ change }) => (change.confirmedAt === null ? 'no' : 'yes')],
  ['PR', ({ record }) => list(record.pulls.map(({ number: one }) => String(one)))],
  [
    'Run',
    ({ record }) =>
      record.run === null ? null : `${record.run.repository} ${record.run.id}, attempt ${record.run.attempt}`,
  ],
  ['Late', ({ change, record }) => (isLate(change.dueAt, inactiveAt(change), Date.parse(record.at)) ? 'LATE' : null)],
  ['Key', ({ change }) => change.key],
  ['Account', ({ change }) => change.user],
  ['Before', ({ change }) => values(change.before)],
  ['After', ({ change }) => values(change.after)],
  ['Result', ({ change }) => change.result],
  ['Why', ({ change }) => change.why ?? null],
  ['Sent at', ({ change }) => change.sentAt],
  ['Applied at', ({ change }) => (change.result === 'applied' ? change.settledAt : null)],
  ['Approved as', ({ record }) => record.approvedAs],
  ['Requested by', ({ record }) => list(record.pulls.map(({ author }) => author))],
  ['Merged by', ({ record }) => list(record.pulls.map(({ mergedBy }) => mergedBy))],
  ['Run by', ({ record }) => record.by],
  ['Limits lifted', ({ record }) => list(record.limitsLifted.map((one) => `${one.limit}=${one.count}: ${one.reason}`))],
  [
    'Chart',
    ({ change, record }) => (change.at === null ? null : `${change.at.file}:${change.at.line}, ${record.asOf}`),
  ],
  ['Commit', ({ record }) => record.commit],
  ['Fingerprint', ({ record }) => record.fingerprint],
  ['Record', ({ file }) => file],
  ['Chain', ({ chained }) => (chained ? 'whole' : 'beside')],
]

/** Every change, a row each, under the names of the columns. */
export function evidenceCsv(all: readonly Told[]): Csv {
  return csvFile([columns.map(([name]) => name), ...all.map((told) => columns.map(([, of]) => of(told) ?? ''))])
}

/** Whether the review of pull requests is what approved it. */
function isPulled({ record }: Told): boolean {
  return record.pulls.length > 0 && (record.approvedAs === 'pull' || record.approvedAs === 'due')
}

type Approval = Told['record']['pulls'][number]['approvals'][number]

function approvals(told: Told, of: (approval: Approval) => string): string | null {
  return isPulled(told) ? list(told.record.pulls.flatMap((pull) => pull.approvals.map(of))) : null
}

function list(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('; ')
}

function number(value: number | null): string | null {
  return value === null ? null : value.toFixed(1)
}

/** As JSON: a value may hold whatever would part it from the next one. */
function values(all: Values): string {
  return JSON.stringify(all)
}
