import { dayViolation, violationSentence, type DayViolation } from './day-violation.js'
import { absenceOn } from './absence.js'
import { named } from './known.js'
import { hasLeft } from './successors.js'
import { managerOf, type DayView } from './projection.js'
import type { Day } from '../../model/names.js'
import type { IndexedPerson } from './people-index.js'

/** The most levels of managers: more are a mistake, and code that walks the tree cannot overflow its stack. */
export const mostLevels = 64

/** Reporting lines on one day: active people report to active people, without circles, and not too deep. */
export function judgeReporting(view: DayView, asOf: Day): readonly DayViolation[] {
  const { entries, managers, active } = view
  const { levels, loops } = climb(view)
  const found = loops.map((loop) => loopBreach(loop, view, asOf))
  for (let index = 0; index < entries.length; index++) {
    const manager = managers[index] ?? none
    const isIdle = manager !== none && active[index] === 1 && active[manager] === 0 && isStated(view, index)
    if (!isIdle && levels[index] !== mostLevels + 1) continue
    const [entry, above] = [entries[index], entries[manager]]
    if (entry !== undefined && levels[index] === mostLevels + 1) found.push(deepBreach(entry, view, asOf))
    if (entry !== undefined && above !== undefined && isIdle) found.push(idleBreach(entry, above, view, asOf))
  }
  return found
}

const none = -1

/** Whether the chart names the manager: a successor is judged where the leaver names them. */
function isStated({ handed }: DayView, index: number): boolean {
  return !handed.has(index)
}

type Circle = readonly [IndexedPerson, ...(readonly IndexedPerson[])]

const onPath = -1
const belowLoop = -2

/** The level of each person (1 at a top, below 0 in or under a circle), and every circle. */
function climb(view: DayView): { readonly levels: Int32Array; readonly loops: readonly Circle[] } {
  const { entries, managers } = view
  const [levels, path] = [new Int32Array(entries.length), new Int32Array(entries.length)]
  const loops: Circle[] = []
  for (let index = 0; index < entries.length; index++) {
    let above = index
    let length = 0
    for (; above !== none && levels[above] === 0; above = managers[above] ?? none) {
      levels[above] = onPath
      path[length++] = above
    }
    let level = above === none ? 0 : (levels[above] ?? 0)
    const start = entries[above]
    if (level === onPath && start !== undefined) loops.push(circle(start, view))
    while (length > 0) {
      level = level < 0 ? belowLoop : level + 1
      levels[path[--length] ?? 0] = level
    }
  }
  return { levels, loops }
}

/** The circle that a person is in, from its first key on. Entries are in the order of their keys. */
function circle(start: IndexedPerson, view: DayView): Circle {
  let first = start
  for (let one = managerOf(view, start.index); one !== null && one !== start; one = managerOf(view, one.index)) {
    if (one.index < first.index) first = one
  }
  const rest: IndexedPerson[] = []
  for (let one = managerOf(view, first.index); one !== null && one !== first; one = managerOf(view, one.index))
    rest.push(one)
  return [first, ...rest]
}

function loopBreach(loop: Circle, view: DayView, asOf: Day): DayViolation {
  const keys = loop.map(({ key }) => key)
  const most = 12
  const more = keys.length > most ? [`… (${String(keys.length)} people)`] : []
  const way = [...keys.slice(0, most), ...more, ...keys.slice(0, 1)].join(' → ')
  const message = `${violationSentence(view, asOf, 'these people', 'report', 'report')} to each other in a circle: ${way}. Give one of them a manager outside it, or null.`
  // A circle can include everyone, and is reported once: its first people identify it.
  return dayViolation('loop', [loop[0], ...loop.slice(1, most)], 'manager', view, capital(message))
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function deepBreach(entry: IndexedPerson, view: DayView, asOf: Day): DayViolation {
  const level = `on level ${String(mostLevels + 1)} of the chart`
  const message = `${violationSentence(view, asOf, named(entry), `is ${level}`, `be ${level}`)}, which may have ${String(mostLevels)}. Look for a chain of managers that is not intended.`
  return dayViolation('too-deep', [entry], 'manager', view, message)
}

function idleBreach(entry: IndexedPerson, manager: IndexedPerson, view: DayView, asOf: Day): DayViolation {
  const reports = violationSentence(view, asOf, named(entry), 'reports', 'report')
  const { start, changes = [] } = entry.entry
  const statedThen = start === view.day || changes.some(({ on, manager: to }) => on === view.day && to !== undefined)
  const from = view.day === asOf || statedThen ? '' : ' from that day on (changes:)'
  const advice = `Name another manager${from}, or correct the dates.`
  const message = `${reports} to ${named(manager)}, ${whyIdle(manager, view)}. ${advice}`
  return { ...dayViolation('inactive-manager', [entry, manager], 'manager', view, message), cause: manager.key }
}

/** Why a person is no manager on a day. */
export function whyIdle(person: IndexedPerson, { values, day }: DayView): string {
  const { entry: said, index } = person
  if (values[index] === null) return `who starts on ${said.start ?? ''}`
  if (!hasLeft(person, day)) return `who is away until ${absenceOn(person, day)?.to ?? ''}`
  return said.status === 'left' || said.end === undefined ? 'who has left' : `whose last day is ${said.end}`
}
