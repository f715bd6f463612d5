import type { Evidence, Recorded } from '../model/files.js'
import { groupBy } from '../model/group-by.js'
import { mostHours, type RecordEntry, type Leaver } from '../model/leavers.js'
import { allowedWords, takeoverLine } from './evidence-words.js'
import { counted } from './plan/counts.js'
import { columns, message, painter, printed, type Line, type Paint, type Printed } from './escaping/printed.js'
import { nothing, words } from './escaping/words.js'

/** The leavers as a table, then what each run did, and which state was sealed. */
export function evidenceText(all: readonly RecordEntry[], leavers: readonly Leaver[], colour: boolean): Printed {
  const paint = painter(colour)
  const changes = all.flatMap(({ record, change }) => (change === null ? [] : [{ record, change }]))
  const runs = new Set(changes.map(({ record }) => record))
  const head = printed`${counted(changes.length, words`change`)} of ${counted(runs.size, words`run`)} of apply. Every record was checked: it is unaltered and follows the one before.`
  const sections = [
    [head],
    leavers.length === 0 ? [] : [paint('bold', words`Leavers`), ...leaverTable(leavers, paint)],
    ...[...groupBy(all, ({ record }) => record)].flatMap(([record, entries]) => sectionsOf(record, entries, paint)),
  ]
  const shown = sections.filter((lines) => lines.length > 0).map((lines) => printed.join(lines, '\n'))
  return printed`${printed.join(shown, '\n\n')}\n`
}

function sectionsOf(record: Evidence, entries: readonly RecordEntry[], paint: Paint): readonly (readonly Printed[])[] {
  const seal = entries.some(({ change }) => change === null) ? takeoverLine(record) : null
  const changes = entries.flatMap(({ change }) => change ?? [])
  return [
    seal === null ? [] : [paint('bold', printed`${moment(record.at)} · ${seal}`)],
    changes.length === 0 ? [] : [paint('bold', runLine(record)), ...changes.map(changeLine)],
  ]
}

function leaverTable(leavers: readonly Leaver[], paint: Paint): readonly Printed[] {
  const hasEvents = leavers.some(({ eventAt }) => eventAt !== null)
  const head = [
    words`  person`,
    words`last day`,
    words`to be inactive from`,
    words`inactive since`,
    words`hours after due`,
    ...(hasEvents ? [words`hours from event`] : []),
    nothing,
  ]
  const rows = leavers.map((one): readonly Line[] => [
    printed`  ${one.name} (${one.key})`,
    one.lastDay === null ? words`none` : printed`${one.lastDay}`,
    one.dueAt === null ? nothing : moment(one.dueAt),
    one.inactiveAt === null ? words`not yet` : moment(one.inactiveAt),
    hoursText(one.hours),
    ...(hasEvents ? [hoursText(one.eventHours)] : []),
    markOf(one),
  ])
  return columns([head, ...rows]).map((line, at) => (leavers[at - 1]?.late === true ? paint('red', line) : line))
}

function hoursText(hours: number | null): Line {
  return hours === null ? nothing : printed`${hours.toFixed(1)}`
}

function markOf({ late, confirmed, inactiveAt }: Leaver): Line {
  if (late) return words`LATE: past ${mostHours} hours`
  if (inactiveAt !== null && !confirmed) return words`not read back since`
  return nothing
}

function runLine(record: Evidence): Printed {
  const { at, pulls, by, approvedAs } = record
  const asked = pulls.map((pull) => {
    const names = pull.approvals.map((one) => printed`${one.by}`)
    const approved = names.length === 0 ? words`no approval` : printed`approved by ${printed.join(names, ', ')}`
    return printed`#${pull.number} by ${pull.author}, ${approved}, merged by ${pull.mergedBy}`
  })
  return printed.join([moment(at), ...asked, approvals[approvedAs], printed`run by ${by}`], ' · ')
}

const approvals: Readonly<Record<Evidence['approvedAs'], Line>> = {
  pull: words`approved by pull request`,
  due: words`due on a day approved earlier`,
  expect: words`approved by fingerprint`,
  plan: words`approved by a plan file`,
  yes: words`approved with --yes`,
  asked: words`approved at the prompt`,
  begun: words`the rest of an earlier run`,
}

function changeLine({ result, verb, name, key, confirmedAt, why, allowed }: Recorded): Printed {
  const end =
    why !== undefined
      ? message(why)
      : confirmedAt === null
        ? words`not confirmed`
        : printed`confirmed ${moment(confirmedAt)}`
  const source = allowed === undefined ? [] : [allowedWords(allowed)]
  const parts = [printed`${result}`, printed`${verb}`, printed`${name} (${key})`, end, ...source]
  return printed`  ${printed.join(parts, ' · ')}`
}

/** An ISO time to the minute, in the zone in which it was written: 2026-12-01 00:18 UTC. */
function moment(time: string): Printed {
  const zone = time.endsWith('Z') ? 'UTC' : time.slice(-6)
  return printed`${`${time.slice(0, 10)} ${time.slice(11, 16)} ${zone}`}`
}
