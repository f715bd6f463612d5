// Numbers and the table they end in.

/** The one in the middle. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

/** The median of one part of several runs. */
export function middle(runs, part) {
  return median(runs.map((run) => run[part]))
}

/** Seconds, as people read them. */
export function seconds(value) {
  return value < 1 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(2)} s`
}

/** What a process used beside time. */
export function used(runs) {
  return `CPU ${seconds(middle(runs, 'cpu'))}, memory ${Math.round(middle(runs, 'memory'))} MB`
}

/** One line of the table. `goal` is the most that the ratio should be, or null if nobody has set one. */
export function row(measure, parts, ratio, goal) {
  return { measure, parts, ratio: Math.round(ratio * 1000) / 1000, goal, met: goal === null ? null : ratio <= goal }
}

/** The lines under each other: the ratio first, because it is what counts. */
export function table(rows) {
  const lines = rows.map(({ measure, parts, ratio, goal, met }) => {
    const judged = goal === null ? '' : `goal ${goal}  ${met ? 'met' : 'MISSED'}`
    return `${measure.padEnd(78)} ${String(ratio).padStart(8)}  ${judged}\n    ${parts}\n`
  })
  return lines.join('\n')
}
