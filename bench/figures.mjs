// Numbers, how far to trust them, and the table they end in. Pure: the same runs give the same table.

/** The one in the middle, or the mean of the two. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2
}

/** The median of one part of several runs. */
export function middle(runs, part) {
  return median(runs.map((run) => run[part]))
}

/** One part of the runs of each program, as `row` takes it; or of the runs beside them. */
export function each(runs, part) {
  if (Array.isArray(runs)) return runs.map((run) => run[part])
  return Object.fromEntries(Object.entries(runs).map(([program, list]) => [program, each(list, part)]))
}

/** Seconds, as people read them. */
export function seconds(value) {
  return value < 1 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(2)} s`
}

/** What a process used beside time. */
export function used(runs) {
  return `CPU ${seconds(middle(runs, 'cpu'))}, memory ${Math.round(middle(runs, 'memory'))} MB`
}

const draws = 2000

/**
 * The ratio of two medians, and its 95 % interval: the bootstrap, which draws the rounds again and again with a fixed seed.
 * Two lists of the same length come of the same rounds, and are drawn together: what slows a whole round slows both.
 */
function ratioOf(top, bottom) {
  const [tops, bottoms] = [top, bottom].map((one) => (Array.isArray(one) ? one : [one]))
  const next = randomOf(1)
  const draw = (length) => Array.from({ length }, () => Math.floor(next() * length))
  const ratios = Array.from({ length: draws }, () => {
    const places = draw(tops.length)
    const others = bottoms.length === tops.length ? places : draw(bottoms.length)
    return median(places.map((place) => tops[place])) / median(others.map((place) => bottoms[place]))
  }).toSorted((a, b) => a - b)
  const [ratio, low, high] = [median(tops) / median(bottoms), ratios[draws * 0.025], ratios[draws * 0.975 - 1]]
  return { ratio: rounded(ratio), low: rounded(low), high: rounded(high) }
}

/** mulberry32: a small generator of numbers from 0 to 1. */
function randomOf(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function rounded(ratio) {
  return Math.round(ratio * 1000) / 1000
}

/** More than this is a cost that a person should see. */
const bearable = 1.05

/**
 * One line of the table. `top` has what each program needed in each round, or what one thing needed; `bottom` what stands
 * against it, or a number. `goal` is the most that the ratio should be: it holds if the interval's lower end meets it.
 */
export function row(measure, parts, top, bottom, goal = null) {
  const { now, before } = Array.isArray(top) ? { now: top } : top
  const found = ratioOf(now, bottom)
  const against = before === undefined ? null : ratioOf(now, before)
  return {
    measure,
    parts,
    runs: now.length,
    ...found,
    goal,
    met: goal === null ? null : found.low <= goal,
    against: against === null ? null : { ...against, costs: against.low > bearable },
  }
}

/** The lines under each other: the ratio first, because it is what counts. */
export function table(rows) {
  return rows.map(lineOf).join('\n')
}

function lineOf({ measure, parts, runs, goal, met, against, ...found }) {
  const judged = goal === null ? '' : `  goal ${goal} ${met ? 'met' : 'MISSED'}`
  const lines = [`${measure.padEnd(78)} ${shown(found)}${judged}`, `    ${parts}; ${runs} rounds`]
  if (against !== null) lines.push(`    now ÷ before: ${shown(against)}${against.costs ? '  COSTS MORE' : ''}`)
  return `${lines.join('\n')}\n`
}

function shown({ ratio, low, high }) {
  return `${ratio.toFixed(3).padStart(7)} [${low.toFixed(3)}, ${high.toFixed(3)}]`
}
