import { meterOf, rateFrom } from './limits.js'
import type { Rate } from './limits.js'
import type { Switches } from '../switches.js'

/**
 * The decision on a request: admitted (and to be released later, once), or to be repeated after this many milliseconds.
 */
type Admission = { readonly leave: () => void } | { readonly again: number }

/** All limits of a service together. Times are in milliseconds. */
export interface Limiter {
  admit(now: number): Admission
  /** Runs a step when a worker is free, at once if there is no queue. `done` is called when it is over. */
  queue(step: (done: () => void) => void): void
}

/** The limits of the switch `rates`. A request is admitted if every limit in force admits it. */
export function newLimiter({ rates }: Pick<Switches, 'rates'>): Limiter {
  const all = rates.map(rateFrom)
  const waiting: ((done: () => void) => void)[] = []
  let [count, busy] = [0, 0]
  let active: readonly { readonly rate: Rate; readonly meter: ReturnType<typeof meterOf> }[] = []
  const begin = (): void => {
    if (count > 1 && !all.some(({ from }) => from === count)) return
    const latest = Math.max(0, ...all.map(({ from }) => from).filter((from) => from <= count))
    active = all.filter(({ from }) => from === latest).map((rate) => ({ rate, meter: meterOf(rate) }))
  }
  const work = (): void => {
    const workers = active.find(({ rate }) => rate.kind === 'queue')?.rate
    const most = workers?.kind === 'queue' ? workers.count : Number.POSITIVE_INFINITY
    while (busy < most && waiting.length > 0) {
      busy += 1
      waiting.shift()?.(() => {
        busy -= 1
        work()
      })
    }
  }
  return {
    admit(now) {
      count += 1
      begin()
      const meters = active.flatMap(({ meter }) => (meter === null ? [] : [meter]))
      const again = Math.max(0, ...meters.map((meter) => meter.wait(now)))
      for (const meter of meters) meter.note(now, again === 0)
      return again > 0 ? { again } : { leave: () => meters.forEach((meter) => meter.leave()) }
    },
    queue(step) {
      waiting.push(step)
      work()
    },
  }
}
