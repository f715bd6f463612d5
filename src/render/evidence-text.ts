import { mostHours, type Leaver, type Told } from '../model/leavers.js'
import type { Evidence } from '../model/files.js'
import { counted } from './plan/counts.js'
import { columns, message, painter, printed, type Line, type Paint, type Printed } from './sinks/printed.js'
import { nothing, words } from './sinks/words.js'

/** The leavers as a table, then what each run did. */
export function evidenceText(all: readonly Told[], leavers: readonly Leaver[], colour: boolean): Printed {
  const paint = painter(colour)
  const runs = byRecord(all)
  const head = printed`${counted(all.length, words`change`)} of ${counted(runs.size, words`run`)} of apply. Each record was checked: it is as it was written, and follows on the one before.`
  const sections = [
    [head],
    leavers.length === 0 ? [] : [paint('bold', words`Leavers`), ...leaverTable(leavers, paint)],
    ...[...runs].map(([record, told]) => [paint('bold', runLine(record)), ...told.map(changeLine)]),
  ]
  const shown = sections.filter((lines) => lines.length > 0).map((lines) => printed.join(lines, '\n'))
  return printed`${printed.join(shown, '\n\n')}\n`
}

function byRecord(all: readonly Told[]): ReadonlyMap<Evidence, readonly Told[]> {
  const groups = new Map<Evidence, Told[]>()
  for (const told of all) {
    const group = groups.get(told.record)
    if (group === undefined) groups.set(told.record, [told])
    else group.push(told)
  }
  return groups
}

function leaverTable(leavers: readonly Leaver[], paint: Paint): readonly Printed[] {
  const head = [
    words`  person`,
    words`last day`,
    words`to be inactive from`,
    words`inactive since`,
    words`hours after due`,
    nothing,
  ]
  const rows = leavers.map((one): readonly Line[] => [
    printed`  ${one.name} (${one.key})`,
    one.lastDay === null ? words`none` : printed`${one.lastDay}`,
    one.dueAt === null ? nothing : moment(one.dueAt),
    one.inactiveAt === null ? words`not yet` : moment(one.inactiveAt),
    one.hours === null ? nothing : printed`${one.hours.toFixed(1)}`,
    markOf(one),
  ])
  return columns([head, ...rows]).map((line, at) => (leavers[at - 1]?.late === true ? paint('red', line) : line))
}

function markOf({ late, confirmed, inactiveAt }: Leaver): Line {
  if (late) return words`LATE: past ${mostHours} hours`
  if (inactiveAt !== null && !confirmed) return words`not read again since`
  return nothing
}

function runLine(record: Evidence): Printed {
  const { at, pulls, by, approvedAs } = record
  const asked = pulls.map((pull) => {
    const names = pull.approvals.map((one) => printed`${one.by}`)
    const approved = names.length === 0 ? words`approved by nobody` : printed`approved by ${printed.join(names, ', ')}`
    return printed`#${pull.number} of ${pull.author}, ${approved}, merged by ${pull.mergedBy}`
  })
  return printed.join([moment(at), ...asked, approvals[approvedAs], printed`run by ${by}`], ' · ')
}

const approvals: Readonly<Record<Evidence['approvedAs'], Line>> = {
  pull: words`approved by pull request`,
  due: words`due on a day that was approved before`,
  expect: words`approved by fingerprint`,
  plan: words`approved by the file of a plan`,
  yes: words`approved with --yes`,
  asked: words`approved when asked`,
  begun: words`the rest of an earlier run`,
}

function changeLine({ change }: Told): Printed {
  const { result, verb, name, key, confirmedAt, why } = change
  const end =
    why !== undefined
      ? message(why)
      : confirmedAt === null
        ? words`not confirmed`
        : printed`confirmed ${moment(confirmedAt)}`
  return printed`  ${printed.join([printed`${result}`, printed`${verb}`, printed`${name} (${key})`, end], ' · ')}`
}

/** An ISO time to the minute, in the zone in which it was written: 2026-12-01 00:18 UTC. */
function moment(time: string): Printed {
  const zone = time.endsWith('Z') ? 'UTC' : time.slice(-6)
  return printed`${`${time.slice(0, 10)} ${time.slice(11, 16)} ${zone}`}`
}
