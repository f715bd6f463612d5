import { byText } from '../model/names.js'
import type { OrgChart } from '../model/org-chart.js'

/** How many colours colours.css has for departments: `department-0` and on. */
export const colourCount = 24

/**
 * The colour of each department, as the number of its class in colours.css. A name has the same colour in every chart, unless
 * another name before it in the order of names has that one; so two departments share a colour only if there are more
 * departments than colours.
 */
export function departmentColours(names: Iterable<string>): ReadonlyMap<string, number> {
  const colours = new Map<string, number>()
  const free = new Set(Array.from({ length: colourCount }, (_, at) => at))
  for (const name of [...new Set(names)].toSorted(byText)) {
    const own = hashOf(name) % colourCount
    const colour = nextFree(own, free)
    colours.set(name, colour)
    free.delete(colour)
  }
  return colours
}

function nextFree(own: number, free: ReadonlySet<number>): number {
  for (let step = 0; step < colourCount; step++) {
    const colour = (own + step * stride) % colourCount
    if (free.has(colour)) return colour
  }
  return own
}

/** No divisor of the count: a name whose colour is taken gets one far away from it. */
const stride = 7

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}

/** Every department of the chart, on any day and before the plan, in the order of names. */
export function departmentsOf({ before, days }: OrgChart): readonly string[] {
  const names = new Set<string>()
  for (const seats of [before, ...days.map((day) => day.seats)])
    for (const { department } of seats) if (department !== null && department !== '') names.add(department)
  return [...names].toSorted(byText)
}
