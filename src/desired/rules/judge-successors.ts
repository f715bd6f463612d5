import { shortList } from '../../model/short-list.js'
import { groupBy } from '../../model/group-by.js'
import { dayAfter, type Day } from '../../model/names.js'
import { absenceOn } from './absence.js'
import { violationSentence, type DayViolation } from './day-violation.js'
import { named, type Known } from './known.js'
import type { IndexedPerson } from './people-index.js'
import { managerOf, type DayView } from './projection.js'
import { whyIdle } from './reporting.js'
import type { Handover } from './successors.js'
import { violation, type Violation } from './violation.js'

/** A successor belongs to a person who leaves, and is another person. */
export function judgeSuccession(known: Known, report: (violation: Violation) => void): void {
  for (const entry of known.register.unusual) {
    const { successor, status, end } = entry.entry
    if (successor === undefined) continue
    if (successor === entry.key) report(atSuccessor(entry, `${named(entry)} cannot be their own successor. ${another}`))
    else if (status === undefined && end === undefined) report(atSuccessor(entry, staysWords(entry, known)))
  }
}

const another = 'Write the key of another person.'

/** A person who came back: the reports who still name them would return too, so each is decided. */
function staysWords(entry: IndexedPerson, { register }: Known): string {
  const reports = register.entries.filter(({ entry: said }) =>
    [said, ...(said.changes ?? [])].some(({ manager }) => manager === entry.key),
  )
  const { successor = '' } = entry.entry
  const staying =
    reports.length === 0
      ? ''
      : ` Where the successor is to stay the manager, write manager: ${successor}. These people still name ${entry.key}: ${keysOf(reports)}.`
  return `${named(entry)} has a successor, and does not leave. If they leave, write end or status: left. If they came back, remove successor.${staying}`
}

/** On one day: each report of a leaver goes to a person who is there. */
export function judgeSuccessors(view: DayView, asOf: Day): readonly DayViolation[] {
  const found = [...view.handed]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([index, handed]) => {
      const [report, leaver] = [view.entries[index], handed.passed.at(-1)]
      const trouble = troubleOf(index, handed, view)
      return report === undefined || leaver === undefined || trouble === null ? [] : [{ leaver, report, trouble }]
    })
  return [...groupBy(found, ({ leaver }) => leaver)].flatMap(([leaver, group]) => {
    const [first] = group
    if (first === undefined || leaver.entry.successor === leaver.key) return []
    const reports = group.map(({ report }) => report)
    const who = `${reports.length} ${reports.length === 1 ? 'report' : 'reports'} of ${named(leaver)}`
    const has = `${reports.length === 1 ? 'has' : 'have'} no manager`
    const sentence = violationSentence(view, asOf, who, has, 'have no manager')
    const message = `${sentence}: ${first.trouble}. Name another successor, or another manager for each of them: ${keysOf(reports)}.`
    return [{ ...atSuccessor(leaver, message), same: `bad-successor ${leaver.key}` }]
  })
}

/** Why a report cannot go to the next manager; null if nothing is in the way. */
function troubleOf(index: number, { isCircle, manager: key, passed }: Handover, view: DayView): string | null {
  if (isCircle) return 'the successors go round in a circle'
  const manager = managerOf(view, index)
  if (manager === null) {
    const isUnknown = typeof key === 'string' && !view.byKey.has(key) && !view.mayHold(key)
    return isUnknown ? `${key} is not in the chart` : null
  }
  const isAway = takesOverOn(passed.at(-1)) === view.day && absenceOn(manager, view.day) !== undefined
  if (view.active[manager.index] === 1 && !isAway) return null
  return `they go to ${named(manager)}, ${whyIdle(manager, view)}`
}

/** The day of a handover. On that one, the successor is at work; absences of later days are shown. */
function takesOverOn(leaver: IndexedPerson | undefined): Day | null {
  const end = leaver?.entry.end
  return end === undefined ? null : dayAfter(end)
}

function keysOf(people: readonly IndexedPerson[]): string {
  return shortList(
    people.map(({ key }) => key),
    12,
  )
}

function atSuccessor({ tree, key }: IndexedPerson, message: string): Violation {
  return violation('bad-successor', tree, ['people', key, 'successor'], message)
}
