import { groupBy } from '../../model/group-by.js'
import { lineAbove, type Seats } from '../../model/seats.js'
import type { Box, Drawn, Neighbourhood, Tie } from './neighbourhood.js'

/** The people from one box up to another, or to the top: the highest first. `to` and `from` are places of boxes. */
interface Line {
  readonly from: number | null
  readonly steps: readonly string[]
  readonly to: number
}

/** A line that is longer says only its ends, and how many levels are between them. */
const mostSteps = 3

/**
 * What is around a change, as far as it fits into `most` boxes: the lines to the top and, at each manager who stays, how
 * many others report to them. `seats`: who sits where once the plan is applied.
 */
export function withSurroundings(seen: Neighbourhood, seats: Seats, most: number): Drawn {
  const lines = linesIn(seen, seats)
  const steps = new Set(lines.flatMap((line) => line.steps))
  const above = joined(lines, seen, seats)
  const whole = withOthers(above, seen, seats, steps)
  return [whole, above].find(({ boxes }) => boxes.length <= most) ?? seen
}

/** The lines above the managers who stay, each up to the next person of the picture. */
function linesIn({ boxes, places }: Neighbourhood, seats: Seats): readonly Line[] {
  return [...places].flatMap(([key, to]) => {
    if (boxes[to]?.mark !== 'same') return []
    const above = lineAbove(seats, key)
    const end = above.findIndex((one) => places.has(one))
    const steps = (end < 0 ? above : above.slice(0, end)).toReversed()
    return [{ from: places.get(above[end] ?? '') ?? null, steps, to }]
  })
}

/** One box for what lines have in common, and below it one for each line where they part. */
function joined(lines: readonly Line[], { boxes, ties }: Drawn, seats: Seats): Drawn {
  const tie = (from: number | null, to: number): readonly Tie[] => (from === null ? [] : [{ kind: 'stays', from, to }])
  const [ended, open] = [lines.filter(({ steps }) => steps.length === 0), lines.filter(({ steps }) => steps.length > 0)]
  let drawn: Drawn = { boxes, ties: [...ties, ...ended.flatMap(({ from, to }) => tie(from, to))] }
  for (const group of groupBy(open, ({ from, steps }) => JSON.stringify([from, steps[0]])).values()) {
    const [{ from, steps }] = group as [Line]
    const end = steps.findIndex((step, at) => group.some((line) => line.steps[at] !== step))
    const common = end < 0 ? steps : steps.slice(0, end)
    const own = drawn.boxes.length
    const box: Box = { mark: 'line', name: lineWords(common, seats), count: common.length, on: null }
    const above = { boxes: [...drawn.boxes, box], ties: [...drawn.ties, ...tie(from, own)] }
    const rest = group.map((line) => ({ ...line, from: own, steps: line.steps.slice(common.length) }))
    drawn = joined(rest, above, seats)
  }
  return drawn
}

function lineWords(steps: readonly string[], seats: Seats): string {
  const names = steps.map((step) => seats.get(step)?.name ?? step)
  if (names.length <= mostSteps) return names.join(' › ')
  return `${names[0]} › ${names.length - 2} levels › ${names.at(-1)}`
}

/** One box at each manager who stays, for the reports of whom the picture shows nothing. */
function withOthers(
  { boxes, ties }: Drawn,
  { boxes: own, places, members }: Neighbourhood,
  seats: Seats,
  steps: ReadonlySet<string>,
): Drawn {
  const others = groupBy(
    [...seats.values()].filter(({ key }) => !places.has(key) && !members.has(key) && !steps.has(key)),
    ({ manager }) => places.get(manager ?? ''),
  )
  const counted = [...others].flatMap(([from, some]): readonly [number, Box][] => {
    const boss = from === undefined ? undefined : own[from]
    const box: Box = { mark: 'others', name: boss?.name ?? '', count: some.length, on: null }
    return from !== undefined && boss?.mark === 'same' ? [[from, box]] : []
  })
  const below = counted.map(([from], at): Tie => ({ kind: 'stays', from, to: boxes.length + at }))
  return { boxes: [...boxes, ...counted.map(([, box]) => box)], ties: [...ties, ...below] }
}
