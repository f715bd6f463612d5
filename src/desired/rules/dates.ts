import { isDay } from '../../model/names.js'
import { absenceDays, judgeAbsences } from './absence.js'
import { named } from './known.js'
import { violation, type Violation } from './violation.js'
import type { DatedChange } from '../../model/files.js'
import type { Day } from '../../model/names.js'
import type { Tree } from '../reading/tree.js'
import type { IndexedPerson } from './people-index.js'
import type { Path } from '../reading/marks.js'

/** The findings about the dates of one person; without an error, the dates cannot mislead the rules about days. */
export function judgeDates(entry: IndexedPerson, asOf: Day): readonly Violation[] {
  const { start, end, changes = [] } = entry.entry
  const base: Path = ['people', entry.key]
  const bad = [
    ...badDate(entry.tree, [...base, 'start'], start),
    ...badDate(entry.tree, [...base, 'end'], end),
    ...changes.flatMap(({ on }, index) => badDate(entry.tree, [...base, 'changes', index, 'on'], on)),
    ...absenceDays(entry).flatMap(({ inside, day }) => badDate(entry.tree, [...base, ...inside], day)),
  ]
  return bad.length > 0 ? bad : [...outOfOrder(entry), ...judgeAbsences(entry, asOf), ...afterLeaving(entry, asOf)]
}

/** A day that the calendar does not have. */
export function badDate(tree: Tree, path: Path, day: string | undefined): readonly Violation[] {
  if (day === undefined || isDay(day)) return []
  return [violation('bad-date', tree, path, `The calendar has no day ${day}. Write a day such as 2026-12-31.`)]
}

function outOfOrder(entry: IndexedPerson): readonly Violation[] {
  const { start, end, changes = [] } = entry.entry
  const found = changes.flatMap((change, index) => {
    const message = orderMessage(entry, change, changes[index - 1])
    return message === undefined ? [] : [wrong(entry, ['changes', index, 'on'], message)]
  })
  if (start === undefined || end === undefined || start <= end) return found
  return [wrong(entry, ['end'], `The last day ${end} is before the first day ${start}. Correct one of them.`), ...found]
}

function orderMessage(
  { entry: said }: IndexedPerson,
  { on }: DatedChange,
  before: DatedChange | undefined,
): string | undefined {
  if (before?.on === on) return `There are two changes on ${on}. Write them as one.`
  if (before !== undefined && on < before.on) {
    return `The change on ${on} is listed after the one on ${before.on}. Put the changes in the order of their days.`
  }
  if (said.start !== undefined && on <= said.start) {
    return `The change on ${on} is not after the first day ${said.start}. Write its values as those that the person starts with.`
  }
  if (said.end === undefined || on <= said.end) return undefined
  return `The change on ${on} is after the last day ${said.end}. Remove it, or correct one of the dates.`
}

/** `status: left` means now: anything that is still to come contradicts it. */
function afterLeaving(entry: IndexedPerson, asOf: Day): readonly Violation[] {
  const { status, start, end, changes = [] } = entry.entry
  if (status !== 'left') return []
  const found: Violation[] = []
  const left = 'status: left says that the person has left'
  if (start !== undefined && start > asOf) {
    const message = `${named(entry)} has left, so the account is inactive until ${start}, and stays so with status: left. When it is inactive, remove status: left: the person then comes back on ${start}.`
    found.push({ ...wrong(entry, ['start'], message), severity: 'warning' })
  }
  if (end !== undefined && end >= asOf) {
    const message = `${left}, and the last day ${end} has not passed. Remove status: left to let the person stay until then, or remove end.`
    found.push(wrong(entry, ['end'], message))
  }
  const coming = changes.findIndex(({ on }) => on > asOf)
  if (coming === -1) return found
  const message = `${left}, and a change on ${changes[coming]?.on ?? ''} is still to come. Remove one of the two.`
  return [...found, wrong(entry, ['changes', coming, 'on'], message)]
}

function wrong({ tree, key }: IndexedPerson, inside: Path, message: string): Violation {
  return violation('date-order', tree, ['people', key, ...inside], message)
}
