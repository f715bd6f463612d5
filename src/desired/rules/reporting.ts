import { dayBreach, sentence, type DayBreach } from './day-breach.js'
import { named } from './known.js'
import type { DayView } from './projection.js'
import type { Day } from '../../model/names.js'
import type { Entry } from './register.js'

/** The most levels of managers: deeper is a mistake, and what walks the tree need not fear for its stack. */
const mostLevels = 64

/** Who reports to whom on one day: nobody active to somebody who is not, no circles, not too deep. */
export function judgeReporting(view: DayView, asOf: Day): readonly DayBreach[] {
  const { levels, loops } = climb(view)
  const found = loops.map((loop) => loopBreach(loop, view, asOf))
  for (const entry of view.entries) {
    if (levels[entry.index] === mostLevels + 1) found.push(deepBreach(entry, view, asOf))
    const manager = managerOf(entry, view)
    if (manager !== null && isActive(entry, view) && !isActive(manager, view)) {
      found.push(idleBreach(entry, manager, view, asOf))
    }
  }
  return found
}

function managerOf(entry: Entry, { standings }: DayView): Entry | null {
  return standings[entry.index]?.manager ?? null
}

function isActive(entry: Entry, { standings }: DayView): boolean {
  return standings[entry.index]?.values.active === true
}

type Circle = readonly [Entry, ...(readonly Entry[])]

const onPath = -1
const belowLoop = -2

/** The level of everybody (1 at a top, below 0 in or under a circle), and every circle. */
function climb(view: DayView): { readonly levels: Int32Array; readonly loops: readonly Circle[] } {
  const levels = new Int32Array(view.entries.length)
  const loops: Circle[] = []
  const path: Entry[] = []
  for (const entry of view.entries) {
    let above: Entry | null = entry
    for (; above !== null && levels[above.index] === 0; above = managerOf(above, view)) {
      levels[above.index] = onPath
      path.push(above)
    }
    let level = above === null ? 0 : (levels[above.index] ?? 0)
    if (level === onPath && above !== null) loops.push(circle(above, view))
    for (let one = path.pop(); one !== undefined; one = path.pop()) {
      level = level < 0 ? belowLoop : level + 1
      levels[one.index] = level
    }
  }
  return { levels, loops }
}

/** The circle that somebody is in, from its first key on. Entries are in the order of their keys. */
function circle(start: Entry, view: DayView): Circle {
  let first = start
  for (let one = managerOf(start, view); one !== null && one !== start; one = managerOf(one, view)) {
    if (one.index < first.index) first = one
  }
  const rest: Entry[] = []
  for (let one = managerOf(first, view); one !== null && one !== first; one = managerOf(one, view)) rest.push(one)
  return [first, ...rest]
}

function loopBreach(loop: Circle, view: DayView, asOf: Day): DayBreach {
  const keys = loop.map(({ key }) => key)
  const most = 12
  const more = keys.length > most ? [`… (${String(keys.length)} people)`] : []
  const way = [...keys.slice(0, most), ...more, ...keys.slice(0, 1)].join(' → ')
  const message = `${sentence(view, asOf, 'these people', 'report', 'report')} to each other in a circle: ${way}. Give one of them a manager outside it, or null.`
  return dayBreach('loop', loop, 'manager', view, capital(message))
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function deepBreach(entry: Entry, view: DayView, asOf: Day): DayBreach {
  const level = `on level ${String(mostLevels + 1)} of the chart`
  const message = `${sentence(view, asOf, named(entry), `is ${level}`, `be ${level}`)}, which may have ${String(mostLevels)}. Look for a chain of managers that is not meant.`
  return dayBreach('too-deep', [entry], 'manager', view, message)
}

function idleBreach(entry: Entry, manager: Entry, view: DayView, asOf: Day): DayBreach {
  const reports = sentence(view, asOf, named(entry), 'reports', 'report')
  const { start, changes = [] } = entry.said
  const statedThen = start === view.day || changes.some(({ on, manager: to }) => on === view.day && to !== undefined)
  const from = view.day === asOf || statedThen ? '' : ' from that day on (changes:)'
  const advice = `Name another manager${from}, or correct the dates.`
  const message = `${reports} to ${named(manager)}, ${whyIdle(manager, view)}. ${advice}`
  return dayBreach('inactive-manager', [entry, manager], 'manager', view, message)
}

function whyIdle({ said, index }: Entry, { standings }: DayView): string {
  if (standings[index] === null) return `who starts on ${said.start ?? ''}`
  return said.status === 'left' || said.end === undefined ? 'who has left' : `whose last day is ${said.end}`
}
